/// Leads between UTF-8 byte offsets, Unicode scalar offsets and UTF-16 offsets of one text.
///
/// The contract counts in scalars, the program in bytes, browsers in UTF-16. Counts are kept at every 64th byte, so a
/// conversion is one look-up (or a binary search) and at most 64 bytes of walking: O(log n), and 1/8 of the text in memory.
///
/// Ill-formed bytes count as the U+FFFD that are printed for them: see `SourceText.scalar(in:at:)`.
public struct OffsetMap: Sendable {
  private let bytes: [UInt8]
  private let scalarsBefore: [UInt32]
  private let utf16Before: [UInt32]
  private let isWellFormed: Bool
  private static let block = 64

  /// Counts `text` once. O(n).
  public init(_ text: SourceText) {
    bytes = text.utf8
    isWellFormed = (try? UTF8Span(validating: text.utf8.span)) != nil
    let counts = isWellFormed ? Self.countLeads(text.utf8) : Self.countScalars(text.utf8)
    scalarsBefore = counts.scalars
    utf16Before = counts.units
  }

  /// The number of Unicode scalars in the text.
  public var scalarCount: Int { Int(scalarsBefore[scalarsBefore.count - 1]) }

  /// The scalar offset of the byte offset `byte`, which must be a scalar's first byte or the end of the text.
  public func scalarOffset(atByte byte: Int) -> Int { counts(atByte: byte).scalars }

  /// The UTF-16 offset of the byte offset `byte`.
  public func utf16Offset(atByte byte: Int) -> Int { counts(atByte: byte).units }

  /// The byte offset of the scalar offset `scalar`; offsets past the end give the end.
  public func byteOffset(atScalar scalar: Int) -> Int { byte(reaching: scalar, in: scalarsBefore) { _ in 1 } }

  /// The byte offset of the UTF-16 offset `unit`; the middle of a pair gives the scalar's end.
  public func byteOffset(atUTF16 unit: Int) -> Int { byte(reaching: unit, in: utf16Before) { $0 == 4 ? 2 : 1 } }
}

// MARK: Counting

extension OffsetMap {
  /// Counts of well-formed UTF-8: every byte that continues no scalar begins one, and those of four bytes have two units.
  private static func countLeads(_ bytes: [UInt8]) -> BlockCounter {
    var counter = BlockCounter(blocks: bytes.count / block)
    let span = bytes.span
    var edge = 0
    while edge < bytes.count {
      let next = min(edge + block, bytes.count)
      let (leads, pairs) = leads(span.extracting(edge..<next))
      counter.close(scalars: UInt32(leads), units: UInt32(leads) + UInt32(pairs))
      edge = next
    }
    return counter
  }

  /// How many scalars begin in a block or less of well-formed bytes, and how many of them have two units.
  @inline(__always)
  private static func leads(_ part: Span<UInt8>) -> (leads: UInt8, pairs: UInt8) {
    var leads: UInt8 = 0
    var pairs: UInt8 = 0
    for index in part.indices {
      leads &+= part[index] & 0xC0 == 0x80 ? 0 : 1
      pairs &+= part[index] >= 0xF0 ? 1 : 0
    }
    return (leads, pairs)
  }

  /// The same of any bytes, scalar by scalar.
  private static func countScalars(_ bytes: [UInt8]) -> BlockCounter {
    var counter = BlockCounter(blocks: bytes.count / block)
    var edge = block
    var scalars: UInt32 = 0
    var units: UInt32 = 0
    var offset = 0
    while offset < bytes.count {
      let length = SourceText.scalar(in: bytes, at: offset).length
      scalars += 1
      units += length == 4 ? 2 : 1
      offset += length
      if offset >= edge || offset == bytes.count {
        counter.close(scalars: scalars, units: units)
        (scalars, units) = (0, 0)
        edge += block
      }
    }
    return counter
  }
}

/// Running counts at the edges of blocks. A scalar across an edge belongs to the block it begins in.
private struct BlockCounter {
  private(set) var scalars: [UInt32] = [0]
  private(set) var units: [UInt32] = [0]

  init(blocks: Int) {
    scalars.reserveCapacity(blocks + 2)
    units.reserveCapacity(blocks + 2)
  }

  mutating func close(scalars newScalars: UInt32, units newUnits: UInt32) {
    scalars.append(scalars[scalars.count - 1] + newScalars)
    units.append(units[units.count - 1] + newUnits)
  }
}

// MARK: Walking

extension OffsetMap {
  private func counts(atByte target: Int) -> (scalars: Int, units: Int) {
    guard target < bytes.count else { return (scalarCount, Int(utf16Before[utf16Before.count - 1])) }
    let index = target / Self.block
    var scalars = Int(scalarsBefore[index])
    var units = Int(utf16Before[index])
    if isWellFormed {
      let (leads, pairs) = Self.leads(bytes.span.extracting(index * Self.block..<target))
      return (scalars + Int(leads), units + Int(leads) + Int(pairs))
    }
    var offset = firstStart(ofBlock: index)
    while offset < target {
      let length = SourceText.scalar(in: bytes, at: offset).length
      scalars += 1
      units += length == 4 ? 2 : 1
      offset += length
    }
    return (scalars, units)
  }

  private func byte(reaching target: Int, in table: [UInt32], width: (Int) -> Int) -> Int {
    let index = Self.lastBlock(notPast: target, in: table)
    var offset = firstStart(ofBlock: index)
    var count = Int(table[index])
    while offset < bytes.count, count < target {
      let length = SourceText.scalar(in: bytes, at: offset).length
      count += width(length)
      offset += length
    }
    return offset
  }

  private static func lastBlock(notPast target: Int, in table: [UInt32]) -> Int {
    var low = 0
    var high = table.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(table[middle]) <= target { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The first scalar start at or after the block's first byte.
  private func firstStart(ofBlock index: Int) -> Int {
    let edge = index * Self.block
    guard edge > 0, edge < bytes.count else { return min(edge, bytes.count) }
    // A scalar that began before the edge ends at most three bytes behind it.
    for back in 1...3 where bytes[edge - back] & 0xC0 != 0x80 {
      return max(edge, edge - back + SourceText.scalar(in: bytes, at: edge - back).length)
    }
    return edge
  }
}
