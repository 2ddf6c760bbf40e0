import ArabicText
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct NameTagTests {
  @Test func spansOfTags() {
    let (b, i) = (NameTag.begin(0), NameTag.inside(0))
    let place = NameTag.begin(2)
    let spans = NameTag.spans([0, b, i, b, place, 0, i])
    #expect(spans.map(\.range) == [1..<3, 3..<4, 4..<5, 6..<7])
    #expect(spans.map(\.type) == [0, 0, 2, 0])
    #expect(NameTag.spans([]).isEmpty)
  }

  @Test func onlyItsOwnTypeCarriesANameOn() {
    #expect(NameTag.mayFollow(NameTag.begin(1), NameTag.inside(1)))
    #expect(NameTag.mayFollow(NameTag.inside(1), NameTag.inside(1)))
    #expect(!NameTag.mayFollow(NameTag.begin(0), NameTag.inside(1)))
    #expect(!NameTag.mayFollow(NameTag.outside, NameTag.inside(1)))
  }
}

@Suite struct ViterbiTests {
  private let transitions: [TaggerModel.Scores] = (0..<NameTag.count).map { last in
    var row = TaggerModel.Scores.zero
    for next in 0..<NameTag.count where !NameTag.mayFollow(last, next) { row[next] = Viterbi.forbidden }
    return row
  }

  /// The best tags for `scores`, given as they are summed: by how much each tag is ahead of no name.
  private func tags(
    _ scores: [TaggerModel.Scores], behindOutside: Bool = false, beforeOutside: Bool = false
  ) -> [Int] {
    var viterbi = Viterbi(transitions)
    viterbi.begin(behindOutside: behindOutside)
    for score in scores {
      var row = SIMD8<Int16>.zero
      for tag in 1..<NameTag.count { row[tag - 1] = Int16(score[tag] - score[NameTag.outside]) }
      var sums = TagSums()
      sums.add(row)
      viterbi.add(sums)
    }
    var result = [Int](repeating: NameTag.outside, count: scores.count)
    viterbi.end(beforeOutside: beforeOutside, from: 0, in: &result)
    return result
  }

  /// Every row of tags, scored one by one: what the fast way must find.
  private func best(_ scores: [TaggerModel.Scores]) -> Int32 {
    var totals = [(tag: Int, sum: Int32)]()
    for tag in 0..<NameTag.count where !NameTag.isInside(tag) { totals.append((tag, scores[0][tag])) }
    for score in scores.dropFirst() {
      totals = totals.flatMap { last in
        (0..<NameTag.count).map { ($0, last.sum + transitions[last.tag][$0] + score[$0]) }
      }
    }
    return totals.map(\.sum).max() ?? 0
  }

  @Test(arguments: 1...20)
  func findsTheBestOfAllRows(seed: Int) {
    var state = UInt64(seed)
    let scores = (0..<4).map { _ in
      var row = TaggerModel.Scores.zero
      for tag in 0..<NameTag.count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        row[tag] = Int32(truncatingIfNeeded: Int(state >> 33) % 100)
      }
      return row
    }
    let tags = tags(scores)
    var sum = scores[0][tags[0]]
    for index in 1..<tags.count { sum += transitions[tags[index - 1]][tags[index]] + scores[index][tags[index]] }
    #expect(sum == best(scores))
    #expect(!NameTag.isInside(tags[0]))
  }

  /// The sum of a sentence that never ends is larger than a number holds.
  @Test func aVeryLongSentenceIsTaggedToItsEnd() {
    var row = TaggerModel.Scores.zero
    row[NameTag.outside] = 20_000
    row[NameTag.begin(0)] = 19_000
    let tags = tags(Array(repeating: row, count: 250_000))
    #expect(tags.allSatisfy { $0 == NameTag.outside })
  }

  /// What lies between two tokens outside names is tagged by itself as it is in its sentence.
  @Test(arguments: 1...20)
  func aStretchOfASentenceIsTaggedAsInIt(seed: Int) {
    var state = UInt64(seed)
    var scores = (0..<7).map { _ in
      var row = TaggerModel.Scores.zero
      for tag in 0..<NameTag.count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        row[tag] = Int32(truncatingIfNeeded: Int(state >> 33) % 100)
      }
      return row
    }
    for outside in [2, 6] { scores[outside][NameTag.outside] = 10_000 }
    let whole = tags(scores)
    #expect(tags(Array(scores[0..<2]), beforeOutside: true) == Array(whole[0..<2]))
    #expect(
      tags(Array(scores[3..<6]), behindOutside: true, beforeOutside: true) == Array(whole[3..<6]))
  }

  @Test func nothingHasNoTags() { #expect(tags([]).isEmpty) }
}

