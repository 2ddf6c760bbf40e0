/// One way to read a word: these proclitics, then this stem.
///
/// A word may be read in several ways («وجد» is و + جد or the verb "found"); which one counts is for a lexicon to say.
@frozen public struct WordForm: Sendable, Hashable {
  /// What was cut.
  public let proclitics: Proclitics
  /// The bytes of the stem.
  public let stem: Range<Int>
  /// The stem's key at `FoldLevel.match`.
  public let key: FoldedKey
}

extension TokenizedText {
  /// Tries the readings of the word at `index`, least cutting first, until `accept` takes one.
  ///
  /// «وبالعراق» is tried whole, then as و + بالعراق, وب + العراق, وبال + عراق. «للجنة» gives ل + لجنة, since لل swallows
  /// the ال and one of three lams. A stem keeps two letters at least. Only words are cut; other tokens are tried whole.
  @discardableResult
  public func firstForm(at index: Int, where accept: (WordForm) -> Bool) -> WordForm? {
    let token = tokens[index]
    let whole = WordForm(proclitics: [], stem: token.bytes, key: token.key)
    if accept(whole) { return whole }
    var accepted: WordForm?
    eachCut(at: index) { form in
      if accept(form) { accepted = form }
      return accepted != nil
    }
    return accepted
  }

  /// The readings behind the whole word, until `isTaken` takes one.
  @inline(__always)
  func eachCut(at index: Int, _ isTaken: (WordForm) -> Bool) {
    if let forms {
      forms.each(of: index, tokens[index], isTaken)
    } else {
      WordForms.each(of: tokens[index], in: source.utf8, Letters.match, isTaken)
    }
  }
}
