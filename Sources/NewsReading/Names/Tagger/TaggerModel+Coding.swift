import ArabicText

/// The file of weights: a mark, the number of features and words, then transitions, features and words, all little-endian.
///
/// A feature is its number (4 bytes) and nine weights (1 byte each); a word its key (8), its classes (2, 1, 1), its frequency
/// (1) and its labels (2).
extension TaggerModel {
  private static let mark: [UInt8] = Array("TWN1".utf8)
  private static let featureLength = 4 + NameTag.count
  private static let wordLength = 15

  /// The model as a file.
  public func encoded() -> [UInt8] {
    let (features, entries) = (self.features, words.entries)
    var bytes = Self.mark
    bytes.append(UInt32(features.count), 4)
    bytes.append(UInt32(entries.count), 4)
    for row in transitions {
      for tag in 0..<NameTag.count { bytes.append(UInt32(bitPattern: row[tag]), 4) }
    }
    for (id, weights) in features {
      bytes.append(id, 4)
      for tag in 0..<NameTag.count { bytes.append(UInt8(bitPattern: weights[tag])) }
    }
    for (key, record) in entries {
      bytes.append(key.rawValue, 8)
      bytes.append(record.classes.0, 2)
      bytes.append(UInt8(truncatingIfNeeded: record.classes.1))
      bytes.append(UInt8(truncatingIfNeeded: record.classes.2))
      bytes.append(record.frequency)
      bytes.append(record.labels, 2)
    }
    return bytes
  }

  /// Reads a file; nil where it is none or is cut off.
  public convenience init?(_ bytes: [UInt8]) {
    let head = 12 + NameTag.count * NameTag.count * 4
    guard bytes.count >= head, Array(bytes[0..<4]) == Self.mark else { return nil }
    let (featureCount, wordCount) = (Int(bytes.number(at: 4, 4)), Int(bytes.number(at: 8, 4)))
    guard bytes.count == head + featureCount * Self.featureLength + wordCount * Self.wordLength else { return nil }
    var transitions: [Scores] = []
    for last in 0..<NameTag.count {
      var row = Scores.zero
      for tag in 0..<NameTag.count {
        row[tag] = Int32(truncatingIfNeeded: bytes.number(at: 12 + (last * NameTag.count + tag) * 4, 4))
      }
      transitions.append(row)
    }
    let features = (0..<featureCount).map { Self.feature(bytes, head + $0 * Self.featureLength) }
    let wordsStart = head + featureCount * Self.featureLength
    let words = (0..<wordCount).map { Self.word(bytes, wordsStart + $0 * Self.wordLength) }
    self.init(features: features, transitions: transitions, words: WordTable(words))
  }

  private static func feature(_ bytes: [UInt8], _ offset: Int) -> (id: UInt32, weights: SIMD16<Int8>) {
    var weights = SIMD16<Int8>.zero
    for tag in 0..<NameTag.count { weights[tag] = Int8(bitPattern: bytes[offset + 4 + tag]) }
    return (UInt32(bytes.number(at: offset, 4)), weights)
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> (key: FoldedKey, record: WordRecord) {
    let record = WordRecord(
      classes: (UInt16(bytes.number(at: offset + 8, 2)), UInt16(bytes[offset + 10]), UInt16(bytes[offset + 11])),
      frequency: bytes[offset + 12], labels: UInt16(bytes.number(at: offset + 13, 2)))
    return (FoldedKey(rawValue: bytes.number(at: offset, 8)), record)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ value: some FixedWidthInteger, _ length: Int) {
    for byte in 0..<length { append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }

  fileprivate func number(at offset: Int, _ length: Int) -> UInt64 {
    var value: UInt64 = 0
    for byte in 0..<length { value |= UInt64(self[offset + byte]) << (8 * UInt64(byte)) }
    return value
  }
}
