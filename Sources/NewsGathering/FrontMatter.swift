import Yams

/// What a text file or its sidecar says about itself, beside the text.
struct Metadata: Decodable {
  var id: String?
  var title: String?
  var outlet: String?
  var url: String?
  var published: String?

  init() {}
}

/// The YAML block between two lines `---` at the very beginning of a text file.
enum FrontMatter {
  /// Cuts `text` into what the block says and the article's text behind it; a text without a block comes back whole.
  ///
  /// - Throws: `GatheringError` at `place` where a block is there but is no YAML.
  static func split(_ text: String, at place: String) throws(GatheringError) -> (metadata: Metadata, text: String) {
    guard let block = block(of: text) else { return (Metadata(), text) }
    do {
      guard let node = try Yams.compose(yaml: block.yaml) else { return (Metadata(), block.rest) }
      guard let mapping = node.mapping else { return (Metadata(), text) }
      var metadata = Metadata()
      for (key, value) in mapping {
        // Scalars as they are written: an unquoted 2021-07-27 is a day, whatever YAML makes of it.
        guard let name = key.scalar?.string, let value = value.scalar?.string, !value.isEmpty else { continue }
        metadata.set(name, value)
      }
      return (metadata, block.rest)
    } catch {
      throw GatheringError(
        .badFrontMatter, at: place,
        "the block between the two lines --- is no YAML\(Self.line(of: error)): put a value that holds a colon in quotes"
      )
    }
  }

  /// « at line 2»: the line of the file that YAML stumbled over, where it says one.
  private static func line(of error: any Error) -> String {
    guard let error = error as? YamlError else { return "" }
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      return " at line \(mark.line + 1)"
    default: return ""
    }
  }

  private static func block(of text: String) -> (yaml: String, rest: String)? {
    let lines = text.unicodeScalars
    guard text.hasPrefix("---\n") || text.hasPrefix("---\r\n") else { return nil }
    guard let first = lines.firstIndex(of: "\n") else { return nil }
    let start = lines.index(after: first)
    var line = start
    while line < lines.endIndex {
      let end = lines[line...].firstIndex(of: "\n") ?? lines.endIndex
      let content = String(lines[line..<end])
      let next = end < lines.endIndex ? lines.index(after: end) : end
      if content == "---" || content == "---\r" { return (String(lines[start..<line]), String(lines[next...])) }
      line = next
    }
    return nil
  }
}

extension Metadata {
  fileprivate mutating func set(_ name: String, _ value: String) {
    switch name {
    case "id": id = value
    case "title": title = value
    case "outlet": outlet = value
    case "url": url = value
    case "published": published = value
    default: break
    }
  }

  /// What is said here, with what `other` says where nothing is.
  func completed(by other: Metadata) -> Metadata {
    var result = self
    result.id = id ?? other.id
    result.title = title ?? other.title
    result.outlet = outlet ?? other.outlet
    result.url = url ?? other.url
    result.published = published ?? other.published
    return result
  }
}
