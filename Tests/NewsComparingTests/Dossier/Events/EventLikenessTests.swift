import NewsRecords
import Testing

@testable import NewsComparing

/// Pairs of events of two articles, told on the same day unless said otherwise.
@Suite struct EventLikenessTests {
  private func report(_ reading: HandReading) throws -> EventReport {
    let articles = ReadArticles([reading.read])
    return EventReport(
      try #require(reading.reading.events.first), article: 0, in: articles,
      people: PeopleRegister(articles) { _ in 0 })
  }

  private func areOne(_ a: HandReading, _ b: HandReading) throws -> Bool {
    let (x, y) = (try report(a), try report(b))
    return EventLikeness.agree(x, y) && EventLikeness.isGrounded(x, y)
  }

  private func strike(_ clause: String, _ day: String, published: String = "2024-06-30") -> HandReading {
    HandReading("a", published, clause) {
      let time = $0.time(String(clause.split(separator: " ").last ?? ""), day, day, day + "T24:00")
      $0.event(.strike, clause, by: String(clause.split(separator: " ").first ?? ""), time: time)
    }
  }

  @Test func sharedWordsOfOneDayAreGrounds() throws {
    let a = strike("قصفت طائرات مخازن الحبوب عند معبر سماق أمس", "2024-06-29")
    #expect(try areOne(a, strike("قصفت مخازن الحبوب قرب معبر سماق السبت", "2024-06-29")))
    #expect(try !areOne(a, strike("قصفت مخازن الحبوب عند معبر سماق الأحد", "2024-06-23")))
    #expect(try !areOne(a, strike("قصفت طائرات مطار الوشل أمس", "2024-06-29")))
  }

  @Test func theFirstMeetingIsNotTheFirstRound() throws {
    let meeting = HandReading("a", "2024-07-01", "اللقاء الأول بين بلدتي الوشل وسماق") {
      $0.event(.meeting, "اللقاء الأول بين بلدتي الوشل وسماق", by: "اللقاء", ordinal: 1)
    }
    let round = HandReading("b", "2024-07-01", "الجولة الأولى بين بلدتي الوشل وسماق") {
      $0.event(.round, "الجولة الأولى بين بلدتي الوشل وسماق", by: "الجولة", ordinal: 1)
    }
    #expect(try !areOne(meeting, round))
    #expect(try areOne(round, round))
  }

  @Test func severalRoundsAreNoneOfThem() throws {
    let text = "ثلاث جولات من محادثات مياه سد الوشل"
    let count = HandReading("a", "2024-07-01", text) { $0.event(.round, text, by: "جولات", count: "n1") }
    let one = HandReading("b", "2024-07-01", text) { $0.event(.round, text, by: "جولات") }
    #expect(try !areOne(count, one))
    #expect(try areOne(one, one))
  }

  /// «زيارة المراني إلى سماق» of today is no visit of last year, though he and the place are the same.
  @Test func aReportWithoutADateSpeaksOfTheDaysAroundIt() throws {
    func visit(_ clause: String, _ dated: (words: String, day: String)? = nil) -> HandReading {
      HandReading("a", "2024-07-27", clause) { reading in
        let time = dated.map { reading.time($0.words, $0.day, $0.day, $0.day + "T24:00") }
        let person = reading.entity("سهيل المراني")
        let place = reading.entity("سماق", .place)
        reading.event(.visit, clause, by: "زيارة", time: time, participants: [person], place: place)
      }
    }
    let now = visit("زيارة سهيل المراني إلى سماق")
    #expect(try areOne(now, visit("تأتي زيارة سهيل المراني إلى سماق وسط خلاف")))
    #expect(try areOne(now, visit("زيارة سهيل المراني إلى سماق في 25 تموز", ("25 تموز", "2024-07-25"))))
    #expect(try !areOne(now, visit("زيارة سهيل المراني إلى سماق في آب 2023", ("آب 2023", "2023-08-10"))))
  }

  @Test func twoWhoMeetAreGroundsAndOneWhoAnnouncesIsNot() throws {
    func told(_ kind: Event.Kind, _ clause: String, by trigger: String) -> HandReading {
      HandReading("a", "2024-07-27", clause) {
        let people = [$0.entity("سهيل المراني"), $0.entity("نجاة الوردسي")]
        $0.event(kind, clause, by: trigger, participants: people)
      }
    }
    #expect(
      try areOne(
        told(.meeting, "التقى سهيل المراني نجاة الوردسي", by: "التقى"),
        told(.meeting, "استقبلت نجاة الوردسي ضيفها سهيل المراني", by: "استقبلت")))
    #expect(
      try !areOne(
        told(.announcement, "أعلن سهيل المراني خطة ري كبيرة أمام نجاة الوردسي", by: "أعلن"),
        told(.announcement, "أعلنت نجاة الوردسي تأجيل افتتاح السوق بعد سفر سهيل المراني", by: "أعلنت")))
  }
}
