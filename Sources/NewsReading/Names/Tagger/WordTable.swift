public import ArabicText

/// What raw news tells of a word: the classes of words it behaves like, how often it comes, and how a first tagger read it.
@_spi(Training) public struct WordRecord: Sendable, Equatable {
  /// Classes of three grains; 0 for none.
  public var classes: (UInt16, UInt16, UInt16)
  /// The logarithm of the count.
  public var frequency: UInt8
  /// How often a first tagger saw the word in names, by type, in steps of `LabelShare`.
  public var labels: UInt16

  /// A record.
  public init(classes: (UInt16, UInt16, UInt16), frequency: UInt8, labels: UInt16 = 0) {
    self.classes = classes
    self.frequency = frequency
    self.labels = labels
  }

  /// The share of the word's tokens that were read as persons: 0 for less than three in a hundred, at most 3.
  var personShare: UInt16 { labels & 3 }

  /// Compares field by field.
  public static func == (a: WordRecord, b: WordRecord) -> Bool {
    a.classes == b.classes && a.frequency == b.frequency && a.labels == b.labels
  }
}

/// The words of raw news by key, in one open-addressing table.
@_spi(Training) public struct WordTable: Sendable {
  private var keys: [UInt64]
  private var records: [WordRecord]
  private let mask: Int

  /// A table of `entries`, whose keys differ.
  public init(_ entries: [(key: FoldedKey, record: WordRecord)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    keys = .init(repeating: 0, count: size)
    records = .init(repeating: WordRecord(classes: (0, 0, 0), frequency: 0), count: size)
    for (key, record) in entries {
      var slot = Int(truncatingIfNeeded: key.rawValue >> 24) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      (keys[slot], records[slot]) = (key.rawValue, record)
    }
  }

  /// The record of the word with `key`, nil where raw news had it too seldom.
  public subscript(key: FoldedKey) -> WordRecord? {
    var slot = Int(truncatingIfNeeded: key.rawValue >> 24) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.rawValue { return records[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// All entries in the order of their keys.
  public var entries: [(key: FoldedKey, record: WordRecord)] {
    keys.indices.filter { keys[$0] != 0 }.map { (FoldedKey(rawValue: keys[$0]), records[$0]) }.sorted {
      $0.key < $1.key
    }
  }
}
