import NewsRecords

/// The readings of the articles of `RiverDossier`.
enum RiverReadings {
  static let all = [agency, copy, followUp, undated]

  static let speaker = Speaker(id: "e1", name: "سهيل المراني", role: "رئيس بلدية دير النوار", kind: .person)

  private static let agency: Reading = {
    let place = Place(article: RiverDossier.agency)
    return Reading(
      id: RiverDossier.agency.id, sha256: hash(RiverDossier.agency), published: "2024-03-19", publishedFrom: .given,
      quotations: [
        Quotation(
          id: "q1", type: .direct,
          content: [
            place.range("لن نغلق بوابات السد في وجه جيراننا هذا الصيف، وسنبدأ إطلاق المياه في 15 نيسان المقبل")
          ],
          cue: [place.range("وقال")], source: place.range("رئيس بلدية دير النوار سهيل المراني"), speaker: speaker,
          chain: [
            ChainHop(kind: .outlet, name: "وكالة أنباء السفح", range: nil),
            ChainHop(kind: .speaker, name: "سهيل المراني", range: place.range("سهيل المراني")),
          ], rule: "cue-source-colon", confidence: 0.95),
        Quotation(
          id: "q2", type: .mixed, content: [place.range("كلفة العدادات"), place.range("تقارب 800 ألف دينار")],
          cue: [place.range("وأضاف")], source: place.range("مصدر في اللجنة المشتركة"),
          speaker: Speaker(name: "مصدر في اللجنة المشتركة", kind: .anonymous), rule: "cue-source-that", confidence: 0.8),
      ],
      times: [
        TimeExpression(
          id: "t1", range: place.range("أمس"), type: .date, value: "2024-03-18",
          interval: Interval(from: "2024-03-18", to: "2024-03-19"), anchor: .published, rule: "day-before"),
        TimeExpression(
          id: "t2", range: place.range("هذا الصيف"), type: .date, value: "2024-SU",
          interval: Interval(from: "2024-06-01", to: "2024-09-01"), anchor: .published, rule: "this-season"),
        TimeExpression(
          id: "t3", range: place.range("15 نيسان المقبل"), type: .date, value: "2024-04-15",
          interval: Interval(from: "2024-04-15", to: "2024-04-16"), anchor: .published, rule: "day-month-next"),
      ],
      quantities: [
        Quantity(
          id: "n1", range: place.range("11 عاما"), value: .number(11), relation: .exact, unit: "عام",
          rule: "digits-noun"),
        Quantity(
          id: "n2", range: place.range("42 في المئة"), value: .number(42), relation: .exact, unit: "percent",
          predicate: "تحصل", rule: "percent"),
        Quantity(
          id: "n3", range: place.range("تقارب 800 ألف دينار"), value: .number(800_000), relation: .approx,
          unit: "دينار",
          rule: "digits-scale-noun"),
      ],
      pledges: [
        Pledge(
          id: "p1", range: place.range("لن نغلق بوابات السد في وجه جيراننا هذا الصيف"), kind: .commitment,
          promisor: "سهيل المراني", deadlineTime: "t2", trigger: place.range("لن"), quotation: "q1", rule: "will-not"),
        Pledge(
          id: "p2", range: place.range("وسنبدأ إطلاق المياه في 15 نيسان المقبل"), kind: .commitment,
          promisor: "سهيل المراني", deadline: "2024-04-15", deadlineTime: "t3", trigger: place.range("وسنبدأ"),
          quotation: "q1", rule: "we-will"),
      ],
      events: [
        Event(
          id: "v1", range: place.range("وقّعت بلديتا دير النوار ومرسى الهدهد، أمس، اتفاقا"), kind: .agreement,
          trigger: place.range("وقّعت"), time: "t1", rule: "signed")
      ])
  }()

  private static let copy: Reading = {
    let place = Place(article: RiverDossier.copy)
    return Reading(
      id: RiverDossier.copy.id, sha256: hash(RiverDossier.copy), published: "2024-03-20", publishedFrom: .given,
      quotations: [
        Quotation(
          id: "q1", type: .direct, content: [place.range("لن نغلق بوابات السد في وجه أحد هذا الصيف")],
          cue: [place.range("قوله")], source: place.range("المراني"), speaker: speaker, via: ["وكالة أنباء السفح"],
          chain: [
            ChainHop(kind: .outlet, name: "جريدة الضفتين", range: nil),
            ChainHop(kind: .agency, name: "وكالة أنباء السفح", range: place.range("وكالة أنباء السفح")),
            ChainHop(kind: .speaker, name: "سهيل المراني", range: place.range("المراني")),
          ], rule: "relayed-saying", confidence: 0.9)
      ],
      quantities: [
        Quantity(
          id: "n1", range: place.range("45 في المئة"), value: .number(45), relation: .exact, unit: "percent",
          predicate: "حصة", rule: "percent")
      ])
  }()

  private static let followUp: Reading = {
    let place = Place(article: RiverDossier.followUp)
    return Reading(
      id: RiverDossier.followUp.id, sha256: hash(RiverDossier.followUp), published: "2024-05-02", publishedFrom: .given,
      quotations: [
        Quotation(
          id: "q1", type: .direct,
          content: [place.range("وصلنا نحو 600 ألف متر مكعب في نيسان، أي 60 في المئة مما لنا")],
          cue: [place.range("وقالت")], source: place.range("رئيسة مجلس مرسى الهدهد نجاة الوردسي"),
          speaker: Speaker(id: "e2", name: "نجاة الوردسي", role: "رئيسة مجلس مرسى الهدهد", kind: .person),
          medium: .interview, rule: "cue-source-colon", confidence: 0.95)
      ],
      times: [
        TimeExpression(
          id: "t1", range: place.range("في نيسان"), type: .date, value: "2024-04",
          interval: Interval(from: "2024-04-01", to: "2024-05-01"), anchor: .published, rule: "month-past")
      ],
      quantities: [
        Quantity(
          id: "n1", range: place.range("نحو 600 ألف متر مكعب"), value: .number(600_000), relation: .approx,
          unit: "متر مكعب", predicate: "وصلنا", rule: "digits-scale-noun"),
        Quantity(
          id: "n2", range: place.range("60 في المئة"), value: .number(60), relation: .exact, unit: "percent",
          rule: "percent"),
      ])
  }()

  private static let undated = Reading(
    id: RiverDossier.undated.id, sha256: hash(RiverDossier.undated),
    times: [
      TimeExpression(
        id: "t1", range: Place(article: RiverDossier.undated).range("أمس"), type: .date, value: "PAST_REF",
        anchor: .none, rule: "day-before")
    ])

  private static func hash(_ article: Article) -> String { SHA256.hexadecimal(of: article.text.utf8) }
}
