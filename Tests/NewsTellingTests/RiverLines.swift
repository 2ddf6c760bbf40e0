import NewsRecords

/// The registers of `RiverDossier`.
enum RiverLines {
  private static let agency = Place(article: RiverDossier.agency)
  private static let copy = Place(article: RiverDossier.copy)
  private static let later = Place(article: RiverDossier.followUp)
  private static let undated = Place(article: RiverDossier.undated)

  static let statements = [
    Statement(
      id: "st1", story: "s1", speaker: RiverReadings.speaker,
      evidence: [
        .init(
          evidence: agency.evidence(
            "لن نغلق بوابات السد في وجه جيراننا هذا الصيف، وسنبدأ إطلاق المياه في 15 نيسان المقبل"), quotation: "q1"),
        .init(evidence: copy.evidence("لن نغلق بوابات السد في وجه أحد هذا الصيف"), quotation: "q1"),
      ],
      fidelity: [
        WordingEntry(
          id: "w0", story: "s1", kind: .substitution, class: .lexical, insideQuotation: true,
          a: agency.evidence("جيراننا"), b: copy.evidence("أحد"), repeated: 1)
      ],
      chains: Chains(
        independent: 1, atLeast: false,
        families: [
          .init(
            articles: ["agency.txt", "copy.txt"], why: .sameAgency,
            hops: [.init(kind: .agency, name: "وكالة أنباء السفح", evidence: copy.evidence("وكالة أنباء السفح"))])
        ])),
    Statement(
      id: "st2", story: "s1", speaker: Speaker(name: "مصدر في اللجنة المشتركة", kind: .anonymous),
      evidence: [.init(evidence: agency.evidence("كلفة العدادات"), quotation: "q2")], chains: alone("agency.txt")),
    Statement(
      id: "st3", story: "s1", speaker: nil,
      evidence: [.init(evidence: agency.evidence("الماء حق للجميع"), quotation: "q9")], chains: alone("agency.txt")),
    Statement(
      id: "st4", story: "s1",
      speaker: Speaker(id: "e2", name: "نجاة الوردسي", role: "رئيسة مجلس مرسى الهدهد", kind: .person),
      evidence: [
        .init(
          evidence: later.evidence("وصلنا نحو 600 ألف متر مكعب في نيسان، أي 60 في المئة مما لنا"), quotation: "q1")
      ],
      chains: Chains(independent: 2, atLeast: true, families: [family("later/follow-up.txt"), family("undated.txt")])),
  ]

  static let pledges = [
    DossierPledge(
      id: "pl1", story: "s1", kind: .commitment, promisor: "سهيل المراني", promisee: "مرسى الهدهد",
      deadline: "2024-04-15",
      deadlineEvidence: agency.evidence("15 نيسان المقبل"), state: .deadlinePassed,
      evidence: [agency.evidence("وسنبدأ إطلاق المياه في 15 نيسان المقبل")], chains: alone("agency.txt")),
    DossierPledge(
      id: "pl2", story: "s1", kind: .commitment, promisor: "سهيل المراني", promisee: nil, deadline: nil,
      deadlineEvidence: nil, state: .restated,
      evidence: [
        agency.evidence("لن نغلق بوابات السد في وجه جيراننا هذا الصيف"),
        copy.evidence("لن نغلق بوابات السد في وجه أحد هذا الصيف"),
      ],
      chains: Chains(
        independent: 1, atLeast: true, families: [.init(articles: ["agency.txt", "copy.txt"], why: .samePassage)])),
    DossierPledge(
      id: "pl3", story: "s1", kind: .condition, promisor: nil, promisee: nil, deadline: nil, deadlineEvidence: nil,
      state: .stated, evidence: [later.evidence("وسيسحب المجلس الشكوى فور نشر الجدول")],
      chains: alone("later/follow-up.txt")),
  ]

  static let figures = [
    Figure(
      id: "f1", story: "s1", unit: "percent", predicate: "حصة",
      values: [
        .init(value: .number(42), relation: .exact, evidence: [agency.evidence("42 في المئة")]),
        .init(value: .number(45), relation: .exact, evidence: [copy.evidence("45 في المئة")]),
      ], agreement: .differ,
      chains: Chains(independent: 2, atLeast: false, families: [family("agency.txt"), family("copy.txt")])),
    Figure(
      id: "f2", story: "s1", unit: "متر مكعب", predicate: nil,
      values: [
        .init(value: .number(600_000), relation: .approx, evidence: [later.evidence("نحو 600 ألف متر مكعب")])
      ], agreement: .derived,
      steps: [
        .init(
          rule: "part-by-share", inputs: [later.evidence("600 ألف"), later.evidence("60 في المئة")], low: 950_000,
          high: 1_050_000)
      ], chains: alone("later/follow-up.txt")),
  ]

