import Testing

@testable import ArabicText

@Suite struct StemCountsTests {
  @Test func countsComeBack() {
    var counts = StemCounts()
    for number in 0..<5000 { counts.insert(FoldedKey("كلمة\(number)"), own: UInt32(number), stem: UInt32(number * 2)) }
    #expect(counts.count == 5000)
    for number in stride(from: 0, to: 500, by: 7) {
      let found = counts[FoldedKey("كلمة\(number)")]
      #expect(found.own == number && found.stem == number * 2 && !found.isException)
    }
    #expect(counts[FoldedKey("غيرها")].stem == 0)
  }

  @Test(arguments: [0, 1, 1023, 1024, 1025, 99_999, 5_000_000, UInt32.max])
  func smallCountsKeepThreeDigits(value: UInt32) {
    var count = SmallCount()
    count.value = value
    #expect(count.value <= value && Double(value - count.value) <= Double(value) / 500)
    count.isMarked = true
    #expect(count.isMarked && count.value <= value)
  }

  @Test func marks() {
    var counts = StemCounts()
    counts.markException(FoldedKey("والد"))
    #expect(counts[FoldedKey("والد")].isException)
    counts.insert(FoldedKey("والد"), own: 5, stem: 5)
    #expect(counts[FoldedKey("والد")].isException && counts[FoldedKey("والد")].own == 5)
  }

  @Test func logarithm() {
    #expect(StemCounts.log2(1) == 0)
    #expect(StemCounts.log2(8) == 3)
    #expect(StemCounts.log2(12) == 3.5)
    #expect(StemCounts.log2(0.5) == -1)
  }
}
