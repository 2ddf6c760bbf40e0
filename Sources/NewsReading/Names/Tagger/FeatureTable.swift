import ArabicText

/// The weights of features by number, packed so that they stay near the processor: a megabyte and a half for 140,000 features.
///
/// Of all rows of nine weights one in five is different, so that a slot holds the number of its row, and the rows that most
/// features have lie together. Slots stand in buckets of eight: the bucket is one part of the feature's number, so that a slot
/// need only hold the rest, and both together are exact. A look asks all eight at once and takes the row that it finds, or the
/// first, which is zero: without a branch the processor fetches the weights of a dozen features at the same time.
struct FeatureTable: Sendable {
  /// A slot is the rest of the feature's number above the number of its row; 0 is a free one.
  private var buckets: [SIMD8<UInt32>]
  /// By number, as `TagSums` adds them. The first is no feature's, and zero.
  private var rows: [SIMD8<Int16>] = [.zero]
  /// By number, the weight of no name, which the rows do not tell and only `features` asks for.
  private var outsides: [Int8] = [0]
  private let rowBits: UInt32
  private let bucketBits: UInt32
  /// The rows of features whose bucket was full.
  private var crowded: [UInt32: UInt32] = [:]

  /// A table of `features`; their numbers are odd and differ.
  init(_ features: [(id: UInt32, weights: SIMD16<Int8>)]) {
    let (rows, numbers) = Self.rows(of: features)
    self.rows += rows.map(TagSums.row)
    outsides += rows.map { $0[NameTag.outside] }
    rowBits = UInt32(UInt.bitWidth - rows.count.leadingZeroBitCount)
    // A number has 31 bits, since all are odd: those that a slot has no place for are the bucket's.
    var bucketBits = max(1, rowBits) - 1
    while 5 << bucketBits < features.count { bucketBits += 1 }
    self.bucketBits = bucketBits
    buckets = .init(repeating: .zero, count: 1 << bucketBits)
    for (feature, number) in zip(features, numbers) { enter(feature.id, number) }
  }

  /// The different rows, those of most features first, and for each feature the number of its row, counted from 1.
  private static func rows(
    of features: [(id: UInt32, weights: SIMD16<Int8>)]
  ) -> (rows: [SIMD16<Int8>], numbers: [UInt32]) {
    var (table, rows, counts) = (KeyTable(), [SIMD16<Int8>](), [Int]())
    let found = features.map { feature in
      let row = feature.weights
      let known = table.number(of: key(of: row)) { rows[Int($0)] == row }
      if known == nil {
        table.insert(key(of: row), Int32(rows.count))
        rows.append(row)
        counts.append(0)
      }
      let number = known.map { Int($0) } ?? rows.count - 1
      counts[number] += 1
      return number
    }
    let order = rows.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    var numbers = [UInt32](repeating: 0, count: rows.count)
    for (index, number) in zip(order, UInt32(1)...) { numbers[index] = number }
    return (order.map { rows[$0] }, found.map { numbers[$0] })
  }

  private static func key(of row: SIMD16<Int8>) -> FoldedKey {
    let hash = row.indices.reduce(UInt64(0)) { hash, lane in
      let mixed = (hash ^ UInt64(UInt8(bitPattern: row[lane]))) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ mixed >> 32
    }
    return FoldedKey(rawValue: hash)
  }

  private mutating func enter(_ id: UInt32, _ row: UInt32) {
    let (bucket, rest) = place(of: id)
    if let free = (0..<8).first(where: { buckets[bucket][$0] == 0 }) {
      buckets[bucket][free] = rest << rowBits | row
    } else {
      crowded[id] = row
    }
  }

  /// The bucket of `id`, and what the bucket does not tell of it.
  @inline(__always)
  private func place(of id: UInt32) -> (bucket: Int, rest: UInt32) {
    let number = id >> 1
    return (Int(number & (1 &<< bucketBits - 1)), number &>> bucketBits)
  }

  /// Adds the weights of the feature `id`, if it has any, to `sums`.
  @inline(__always)
  func add(_ id: UInt32, to sums: inout TagSums) {
    let (bucket, rest) = place(of: id)
    let slots = buckets[bucket]
    let found = slots.replacing(with: 0, where: (slots &>> SIMD8(repeating: rowBits)) .!= SIMD8(repeating: rest))
    var row = found.wrappedSum() & (1 &<< rowBits - 1)
    // Whether a bucket is full is asked first: few are, where half of all features have no row and no rule tells which.
    if slots[7] != 0, row == 0 { row = crowded[id] ?? 0 }
    sums.add(rows[Int(row)])
  }

  /// All features in the order of their numbers.
  var features: [(id: UInt32, weights: SIMD16<Int8>)] {
    let slots = buckets.indices.flatMap { bucket in (0..<8).map { (bucket: UInt32(bucket), slot: buckets[bucket][$0]) }
    }
    let inBuckets = slots.filter { $0.slot != 0 }.map { bucket, slot in
      (id: ((slot >> rowBits) << bucketBits | bucket) << 1 | 1, row: slot & (1 << rowBits - 1))
    }
    return (inBuckets + crowded.map { (id: $0.key, row: $0.value) }).sorted { $0.id < $1.id }.map {
      ($0.id, TagSums.weights(rows[Int($0.row)], outside: outsides[Int($0.row)]))
    }
  }
}
