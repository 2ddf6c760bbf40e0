/// Spells whole numbers in Arabic, for round trips: the tests' own generator, written apart from the reader.
struct SpelledNumber {
  enum Gender: CaseIterable { case masculine, feminine }
  enum Case: CaseIterable { case nominative, oblique }

  let gender: Gender
  let grammaticalCase: Case
  /// «ثلاث مئة» instead of «ثلاثمئة», «مائة» instead of «مئة».
  var isSpaced = false

  /// 0 to 999,999,999,999,999, before a singular noun of `gender`.
  func spell(_ number: Int) -> String {
    if number == 0 { return "صفر" }
    var parts: [String] = []
    var rest = number
    for scale in Self.scales {
      let count = rest / scale.value
      rest %= scale.value
      if count > 0 { parts.append(scaled(count, scale)) }
    }
    if rest > 0 { parts.append(belowThousand(rest, gender)) }
    return parts.joined(separator: " و")
  }

  private struct Scale {
    let value: Int
    let one: String
    let two: [String]
    let few: String
    let many: String
  }

  private static let scales = [
    Scale(
      value: 1_000_000_000_000, one: "تريليون", two: ["تريليونان", "تريليونين"], few: "تريليونات", many: "تريليونا"),
    Scale(value: 1_000_000_000, one: "مليار", two: ["ملياران", "مليارين"], few: "مليارات", many: "مليارا"),
    Scale(value: 1_000_000, one: "مليون", two: ["مليونان", "مليونين"], few: "ملايين", many: "مليونا"),
    Scale(value: 1000, one: "ألف", two: ["ألفان", "ألفين"], few: "آلاف", many: "ألفا"),
  ]

  /// The counted scale is masculine: «ثلاثة آلاف», «أحد عشر ألفا», «مئة ألف».
  private func scaled(_ count: Int, _ scale: Scale) -> String {
    switch count {
    case 1: scale.one
    case 2: scale.two[index]
    case 3...10: "\(belowThousand(count, .masculine)) \(scale.few)"
    default:
      switch count % 100 {
      case 0, 1, 2: "\(belowThousand(count, .masculine)) \(scale.one)"
      case 3...10: "\(belowThousand(count, .masculine)) \(scale.few)"
      default: "\(belowThousand(count, .masculine)) \(scale.many)"
      }
    }
  }

  private func belowThousand(_ number: Int, _ gender: Gender) -> String {
    var parts: [String] = []
    if number >= 100 { parts.append(hundreds(number / 100)) }
    let rest = number % 100
    if rest > 0 { parts.append(belowHundred(rest, gender)) }
    return parts.joined(separator: " و")
  }

  private func hundreds(_ count: Int) -> String {
    let hundred = isSpaced ? "مائة" : "مئة"
    switch count {
    case 1: return hundred
    case 2: return isSpaced ? ["مائتان", "مائتين"][index] : ["مئتان", "مئتين"][index]
    default: return Self.hundredStems[count - 3] + (isSpaced ? " " : "") + hundred
    }
  }

  private func belowHundred(_ number: Int, _ gender: Gender) -> String {
    switch number {
    case 1...10: return units(number, gender)
    case 11...19: return teen(number - 10, gender)
    default:
      let tens = Self.tens[number / 10 - 2] + ["ون", "ين"][index]
      return number % 10 == 0 ? tens : "\(units(number % 10, gender)) و\(tens)"
    }
  }

  private func units(_ number: Int, _ gender: Gender) -> String {
    switch number {
    case 1: gender == .masculine ? "واحد" : "واحدة"
    case 2: gender == .masculine ? ["اثنان", "اثنين"][index] : ["اثنتان", "اثنتين"][index]
    default: gender == .masculine ? Self.withEnding[number - 3] : Self.bare[number - 3]
    }
  }

  private func teen(_ unit: Int, _ gender: Gender) -> String {
    let ten = gender == .masculine ? "عشر" : "عشرة"
    switch unit {
    case 1: return (gender == .masculine ? "أحد " : "إحدى ") + ten
    case 2: return (gender == .masculine ? ["اثنا", "اثني"][index] : ["اثنتا", "اثنتي"][index]) + " " + ten
    default: return (gender == .masculine ? Self.withEnding[unit - 3] : Self.bare[unit - 3]) + " " + ten
    }
  }

  private var index: Int { grammaticalCase == .nominative ? 0 : 1 }

  private static let hundredStems = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
  private static let tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
  private static let withEnding = ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
  private static let bare = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
}
