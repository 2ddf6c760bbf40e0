import ArabicText
import Testing

@Suite struct ProcliticsTests {
  private let all: [Proclitics] = [.conjunction, .ba, .ka, .la, .future, .article, .question]

  @Test func eachHasABitOfItsOwn() {
    #expect(Set(all.map(\.rawValue)).count == all.count)
    #expect(all.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    #expect(all.reduce(into: Proclitics()) { $0.formUnion($1) } == .any)
  }

  @Test func prepositionsAreThree() {
    #expect(Proclitics.prepositions == [.ba, .ka, .la])
    #expect(Proclitics.prepositions.isDisjoint(with: [.conjunction, .future, .article, .question]))
  }
}
