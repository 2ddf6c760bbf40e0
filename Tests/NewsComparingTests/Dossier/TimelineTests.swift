import NewsComparing
import NewsRecords
import Testing

@Suite struct TimelineTests {
  private let dam = "تفاوض بلدتا الوشل وسماق على مياه سد الوشل منذ عام، وتصرّ بلدة سماق على حصة أكبر من مياه السد."

  private func fourth(_ id: String, _ day: String, _ clause: String, dated: (String, String)? = nil) -> HandReading {
    HandReading(id, day, "\(clause). \(dam)") { reading in
      let time = dated.map { reading.time($0.0, "2024-07-26", "2024-07-26", $0.1) }
      reading.event(.round, clause, by: "محادثات", time: time, ordinal: 4)
    }
  }

  private func events(_ readings: HandReading...) -> [TimelineEntry] {
    DossierBuilder().dossier(of: readings.map(\.read)).timeline.filter { $0.event != nil }
  }

  @Test func oneEventOfThreeArticlesIsOneLineWithAllItsDates() throws {
    let lines = events(
      fourth("a", "2024-07-25", "تنطلق جولة رابعة من محادثات الوشل"),
      fourth(
        "b", "2024-07-27", "انتهت أمس الجمعة الجولة الرابعة من محادثات الوشل", dated: ("أمس الجمعة", "2024-07-27")),
      HandReading("c", "2024-08-20", "كانت الجولة الرابعة من محادثات الوشل قد انتهت في تموز. \(dam)") {
        let july = $0.time("تموز", "2024-07", "2024-07-01", "2024-08-01")
        $0.event(
          .round, "كانت الجولة الرابعة من محادثات الوشل قد انتهت في تموز", by: "الجولة", time: july, ordinal: 4)
      })
    let line = try #require(lines.first)
    #expect(lines.count == 1)
    #expect(line.event == .round && line.ordinal == 4)
    #expect(line.evidence.map(\.article) == ["a", "b", "c"])
    #expect(line.interval == Interval(from: "2024-07-26", to: "2024-07-27") && line.precision == "day")
    #expect(line.dates.map(\.precision) == ["month", "day"])
    #expect(line.dates.map { $0.evidence.map(\.range.text) } == [["تموز"], ["أمس الجمعة"]])
  }

  @Test func roundsOfOneSeriesStandBesideOneAnother() {
    let text =
      "الجولة الرابعة من محادثات الوشل بدأت بعد ثلاث جولات على الأقل من محادثات الوشل، وكانت أولى جولات محادثات الوشل في حزيران"
    let lines = events(
      HandReading("a", "2024-07-27", text) {
        let june = $0.time("حزيران", "2024-06", "2024-06-01", "2024-07-01")
        $0.event(.round, "الجولة الرابعة من محادثات الوشل", by: "الجولة", ordinal: 4)
        $0.event(.round, "ثلاث جولات على الأقل من محادثات الوشل", by: "جولات", count: "n1")
        $0.event(.round, "أولى جولات محادثات الوشل في حزيران", by: "أولى جولات", time: june, ordinal: 1)
      })
    #expect(lines.map(\.ordinal) == [1, 4, nil])
    #expect(lines.map { $0.interval?.from } == ["2024-06-01", nil, nil])
  }

  @Test func anEventThatOneArticleTellsWithoutDateOrNumberHasNoLine() {
    let text = "زار وفد من سماق سد الوشل."
    let dossier = DossierBuilder().dossier(
      of: HandReading("a", "2024-05-02", text) { $0.event(.visit, "زار وفد من سماق سد الوشل", by: "زار") })
    #expect(dossier.timeline.isEmpty)
    #expect(dossier.readings[0].events.count == 1)
  }

  @Test func aTimeThatDatesNoEventIsALineOfItsOwn() {
    let text = "زار وفد سد الوشل في 3 أيار. وتنتهي المهلة في 9 أيار، أي بعد ستة أيام من 3 أيار."
    let dossier = DossierBuilder().dossier(
      of: HandReading("a", "2024-05-04", text) {
        let visit = $0.time("3 أيار", "2024-05-03", "2024-05-03", "2024-05-04")
        $0.time("9 أيار", "2024-05-09", "2024-05-09", "2024-05-10")
        $0.event(.visit, "زار وفد سد الوشل في 3 أيار", by: "زار", time: visit)
      })
    #expect(dossier.timeline.map(\.event) == [.visit, nil])
    #expect(dossier.timeline.map(\.id) == ["tl1", "tl2"])
    #expect(dossier.timeline[1].evidence.map(\.range.text) == ["وتنتهي المهلة في 9 أيار، أي بعد ستة أيام من 3 أيار."])
    #expect(dossier.timeline[1].dates.first?.evidence.map(\.range.text) == ["9 أيار"])
  }
}
