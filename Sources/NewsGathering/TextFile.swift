import Foundation
import NewsRecords

/// Reads a `.txt` or `.md` file: the text without byte order mark and front matter, otherwise byte for byte.
struct TextFile {
  let limits: Limits

  /// The article in the file at `path`; `id` is its name in the folder given.
  func read(_ path: String, id: String) throws(GatheringError) -> Article {
    var source = try FileSource.opening(path)
    let bytes = try source.all(limit: limits.document, place: path)
    let (front, text) = try FrontMatter.split(try Self.decode(bytes, at: path), at: path)
    let metadata = try sidecar(of: path).map { front.completed(by: $0) } ?? front
    return Article(
      id: metadata.id ?? id, text: text, title: metadata.title, outlet: metadata.outlet, url: metadata.url,
      published: metadata.published)
  }

  /// The text in `bytes` without its byte order mark.
  static func decode(_ bytes: [UInt8], at place: String) throws(GatheringError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw GatheringError(
        .badEncoding, at: place, "UTF-16, not UTF-8: convert it with «iconv -f UTF-16 -t UTF-8»")
    }
    if let fault = UTF8Check.firstFault(in: bytes) {
      throw GatheringError(
        .badEncoding, at: place,
        "byte \(fault) is not UTF-8: convert it, for old Arabic files with «iconv -f WINDOWS-1256 -t UTF-8»")
    }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return String(decoding: marked ? bytes[3...] : bytes[...], as: UTF8.self)
  }

  /// What `NAME.json` beside `NAME.txt` says, nil where there is none.
  private func sidecar(of path: String) throws(GatheringError) -> Metadata? {
    let name = (path as NSString).deletingPathExtension + ".json"
    guard let data = FileManager.default.contents(atPath: name) else { return nil }
    do {
      return try JSONDecoder().decode(Metadata.self, from: data)
    } catch {
      throw GatheringError(
        .badSidecar, at: name, "not a JSON object of strings (title, outlet, url, published): mend it or remove it")
    }
  }
}
