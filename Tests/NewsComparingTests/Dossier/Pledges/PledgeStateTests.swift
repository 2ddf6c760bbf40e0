import NewsComparing
import NewsRecords
import Testing

/// In what state a pledge stands, from readings made by hand.
@Suite struct PledgeStateTests {
  private let promised = "تعهدت نجاة الوردسي بإصلاح أنابيب قناة الوشل القديمة قبل نهاية نيسان"

  private var first: HandReading {
    HandReading("a", "2024-03-18", promised + ".") {
      let time = $0.time("نهاية نيسان", "2024-04-30", "2024-04-30", "2024-05-01")
      $0.pledge(.commitment, promised, by: "تعهدت", promisor: "نجاة الوردسي", deadline: "2024-04-30", time: time)
    }
  }

  private func state(after later: HandReading, asOf: String = "2024-03-20") throws -> DossierPledge {
    let dossier = DossierBuilder(asOf: asOf).dossier(of: first, later)
    return try #require(dossier.pledges.first { $0.evidence.contains { $0.article == "a" } })
  }

  @Test func toldAgainOnALaterDayItIsRestated() throws {
    let again = "وتعهدت الوردسي بإصلاح أنابيب قناة الوشل القديمة"
    let pledge = try state(
      after: HandReading("b", "2024-03-19", again) { $0.pledge(.commitment, again, by: "وتعهدت", promisor: "الوردسي") })
    #expect(pledge.state == .restated)
    #expect(pledge.stateEvidence.map(\.article) == ["b"])
  }

  /// Who prints the passage a day later, word for word, states nothing again.
  @Test func aCopyOfALaterDayIsNoRestatement() throws {
    let rest = "، وقالت إن العمال سيبدؤون من جهة السد القديم ثم ينتقلون إلى حي الرمانة وسوق الخزف في الربيع المقبل."
    let first = HandReading("a", "2024-03-18", promised + rest) {
      $0.pledge(.commitment, promised, by: "تعهدت", promisor: "نجاة الوردسي")
    }
    let copy = HandReading("b", "2024-03-19", promised + rest) {
      $0.pledge(.commitment, promised, by: "تعهدت", promisor: "نجاة الوردسي")
    }
    let pledge = try #require(DossierBuilder().dossier(of: first, copy).pledges.first)
    #expect(pledge.evidence.count == 2)
    #expect(pledge.state == .stated && pledge.stateEvidence.isEmpty)
  }

  @Test func toldAgainByTheSameOutletItIsStated() throws {
    let again = "وتعهدت الوردسي بإصلاح أنابيب قناة الوشل القديمة"
    let later = HandReading("b", "2024-03-19", again, outlet: "وسيلة a") {
      $0.pledge(.commitment, again, by: "وتعهدت", promisor: "الوردسي")
    }
    #expect(try state(after: later).state == .stated)
  }

  @Test func theSameOutletMayTellWhatBecameOfIt() throws {
    let report = "لم يبدأ بعد إصلاح أنابيب قناة الوشل القديمة."
    let later = HandReading("b", "2024-05-20", report, outlet: "وسيلة a") { _ in }
    #expect(try state(after: later, asOf: "2024-05-20").stateEvidence.map(\.range.text) == [report])
  }

  @Test func toldAgainTheSameDayItIsStated() throws {
    let again = "وتعهدت الوردسي بإصلاح أنابيب قناة الوشل القديمة"
    let pledge = try state(
      after: HandReading("b", "2024-03-18", again) { $0.pledge(.commitment, again, by: "وتعهدت", promisor: "الوردسي") })
    #expect(pledge.state == .stated)
    #expect(pledge.evidence.count == 2 && pledge.stateEvidence.isEmpty)
  }

  @Test func readinessOfALaterDayHedgesIt() throws {
    let hedged = "أبدت الوردسي استعدادها لإصلاح أنابيب قناة الوشل القديمة"
    let pledge = try state(
      after: HandReading("b", "2024-03-19", hedged) {
        $0.pledge(.readiness, hedged, by: "استعدادها", promisor: "الوردسي")
      })
    #expect(pledge.state == .hedged)
    #expect(pledge.stateEvidence.map(\.range.text) == [hedged])
  }

  @Test(arguments: [
    ("تراجعت نجاة الوردسي عن إصلاح أنابيب قناة الوشل.", DossierPledge.State.withdrawn),
    ("تراجعت الوردسي عن التعهد بإصلاح أنابيب قناة الوشل.", .withdrawn),
    ("لم تتراجع عن إصلاح أنابيب قناة الوشل نجاة الوردسي.", .stated),
    ("تراجع عن إصلاح أنابيب قناة الوشل رئيس النقابة.", .stated),
    ("تراجعت نجاة الوردسي عن بيع أرض البلدية.", .stated),
  ])
  func whatThePromisorTakesBackIsWithdrawn(later: String, state expected: DossierPledge.State) throws {
    let pledge = try state(after: HandReading("b", "2024-03-19", later))
    #expect(pledge.state == expected)
    #expect(pledge.stateEvidence.map(\.range.text) == (expected == .withdrawn ? [later] : []))
  }

  @Test(arguments: [
    ("لن نصلح أنابيب قناة الوشل القديمة", "نجاة الوردسي", DossierPledge.State.contradicted),
    ("تعهدت بعدم إصلاح أنابيب قناة الوشل القديمة", "نجاة الوردسي", .contradicted),
    ("تعهدت بعدم إصلاح أنابيب قناة الوشل القديمة", "بهيج السنديسي", .stated),
  ])
  func theOppositeOfTheSamePromisorContradictsIt(
    clause: String, promisor: String, state expected: DossierPledge.State
  ) throws {
    let trigger = String(clause.split(separator: " ")[0])
    let pledge = try state(
      after: HandReading("b", "2024-03-19", clause) {
        $0.pledge(.commitment, clause, by: trigger, promisor: promisor)
      })
    #expect(pledge.state == expected)
  }

  @Test func aDeadlinePassesWhereNoLaterReportSpeaksOfIt() throws {
    let other = HandReading("b", "2024-05-20", "افتتحت البلدية معرض الكتاب في ساحة النوار.")
    #expect(try state(after: other, asOf: "2024-05-20").state == .deadlinePassed)
    #expect(try state(after: other, asOf: "2024-04-30").state == .stated)
    let report = "لم يبدأ بعد إصلاح أنابيب قناة الوشل القديمة."
    let told = try state(after: HandReading("b", "2024-05-20", report), asOf: "2024-05-20")
    #expect(told.state == .restated)
    #expect(told.stateEvidence.map(\.range.text) == [report])
  }
}
