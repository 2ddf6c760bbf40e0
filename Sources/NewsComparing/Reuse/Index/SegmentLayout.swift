/// Where the parts of a segment file lie. All numbers are little-endian; parts begin at multiples of eight.
///
/// ```
/// magic · counts · filter · directory · postings · articles · ids
/// ```
/// Postings stand by hash, article, word. The directory gives, for each value of the uppermost bits of a hash, the number
/// of the first posting at or above it.
struct SegmentLayout: Sendable {
  static let magic: UInt64 = 0x3153_5555_4552_5754  // "TWREUUS1"
  static let headSize = 56
  static let postingSize = 16
  static let articleSize = 24

  let postings: Int
  let articles: Int
  /// The number of the first article.
  let firstArticle: Int
  let idBytes: Int

  /// The bits of the directory: about sixteen postings an entry.
  var directoryBits: Int { max(1, Int.bitWidth - (postings / 16).leadingZeroBitCount) }
  var filterBlocks: Int { HashFilter.blocks(for: postings) }

  var filterStart: Int { Self.headSize }
  var directoryStart: Int { filterStart + filterBlocks * 64 }
  var postingsStart: Int { directoryStart + ((1 << directoryBits) + 2) / 2 * 8 }
  var articlesStart: Int { postingsStart + postings * Self.postingSize }
  var idsStart: Int { articlesStart + articles * Self.articleSize }
  var size: Int { idsStart + idBytes }
}
