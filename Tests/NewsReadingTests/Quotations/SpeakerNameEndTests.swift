import NewsRecords
import Testing

@testable import NewsReading

/// Where the name of a speaker ends: with what belongs to a body, before what only describes it. Every sentence is invented.
@Suite struct SpeakerNameEndTests {
  @Test(arguments: [
    ("وقالت الحكومة المحلية المنبثقة عن المؤتمر الأخير إن الجسر باق.", "الحكومة المحلية"),
    ("وأعلنت الحكومة المحلية المنبثقة عن المؤتمر الأخير أن الجسر باق.", "الحكومة المحلية"),
    ("أعلنت اللجنة المنظمة لمعرض الربيع برئاسة الأمير سليم حداد أن المعرض مغلق.", "اللجنة المنظمة لمعرض الربيع"),
    (
      "وقالت المديرية العامة للشؤون البحرية بمنطقة المرسى إن الأقسام جاهزة.",
      "المديرية العامة للشؤون البحرية بمنطقة المرسى"
    ),
    ("وقال المجلس النرويجي لشؤون الصيادين إن البحر بارد.", "المجلس النرويجي لشؤون الصيادين"),
    ("وقال مركز المعلومات عن الفيضانات إن النهر مرتفع.", "مركز المعلومات عن الفيضانات"),
    ("وقال ممثل عن شركة \"المرسى\" إن الساعات تباع غدا.", "ممثل عن شركة \"المرسى\""),
    ("وأوضح صحافي لوكالة \"المرسى\" أن الشبان اقتحموا المركز.", "صحافي لوكالة \"المرسى\""),
    ("قالت شبكة سي إن إن الأميركية إن الأمر صعب.", "شبكة سي إن إن الأميركية"),
    ("وقالت المعارضة السورية المسلحة إن الجسر مغلق.", "المعارضة السورية المسلحة"),
    ("وأوضحت وزارة الشؤون الصحية بوزارة الحرس الوطني أن المرض نادر.", "وزارة الشؤون الصحية بوزارة الحرس الوطني"),
    ("وأفادت وكالة الأنباء الأردنية الرسمية (بترا) بأن الجسر مغلق.", "وكالة الأنباء الأردنية الرسمية (بترا)"),
  ])
  func theNameIs(sentence: String, name: String) {
    #expect(Said.quotations(sentence).first?.speaker?.name == name)
  }

  /// A name at the end of a long office is its holder's, wherever the office is.
  @Test(arguments: [
    ("قال مدير المتابعة في سوق الوادي سليم حداد إن السوق مفتوح.", "سليم حداد"),
    ("قال الأمين العام لمنظمة الصيادين الساحلية (مرسى) سليم حداد إن البحر بارد.", "سليم حداد"),
    ("قال أحد زعيمي حزب \"النجمة\" اليميني سليم حداد السبت إن الأمر خطير.", "سليم حداد"),
    ("وصرحت الناطقة باسمها هند سالم بأن المديرة مريضة.", "هند سالم"),
    ("وفي يناير الماضي كان مفتي الرملة الشيخ سليم بن نادر حداد قد حذر من الجفاف.", "سليم بن نادر حداد"),
    ("وقال المتخصص في التسويق البحري سليم حداد إن السوق كبير.", "سليم حداد"),
    ("ورأت نظيرته في صحيفة \"المرسى\" هند سالم أن الأمر خطير.", "هند سالم"),
    ("وكان الرئيس مون جاي إن قد أعلن أن الجسر مفتوح.", "مون جاي إن"),
  ])
  func theHolderIs(sentence: String, name: String) {
    #expect(Said.quotations(sentence).first?.speaker?.name == name)
  }

  /// The office alone is not who speaks where a person stands behind it, before what was said.
  @Test func anOfficeBeforeANameAloneIsNobody() {
    let text = "وقال السفير السعودي لدى البلد الصغير سليم حداد للزوار في المدينة أمس إنه متعب."
    #expect(Said.quotations(text).first?.speaker.map { $0.name == "سليم حداد" } ?? true)
  }

  /// «80٪ من المشاركين»: a share of those who were asked speaks for itself, and never for the last speaker.
  @Test(arguments: ["80٪ من المشاركين", "52 بالمئة من المشاركين", "31 في المئة من السكان"])
  func aShareOfThoseAskedSpeaks(share: String) {
    let said = Said.quotations("قال سليم حداد إن السوق كبير. ويرى \(share) أن الطريق طويل.")
    #expect(said.map { $0.speaker?.name } == ["سليم حداد", share])
    #expect(said.last?.speaker?.kind == .anonymous)
  }
}
