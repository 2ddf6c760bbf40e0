import ArabicText
import Testing

@Suite struct SourceTextTests {
  /// The scalars that `SourceText.scalar(in:at:)` walks over.
  private func walk(_ bytes: [UInt8]) -> [UInt32] {
    var result: [UInt32] = []
    var offset = 0
    while offset < bytes.count {
      let (value, length) = SourceText.scalar(in: bytes, at: offset)
      result.append(value)
      offset += length
    }
    return result
  }

  @Test(
    arguments: [
      ([0x41], [0x41]),
      ([0xD8, 0xB9], [0x639]),
      ([0xE2, 0x82, 0xAC], [0x20AC]),
      ([0xF0, 0x9F, 0x98, 0x80], [0x1F600]),
      ([0xD8], [0xFFFD]),  // cut off
      ([0xE2, 0x82], [0xFFFD]),  // cut off: one maximal subpart
      ([0xE2, 0x82, 0x41], [0xFFFD, 0x41]),
      ([0xE0, 0x80, 0x80], [0xFFFD, 0xFFFD, 0xFFFD]),  // overlong
      ([0xC0, 0xAF], [0xFFFD, 0xFFFD]),  // overlong
      ([0xED, 0xA0, 0x80], [0xFFFD, 0xFFFD, 0xFFFD]),  // a surrogate
      ([0xF4, 0x90, 0x80, 0x80], [0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD]),  // above U+10FFFF
      ([0xF0, 0x9F, 0x98, 0xD8, 0xB9], [0xFFFD, 0x639]),
      ([0x80, 0xFF], [0xFFFD, 0xFFFD]),
    ] as [([UInt8], [UInt32])])
  func decoding(bytes: [UInt8], expected: [UInt32]) {
    #expect(walk(bytes) == expected)
  }

  @Test func anyBytesDecodeAsTheyArePrinted() {
    for bytes in RandomTexts.samples(600) {
      #expect(walk(bytes) == String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value))
    }
  }

  @Test func bytesStayAsReceived() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0xD8, 0x0D, 0x0A, 0xFF]
    #expect(SourceText(utf8: bytes).utf8 == bytes)
    #expect(SourceText("\r\nا\u{653}").utf8 == Array("\r\nا\u{653}".utf8))
    #expect(SourceText("خبر عاجل").string(in: 0..<6) == "خبر")
  }
}
