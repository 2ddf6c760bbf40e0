import Testing

@testable import NewsComparing

@Suite struct TermVectorTests {
  @Test func theWeightiestAreKeptInOrderOfTheirTerms() {
    let vector = TermVector([(7, 1), (3, 4), (9, 3), (1, 0.5)], limit: 2)
    #expect(vector.terms == [3, 9])
    #expect(vector.weights == [0.8, 0.6])
    #expect(Array(vector.heaviest(1)) == [0])
  }

  @Test func tiesGoToTheLowerTerm() {
    #expect(TermVector([(5, 1), (2, 1), (8, 1)], limit: 2).terms == [2, 5])
  }

  @Test func theCosineIsOneForTheSameAndZeroForStrangers() {
    let a = TermVector([(1, 2), (2, 1)], limit: 9)
    #expect(abs(a.cosine(a) - 1) < 1e-6)
    #expect(a.cosine(TermVector([(3, 2)], limit: 9)) == 0)
    let b = TermVector([(2, 1), (4, 2)], limit: 9)
    #expect(abs(a.cosine(b) - 0.2) < 1e-6)
    #expect(a.cosine(b) == b.cosine(a))
  }

  @Test func aSingleTermBringsNoMoreThanItsPart() {
    let a = TermVector([(1, 1), (2, 1)], limit: 9)
    #expect(a.likeness(a, mostOfOne: 0.5) == a.cosine(a))
    let one = TermVector([(1, 1), (3, 1)], limit: 9)
    #expect(abs(a.likeness(one, mostOfOne: 0.4) - 0.2) < 1e-6, "«سقطرى» alone brings the half of two names")
    #expect(a.likeness(TermVector([(4, 1)], limit: 9), mostOfOne: 0.4) == 0)
  }

  @Test func scalingKeepsTheLengthAndDropsNothing() {
    let vector = TermVector([(1, 1), (2, 1)], limit: 9).scaled { $0 == 1 ? 0 : 0.5 }
    #expect(vector.terms == [1, 2])
    #expect(vector.weights == [0, 1])
  }

  @Test func theCentreHasTheTermsOfAll() {
    let centre = TermVector(centreOf: [
      TermVector([(1, 1), (2, 1)], limit: 2), TermVector([(2, 1), (3, 1)], limit: 2),
    ])
    #expect(centre.terms == [1, 2], "as long as they are; 2 stands in both, of 1 and 3 the lower is kept")
    #expect(centre.weights[1] > centre.weights[0])
  }

  @Test func nothingIsLikeNothing() {
    let empty = TermVector([], limit: 4)
    #expect(empty.cosine(empty) == 0)
    #expect(TermVector([(1, 0)], limit: 4).weights == [0])
  }
}
