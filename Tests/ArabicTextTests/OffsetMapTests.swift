import ArabicText
import Testing

@Suite struct OffsetMapTests {
  @Test func emptyText() {
    let map = OffsetMap(SourceText(""))
    #expect(map.scalarCount == 0)
    #expect(map.scalarOffset(atByte: 0) == 0)
    #expect(map.byteOffset(atScalar: 0) == 0)
    #expect(map.byteOffset(atUTF16: 3) == 0)
  }

  @Test func unitsOfOneText() {
    let map = OffsetMap(SourceText("aع€😀b"))
    #expect(map.scalarCount == 5)
    #expect([0, 1, 3, 6, 10, 11].map { map.scalarOffset(atByte: $0) } == [0, 1, 2, 3, 4, 5])
    #expect([0, 1, 3, 6, 10, 11].map { map.utf16Offset(atByte: $0) } == [0, 1, 2, 3, 5, 6])
    #expect((0...6).map { map.byteOffset(atScalar: $0) } == [0, 1, 3, 6, 10, 11, 11])
    // UTF-16 offset 4 is the middle of the emoji.
    #expect((0...7).map { map.byteOffset(atUTF16: $0) } == [0, 1, 3, 6, 10, 10, 11, 11])
  }

  @Test func brokenBytesCountAsPrinted() {
    let text = SourceText(utf8: [0x41, 0xE2, 0x82, 0xD8, 0xB9, 0xFF, 0x42])
    let map = OffsetMap(text)
    #expect(map.scalarCount == text.string(in: 0..<7).unicodeScalars.count)
    #expect([0, 1, 3, 5, 6, 7].map { map.scalarOffset(atByte: $0) } == [0, 1, 2, 3, 4, 5])
  }

  @Test func scalarsAcrossBlockEdges() {
    for padding in 60...68 {
      expectAgreement(Array((String(repeating: "a", count: padding) + "😀ع€" + String(repeating: "ب", count: 70)).utf8))
    }
  }

  @Test func anyTextAgreesWithAPlainCount() {
    for bytes in RandomTexts.samples(300) { expectAgreement(bytes) }
  }

  /// Walks the text scalar by scalar, counting all three units.
  private func expectAgreement(_ bytes: [UInt8]) {
    let map = OffsetMap(SourceText(utf8: bytes))
    var (byte, unit, count) = (0, 0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      #expect(map.scalarOffset(atByte: byte) == count)
      #expect(map.utf16Offset(atByte: byte) == unit)
      #expect(map.byteOffset(atScalar: count) == byte)
      #expect(map.byteOffset(atUTF16: unit) == byte)
      byte += SourceText.scalar(in: bytes, at: byte).length
      unit += UTF16.width(scalar)
      count += 1
    }
    #expect(byte == bytes.count)
    #expect(map.scalarCount == count)
    #expect(map.scalarOffset(atByte: bytes.count) == count)
    #expect(map.utf16Offset(atByte: bytes.count) == unit)
  }
}
