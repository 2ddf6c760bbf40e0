import NewsRecords
import Testing

@Suite struct DifferenceTests {
  @Test func leavingIsNotStaying() {
    let affair = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 جندي من قوات السفح في وادي الوشل.\nوتقع قواعدهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 جندي انسحبوا من وادي الوشل.\nوكانت قوات السفح قرب السد."),
    ])
    #expect(affair.differences.contains("opposite-predicate"))
  }

  @Test func theSameNumberOfOtherThingsIsNoDifference() {
    let affair = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 مزارع في وادي الوشل.\nوتقع حقولهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 سيارة غادرت وادي الوشل.\nوكانت قرب السد."),
    ])
    #expect(affair.differences.isEmpty)
  }

  @Test func aPartAndItsShareMakeAWhole() {
    let affair = Affair([
      (
        "a", "2024-03-18",
        "قالت القيادة إن أكثر من 2500 جندي انسحبوا من وادي الوشل.\nويمثل هذا نحو 60% من إجمالي قوات السفح في الوادي."
      ),
      ("b", "2024-03-19", "خفضت القيادة عدد قوات السفح في وادي الوشل من 3000 جندي إلى 500 جندي."),
    ])
    #expect(affair.differences.contains("derived-total"))
  }

  @Test func aWholeThatFitsIsNoDifference() {
    let affair = Affair([
      (
        "a", "2024-03-18",
        "قالت القيادة إن 2400 جندي انسحبوا من وادي الوشل.\nويمثل هذا نحو 60% من إجمالي قوات السفح في الوادي."
      ),
      ("b", "2024-03-19", "خفضت القيادة عدد قوات السفح في وادي الوشل من 4000 جندي إلى 1600 جندي."),
    ])
    #expect(!affair.differences.contains("derived-total"))
  }

  @Test func pledgedHereAndDiscussedThere() {
    let affair = Affair([
      ("a", "2024-03-18", "تباحث الجانبان في توسعة أفق الاستثمار أمام شركات السفح في ميناء الهدهد."),
      ("b", "2024-03-18", "تعهد المجلس بتوسعة أفق الاستثمار أمام شركات السفح في ميناء الهدهد."),
    ])
    #expect(affair.differences.contains("unequal-force"))
  }

  @Test func monthsApartItIsASecondStatement() {
    let affair = Affair([
      ("a", "2024-03-18", "تباحث الجانبان في توسعة أفق الاستثمار أمام شركات السفح في ميناء الهدهد."),
      ("b", "2024-08-18", "تعهد المجلس بتوسعة أفق الاستثمار أمام شركات السفح في ميناء الهدهد."),
    ])
    #expect(!affair.differences.contains("unequal-force"))
  }

  @Test func noLongerAndStill() {
    let affair = Affair([
      ("a", "2024-03-18", "قال رئيس المجلس سهيل المراني إن البلدة لم تعد بحاجة إلى صهاريج الماء."),
      ("b", "2024-03-19", "وأكد سكان البلدة أنهم ما زالوا بحاجة إلى صهاريج الماء."),
    ])
    #expect(affair.differences.contains("no-longer-still"))
  }

  @Test func bothStillIsAgreement() {
    let affair = Affair([
      ("a", "2024-03-18", "قال رئيس المجلس سهيل المراني إن البلدة لا تزال بحاجة إلى صهاريج الماء."),
      ("b", "2024-03-19", "وأكد سكان البلدة أنهم ما زالوا بحاجة إلى صهاريج الماء."),
    ])
    #expect(affair.differences.isEmpty)
  }

  @Test func twoNumbersForOneThing() {
    let affair = Affair([
      ("a", "2024-05-08", "وقالت الهيئة إن ما أطلق من السد في نيسان بلغ 2,4 مليون متر مكعب."),
      ("b", "2024-05-09", "بلغ ما أطلق من السد في نيسان 1,3 مليون متر مكعب، وفق كشف الهيئة."),
    ])
    #expect(affair.differences.contains("unequal-value"))
    #expect(affair.dossier.statements.allSatisfy { $0.evidence.count == 1 })
  }

  @Test func aLaterNumberIsNews() {
    let affair = Affair([
      ("a", "2024-05-08", "قتل 12 شخصا في انهيار سد الوشل قرب المنبع."),
      ("b", "2024-06-20", "قتل 15 شخصا في انهيار سد الوشل قرب المنبع."),
    ])
    #expect(affair.differences.isEmpty)
  }

  @Test func everySideIsASliceAndEveryQuestionIsAsked() {
    let dossier = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 جندي من قوات السفح في وادي الوشل.\nوتقع قواعدهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 جندي انسحبوا من وادي الوشل.\nوكانت قوات السفح قرب السد."),
    ]).dossier
    for difference in dossier.differences {
      #expect(difference.question.hasSuffix("؟"))
      #expect(difference.sides.count == 2 && difference.sides.allSatisfy { !$0.isEmpty })
    }
    #expect(dossier.head.differences == dossier.differences.count)
  }
}
