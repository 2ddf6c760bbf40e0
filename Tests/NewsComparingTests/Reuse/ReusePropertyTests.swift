import ArabicText
import NewsRecords
import SeededDraws
import Testing

@testable import NewsComparing

/// What holds of passages whatever the texts are: drawn from a seed, so that a failure comes back.
@Suite struct ReusePropertyTests {
  /// Two texts of words of their own around one planted stretch, and the stretch.
  private func planted(_ seed: UInt64, words: ClosedRange<Int> = 12...60) -> (a: String, b: String, copy: String) {
    var draws = SplitMix64(seed: seed)
    let copy = ReuseSamples.words(Int.random(in: words, using: &draws), from: 5000)
    func text(from start: Int) -> String {
      let before = ReuseSamples.words(Int.random(in: 1...80, using: &draws), from: start)
      return "\(before). \(copy). \(ReuseSamples.words(Int.random(in: 1...80, using: &draws), from: start + 100))."
    }
    return (text(from: 1000), text(from: 2000), copy)
  }

  @Test(arguments: 1...40)
  func aPlantedStretchIsFoundAndNothingBesideIt(_ seed: Int) throws {
    let (a, b, copy) = planted(UInt64(seed))
    let pairs = ReuseSamples.pairs([a, b])
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1)
    #expect(slice(a, pair.aStart..<pair.aEnd) == copy)
    #expect(slice(b, pair.bStart..<pair.bEnd) == copy)
    #expect(pair.wording.isEmpty)
  }

  @Test(arguments: 1...20)
  func withoutThePlantNothingIsFound(_ seed: Int) {
    let (a, b, copy) = planted(UInt64(seed))
    #expect(ReuseSamples.pairs([a.replacing(copy, with: ""), b]).isEmpty)
  }

  /// Whichever text is first, the same stretches are paired; put in becomes left out.
  @Test(arguments: 1...20)
  func theOrderOfTheTwoTurnsThePairRound(_ seed: Int) throws {
    let (a, b, _) = planted(UInt64(seed))
    let there = try #require(ReuseSamples.pairs([a, b]).first)
    let back = try #require(ReuseSamples.pairs([b, a]).first)
    #expect([there.aStart, there.aEnd, there.bStart, there.bEnd] == [back.bStart, back.bEnd, back.aStart, back.aEnd])
    #expect(there.equal == back.equal)
  }

  @Test(arguments: 1...20)
  func everySliceOfAWordingIsTheTextAtItsOffsets(_ seed: Int) {
    // Long enough to be found as one passage in spite of four changes.
    let (a, b, copy) = planted(UInt64(seed), words: 40...80)
    var words = copy.split(separator: " ").map(String.init)
    var draws = SplitMix64(seed: UInt64(seed) &* 77)
    for _ in 0..<3 { words[Int.random(in: 2..<(words.count - 2), using: &draws)] = "بديل" }
    words.insert("وزيادة أخرى", at: words.count / 2)
    let changed = b.replacing(copy, with: words.joined(separator: " "))
    let wordings = ReuseSamples.pairs([a, changed]).flatMap(\.wording)
    // What was put in is told: a pair without changes would show nothing of slices.
    #expect(wordings.contains { $0.b?.text.contains("وزيادة أخرى") == true })
    for wording in wordings {
      #expect(wording.a != nil || wording.b != nil)
      for (text, range) in [(a, wording.a), (changed, wording.b)] {
        guard let range else { continue }
        #expect(slice(text, range.start..<range.end) == range.text)
      }
    }
  }

  @Test func oneCoreTwoCoresAndAnyOrderGiveTheSame() async {
    var draws = SplitMix64(seed: 7)
    let articles = (0..<60).map { index in
      let (a, b, _) = planted(UInt64(index / 3))
      return ReuseSamples.article(
        "n\(index)", index % 2 == 0 ? a : b, published: index % 5 == 0 ? nil : "2024-05-\(10 + index % 7)")
    }
    let expected = ReuseFinder().pairs(among: articles)
    #expect(!expected.isEmpty)
    for tasks in [1, 2, 5] {
      let shuffled = articles.shuffled(using: &draws)
      #expect(ReuseFinder().pairs(among: shuffled) == expected)
      #expect(await ReuseFinder().pairs(among: shuffled, tasks: tasks) == expected)
    }
  }

  /// A document far longer than any article finds its copies and hides nobody else's.
  @Test func aVeryLongDocumentHarmsNothing() {
    let articles = (0..<20).map { ReuseSamples.article("n\($0)", planted(UInt64($0 / 2)).0) }
    let alone = ReuseFinder().pairs(among: articles)
    let long = ReuseSamples.article(
      "long", ReuseSamples.words(4000, from: 5500) + ". " + planted(3).copy, published: "2024-05-11")
    let together = ReuseFinder().pairs(among: articles + [long])
    #expect(together.filter { $0.a != "long" && $0.b != "long" } == alone)
    #expect(Set(together.filter { $0.a == "long" }.map(\.b)).isSuperset(of: ["n6", "n7"]))
  }
}
