import NewsRecords
import Testing

@testable import NewsReading

/// What stands between source and content, and what only looks like it.
@Suite struct LinkFinderTests {
  /// Names the person whom some of the sentences speak of without a title.
  private static let known = "زار وزير النقل سليم حداد المدينة.\n"

  private func first(_ text: String) -> Quotation? { Said.quotations(Self.known + text).first }
  private func content(_ text: String) -> [String]? { first(text)?.content.map(\.text) }

  @Test(arguments: [
    ("قالت المنظمة التي تقرر منح الجائزة إنها باقية.", "إنها باقية"),
    ("ورحبت الوزيرة التي كانت تتحدث في المدينة، بالاتفاق الجديد.", "بالاتفاق الجديد"),
  ])
  func relativeClausesHoldNoLink(text: String, expected: String) { #expect(content(text) == [expected]) }

  @Test(arguments: [
    ("أعلن سليم حداد حامل لقب الدوري، أنه تعاقد مع اللاعب.", "أنه تعاقد مع اللاعب"),
    ("أكد المشرف على الفريق سليم حداد أن المدرب باق.", "المدرب باق"),
  ])
  func theComplementiserIsTheBetterLink(text: String, expected: String) { #expect(content(text) == [expected]) }

  @Test func alsoThatGoesOnWithTheNarrator() {
    #expect(content("نصح الوزير اللاعب بالبقاء خاصة وأن الموسم طويل.")?.first?.hasPrefix("بالبقاء") == true)
  }

  @Test(arguments: [
    ("نفت الوزارة، الأربعاء، الاتهامات.", "الاتهامات"),
    ("ونفت الوزارة هذه الاتهامات.", "هذه الاتهامات"),
    ("أكد المدير، لـ\"المرسى\"، بعد زيارة الموقع، تشكيل لجنة عاجلة.", "تشكيل لجنة عاجلة"),
    ("النادي يعلن التعاقد مع حارس جديد.", "التعاقد مع حارس جديد"),
    ("أعلنت اللجنة المحلية تنظيم احتجاج غدا.", "تنظيم احتجاج غدا"),
  ])
  func objects(text: String, expected: String) { #expect(content(text) == [expected]) }

  @Test(arguments: [
    ("وأعلنت الوزارة في أغسطس 2016 طرد المدير.", "طرد المدير"),
    ("وانتقد سليم حداد في كلمته الأحد إدانة المدير.", "إدانة المدير"),
    ("وانتقد سليم حداد مرارا الاتفاق الذي أغلق الجسر.", "الاتفاق الذي أغلق الجسر"),
    ("وطلب سليم حداد من البلدية يوم الاثنين الاعتذار عن الخطأ.", "الاعتذار عن الخطأ"),
    ("أعلنت الوزارة موافقتها على فتح الجسر.", "موافقتها على فتح الجسر"),
    ("ورفضوا التعليق على الخبر.", "التعليق على الخبر"),
    ("وأكد سليم حداد في تصريحات سابقة للصحفيين أنه باق.", "أنه باق"),
    ("وتعلن الوزارة ذلك لتؤكد للجميع حرص المدينة.", "حرص المدينة"),
  ])
  func objectsBehindTimesOccasionsAndHearers(text: String, expected: String) { #expect(content(text) == [expected]) }

  @Test(arguments: [
    ("وزار سليم حداد الجسر، متمنيا له الازدهار.", "الازدهار"), ("وغادر سليم حداد، نافيا الاتهامات.", "الاتهامات"),
    ("وغادر سليم حداد، منتقدا بصورة خاصة استخدام الجسر.", "استخدام الجسر"),
    ("وغادر سليم حداد، مشيدا بالتعاون مع السكان.", "بالتعاون مع السكان"),
  ])
  func objectsOfParticiplesMayBeDefinite(text: String, expected: String) { #expect(content(text) == [expected]) }

  @Test(arguments: [
    ("قراءة في عادات البلدة القديمة.", 0),
    ("تأتي الزيارة التي طلبت مؤخرا بين البلدين في هذا الإطار وينبغي أن تقرب بينهما.", 0),
    ("لا يقبل شروطا يوافق عليها غيره على الموقع.", 0), ("سأل عنها، فعلم أنها بعيدة.", 0),
  ])
  func whatBelongsToAnotherVerbIsNoLink(text: String, count: Int) {
    #expect(Said.quotations(text).count == count, "\(Said.lines(text))")
  }

  @Test func aTitleShowsTheVerb() {
    let text = "وبين مدير عام إدارة الحدائق العامة ببلدية المنطقة الساحلية سليم بن عادل حداد أن العمل بدأ."
    #expect(content(text) == ["العمل بدأ"])
    #expect(content("من جانبه، بين سليم حداد، مدير العلاقات العامة في الشركة، أن العمل بدأ.") == ["العمل بدأ"])
  }

  @Test func whatARelativeClauseDescribesIsAName() {
    let text =
      "وقال سليم حداد في ختام اجتماع \"الشراكة من أجل جسر آمن للجميع\" التي أنشئت هذا العام \"من هنا نبعث برسالة واضحة\"."
    #expect(content(text) == ["\"من هنا نبعث برسالة واضحة\""])
  }

  @Test(arguments: ["وأوضح ذلك المدير سليم حداد أمس.", "واعترضت الطالبات على ذلك."])
  func pronounsAreNoContent(text: String) { #expect(Said.lines(text).isEmpty) }

  @Test func whatIsSaidOfAPronoun() {
    #expect(content("زار الوفد اللوحة التي اعتبرها كثيرون معادية للسلام.") == ["معادية للسلام"])
  }

  @Test func whoIsCriticisedMayStandBehindTheSource() {
    #expect(
      Said.quotations("قال سليم حداد إن العمل بدأ. وقالت ريم صباغ إنه توقف.\nوانتقد سليم حداد ريم صباغ بسبب صمتها.")
        .last?.content.map(\.text) == ["ريم صباغ بسبب صمتها"])
  }

  @Test func aDoubledMarkIsSkipped() {
    #expect(content("وقال الوزير :\" \"إن الجسر سيفتح غدا أمام الجميع\".") == ["\"إن الجسر سيفتح غدا أمام الجميع\""])
  }

  @Test func marksInsideTheHearersAreNoContent() {
    #expect(content("حذرت الجامعة الطالبات \"المتأخرات\" من دخول القاعة.") == ["دخول القاعة"])
  }

  @Test func aMediumMayHaveItsOwnVerb() {
    #expect(content("وقال سليم حداد في تصريح نشر على الموقع: لا خلاف بيننا.") == ["لا خلاف بيننا"])
  }
}
