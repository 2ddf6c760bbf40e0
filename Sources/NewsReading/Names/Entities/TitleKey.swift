import ArabicText

/// A title as it may come again without a name: its post, and the state or body it is of. A class, since every mention with a
/// title holds one, and the same again.
final class TitleKey: Sendable, Hashable {
  /// The post of `title-synonyms.tsv`, or the folded words without ال, nisbas and what says when.
  let post: String
  let state: Int?
  let isFormer: Bool
  let gender: ArticleNames.Gender
  /// The head alone, for «الوزير» after «وزير الخارجية».
  let head: String
  /// Nothing but the head is written.
  let isBare: Bool
  /// The folded words without ال, nisbas and states, head first.
  let words: [String]
  /// The words are a post of `title-synonyms.tsv`.
  let isPost: Bool
  /// The head alone is one: «الرئيس», «الملك».
  let headIsPost: Bool
  /// The post as a key.
  private let hash: FoldedKey

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
    let phrase = pieces.joined(separator: " ")
    post = lexicon.posts[phrase] ?? phrase
    isPost = lexicon.posts[phrase] != nil
    headIsPost = lexicon.posts[head] != nil
    self.words = phrase.split(separator: " ").map(String.init)
    (state, isFormer, gender) = (title.state, title.isFormer, title.entry.gender)
    isBare = title.tokens.upperBound == title.head.upperBound
    hash = FoldedKey(post)
  }

  /// Keys are equal when all of what they hold is.
  static func == (a: TitleKey, b: TitleKey) -> Bool {
    if a === b { return true }
    return a.hash == b.hash && a.state == b.state && a.isFormer == b.isFormer && a.gender == b.gender
      && a.isBare == b.isBare && a.isPost == b.isPost && a.headIsPost == b.headIsPost && a.post == b.post
      && a.head == b.head && a.words == b.words
  }

  /// As equality.
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// Whether a person with the title `self` may be called `other` alone.
  func mayBeCalled(_ other: TitleKey) -> Bool {
    guard gender == other.gender, isFormer == other.isFormer else { return false }
    // «الوزير» is any minister, but «الرئيس» no head of government.
    if other.isBare { return other.headIsPost && other.post != post ? false : words.first == other.words.first }
    guard state == other.state || other.state == nil else { return false }
    return post == other.post || isShort(other)
  }

  /// «مدير الفرع» of the «مدير عام فرع وزارة النقل», «الوزير اليمني» of the «وزير الخارجية اليمني»: the same head, and no word
  /// that the full title lacks, in its order. A post of its own is no short form: «رئيس الوزراء» is not «نائب رئيس الوزراء».
  private func isShort(_ other: TitleKey) -> Bool {
    guard !other.isPost, other.words.count > 1 || other.state != nil && !other.headIsPost else {
      return false
    }
    var rest = words[...]
    for word in other.words {
      guard let place = rest.firstIndex(where: { $0 == word || "ب" + $0 == word || $0 == "ب" + word }) else {
        return false
      }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// The words of a state's name, as pieces of a title are.
  static func bareWords(_ name: String) -> [String] { name.split(separator: " ").map { bare(String($0)) } }

  /// The folded word without ال: «الوزراء» → «وزراء».
  private static func bare(_ word: String) -> String {
    let folded = Folding.fold(word)
    return folded.hasPrefix("ال") && folded.unicodeScalars.count > 4 ? String(folded.dropFirst(2)) : folded
  }
}
