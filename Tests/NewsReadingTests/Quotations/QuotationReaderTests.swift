import NewsRecords
import Testing

@testable import NewsReading

@Suite struct QuotationReaderTests {
  @Test(arguments: [
    ("قال الوزير إن المصنع سيفتح أبوابه غدا.", "قال | الوزير | المصنع سيفتح أبوابه غدا"),
    ("قالت الوزيرة إنها لن تستقيل.", "قالت | الوزيرة | إنها لن تستقيل"),
    ("أفاد المكتب الإعلامي في بيان بأن الجسر أغلق.", "أفاد | المكتب الإعلامي | الجسر أغلق"),
    ("أشار المدير إلى أن الأعمال بدأت.", "أشار | المدير | الأعمال بدأت"),
    ("ولفت المدير إلى أنه \"راض عن النتائج كلها\".", "لفت | المدير | \"راض عن النتائج كلها\""),
    ("شدد رئيس البلدية على ضرورة إصلاح السد.", "شدد | رئيس البلدية | ضرورة إصلاح السد"),
    ("حذر الخبير من أن المياه ترتفع.", "حذر | الخبير | المياه ترتفع"),
    ("أعرب السفير عن أسفه لما حدث.", "أعرب | السفير | أسفه لما حدث"),
    ("أشاد المدرب بأداء لاعبيه.", "أشاد | المدرب | بأداء لاعبيه"),
    ("يرى مراقبون أن الخطة فشلت.", "يرى | مراقبون | الخطة فشلت"),
    ("وقال الوزير: \"سنعود إلى العمل\".", "قال | الوزير | \"سنعود إلى العمل\""),
    ("وأضاف الوزير \"سنعود إلى العمل\".", "أضاف | الوزير | \"سنعود إلى العمل\""),
    ("وصفت الصحيفة القرار بأنه خطأ كبير.", "وصفت | الصحيفة القرار | بأنه خطأ كبير"),
    ("ورد في بيان الشركة أن الأرباح زادت.", "ورد | بيان الشركة | الأرباح زادت"),
  ])
  func verbFrames(text: String, expected: String) {
    let found = Said.lines(text)
    #expect(found.count == 1)
    #expect(found.first?.split(separator: "|").first == expected.split(separator: "|").first)
    #expect(found.first?.split(separator: "|").last == expected.split(separator: "|").last)
  }

  @Test func typesFollowTheMarks() {
    #expect(Said.quotations("قال الوزير إن المصنع سيفتح.").map(\.type) == [.indirect])
    #expect(Said.quotations("قال الوزير: \"سنفتح المصنع غدا\".").map(\.type) == [.direct])
    #expect(Said.quotations("قال الوزير إن المصنع \"جاهز للعمل من اليوم\" في رأيه.").map(\.type) == [.mixed])
  }

  @Test func quotedIsWhatStandsInsideTheMarks() {
    let quotation = Said.quotations("قال الوزير إن المصنع «جاهز للعمل من اليوم».").first
    #expect(quotation?.quoted.map(\.text) == ["جاهز للعمل من اليوم"])
    #expect(quotation?.content.map(\.text) == ["المصنع «جاهز للعمل من اليوم»"])
  }

  @Test func cueIsWithoutItsConjunction() {
    #expect(Said.lines("وَقال الوزير إن المصنع سيفتح.").first?.hasPrefix("قال |") == true)
  }

  @Test(arguments: [
    "لم يقل الوزير إن المصنع سيفتح.",
    "لم تعلن الشركة موقفا واضحا.",
    "لن يؤكد المدير أن العمل بدأ.",
    "يذكر أن الشركة تأسست قبل عام.",
    "يبدو أن الطقس سيتحسن غدا.",
    "من المقرر أن يجتمع المجلس غدا.",
    "لعب المنتخب مع نادي \"النجم\" في ملعب \"الأمل\".",
    "وصل الوفد إلى بغداد بعد رحلة طويلة.",
    "شاهد الجمهور فيلم \"الطريق الطويل إلى البيت\" أمس.",
    "جاء القرار بناء على طلب من اللجنة.",
  ])
  func noQuotations(text: String) { #expect(Said.lines(text).isEmpty) }

  @Test func emptyText() { #expect(Said.quotations("").isEmpty) }
}
