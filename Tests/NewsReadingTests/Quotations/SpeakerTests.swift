import NewsRecords
import Testing

@testable import NewsReading

/// Who speaks: names, titles, subjects left out, agreement. Minimal pairs differ in one word.
@Suite struct SpeakerTests {
  private let lead = "أعلن وزير النقل سليم حداد أن الجسر سيفتح غدا.\n"

  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test func nameWithTitle() {
    let speaker = Said.quotations(lead).first?.speaker
    #expect(speaker?.name == "سليم حداد")
    #expect(speaker?.role == "وزير النقل")
    #expect(speaker?.kind == .person)
  }

  @Test func subjectLeftOut() { #expect(last(lead + "وأضاف أن الأعمال انتهت.") == "سليم حداد") }

  @Test func participleSharesItsSubject() {
    #expect(last("أعلن وزير النقل سليم حداد أن الجسر سيفتح غدا، مؤكدا أن الأعمال انتهت.") == "سليم حداد")
  }

  @Test func participleThatDisagreesHasNoSpeaker() {
    #expect(last("أعلن وزير النقل سليم حداد أن الجسر سيفتح غدا، مؤكدة أن الأعمال انتهت.") == nil)
  }

  @Test func genderChoosesTheOtherSpeaker() {
    let two = lead + "وقالت وزيرة الصحة ريم صباغ إن المستشفى جاهز.\n"
    #expect(last(two + "وأضافت أن الأطباء وصلوا.") == "ريم صباغ")
    #expect(last(two + "وأضاف أن الأعمال انتهت.") == "سليم حداد")
  }

  @Test func anotherSubjectOfTheSentenceTakesTheParticiple() {
    let text = lead + "ووجه المحافظ رسالة إلى السكان، مطالبا بالهدوء."
    #expect(last(text) != "سليم حداد")
  }

  @Test func unknownSpeakerIsNotPassedOver() {
    // The guard is nobody we know; what he adds must not become the minister's.
    #expect(last(lead + "وقال حارس المبنى إن الباب مغلق.\nوأضاف أن المفتاح ضاع.") != "سليم حداد")
  }

  @Test func aBystanderIsNotTheSpeaker() {
    #expect(last("قال وزير النقل سليم حداد وبجانبه وزير العدل نادر سعيد: \"سنفتح الجسر غدا\".") != "نادر سعيد")
  }

  @Test(arguments: [
    ("قالت مصادر مقربة من الوزارة إن الجسر مغلق.", Speaker.Kind.anonymous),
    ("قال مسؤول رفيع إن الجسر مغلق.", .anonymous),
    ("يرى مراقبون أن الجسر مغلق.", .anonymous),
    ("قالت الأحزاب المحلية إن الجسر مغلق.", .group),
  ])
  func sourcesWithoutAName(text: String, kind: Speaker.Kind) {
    let speaker = Said.quotations(text).first?.speaker
    #expect(speaker?.kind == kind)
    #expect(speaker?.id == nil)
  }

  @Test func namesMayBeSwappedAndTheSpeakerFollows() {
    let text = { (a: String, b: String) in
      "قال وزير النقل \(a) إن الجسر مغلق.\nوقال وزير العدل \(b) إن القانون واضح."
    }
    #expect(Said.quotations(text("سليم حداد", "نادر سعيد")).map { $0.speaker?.name } == ["سليم حداد", "نادر سعيد"])
    #expect(Said.quotations(text("نادر سعيد", "سليم حداد")).map { $0.speaker?.name } == ["نادر سعيد", "سليم حداد"])
  }

  @Test func aSecondSpeakerWhomNobodyKnowsIsNotDropped() {
    let text = "دعا وزير النقل سليم حداد ومسؤولة الصحة في المدينة إلى فتح الجسر."
    #expect(Said.quotations(text).first?.speaker?.name != "سليم حداد")
  }

  @Test func theStopOfAnInitialEndsNothing() {
    #expect(Said.quotations("وقال م. سليم حداد إن الجسر آمن.").map { $0.content.map(\.text) } == [["الجسر آمن"]])
  }
}

/// Long titles, names behind and before them, pronouns of honour: who is meant.
@Suite struct TitledSpeakerTests {
  private func first(_ text: String) -> String? { Said.quotations(text).first?.speaker?.name }
  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test(arguments: [
    ("ذكر معالي وزير الصيد الدكتور ناصر بن محمد الوشلي أن الموسم ناجح.", "ناصر بن محمد الوشلي"),
    ("قال مدير عام فرع وزارة النقل بالمنطقة الشرقية المهندس أحمد بن سالم اليامي إن الطريق آمن.", "أحمد بن سالم اليامي"),
    ("وقال م. أحمد اليامي مدير عام فرع وزارة النقل إن الطريق آمن.", "أحمد اليامي"),
    ("قال شريف حداد وزير الصيد المصري إن الحقل كبير.", "شريف حداد"),
    ("قال الدكتور رياض حداد، وزير الصيد اليمني، إن الهدنة باقية.", "رياض حداد"),
    (
      "أكد الفريق الركن الشيخ فيصل بن سالم آل مرزوق وزير الداخلية بالسفح أن الأمن مستتب.", "فيصل بن سالم آل مرزوق"
    ),
    ("قال رئيس هيئة شؤون الموانئ - عيسى حداد: إن القانون ظالم.", "عيسى حداد"),
    ("أوضح المتحدث الرسمي لهيئة الإسعاف بمنطقة الرياض عبدالله نايف الوشلي أن الحريق أخمد.", "عبدالله نايف الوشلي"),
  ])
  func namesUnderLongTitles(text: String, name: String) { #expect(first(text) == name) }

  @Test func aTitleIsOneNounPhraseBeforeTheObject() {
    #expect(first("حذر الأمين العام للأمم المتحدة نيلسون برانكوف من الحرب.") == "نيلسون برانكوف")
    let spokesman = Said.quotations("قال سليم حداد إن الموسم ضعيف.\nواتهم المتحدث باسم النقابة الشركة بإهمال السفن.")
      .last
    #expect(spokesman?.speaker?.name != "سليم حداد")
  }

  private let governor = "افتتح محافظ الرملة زياد بن سالم البازعي المعرض أمس.\n"

  @Test(arguments: ["وأكد محافظ الرملة أن المعرض ناجح.", "وأكد المحافظ أن المعرض ناجح.", "وأكد سموه أن المعرض ناجح."])
  func titlesAndHonoursPointBack(sentence: String) { #expect(last(governor + sentence) == "زياد بن سالم البازعي") }

  @Test func ofTwoMinistersNeitherIsMeant() {
    let text = "التقى وزير النقل سليم حداد وزير الصحة نادر سعيد.\nوأكد الوزير أن الجسر آمن."
    #expect(last(text) == nil)
  }

  @Test(arguments: [
    "قال المتحدث باسم سليم حداد إن القضية انتهت.", "قال والد سليم حداد إن ابنه غائب.",
    "قال محامي السيدة ريم حداد إن القضية انتهت.",
  ])
  func anothersRelationIsNotNamed(text: String) {
    #expect(first(text) != "سليم حداد")
    #expect(first(text) != "ريم حداد")
  }

  @Test func anOfficeWhoseHolderTheArticleDoesNotName() {
    let speaker = Said.quotations("قال رئيس نقابة الصيادين إن الموسم ضعيف.").first?.speaker
    #expect(speaker?.name == "رئيس نقابة الصيادين")
    #expect(speaker?.id == nil)
  }

  @Test(arguments: [
    ("قال أحد السكان إن الباب مغلق.", "أحد السكان"),
    ("قال عضو في المجلس المحلي إن الباب مغلق.", "عضو في المجلس المحلي"),
    ("الباب مغلق، وفقا لمسؤول رفيع.", "مسؤول رفيع"),
  ])
  func oneOfManyHidesWhoSpeaks(text: String, name: String) {
    let speaker = Said.quotations(text).first?.speaker
    #expect(speaker?.kind == .anonymous)
    #expect(speaker?.name == name)
  }

  @Test func aNameBehindAVerbOfTheSourceIsAnothers() {
    #expect(first("وبحسب مصادر محلية لم يشأ سليم حداد ترسيم الحدود.") != "سليم حداد")
  }

  @Test func theBodyOfTheParagraphIsMeant() {
    let text = "قالت وزارة الدفاع المصرية إن الطرق آمنة.\nوأضافت الوزارة أن الجسور مفتوحة."
    #expect(Said.quotations(text).map { $0.speaker?.name } == ["وزارة الدفاع المصرية", "وزارة الدفاع المصرية"])
  }

  @Test func theKingdomIsTheOneThatTheArticleNames() {
    #expect(Said.quotations("أيدت السعودية القرار.\nوقالت المملكة إنها ملتزمة.").last?.speaker?.kind == .country)
    #expect(last("بحث المغرب والأردن الأمر.\nوقالت المملكة إنها ملتزمة.") == nil)
  }

  @Test func aFeminineVerbHasNoManForItsSubject() {
    #expect(first("«الراشد» تعلن توقيع عقد جديد\n\nأعلنت شركة أبناء محمد الراشد توقيع عقد.") != "محمد الراشد")
  }

  /// A definite noun and the name behind it are one person; behind a noun without ال the name is another's.
  @Test func aNounInApposition() {
    #expect(first("وصلت الحافلات أمس. وقال الزائر سليم حداد إن الطريق مزدحم.") == "سليم حداد")
    #expect(first("وقالت والدة سليم حداد إن الطريق مزدحم.") != "سليم حداد")
  }
}
