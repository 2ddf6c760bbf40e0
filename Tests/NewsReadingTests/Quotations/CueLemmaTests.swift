import Testing

@testable import NewsReading

@Suite struct CueLemmaTests {
  private func agreement(_ gender: Agreement.Gender?, _ number: Agreement.Number?) -> Agreement {
    Agreement(gender: gender, number: number)
  }

  @Test func whatIsNotShownAgreesWithEverythingButTwo() {
    #expect(Agreement.unknown.agrees(with: agreement(.feminine, .singular)))
    #expect(agreement(.masculine, nil).agrees(with: agreement(.masculine, .plural)))
    #expect(!agreement(nil, .dual).agrees(with: .unknown))
  }

  @Test func genderAndNumberMustFit() {
    #expect(!agreement(.feminine, .singular).agrees(with: agreement(.masculine, .singular)))
    #expect(!agreement(.masculine, .plural).agrees(with: agreement(.masculine, .singular)))
    #expect(agreement(.masculine, .dual).agrees(with: agreement(.masculine, .dual)))
  }

  @Test func lemmasKnowWhatPronounsTheyBear() {
    func lemma(_ frames: CueLemma.Frames, _ force: CueLemma.Force) -> CueLemma {
      CueLemma(perfect: "", frames: frames, force: force, guards: [])
    }
    #expect(lemma([.obj], .warn).takesObject)
    #expect(lemma([.pred], .hold).takesObject)
    #expect(!lemma([.that], .state).takesObject)
    #expect(lemma([.rest], .state).resumes)
    #expect(lemma([.an], .relay).resumes)
    #expect(!lemma([.that], .hope).resumes)
  }
}
