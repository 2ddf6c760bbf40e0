import Testing

@testable import ArabicText

@Suite struct ByteHashTests {
  /// What stands around the bytes counts for nothing, also where the text ends right behind them.
  @Test(arguments: 1...40)
  func onlyTheBytesCount(length: Int) {
    let word = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    let hash = ByteHash.of(word, 0..<length)
    for around in [[0], [0xFF, 0xD9], Array(repeating: 7, count: 20)] as [[UInt8]] {
      let text = around + word + around
      #expect(ByteHash.of(text, around.count..<(around.count + length)) == hash)
    }
  }

  /// Each byte counts, and so does the number of bytes: zeros at the end are not nothing.
  @Test func bytesAndTheirNumberCount() {
    var hashes: Set<UInt64> = []
    for length in 1...24 { hashes.insert(ByteHash.of([UInt8](repeating: 0, count: length), 0..<length)) }
    for place in 0..<24 {
      var bytes = [UInt8](repeating: 0, count: 24)
      bytes[place] = 1
      hashes.insert(ByteHash.of(bytes, 0..<24))
    }
    #expect(hashes.count == 48 && !hashes.contains(0))
  }
}
