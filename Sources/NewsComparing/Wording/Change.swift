/// Words of one text that stand where the other has other words, or none.
struct Change: Sendable, Hashable {
  /// What the alignment knows of it.
  enum Nature: Sendable {
    /// The same word in another spelling.
    case spelling
    /// The same stem in another form.
    case form
    /// Anything else.
    case words
  }

  /// The words of each text; an empty range stands before the word where the other's would be.
  let a: Range<Int>
  let b: Range<Int>
  let nature: Nature
}
