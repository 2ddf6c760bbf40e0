/// Makes the forms of a verb of saying that a report uses: third persons, the participle as a circumstance, the masdar.
///
/// Works on letters alone: «دعا» gives «دعت»، «دعوا»; «أكد» gives «أكدت»، «أكدوا»، «أكدا»، «أكدتا».
enum CueInflection {
  typealias Form = (word: String, aspect: CueForm.Aspect, agreement: Agreement, hasObject: Bool)

  /// The pronouns of hearers: «أبلغه», «أخبرتنا».
  static let hearers = ["ه", "ها", "هم", "هما", "نا", "ني"]
  /// The pronouns that take up what was said: «ما أكده», «معلومات نشرتها».
  static let resumptions = ["ه", "ها"]

  /// All forms of one row of `cues.tsv`; columns may be empty. `objects` are the pronouns that may be attached.
  static func forms(perfect: String, imperfect: String, participle: String, masdar: String, objects: [String]) -> [Form]
  {
    var forms = perfects(perfect) + imperfects(imperfect)
    forms += forms.filter { $0.agreement.number == .singular || $0.word.hasSuffix("وا") }
      .flatMap { form in objects.map { with($0, form) } }
    return forms + participles(participle) + masdars(masdar)
  }

  private static func perfects(_ word: String) -> [Form] {
    guard !word.isEmpty else { return [] }
    let isWeak = word.hasSuffix("ى") || word.hasSuffix("ا")
    let stem = isWeak ? String(word.dropLast()) : word
    let dual = word.hasSuffix("ى") ? stem + "يا" : isWeak ? stem + "وا" : stem + "ا"
    return [
      (word, .perfect, masculine, false), (stem + "ت", .perfect, feminine, false),
      (stem + "وا", .perfect, plural, false), (dual, .perfect, masculineDual, false),
      (stem + "تا", .perfect, feminineDual, false),
    ]
  }

  private static func imperfects(_ word: String) -> [Form] {
    guard word.hasPrefix("ي") else { return [] }
    let feminineWord = "ت" + word.dropFirst()
    let isWeak = ["ى", "ي", "و"].contains { word.hasSuffix($0) }
    let stem = isWeak ? String(word.dropLast()) : word
    let dualStem = word.hasSuffix("ى") ? stem + "ي" : word
    let bare: [Form] = [
      (word, .imperfect, masculine, false), (feminineWord, .imperfect, feminine, false),
      (stem + "ون", .imperfect, plural, false), (dualStem + "ان", .imperfect, masculineDual, false),
      ("ت" + dualStem.dropFirst() + "ان", .imperfect, feminineDual, false),
    ]
    // «سيعلن» announces that somebody will speak, «ليضيف» carries a report on.
    return bare + bare.map { ("ل" + $0.word, $0.aspect, $0.agreement, false) }
  }

  private static func participles(_ word: String) -> [Form] {
    guard !word.isEmpty else { return [] }
    let stem = word.hasSuffix("ي") ? String(word.dropLast()) : word
    return [
      (word + "ا", .participle, masculine, false), (word + "ة", .participle, feminine, false),
      (stem + "ين", .participle, Agreement(gender: .masculine, number: nil), false),
      (word + "ات", .participle, Agreement(gender: .feminine, number: .plural), false),
      (word + "تين", .participle, feminineDual, false),
    ]
  }

  private static func masdars(_ word: String) -> [Form] {
    guard !word.isEmpty else { return [] }
    let isFeminine = word.hasSuffix("ة")
    let stem = isFeminine ? String(word.dropLast()) : word
    let owned = isFeminine ? stem + "ت" : word
    var words = [word, "ال" + word, stem + "ات", "ال" + stem + "ات"]
    words += ["ه", "ها", "هم", "هما"].map { owned + $0 }
    words += ["ب" + word, "ل" + word]
    return words.map { ($0, .masdar, .unknown, false) }
  }

  private static func with(_ pronoun: String, _ form: Form) -> Form {
    let word = form.word
    // «أخبروا» loses its alif before a pronoun: «أخبروني».
    let stem = word.hasSuffix("ى") ? word.dropLast() + "ا" : word.hasSuffix("وا") ? String(word.dropLast()) : word
    return (stem + pronoun, form.aspect, form.agreement, true)
  }

  private static let masculine = Agreement(gender: .masculine, number: .singular)
  private static let feminine = Agreement(gender: .feminine, number: .singular)
  private static let plural = Agreement(gender: .masculine, number: .plural)
  private static let masculineDual = Agreement(gender: .masculine, number: .dual)
  private static let feminineDual = Agreement(gender: .feminine, number: .dual)
}
