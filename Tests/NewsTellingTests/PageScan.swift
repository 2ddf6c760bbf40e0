import Foundation

/// Reads a page strictly: every element is closed in order, attributes stand in double quotation marks. Enough to ask
/// which ids, links and texts it has.
struct PageScan {
  struct Fault: Error { let message: String }

  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  /// The text inside every element of each name, references resolved.
  private(set) var texts: [String: [String]] = [:]
  /// The names of all elements.
  private(set) var names: Set<String> = []

  private static let void: Set = ["meta", "br", "input"]
  private var open: [(name: String, text: String)] = []

  /// Reads `html` from its `<body>` on.
  init(_ html: [UInt8]) throws {
    let page = String(decoding: html, as: UTF8.self)
    guard let body = page.range(of: "<body") else { throw Fault(message: "no body") }
    var rest = page[body.lowerBound...]
    while let tag = rest.firstIndex(of: "<") {
      text(Self.resolved(rest[..<tag]))
      guard let end = rest[tag...].firstIndex(of: ">") else { throw Fault(message: "open tag") }
      try element(rest[rest.index(after: tag)..<end])
      rest = rest[rest.index(after: end)...]
      if open.isEmpty { break }
    }
    if let left = open.last { throw Fault(message: "<\(left.name)> is not closed") }
  }

  private mutating func text(_ text: String) {
    for index in open.indices { open[index].text += text }
  }

  private mutating func element(_ tag: Substring) throws {
    guard !tag.hasPrefix("/") else {
      guard let last = open.popLast(), last.name == tag.dropFirst() else {
        throw Fault(message: "</\(tag.dropFirst())> closes nothing")
      }
      texts[last.name, default: []].append(last.text)
      return
    }
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    names.insert(name)
    ids += Self.values(of: "id", in: tag)
    links += Self.values(of: "href", in: tag)
    if !Self.void.contains(name), !tag.hasSuffix("/") { open.append((name, "")) }
  }

  private static func values(of attribute: String, in tag: Substring) -> [String] {
    guard let start = tag.range(of: " \(attribute)=\"") else { return [] }
    return [resolved(tag[start.upperBound...].prefix { $0 != "\"" })]
  }

  private static func resolved(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}