@Suite struct TaggerModelTests {
  private func model() -> TaggerModel {
    let features = (1...50).map { number -> (id: UInt32, weights: SIMD16<Int8>) in
      var weights = SIMD16<Int8>.zero
      weights[number % 9] = Int8(number)
      return (UInt32(number) &* 2_654_435_761 | 1, weights)
    }
    let words = WordTable([
      (FoldedKey("كتاب"), WordRecord(classes: (300, 7, 2), frequency: 9, labels: 257)),
      (FoldedKey("محمد"), WordRecord(classes: (1, 1, 1), frequency: 14)),
    ])
    return TaggerModel(features: features, transitions: Array(repeating: .one, count: 9), words: words)
  }

  @Test func writesAndReadsTheSame() throws {
    let bytes = model().encoded()
    let read = try #require(TaggerModel(bytes))
    #expect(read.encoded() == bytes)
    #expect(read.words[FoldedKey("كتاب")] == WordRecord(classes: (300, 7, 2), frequency: 9, labels: 257))
    #expect(read.words[FoldedKey("قلم")] == nil)
  }

  @Test func refusesWhatIsNoModel() {
    #expect(TaggerModel([]) == nil)
    #expect(TaggerModel(Array("TWN1".utf8)) == nil)
    #expect(TaggerModel(Array(model().encoded().dropLast())) == nil)
  }

  @Test func unknownFeaturesWeighNothing() {
    var sums = TagSums()
    model().add(0xFFFF_FFFF, to: &sums)
    #expect(sums == TagSums())
    model().add(UInt32(3) &* 2_654_435_761 | 1, to: &sums)
    #expect(sums.lanes == SIMD8(0, 0, 3, 0, 0, 0, 0, 0))
  }
}

@Suite struct TaggerInputTests {
  /// What reading sums over memoised words must be what training sees feature by feature.
  @Test func readingScoresWhatTrainingSees() throws {
    let input = TaggerWorkshop().input("قال رئيس الوزراء سالم المرزوقي إن بلاده \"قوية\".\nوأضاف المرزوقي في بغداد.")
    let table = WordTable([(FoldedKey("بلاده"), WordRecord(classes: (4, 3, 2), frequency: 8, labels: 260))])
    var weights: [UInt32: SIMD16<Int8>] = [:]
    for sentence in input.sentences {
      for features in input.features(in: sentence, table) {
        for feature in features {
          var row = SIMD16<Int8>.zero
          for tag in 0..<NameTag.count { row[tag] = Int8(truncatingIfNeeded: Int(feature.id >> (tag + 3)) % 16) }
          weights[feature.id] = row
        }
      }
    }
    let model = TaggerModel(
      features: weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      transitions: Array(repeating: .zero, count: 9), words: table)
    let tags = NameTagger(model).tags(input)
    for sentence in input.sentences {
      for (index, features) in zip(sentence, input.features(in: sentence, table)) {
        var sums = TagSums()
        for feature in features { model.add(feature.id, to: &sums) }
        let sum = (0..<NameTag.count).map { $0 == NameTag.outside ? 0 : sums.lanes[$0 - 1] }
        let allowed = (0..<NameTag.count).filter { index > sentence.lowerBound || !NameTag.isInside($0) }
        #expect(sum[tags[index]] == allowed.map { sum[$0] }.max())
      }
    }
  }
}

@Suite struct SurfacesTests {
  @Test func equalSpellingsShareANumber() {
    let text = TokenizedText("على علي على، علي")
    let surfaces = Surfaces(text)
    #expect(surfaces.numbers == [0, 1, 0, 2, 1])
    #expect(surfaces.tokens == [0, 1, 3])
    #expect(Surfaces(TokenizedText("")).numbers.isEmpty)
  }

  /// The memory of spellings goes over all articles: what two tokens share there, they share for good.
  @Test func signsOfDifferentKindsAreDifferentSpellings() {
    let signs = (UInt8(0x21)...0x7E).map { String(UnicodeScalar($0)) }.filter { Int($0) == nil }
    let text = TokenizedText(signs.joined(separator: "\n"))
    let seen = Surfaces(text)
    let words = Set(text.tokens.map { text.source.string(in: $0.bytes) })
    #expect(seen.tokens.count == words.count)
    #expect(Set(seen.keys).count == words.count)
  }

  @Test func memoAsksOnceForEachSpelling() {
    let memo = WordMemo<Int>(capacity: 2)
    let surfaces = Surfaces(TokenizedText("ألف باء جيم ألف"))
    var asked: [Int] = []
    let first = memo.values(surfaces) { index in
      asked.append(index)
      return index * 10
    }
    #expect(first == [0, 10, 20] && asked == [0, 1, 2])
    // A full memo still answers right; it only asks again.
    let second = memo.values(surfaces) { _ in 77 }
    #expect(second == [0, 10, 77])
  }
}
