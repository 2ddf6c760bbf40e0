import ArabicText

/// A title as it may come again without a name: its post, and the state or body it is of.
struct TitleKey: Sendable, Hashable {
  /// The post of `title-synonyms.tsv`, or the folded words without ال, nisbas and what says when.
  let post: String
  let state: Int?
  let isFormer: Bool
  let gender: ArticleNames.Gender
  /// The head alone, for «الوزير» after «وزير الخارجية».
  let head: String
  /// Nothing but the head is written.
  let isBare: Bool

  init(_ title: TitlePhrase, _ text: TokenizedText, _ words: NameWords, _ lexicon: NameLexicon) {
    head = title.entry.foldedHead
    var pieces = [head]
    for index in title.head.upperBound..<title.tokens.upperBound {
      let word = words[index]
      if word.senses.contains(.nisba) || TitleReader.former.contains(word.stem) { continue }
      pieces.append(Self.bare(text.string(at: index)))
    }
    // «رئيس العراق» is «الرئيس العراقي»: the state is compared apart.
    if let state = title.state, pieces.count > 1 {
      for name in lexicon.states[state].bareNames where pieces.suffix(name.count) == name[...] {
        pieces.removeLast(name.count)
      }
    }
    let words = pieces.joined(separator: " ")
    post = lexicon.posts[words] ?? words
    (state, isFormer, gender) = (title.state, title.isFormer, title.entry.gender)
    isBare = title.tokens.upperBound == title.head.upperBound
  }

  /// Whether a person with the title `self` may be called `other` alone.
  func mayBeCalled(_ other: TitleKey) -> Bool {
    guard gender == other.gender, isFormer == other.isFormer else { return false }
    if other.isBare { return head == other.head }
    return post == other.post && (state == other.state || other.state == nil)
  }

  /// The words of a state's name, as pieces of a title are.
  static func bareWords(_ name: String) -> [String] { name.split(separator: " ").map { bare(String($0)) } }

  /// The folded word without ال: «الوزراء» → «وزراء».
  private static func bare(_ word: String) -> String {
    let folded = Folding.fold(word)
    return folded.hasPrefix("ال") && folded.unicodeScalars.count > 4 ? String(folded.dropFirst(2)) : folded
  }
}
