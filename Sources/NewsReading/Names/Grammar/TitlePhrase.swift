/// A title as the article writes it: «رئيس الوزراء العراقي السابق».
struct TitlePhrase: Sendable {
  /// All its tokens, from the first head on.
  let tokens: Range<Int>
  /// The tokens of its head: «رئيس», «المتحدث باسم».
  let head: Range<Int>
  let entry: TitleEntry
  /// The state of its nisba or country: «العراقي» gives Iraq.
  var state: Int?
  /// Says that the post is no longer held: «السابق», «الراحل».
  var isFormer = false
  /// The head bears ال: «الرئيس», «الناطق».
  let isDefinite: Bool
  /// All titles in a row with this one, up to the name: «معالي وزير الحج الدكتور» around «وزير الحج».
  var row: Range<Int>
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
