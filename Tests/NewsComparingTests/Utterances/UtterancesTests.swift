import NewsRecords
import Testing

@Suite struct UtterancesTests {
  private let lead = "اجتمع مجلس البلدة لمناقشة خطة المياه."

  private func statements(_ first: String, _ second: String) -> [[String]] {
    Affair([("a", "2024-03-18", "\(lead)\n\(first)"), ("b", "2024-03-18", "\(lead)\n\(second)")]).dossier.statements
      .map { $0.evidence.map(\.evidence.article) }
  }

  @Test func theSameWordsOfTheSameSpeakerAreOne() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين هذا الصيف.",
      "وقالت نجاة الوردسي: \"لن نقطع المياه عن المزارعين هذا الصيف، هذا قرار المجلس\".")
    #expect(found.contains(["a", "b"]))
  }

  @Test func theSameWordsOfTwoSpeakersStayApart() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين.",
      "قال رئيس النقابة بهيج السنديسي إن المجلس لن يقطع المياه.")
    #expect(!found.contains(["a", "b"]))
  }

  @Test func otherWordsOfOneSpeakerStayApart() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين.",
      "قالت رئيسة المجلس نجاة الوردسي إن الأنابيب الجديدة تصل في الخريف.")
    #expect(!found.contains(["a", "b"]))
  }

  /// Two translations of one speech, of which most words are the same.
  @Test func aParaphraseOnOneOccasionIsOne() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس سيفرض رسوما جديدة على شاحنات الحصى اعتبارا من الصيف.",
      "وأعلنت نجاة الوردسي فرض رسوم على شاحنات الحصى والرمل في كل طرق البلدة اعتبارا من الصيف.")
    #expect(found.contains(["a", "b"]))
  }

  @Test func aPhraseOfThreeWordsIsNotAnUtterance() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي: \"نعرف أن المحادثات ستكون طويلة وصعبة وأن كثيرين غاضبون من رسوم الحصى البلدية الجديدة\".",
      "وانتقدت نجاة الوردسي الرسوم البلدية الجديدة.")
    #expect(!found.contains(["a", "b"]))
  }

  /// The day is the same and so are most words, but one looks forward to what the other supports.
  @Test func anotherActOfAnUnnamedSpeakerStaysApart() {
    let found = statements(
      "وشهد اللقاء تأكيد دعم حكومة السفح لإجراء الانتخابات البلدية المقررة في العاشر من تشرين الأول المقبل.",
      "وأعربت نجاة الوردسي عن تطلعها إلى إجراء الانتخابات البلدية في تشرين الأول المقبل.")
    #expect(!found.contains(["a", "b"]))
  }

  @Test func theOrderOfTheArticlesChangesNothing() {
    let texts = [
      ("a", "2024-03-18", "قالت نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين هذا الصيف."),
      ("b", "2024-03-18", "وقالت نجاة الوردسي: \"لن نقطع المياه عن المزارعين هذا الصيف\"."),
      ("c", "2024-03-18", "وأكدت نجاة الوردسي أن المياه لن تقطع عن المزارعين هذا الصيف."),
    ]
    #expect(Affair(texts).dossier.statements == Affair(texts.reversed()).dossier.statements)
  }
}
