import NewsRecords

/// The quotations of one article by where their contents stand.
struct QuotationPlaces: Sendable {
  private let quotations: [Quotation]
  /// The parts of all contents, and by part the number of its quotation.
  private let parts: RangeIndex
  private let ranges: [Range<Int>]
  private let owners: [Int]

  init(_ quotations: [Quotation]) {
    self.quotations = quotations
    let all = quotations.enumerated().flatMap { number, quotation in quotation.content.map { ($0.offsets, number) } }
    ranges = all.map(\.0)
    owners = all.map(\.1)
    parts = RangeIndex(ranges)
  }

  /// The quotations that half of one of `places` lies in, or that lie in one by half, in their order.
  func quotations(at places: [TextRange]) -> [Quotation] {
    let found = places.flatMap { place in
      parts.meeting(place.offsets).filter { Overlap.half(ofShorter: ranges[$0], place.offsets) }.map { owners[$0] }
    }
    return Set(found).sorted().map { quotations[$0] }
  }
}
