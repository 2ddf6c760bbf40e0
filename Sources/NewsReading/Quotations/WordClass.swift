/// What a small word may do around a reported content: the classes of `cue-words.tsv`.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// أن، إن
  static let that = WordClass(rawValue: 1 << 0)
  /// أنه، إنها: with a pronoun that may be the subject of the content
  static let clitic = WordClass(rawValue: 1 << 1)
  /// بأن، بأنه
  static let fused = WordClass(rawValue: 1 << 2)
  static let ila = WordClass(rawValue: 1 << 3)
  static let ala = WordClass(rawValue: 1 << 4)
  static let min = WordClass(rawValue: 1 << 5)
  static let an = WordClass(rawValue: 1 << 6)
  static let fi = WordClass(rawValue: 1 << 7)
  static let hawl = WordClass(rawValue: 1 << 8)
  /// لـ and بـ that stand apart from their word, before a mark or a bracket
  static let li = WordClass(rawValue: 1 << 9)
  static let ba = WordClass(rawValue: 1 << 10)
  static let prep = WordClass(rawValue: 1 << 11)
  static let negation = WordClass(rawValue: 1 << 12)
  static let relative = WordClass(rawValue: 1 << 13)
  static let `break` = WordClass(rawValue: 1 << 14)
  /// لكنه: carries the subject of the verb behind it
  static let subject = WordClass(rawValue: 1 << 15)
  static let particle = WordClass(rawValue: 1 << 16)
  static let time = WordClass(rawValue: 1 << 17)
  static let adverb = WordClass(rawValue: 1 << 18)
  static let adjunct = WordClass(rawValue: 1 << 19)
  static let pleonasm = WordClass(rawValue: 1 << 20)
  static let auxiliary = WordClass(rawValue: 1 << 21)
  static let pronoun = WordClass(rawValue: 1 << 22)
  /// بدوره: a new speaker has the word
  static let `switch` = WordClass(rawValue: 1 << 23)

  /// قوله: the noun of saying with its speaker's pronoun
  static let saying = WordClass(rawValue: 1 << 24)

  static let because = WordClass(rawValue: 1 << 25)
  /// تم، جرى، شهد
  static let light = WordClass(rawValue: 1 << 26)

  /// المصدر: the last speaker again
  static let anaphor = WordClass(rawValue: 1 << 27)

  /// غير، عدم: denies one word
  static let privative = WordClass(rawValue: 1 << 28)
  /// The word must begin with أ, not with إ.
  static let above = WordClass(rawValue: 1 << 29)

  /// فيه، خلالها: in the speech just named
  static let therein = WordClass(rawValue: 1 << 30)

  /// أصدر، صادر: tells who issued a paper
  static let issue = WordClass(rawValue: 1 << 31)

  /// ذلك: points at what was said before
  static let demonstrative = WordClass(rawValue: 1 << 32)

  /// المتحدث، الناطق: with an adjective of office, «المتحدث الرسمي», somebody new
  static let official = WordClass(rawValue: 1 << 33)

  /// شهادات، تجارب: announces words of people who are not named one by one
  static let voices = WordClass(rawValue: 1 << 34)

  /// الدفاع: wants «عن» and whom it is for, «فريق الدفاع عن سليم»
  static let defence = WordClass(rawValue: 1 << 35)

  /// بمنطقة: where somebody holds an office
  static let locality = WordClass(rawValue: 1 << 36)

  /// يدعى، اسمه: brings a name behind a noun
  static let called = WordClass(rawValue: 1 << 37)

  /// دولة، مملكة: the noun of a state before its name
  static let realm = WordClass(rawValue: 1 << 38)

  /// هذا، هذه، تلك: leads up to a definite noun
  static let pointer = WordClass(rawValue: 1 << 39)

  /// الشرطة، الحكومة: of which a place has one, so that the bare noun tells who speaks
  static let organ = WordClass(rawValue: 1 << 40)

  /// الشركة، الموقع: the noun of a business that goes by a brand
  static let firm = WordClass(rawValue: 1 << 41)

  /// الأخير: whoever was named last
  static let latter = WordClass(rawValue: 1 << 42)

  /// جميع، كافة: everybody whom a demand reaches
  static let all = WordClass(rawValue: 1 << 43)

  /// المتبادل، المشترك: both sides say it
  static let mutual = WordClass(rawValue: 1 << 44)

  /// المنبثقة، العاملة: says nothing without the preposition behind it
  static let bound = WordClass(rawValue: 1 << 45)

  /// برئاسة، بقيادة: who leads a body, which is no part of its name
  static let led = WordClass(rawValue: 1 << 46)

  /// مراسل، صحافي: a reporter, whose outlet stands behind him with ل
  static let press = WordClass(rawValue: 1 << 47)

  /// بالمئة: makes a share of the number before it, «في المئة»
  static let percent = WordClass(rawValue: 1 << 48)

  /// جاي: a syllable of a name behind which «إن» is another, «مون جاي إن»
  static let spelt = WordClass(rawValue: 1 << 49)

  /// حال، لو: what follows is only supposed
  static let unreal = WordClass(rawValue: 1 << 50)

  /// بيانات، نتائج: figures, which tell what somebody has found
  static let figures = WordClass(rawValue: 1 << 51)

  /// نظيره: somebody's equal, whom the text need not name
  static let equal = WordClass(rawValue: 1 << 52)

  /// عضو: an office of many
  static let member = WordClass(rawValue: 1 << 53)

  /// النادي، الصحيفة: a club or an outlet, whose name stands behind its noun
  static let club = WordClass(rawValue: 1 << 54)

  /// Classes that make no word one of the frame's.
  static let ofNouns: WordClass = [
    .pointer, .organ, .firm, .latter, .all, .mutual, .bound, .led, .defence, .press, .percent, .spelt, .unreal,
    .figures, .equal, .member, .club,
  ]

  /// Any preposition that a verb of saying may govern.
  static let governed: WordClass = [.ila, .ala, .min, .an, .fi, .hawl, .li, .ba]

  private static let names: [String: WordClass] = [
    "that": that, "clitic": clitic, "fused": fused, "ila": ila, "ala": ala, "min": min, "an": an, "fi": fi,
    "hawl": hawl, "li": li, "ba": ba, "prep": prep, "negation": negation, "relative": relative, "break": .break,
    "subject": subject, "particle": particle, "time": time, "adverb": adverb, "adjunct": adjunct,
    "pleonasm": pleonasm, "auxiliary": auxiliary, "pronoun": pronoun, "switch": .switch, "saying": saying,
    "because": because, "light": light, "anaphor": anaphor, "privative": privative,
    "above": above, "therein": therein, "issue": issue, "demonstrative": demonstrative, "official": official,
    "voices": voices, "defence": defence,
    "locality": locality, "called": called, "realm": realm, "pointer": pointer, "organ": organ, "firm": firm,
    "latter": latter, "all": all, "mutual": mutual, "bound": bound, "led": led,
    "press": press, "percent": percent, "spelt": spelt, "unreal": unreal, "figures": figures, "equal": equal,
    "member": member, "club": club,
  ]

  /// The classes that `list` names, parted by blanks; nil where one is unknown.
  static func named(_ list: String) -> WordClass? {
    var result: WordClass = []
    for name in list.split(separator: " ") {
      guard let one = names[String(name)] else { return nil }
      result.insert(one)
    }
    return result
  }
}
