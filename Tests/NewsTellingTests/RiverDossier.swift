import NewsRecords

/// A dossier made by hand about an invented affair, with at least one line of every kind: what the renderers are tested on.
enum RiverDossier {
  static let agency = Article(
    id: "agency.txt",
    text: """
      دير النوار (و أ س) - وقّعت بلديتا دير النوار ومرسى الهدهد، أمس، اتفاقا لتقاسم مياه نهر الوشل ينهي خلافا استمر 11 عاما.
      وينص الاتفاق على أن تحصل مرسى الهدهد على 42 في المئة من المياه.

      وقال رئيس بلدية دير النوار سهيل المراني: "لن نغلق بوابات السد في وجه جيراننا هذا الصيف، وسنبدأ إطلاق المياه في 15 نيسان المقبل".
      وأضاف مصدر في اللجنة المشتركة أن كلفة العدادات "تقارب 800 ألف دينار".
      وجاء في لافتة على السد أن "الماء حق للجميع".
      """,
    title: "دير النوار ومرسى الهدهد توقعان اتفاقا لتقاسم مياه الوشل", outlet: "وكالة أنباء السفح",
    url: "https://safh.example/1?a=1&b=2", published: "2024-03-19T08:00:00+03:00")

  static let copy = Article(
    id: "copy.txt",
    text: """
      وقّعت بلديتا دير النوار ومرسى الهدهد اتفاقا لتقاسم مياه نهر الوشل يطوي نزاعا استمر 11 عاما.
      ونقلت وكالة أنباء السفح عن المراني قوله: "لن نغلق بوابات السد في وجه أحد هذا الصيف".
      وأعلن مجلس مرسى الهدهد أن حصة المدينة 45 في المئة من المياه.
      """,
    title: "اتفاق على مياه الوشل", outlet: "جريدة الضفتين", published: "2024-03-20")

  static let followUp = Article(
    id: "later/follow-up.txt",
    text: """
      وقالت رئيسة مجلس مرسى الهدهد نجاة الوردسي لـUpland Water Review: "وصلنا نحو 600 ألف متر مكعب في نيسان، أي 60 في المئة مما لنا".
      وكان من المنتظر وصول مليون متر مكعب. وسيسحب المجلس الشكوى فور نشر الجدول.
      """,
    title: "ما وصل <إلى> المدينة & ما لم يصل", outlet: "صدى الوشل", published: "2024-05-02")

  static let undated = Article(
    id: "undated.txt", text: "وصلت شاحنات المياه أمس إلى <script>alert('دير')</script> المدينة.")

  static let articles = [followUp, undated, copy, agency]

  static let dossier: Dossier = {
    var dossier = Dossier(head: head)
    dossier.stories = [
      Story(
        id: "s1", articles: articles.map(\.id), from: "2024-03-19", to: "2024-05-02",
        basis: [Place(article: agency).evidence("نهر الوشل")])
    ]
    dossier.statements = RiverLines.statements
    dossier.pledges = RiverLines.pledges
    dossier.figures = RiverLines.figures
    dossier.timeline = RiverLines.timeline
    dossier.differences = RiverLines.differences
    dossier.wordings = RiverLines.wordings
    dossier.habits = RiverLines.habits
    dossier.people = RiverLines.people
    dossier.readings = RiverReadings.all
    return dossier
  }()

  private static let head = Dossier.Head(
    articles: 4, outlets: 3, independentChains: 3, differences: 1, deadlinesPassed: 1, asOf: "2024-05-02",
    read: ["agency.txt", "copy.txt", "later/follow-up.txt", "undated.txt"],
    skipped: [SkippedInput(path: "old/scan.txt", code: "bad-encoding", message: "byte 12 is no UTF-8")],
    undated: ["undated.txt"], unattributed: 1)
}
