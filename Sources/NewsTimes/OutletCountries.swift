import ArabicText
import NewsLexicons

/// The country an outlet writes for, which decides on what day its week begins: «الأسبوع الماضي» in Riyadh and in Beirut.
public struct OutletCountries: Sendable {
  private let names: PhraseTable<String>
  private var hosts: [String: String] = [:]

  /// Loads the table of outlets.
  public init() {
    var names = PhraseTableDraft<String>()
    for row in LexiconFile.required("outlet-countries").rows {
      for name in row.list("names") { names.insert(name, row["country"]) }
      for host in row.list("hosts") { hosts[host] = row["country"] }
    }
    self.names = PhraseTable(of: names)
  }

  /// The ISO 3166 code for an outlet known by its name or the host of `url`; nil if neither is known.
  public func country(outlet: String?, url: String?) -> String? {
    if let outlet, let country = names[outlet].first { return country }
    return url.flatMap(Self.host).flatMap(country(ofHost:))
  }

  /// The entry of `host` or of the nearest domain above it.
  private func country(ofHost host: Substring) -> String? {
    var host = host
    while !host.isEmpty {
      if let country = hosts[String(host)] { return country }
      guard let point = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: point)...]
    }
    return nil
  }

  /// «www.example.com» of «https://www.example.com/a».
  private static func host(_ url: String) -> Substring? {
    // By bytes: letters that are composed of several belong to no host.
    let bytes = url.utf8
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), bytes[..<slash].last == UInt8(ascii: ":"),
      bytes[slash...].starts(with: "//".utf8)
    else { return nil }
    return Substring(bytes[slash...].dropFirst(2).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") })
  }
}
