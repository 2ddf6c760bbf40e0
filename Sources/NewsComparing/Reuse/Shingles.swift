/// One stored shingle: its hash, and the article and word it begins at. Sixteen bytes.
@frozen public struct Posting: Sendable, Hashable {
  var hash: UInt64
  var article: UInt32
  var position: UInt32
}

/// Runs of four words as hashes, thinned by winnowing.
///
/// Of every four shingles in a row the one with the least hash is kept (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD
/// 2003). What is kept depends on the words alone, so both texts keep the same ones of a run of seven equal words.
enum Shingles {
  /// The words of a shingle.
  static let length = 4
  /// The shingles of which one is kept.
  static let window = 4

  /// The kept shingles of `words`, in the order of the text. O(n).
  ///
  /// A shingle of particles and standing phrases counts as the greatest hash and is never kept.
  static func winnowed(_ words: CopyWords, article: UInt32, into postings: inout [Posting]) {
    let hashes = hashes(of: words)
    guard !hashes.isEmpty else { return }
    var last = -1
    for end in min(window, hashes.count)...hashes.count {
      var least = max(0, end - window)
      for index in (least + 1)..<max(least + 1, end) where hashes[index] <= hashes[least] { least = index }
      if least != last, hashes[least] != .max {
        postings.append(Posting(hash: hashes[least], article: article, position: UInt32(least)))
      }
      last = least
    }
  }

  /// The hash of the shingle that begins at each word.
  static func hashes(of words: CopyWords) -> [UInt64] {
    guard words.count >= length else { return [] }
    var result = [UInt64](repeating: .max, count: words.count - length + 1)
    for index in result.indices {
      var content = 0
      var hash: UInt64 = 0
      for offset in index..<(index + length) {
        hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ words.codes[offset].key
        if words.codes[offset].weight == WordCode.Weight.content { content += 1 }
      }
      if content >= 2 { result[index] = mixed(hash) }
    }
    return result
  }

  /// The finisher of MurmurHash3 (public domain), kept off the value that stands for "never".
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var x = hash
    x = (x ^ (x >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    x = (x ^ (x >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    x ^= x >> 33
    return x == .max ? 0 : x
  }
}
