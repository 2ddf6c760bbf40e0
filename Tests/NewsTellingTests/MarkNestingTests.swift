import SeededDraws
import Testing

@testable import NewsTelling

@Suite struct MarkNestingTests {
  /// Marks by letter: «q:0-5» is a quotation over the bytes 0 to 5. The output shows elements as brackets.
  @Test(arguments: [
    (["q:2-5"], "ab[q:cde]fghij"),
    (["q:0-10", "t:3-5"], "[q:abc[t:de]fghij]"),
    (["q:0-5", "t:3-8"], "[q:abc[t:de]][t:fgh]ij"),
    (["q:2-4", "p:2-4"], "ab[p:[q:cd]]efghij"),
    (["q:0-3", "t:3-6"], "[q:abc][t:def]ghij"),
    (["q:0-4", "t:2-6", "n:3-9"], "[q:ab[t:c[n:d]]][n:[t:ef]ghi]j"),
    (["q:-3-2", "t:8-20"], "[q:ab]cdefgh[t:ij]"),
    ([], "abcdefghij"),
  ])
  func nests(marks: [String], expected: String) {
    #expect(drawn(MarkNesting.steps(0..<10, marks: marks.map(mark))) == expected)
  }

  @Test func idStandsOnce() {
    let steps = MarkNesting.steps(0..<10, marks: [mark("q:0-5"), mark("t:3-8")])
    let opened = steps.compactMap { step -> Bool? in
      if case .open(let mark, let isFirst) = step, mark.kind == .time { isFirst } else { nil }
    }
    #expect(opened == [true, false])
  }

  /// Random marks: every byte is written once, in order, and every element is closed by itself.
  @Test func everyByteOnce() {
    var draws = SplitMix64(seed: 7)
    func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &draws) }
    for _ in 0..<500 {
      let marks = (0..<6).map { _ in
        let start = random(12)
        return mark("\(["q", "p", "t", "n"][random(4)]):\(start)-\(start + random(9))")
      }
      var bytes: [Int] = []
      var open: [ArticleMark] = []
      for step in MarkNesting.steps(0..<15, marks: marks) {
        switch step {
        case .open(let mark, _): open.append(mark)
        case .text(let range): bytes += range
        case .close(let mark, _): #expect(open.popLast() == mark)
        }
      }
      #expect(bytes == Array(0..<15))
      #expect(open.isEmpty)
    }
  }

  private func mark(_ text: String) -> ArticleMark {
    let parts = text.split(separator: ":", maxSplits: 1)
    let edge = parts[1].lastIndex(of: "-") ?? parts[1].startIndex
    let range = (Int(parts[1][..<edge]) ?? 0)..<(Int(parts[1][parts[1].index(after: edge)...]) ?? 0)
    return ArticleMark(
      kind: ArticleMark.Kind(rawValue: String(parts[0])) ?? .evidence, anchor: "a1-\(text)", scalars: range,
      bytes: range)
  }

  private func drawn(_ steps: [MarkNesting.Step]) -> String {
    let letters = Array("abcdefghij")
    return steps.map { step in
      switch step {
      case .open(let mark, _): "[\(mark.kind.rawValue):"
      case .text(let range): String(letters[range])
      case .close: "]"
      }
    }.joined()
  }
}
