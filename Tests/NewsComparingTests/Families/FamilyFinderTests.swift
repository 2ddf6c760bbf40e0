import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct FamilyFinderTests {
  private let line = ReuseSamples.sentences[0]

  private func families(_ articles: [ReadArticle], _ slices: [String]) -> Chains {
    FamilySamples.finder(articles).chains(for: zip(slices, articles).map { FamilySamples.evidence($0, in: $1) })
  }

  @Test func aCopiedLineCountsOnceAndAtLeast() {
    let articles = [
      FamilySamples.article("a", ReuseSamples.text([0, 1])), FamilySamples.article("b", ReuseSamples.text([3, 0])),
    ]
    let chains = families(articles, [line, line])
    #expect(chains.independent == 1 && chains.atLeast)
    #expect(chains.families.map(\.why) == [.samePassage])
    #expect(chains.families.map(\.articles) == [["a", "b"]])
  }

  @Test func ownWordsAreTwoChains() {
    let articles = [
      FamilySamples.article("a", ReuseSamples.text([0])),
      FamilySamples.article("b", "الرصيف الشمالي يستقبل العبّارات من جديد."),
    ]
    let chains = families(articles, [line, "الرصيف الشمالي يستقبل العبّارات من جديد"])
    #expect(chains.independent == 2 && !chains.atLeast)
    #expect(chains.families.map(\.why) == [.single, .single])
  }

  /// Both copied a paragraph, but not the one the line stands in.
  @Test func anotherPassageJoinsNothing() {
    let articles = [
      FamilySamples.article("a", ReuseSamples.text([1]) + "\nعاد 900 راكب في اليوم الأول."),
      FamilySamples.article("b", ReuseSamples.text([1]) + "\nوصل تسعمئة مسافر صباح أمس."),
    ]
    #expect(families(articles, ["عاد 900 راكب", "وصل تسعمئة مسافر"]).independent == 2)
  }

  @Test func oneOutletCountsOnce() {
    let articles = [
      FamilySamples.article("a", "كلام أول عن الميناء.", outlet: "الرصيف"),
      FamilySamples.article("b", "قول آخر عن المرسى.", outlet: "الرصيف"),
    ]
    #expect(families(articles, ["كلام أول", "قول آخر"]).families.map(\.why) == [.sameOutlet])
  }

  @Test(arguments: [
    ("رويدا", "وكالة رويدا للأنباء", 1), ("وكالة رويدا", "وكالة السفح", 2), ("وكالة", "وكالة", 2),
  ])
  func agencies(_ one: String, _ other: String, _ independent: Int) {
    let articles = [("a", one), ("b", other)].map { id, agency in
      FamilySamples.article(
        id, "فتح \(id) الميناء أمس.", [("فتح \(id) الميناء", [FamilySamples.hop(.agency, agency)], nil)])
    }
    let chains = families(articles, ["فتح a الميناء", "فتح b الميناء"])
    #expect(chains.independent == independent)
    #expect(chains.families.first?.why == (independent == 1 ? .sameAgency : .single))
  }

  @Test func whoNamesTheOtherOutletHasItFromThere() {
    let articles = [
      FamilySamples.article("a", "فتح الميناء أمس.", outlet: "وكالة السفح"),
      FamilySamples.article(
        "b", "عاد المرفأ إلى العمل.", [("عاد المرفأ إلى العمل", [FamilySamples.hop(.agency, "السفح")], nil)]),
    ]
    #expect(families(articles, ["فتح الميناء", "عاد المرفأ إلى العمل"]).families.map(\.why) == [.sameAgency])
  }

  @Test(arguments: [
    ("مكتب رئيس البلدية", "المكتب الإعلامي لرئيس البلدية", 1), ("وزارة النقل", "غرفة التجارة", 2),
  ])
  func statements(_ one: String, _ other: String, _ independent: Int) {
    let articles = [("a", one), ("b", other)].map { id, issuer in
      FamilySamples.article(
        id, "فتح \(id) الميناء أمس.",
        [("فتح \(id) الميناء", [FamilySamples.hop(.statement, "بيان")], Speaker(name: issuer, kind: .org))])
    }
    #expect(families(articles, ["فتح a الميناء", "فتح b الميناء"]).independent == independent)
  }

  /// A named statement says more than a shared passage, and nothing is hidden behind it.
  @Test func aNamedSourceGoesBeforeAPassage() {
    let articles = ["a", "b"].map {
      FamilySamples.article($0, ReuseSamples.text([0]), [(line, [FamilySamples.hop(.statement, "بيان")], nil)])
    }
    let chains = families(articles, [line, line])
    #expect(chains.families.map(\.why) == [.sameStatement])
    #expect(!chains.atLeast)
    #expect(chains.families[0].hops.map(\.name) == ["بيان", "بيان"])
  }

  @Test func noEvidenceNoChains() { #expect(families([], []).independent == 0) }

  @Test func wholeArticlesAreCopiesByHalf() {
    let own = (0..<6).map { "وهذه فقرة مستقلة رقم \($0) كتبها مراسل الجزيرة عن السوق والمدارس والطرق." }
    let articles = [
      FamilySamples.article("a", ReuseSamples.text([0, 1, 2, 3])),
      FamilySamples.article("b", ReuseSamples.text([1, 2])),
      FamilySamples.article("c", own.joined(separator: "\n") + ReuseSamples.text([2])),
    ]
    let families = FamilySamples.finder(articles).articleFamilies(of: ["a", "b", "c"])
    #expect(families.map(\.articles) == [["a", "b"], ["c"]])
    #expect(families.map(\.why) == [.samePassage, .single])
  }
}
