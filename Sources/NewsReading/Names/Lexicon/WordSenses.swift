/// What a word may be in a name or beside one, by the lexicons. A word may be several at once: «محافظ» is a post and an
/// adjective, «كريم» a given name and "generous".
struct WordSenses: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// «محمد», «جو»
  static let givenName = WordSenses(rawValue: 1 << 0)
  /// A given name that is an ordinary word too: «أمل», «سلام».
  static let ordinaryName = WordSenses(rawValue: 1 << 1)
  /// A given name of women.
  static let feminineName = WordSenses(rawValue: 1 << 2)
  /// «أبو», «عبد», «آل»: ties the name to the word behind it.
  static let joinsBefore = WordSenses(rawValue: 1 << 3)
  /// «بن», «دي», «فان»: stands between two parts of a name.
  static let joinsBetween = WordSenses(rawValue: 1 << 4)
  /// «الدين», «أوغلو»: ends a name.
  static let joinsAfter = WordSenses(rawValue: 1 << 5)
  /// «عراقي», «الأميركية»
  static let nisba = WordSenses(rawValue: 1 << 6)
  /// Stands inside titles as an adjective: «السابق», «التنفيذي».
  static let titleAdjective = WordSenses(rawValue: 1 << 7)
  /// Stands inside titles and names of bodies as a noun: «مجلس», «شؤون».
  static let titleNoun = WordSenses(rawValue: 1 << 8)
  /// Carries on a title: «باسم», «لدى».
  static let titleLink = WordSenses(rawValue: 1 << 9)
  /// A particle, pronoun, verb or other word at which a name ends.
  static let plain = WordSenses(rawValue: 1 << 10)
  /// A verb of the third person or a participle of reporting.
  static let verb = WordSenses(rawValue: 1 << 11)
  /// A particle or preposition.
  static let particle = WordSenses(rawValue: 1 << 12)
  /// Begins a title of `titles.tsv`.
  static let startsTitle = WordSenses(rawValue: 1 << 13)
  /// Begins a state, place, body or outlet known by name.
  static let startsKnownName = WordSenses(rawValue: 1 << 14)
  /// Heads the name of a body: «وزارة», «حزب».
  static let headsBody = WordSenses(rawValue: 1 << 15)
  /// Heads a body, but is an ordinary noun unless a state or a proper name is behind it: «القوات», «شركة».
  static let headsOpenBody = WordSenses(rawValue: 1 << 16)
  /// Heads the office of a post: «مكتب رئيس الوزراء».
  static let headsOffice = WordSenses(rawValue: 1 << 17)
  /// Heads a body only with the adjective of a state right behind it: «النظام السوري», not «النظام المالي السوري».
  static let headsStateBody = WordSenses(rawValue: 1 << 18)
  /// Heads a body and is a verbal noun: «قيادة الأركان», but «قيادة المرأة» is driving.
  static let headsVerbal = WordSenses(rawValue: 1 << 19)
  /// Heads an office of a place: «أمانة الرملة».
  static let headsPlaceBody = WordSenses(rawValue: 1 << 20)
  /// Heads a ministry, its own noun or its field: «وزارة», «الخارجية».
  static let headsMinistry = WordSenses(rawValue: 1 << 21)
  /// A particle that stands before whom one deals with, not before a place one is in: «مع», «بين».
  static let dealsWith = WordSenses(rawValue: 1 << 22)
  /// Heads an outlet: «إذاعة الجيش» is no army.
  static let headsOutlet = WordSenses(rawValue: 1 << 23)
  /// «الصادر», «التابعة»: goes on with a sentence behind a body's name and is no part of it.
  static let trailing = WordSenses(rawValue: 1 << 24)

  /// Opens what was said: «أن», «بأنه».
  static let that = WordSenses(rawValue: 1 << 25)

  /// The senses that the tagger learnt by: finer ones are the grammar's business.
  static let seenByTagger = WordSenses(rawValue: 1 << 18 - 1)
}
