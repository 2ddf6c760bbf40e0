/// Leads between UTF-8 byte offsets, Unicode scalar offsets and UTF-16 offsets of one text.
///
/// The contract counts in scalars, the program in bytes, browsers in UTF-16. Counts are kept at every 64th byte, so a
/// conversion is one look-up (or a binary search) and at most 64 bytes of walking: O(log n), and 1/8 of the text in memory.
///
/// A byte that is no UTF-8 counts as one scalar and one UTF-16 unit, as it does in the string that is printed.
public struct OffsetMap: Sendable {
  private let bytes: [UInt8]
  private let scalarsBefore: [UInt32]
  private let utf16Before: [UInt32]
  private static let block = 64

  /// Counts `text` once. O(n).
  public init(_ text: SourceText) {
    bytes = text.utf8
    var scalars: [UInt32] = []
    var units: [UInt32] = []
    scalars.reserveCapacity(bytes.count / Self.block + 2)
    units.reserveCapacity(bytes.count / Self.block + 2)
    var scalar: UInt32 = 0
    var unit: UInt32 = 0
    var offset = 0
    // A block's counts are those at its first scalar start; `walk` begins at that same place.
    while offset < bytes.count {
      while scalars.count <= offset / Self.block {
        scalars.append(scalar)
        units.append(unit)
      }
      let length = SourceText.scalar(in: bytes, at: offset).length
      scalar += 1
      unit += length == 4 ? 2 : 1
      offset += length
    }
    scalars.append(scalar)
    units.append(unit)
    scalarsBefore = scalars
    utf16Before = units
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

  private func counts(atByte target: Int) -> (scalars: Int, units: Int) {
    guard target < bytes.count else { return (scalarCount, Int(utf16Before[utf16Before.count - 1])) }
    let index = target / Self.block
    var scalars = Int(scalarsBefore[index])
    var units = Int(utf16Before[index])
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
    var low = 0
    var high = table.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(table[middle]) <= target { low = middle } else { high = middle - 1 }
    }
    guard low < table.count - 1 || bytes.isEmpty == false else { return 0 }
    var offset = min(firstStart(ofBlock: low), bytes.count)
    var count = Int(table[low])
    while offset < bytes.count, count < target {
      let length = SourceText.scalar(in: bytes, at: offset).length
      count += width(length)
      offset += length
    }
    return offset
  }

  /// The first scalar start at or after the block's first byte.
  private func firstStart(ofBlock index: Int) -> Int {
    let edge = index * Self.block
    guard edge > 0, edge < bytes.count else { return min(edge, bytes.count) }
    // A scalar that began before the edge ends at most three bytes behind it.
    for back in 1...3 where edge - back >= 0 {
      let length = SourceText.scalar(in: bytes, at: edge - back).length
      if bytes[edge - back] & 0xC0 != 0x80 {
        return length > back ? edge - back + length : edge
      }
    }
    return edge
  }
}
