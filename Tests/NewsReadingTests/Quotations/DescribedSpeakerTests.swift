import NewsRecords
import Testing

@testable import NewsReading

/// Speakers whom the article describes and does not name.
@Suite struct DescribedSpeakerTests {
  private func last(_ text: String) -> Speaker? { Said.quotations(text).last?.speaker }

  @Test(arguments: [
    ("قال والد سليم حداد لرويترز إن ابنه بخير.", "والد سليم حداد", Speaker.Kind.person),
    ("قالت ابنة السائحين إن الفندق قديم.", "ابنة السائحين", .person),
    ("قال أصدقاء سليم حداد إنه بخير.", "أصدقاء سليم حداد", .group),
    ("قالت والدتها إن الفندق قديم.", "والدتها", .anonymous),
  ])
  func kinAreKnownByWhoseTheyAre(text: String, name: String, kind: Speaker.Kind) {
    #expect(last(text)?.name == name)
    #expect(last(text)?.kind == kind)
  }

  @Test func theHolderOfAnOfficeWhomNobodyNames() {
    let tourist = "وكان السائح جون برانت قد وصل أمس."
    #expect(last("قال النائب العام المصري إن التحقيق مستمر. " + tourist)?.name == "النائب العام المصري")
    #expect(last("قال المبعوث الفرنسي إلى لبنان إن الاتفاق قريب.")?.name == "المبعوث الفرنسي إلى لبنان")
  }

  /// The press calls a president by his name alone as often as by his post.
  @Test func aPresidentMayBeWhoIsNamedElsewhere() {
    #expect(last("قال الرئيس الفرنسي إن الاتفاق قريب. ووصل برانكوف أمس.") == nil)
  }

  @Test func theFieldOfAMinistry() {
    let text = "أعلنت وزارة الداخلية اللبنانية إغلاق الطريق.\nوأوضحت الداخلية في بيان أن الطريق سيفتح غدا."
    #expect(last(text)?.name == "وزارة الداخلية اللبنانية")
    #expect(last("أوضحت الداخلية في بيان أن الطريق سيفتح غدا.") == nil)
  }

  @Test(arguments: [
    ("أعلن \"مجلس الميناء\" التابع للبلدية أن الرصيف مغلق.", "مجلس الميناء"),
    ("عبر #سليم_حداد عن أسفه لما جرى.", "سليم حداد"),
    ("لكن شركة سليم حداد السياحية قالت إن الفندق قديم.", "شركة سليم حداد السياحية"),
    ("أكد رئيس اللجنة المنظمة للمهرجان سليم حداد أن الحفل ناجح.", "سليم حداد"),
    ("ذكر المتحدث باسم الوزارة سليم حداد أن الجسر مغلق.", "سليم حداد"),
    ("نقلت وكالة المرسى قول وزير النقل سليم حداد إن الجسر مغلق.", "سليم حداد"),
  ])
  func whereTheNameBeginsAndEnds(text: String, name: String) { #expect(last(text)?.name == name) }

  @Test(arguments: [
    ("أكد البرتغالي سيرجيو روندو، نجم نادي الميناء، أن فريقه جاهز.", "سيرجيو روندو"),
    ("قال سليم حداد، المحلل السياسي ومقدم برنامج آفاق على قناة الميناء إن الوضع هادئ.", "سليم حداد"),
    ("أفاد المتحدث باسم النقابة بمنطقة الرملة العقيد سليم حداد، بأن بلاغا ورد للمركز.", "سليم حداد"),
    ("أوضح صاحب أحد المصانع الصغيرة نادر بن سالم حداد، أن الخشب متوفر.", "نادر بن سالم حداد"),
    ("ويقول «الربان» سليم حداد: إنه ورث الحرفة.", "سليم حداد"),
    ("وقال بروفيسور \"سليم حداد\" عالم الفلك بالجامعة: إن الكوكب بعيد.", "سليم حداد"),
    ("نفى سليم حداد -نائب رئيس المجلس- توقف العمل في الجسر.", "سليم حداد"),
    ("قال أولا الدكتور سليم حداد إن العمل بدأ.", "سليم حداد"),
  ])
  func namesAmongTheirTitles(text: String, name: String) { #expect(last(text)?.name == name) }

  /// A body is called after somebody who does not speak, a lawyer speaks for his client.
  @Test(arguments: [
    ("محامي برانكوف يطالب بإيقاف التحقيق.", "برانكوف"),
    ("اتهم الجهاز الأمني الشمالي حداد بأنه خائن.", "حداد"),
    ("اتهام وزير النقل السابق سليم حداد بالفساد", "سليم حداد"),
    ("خلال احتجاجات لناشطين اتهموا السلطات بالتقاعس عن العمل.", "السلطات"),
    ("موانئ تملكها في اليمن، التي رفضت العرض أمس.", "اليمن"),
    ("وحث القادة المحليين على فتح الجسر.", "القادة المحليين"), ("ووصف سليم حداد بأنه كاذب.", "سليم حداد"),
  ])
  func whoIsSpokenOf(text: String, name: String) {
    #expect(!Said.quotations(text).contains { $0.speaker?.name == name })
  }

  @Test func aRankIsTheLastSpeakers() {
    let lead = "أعرب الجنرال جو برانكوف عن رضاه. "
    #expect(last(lead + "وأكد الجنرال الأمريكي أن التحقيق مستمر.")?.name == "جو برانكوف")
    #expect(last(lead + "وقال سليم حداد إن الجسر مغلق. وأكد الجنرال الفرنسي أن التحقيق مستمر.")?.name != "جو برانكوف")
  }

  @Test func statesWhoseNamesBeginWithWaw() {
    #expect(last("واشنطن تشيد بالمساهمة المحلية.")?.name == "واشنطن")
    #expect(last("وتتهم بكين واشنطن بالتدخل في شؤونها.")?.name == "بكين")
  }

  /// The chair bears his name, and he holds nothing.
  @Test func anInstitutionUnderAName() {
    #expect(last("أكد المشرف على كرسي المهندس سليم حداد لأبحاث الماء أن العمل مستمر.")?.name != "سليم حداد")
    #expect(last("أكد المشرف العام على المهرجان المهندس سليم حداد أن الحفل ناجح.")?.name == "سليم حداد")
  }

  /// «الرسمي» makes him somebody new.
  @Test func anOfficialSpokesmanIsNotTheLastSpeaker() {
    let lead = "قال السفير سليم حداد إن الوضع هادئ. "
    #expect(last(lead + "وأضاف المتحدث الرسمي أن الحوار مستمر.")?.name != "سليم حداد")
    #expect(last(lead + "وأضاف المتحدث أن الحوار مستمر.")?.name == "سليم حداد")
  }

  @Test func aNounForTheLastSpeaker() {
    let lead = "قال السفير سليم حداد إن الوضع هادئ. "
    #expect(last(lead + "وأضاف الدبلوماسي اللبناني أن الحوار مستمر.")?.name == "سليم حداد")
    let between = "وقالت وزيرة الصحة ريم صباغ إن المشفى جاهز. "
    #expect(last(lead + between + "وأضاف الدبلوماسي اللبناني أن الحوار مستمر.")?.name != "سليم حداد")
  }
}
