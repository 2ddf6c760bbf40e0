#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The names of segment files: «FIRST-END.seg», the numbers of their articles.
///
/// A merge writes the new file before the old ones go. If it is cut off between, both stand there; the longest of those
/// that begin with one article is the one that holds.
enum IndexFolder {
  /// The path of the segment with `articles`.
  static func path(in folder: String, _ articles: Range<Int>) -> String {
    "\(folder)/\(articles.lowerBound)-\(articles.upperBound).seg"
  }

  /// The segment whose first article is `first`, the longest if there are several.
  static func segment(in folder: String, beginningAt first: Int) -> String? {
    ends(in: folder, beginningAt: first).max().map { path(in: folder, first..<$0) }
  }

  /// Removes the file at `path`; one that stays is only passed over later.
  static func remove(_ path: String) { unlink(path) }

  private static func ends(in folder: String, beginningAt first: Int) -> [Int] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var ends: [Int] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(".seg"), name.hasPrefix("\(first)-") else { continue }
      if let end = Int(name.dropFirst("\(first)-".count).dropLast(4)), end > first { ends.append(end) }
    }
    return ends
  }
}
