import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct StrandsTests {
  @Test func strandsExplainTheFirstNumber() {
    let strands = Strands(edition(RiverDossier.dossier)).strands
    #expect(strands.map(\.articles) == [[0, 1], [2], [3]])
    #expect(strands[0].name == "وكالة أنباء السفح")
  }

  @Test func noPictureThatSaysOtherwise() {
    var dossier = RiverDossier.dossier
    dossier.head.independentChains = 2
    #expect(Strands(edition(dossier)).strands.isEmpty)
  }

  @Test func disjointSets() {
    var sets = DisjointSets(6)
    sets.join(4, 2)
    sets.join(5, 4)
    sets.join(0, 1)
    #expect(sets.groups == [[0, 1], [2, 4, 5], [3]])
  }

  private func edition(_ dossier: Dossier) -> Edition {
    Edition(dossier: dossier, articles: RiverDossier.articles, language: .arabic, digits: .latin)
  }
}
