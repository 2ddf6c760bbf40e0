import ArabicText
import NewsRecords

@testable import NewsComparing

/// Invented articles on an invented affair: the port of دير الشيح and its ferry.
enum ReuseSamples {
  /// Sentences that no two of the samples share by chance.
  static let sentences = [
    "أعلنت إدارة ميناء دير الشيح مساء الأحد إعادة فتح الرصيف الشمالي أمام عبّارات الركاب بعد إغلاق دام تسعة أسابيع",
    "وأوضح كبير المهندسين غسان المرعشي أن فرق الصيانة استبدلت أربعين دعامة خشبية تضررت من عواصف الشتاء الماضي",
    "وتنقل العبّارات نحو 1200 راكب يوميا بين المدينة وجزيرة الكركي التي لا تصلها طرق برية",
    "واشتكى تجار الجزيرة خلال فترة الإغلاق من نفاد الدقيق والوقود ومن تأخر بريدهم ثلاثة أيام أو أكثر",
    "وتعهدت شركة النوارس المشغّلة بخفض ثمن التذكرة إلى النصف حتى نهاية أيلول تعويضا للأهالي عن انقطاع الرحلات",
  ]

  /// A text on the same town that copies nothing.
  static let unrelated =
    "افتتح متحف دير الشيح قاعة جديدة للخزف القديم تضم أواني عثر عليها صيادون قرب الجزيرة قبل عامين. "
    + "وقالت المديرة هناء القصار إن القاعة ستستقبل الزوار كل جمعة، وإن المدارس تدخلها مجانا."

  /// `count` words, no two alike, spelled from the digits of their numbers.
  static func words(_ count: Int, from start: Int = 0) -> String {
    let letters = ["بس", "تف", "جق", "دك", "رش", "سم", "صن", "عه", "فز", "قط"]
    return (start..<(start + count)).map { number in
      "م" + String(number).utf8.map { letters[Int($0) - 48] }.joined()
    }.joined(separator: " ")
  }

  /// The given sentences as paragraphs.
  static func text(_ indices: [Int]) -> String {
    indices.map { sentences[$0] + "." }.joined(separator: "\n")
  }

  static func article(
    _ id: String, _ text: String, published: String? = "2024-05-12", outlet: String? = nil
  ) -> ReuseArticle {
    ReuseArticle(Article(id: id, text: text, outlet: outlet ?? id, published: published))
  }

  /// The pairs of `texts`, which get the ids a, b, c …
  static func pairs(_ texts: [String], _ options: ReuseOptions = ReuseOptions()) -> [PassagePair] {
    let ids = ["a", "b", "c", "d", "e", "f"]
    return ReuseFinder(options).pairs(among: zip(ids, texts).map { article($0, $1) })
  }
}

/// The slice of `text` at scalar offsets.
func slice(_ text: String, _ range: Range<Int>) -> String {
  let scalars = text.unicodeScalars
  let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
  return String(scalars[start..<scalars.index(scalars.startIndex, offsetBy: range.upperBound)])
}
