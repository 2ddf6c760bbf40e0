import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct UnequalForceTests {
  @Test func pledgedHereAndDiscussedThere() {
    let affair = Affair([
      ("a", "2024-03-18", "تباحث الجانبان في توسعة مجال الصيد أمام شركات السفح في ميناء الهدهد."),
      ("b", "2024-03-18", "تعهد المجلس بتوسعة مجال الصيد أمام شركات السفح في ميناء الهدهد."),
    ])
    #expect(affair.differences.contains("unequal-force"))
  }

  @Test func monthsApartItIsASecondStatement() {
    let affair = Affair([
      ("a", "2024-03-18", "تباحث الجانبان في توسعة مجال الصيد أمام شركات السفح في ميناء الهدهد."),
      ("b", "2024-08-18", "تعهد المجلس بتوسعة مجال الصيد أمام شركات السفح في ميناء الهدهد."),
    ])
    #expect(!affair.differences.contains("unequal-force"))
  }

  /// What is named in a sentence binds nobody: «الاتفاق» is a thing here, and «بحث» the purpose of a meeting.
  @Test func wordsOfForceInsideTheContentProveNothing() {
    let affair = Affair([
      (
        "a", "2024-03-18",
        "قال بيان الديوان إنه تم الاتفاق على عقد اجتماع يضم دول السفح في الهدهد لمناقشة سبل دعم الوشل."
      ),
      (
        "b", "2024-03-18",
        "وأعرب رئيس المجلس سهيل المراني عن تقديره لدعوة السفح إلى عقد اجتماع في الهدهد لبحث سبل دعم الوشل."
      ),
      (
        "c", "2024-03-19",
        "وأكد سهيل المراني أن الاتفاق النووي بين السفح والوشل قائم، وأن دعم سبل الاجتماع في الهدهد مستمر."
      ),
    ])
    #expect(!affair.differences.contains("unequal-force"))
  }

  @Test func oneOutletDoesNotDifferWithItself() {
    let texts = [
      "تباحث الجانبان في توسعة مجال الصيد أمام شركات السفح في ميناء الهدهد.",
      "تعهد المجلس بتوسعة مجال الصيد أمام شركات السفح في ميناء الهدهد.",
    ]
    #expect(Affair(oneOutlet: "الرصيف", texts).differences.isEmpty)
  }
}
