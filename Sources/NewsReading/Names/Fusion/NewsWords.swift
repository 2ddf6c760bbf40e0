import ArabicText
import NewsRecords

/// What raw news tells of single words: whether they come in names of persons.
struct NewsWords: Sendable {
  let lexicon: NameLexicon
  let table: WordTable

  /// The frequency, as `WordRecord` counts it, of a word that came some hundred and fifty times.
  private static let frequent: UInt8 = 7

  /// Whether the word is a particle or verb in another spelling («علي» for «على»), or one that raw news has often and hardly
  /// ever in names of persons: «الهدف». Of a rare word raw news has seen too little to say so.
  func isOrdinary(_ key: FoldedKey) -> Bool {
    if lexicon.words[key]?.senses.contains(.plain) == true { return true }
    guard let record = table[key], record.labels != 0 else { return false }
    return record.frequency >= Self.frequent && record.personShare == 0
  }

  /// Whether raw news has the word, whole or behind a clitic («لبرانكوف»), and in no such form in names of the type.
  func isNoName(_ index: Int, _ type: NameType, _ text: TokenizedText) -> Bool {
    guard let place = NameTag.types.firstIndex(of: type) else { return false }
    var (isMet, isName) = (false, false)
    text.firstForm(at: index) { form in
      guard form.proclitics.isEmpty || form.proclitics.isDisjoint(with: [.article, .future]),
        let record = table[form.key], record.labels != 0
      else { return false }
      isMet = true
      isName = isName || record.labels >> UInt16(2 * place) & 3 > 0
      return false
    }
    return isMet && !isName
  }

  /// Whether raw news has the word in names of bodies more often than not: «نيوز», «شات».
  func isBrand(_ key: FoldedKey) -> Bool {
    guard let place = NameTag.types.firstIndex(of: .organization), let record = table[key] else { return false }
    return record.labels >> UInt16(2 * place) & 3 == 3
  }

  /// Whether the word is one that raw news has in names of persons, or does not have at all: surnames are mostly rare.
  func mayBeName(_ key: FoldedKey) -> Bool {
    if lexicon.words[key]?.senses.contains(.plain) == true { return false }
    return table[key].map { $0.personShare > 0 } ?? true
  }
}