  static let timeline = [
    TimelineEntry(
      id: "tl1", story: "s1", interval: Interval(from: "2024-03-18", to: "2024-03-19"), precision: "day",
      event: .agreement, dates: [dating("2024-03-18", "2024-03-19", "day", agency.evidence("أمس"))],
      evidence: [
        agency.evidence("وقّعت بلديتا دير النوار ومرسى الهدهد، أمس، اتفاقا"),
        copy.evidence("وقّعت بلديتا دير النوار ومرسى الهدهد اتفاقا"),
      ]),
    TimelineEntry(
      id: "tl2", story: "s1", interval: Interval(from: "2024-04-01", to: "2024-05-01"), precision: "month", event: nil,
      dates: [dating("2024-04-01", "2024-05-01", "month", later.evidence("في نيسان"))],
      evidence: [later.evidence("في نيسان")]),
    TimelineEntry(
      id: "tl3", story: "s1", interval: Interval(from: "2024-06-01", to: "2024-09-01"), precision: "season", event: nil,
      dates: [dating("2024-06-01", "2024-09-01", "season", agency.evidence("هذا الصيف"))],
      evidence: [agency.evidence("هذا الصيف")]),
    TimelineEntry(
      id: "tl4", story: "s1", interval: nil, precision: "unknown", event: nil, evidence: [undated.evidence("أمس")]),
  ]

  static let differences = [
    Difference(
      id: "d1", story: "s1", kind: .figure, question: "هل تتفق هذه الجمل على الرقم نفسه؟",
      sides: [[agency.evidence("42 في المئة")], [copy.evidence("45 في المئة")]], rule: "same-unit-same-predicate")
  ]

  static let wordings = [
    WordingEntry(
      id: "w1", story: "s1", kind: .substitution, class: .lexical, insideQuotation: false,
      a: agency.evidence("ينهي خلافا"), b: copy.evidence("يطوي نزاعا"), repeated: 2),
    WordingEntry(
      id: "w2", story: "s1", kind: .cut, class: .dateForm, insideQuotation: false, a: agency.evidence("أمس"), b: nil,
      repeated: 1),
    WordingEntry(
      id: "w3", story: "s1", kind: .substitution, class: .lexical, insideQuotation: true,
      a: agency.evidence("جيراننا"), b: copy.evidence("أحد"), repeated: 1),
  ]

  static let habits = [
    WordingHabit(
      id: "wh1", outlet: "جريدة الضفتين", kind: .substitution, class: .lexical, articles: 3,
      places: [
        .init(a: agency.evidence("ينهي خلافا"), b: copy.evidence("يطوي نزاعا")),
        .init(a: agency.evidence("جيراننا"), b: copy.evidence("أحد")),
      ]),
    WordingHabit(
      id: "wh2", outlet: "وكالة أنباء السفح", kind: .addition, class: .dateForm, articles: 4,
      places: [.init(a: nil, b: agency.evidence("أمس"))]),
  ]

  static let people = [
    Person(
      id: "pe1", name: "سهيل المراني", role: "رئيس بلدية دير النوار", type: .person, aliases: ["المراني"],
      mentions: [agency.evidence("سهيل المراني"), copy.evidence("المراني")],
      roles: [
        Person.Role(
          role: "رئيس بلدية دير النوار", from: "2024-03-19", to: "2024-03-19",
          evidence: agency.evidence("رئيس بلدية دير النوار"))
      ],
      merges: [Person.Merge(why: .surname, evidence: copy.evidence("المراني"))]),
    Person(
      id: "pe2", name: "نهر الوشل", role: nil, type: .place, aliases: [], mentions: [agency.evidence("نهر الوشل")]),
  ]

  private static func dating(
    _ from: String, _ to: String, _ precision: String, _ evidence: Evidence
  ) -> TimelineEntry.Dating {
    TimelineEntry.Dating(interval: Interval(from: from, to: to), precision: precision, evidence: [evidence])
  }

  private static func family(_ id: String) -> Chains.Family { .init(articles: [id], why: .single) }
  private static func alone(_ id: String) -> Chains { Chains(independent: 1, atLeast: false, families: [family(id)]) }
}
