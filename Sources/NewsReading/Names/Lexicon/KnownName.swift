import NewsRecords

/// A name of the lexicons: a state, its capital, a place, a body, an outlet.
struct KnownName: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// «العراق»
    case state
    /// «بغداد»: a place, and a government where it speaks.
    case capital
    /// «البيت الأبيض», «الكرملين»: the house a government speaks from.
    case house
    case place
    case body
    case outlet
    case platform
  }

  let kind: Kind
  /// Which name it is, over all its variants: «داعش» and «تنظيم الدولة الإسلامية» share one number.
  let number: Int
  /// The state's index in `NameLexicon.states`, nil where none or several.
  let state: Int?
  /// Feminine bodies take feminine verbs: «أعلنت حماس».
  let isFeminine: Bool
  /// The name is an ordinary word too: it counts only where something near says that it is a name.
  let isOrdinaryWord: Bool
  /// Many states have one: «مجلس النواب» is another before «الأردني».
  var isOfManyStates = false
  /// The entry is the name without its ال: «بيت الأبيض» is found only in «للبيت الأبيض», where لل swallows the alef.
  var lacksArticle = false

  /// The type of its mentions.
  var type: NameType {
    switch kind {
    case .state, .capital, .place: .place
    case .house, .body, .outlet, .platform: .organization
    }
  }
}
