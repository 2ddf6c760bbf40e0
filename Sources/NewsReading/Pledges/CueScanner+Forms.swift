import ArabicText
import NewsRecords

/// Which form of a word can be meant where it stands.
extension CueScanner {
  /// Inside a name the word is part of it, «شركة الشرقية للتعهدات»; so is the first word of a person's, «العازمي».
  func isPartOfName(_ index: Int) -> Bool {
    names.mention(at: index).map { $0.name.lowerBound < index || $0.type == .person } ?? false
  }

  /// «مكتب الدعوة والإرشاد», «وزارة التخطيط»: with the article behind a body without one, the word says what the body is for.
  func isPartOfBody(_ hit: Hit, _ text: TokenizedText) -> Bool {
    let index = hit.tokens.lowerBound
    guard hit.form.proclitics.contains(.article), index > 0, text.tokens[index - 1].kind == .word else { return false }
    return agents.isAgent(index - 1, in: text) && !WordShape(at: index - 1, in: text).hasArticle
  }

  /// «بناء على طلب من», «تلقت طلبا»: behind a preposition, and with the ending of an indefinite noun, no verb stands.
  func mayBePerfect(_ index: Int, _ text: TokenizedText) -> Bool {
    if text.string(at: index).unicodeScalars.contains("\u{064B}") { return false }
    return index == 0 || !Self.prepositions.contains(text.tokens[index - 1].key)
      || WordShape(at: index, in: text).beginsWithConjunction
  }

  /// A verb bears و or ف only (a verb behind ل is wished for, «ليتعهد»), a participle too («المهددة بالانقراض» describes), «بالضرورة» is an adverb; a phrase also بـ or لـ («لاتفاق يقضي بـ»).
  func allows(_ proclitics: Proclitics, _ form: PledgeCue.Form) -> Bool {
    switch form {
    case .perfect, .imperfect: proclitics.isSubset(of: .conjunction)
    case .phrase: proclitics.isSubset(of: [.conjunction, .ba, .la])
    case .participle: proclitics.isSubset(of: .conjunction)
    case .noun: !proclitics.isSuperset(of: [.ba, .article])
    }
  }

  private static let prepositions: [FoldedKey] = ["على", "عن", "في", "إلى", "بعد", "قبل", "أثناء", "رغم"].map {
    FoldedKey($0)
  }
}
