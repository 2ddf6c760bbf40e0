/// A title as the article writes it: «رئيس الوزراء العراقي السابق». A class, because every proposal that is handed from rule to
/// rule carries one or two.
final class TitlePhrase: Sendable {
  /// All its tokens, from the first head on.
  let tokens: Range<Int>
  /// The tokens of its head: «رئيس», «المتحدث باسم».
  let head: Range<Int>
  let entry: TitleEntry
  /// The state of its nisba or country: «العراقي» gives Iraq.
  let state: Int?
  /// Says that the post is no longer held: «السابق», «الراحل».
  let isFormer: Bool
  /// The head bears ال: «الرئيس», «الناطق».
  let isDefinite: Bool
  /// All titles in a row with this one, up to the name: «معالي وزير الحج الدكتور» around «وزير الحج».
  let row: Range<Int>

  init(
    tokens: Range<Int>, head: Range<Int>, entry: TitleEntry, state: Int? = nil, isFormer: Bool = false,
    isDefinite: Bool, row: Range<Int>
  ) {
    (self.tokens, self.head, self.entry, self.state) = (tokens, head, entry, state)
    (self.isFormer, self.isDefinite, self.row) = (isFormer, isDefinite, row)
  }

  /// The same title in another row.
  func over(row: Range<Int>) -> TitlePhrase {
    TitlePhrase(
      tokens: tokens, head: head, entry: entry, state: state, isFormer: isFormer, isDefinite: isDefinite, row: row)
  }

  /// Something stands behind the head: a body, a nisba, an adjective.
  var hasComplement: Bool { tokens.upperBound > head.upperBound }

  /// «محامي سليم حداد», «متحدث هلال الرملة»: a calling or an office without ال and with nothing behind it is in construct, and the
  /// name its genitive.
  var isInConstruct: Bool {
    (entry.kind == .calling || entry.kind == .office && entry.takes == .by) && !isDefinite && !hasComplement
      && head.count == 1 && row == tokens
  }

  /// «المتحدث باسم سليم حداد»: the title ends with a word that ties a body or person to it, and who comes next is not its
  /// holder.
  func wantsBody(_ words: NameWords) -> Bool {
    let last = words[tokens.upperBound - 1]
    return hasComplement ? endsInConstruct(last, words) : last.senses.contains(.titleLink)
  }

  /// «المسؤول المالي عن حملة [سليم حداد]»: the last noun of the title has no genitive yet but the name.
  private func endsInConstruct(_ last: NameWord, _ words: NameWords) -> Bool {
    words[tokens.upperBound - 2].senses.contains(.titleLink) && !last.isDefinite && last.senses.contains(.headsBody)
      && last.senses.isDisjoint(with: [.titleAdjective, .nisba, .startsKnownName, .plain])
  }
}
