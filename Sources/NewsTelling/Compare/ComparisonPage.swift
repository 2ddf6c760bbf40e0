import Mustache
import NewsRecords
import TawaturData

/// Writes a comparison as one page: versions side by side, what differs inside quotation marks, the ledger of changes.
struct ComparisonPage {
  let comparison: Comparison
  private var words: Words { comparison.words }
  private var tables: [CollationTable] { comparison.tables }

  /// The page as UTF-8.
  func html() -> [UInt8] {
    let contexts = contexts()
    var (chains, versions, registers) = (HTMLWriter(), HTMLWriter(), HTMLWriter())
    ComparisonChains(comparison: comparison).write(to: &chains)
    for context in contexts {
      VersionsTable(context: context).write(to: &versions)
      FidelitySection(context: context).write(to: &registers)
      LedgerTable(context: context).write(to: &registers)
    }
    ComparisonExport(comparison: comparison).write(contexts, to: &registers)
    var values = labels
    values["under"] = under
    values["silent"] = silent == 0 ? false : words.count(silent)
    values["isEmpty"] = tables.isEmpty
    values["chains"] = String(decoding: chains.bytes, as: UTF8.self)
    values["versions"] = String(decoding: versions.bytes, as: UTF8.self)
    values["registers"] = String(decoding: registers.bytes, as: UTF8.self)
    return Array(Self.template.render(values).utf8)
  }

  private func contexts() -> [ComparisonContext] {
    var before = (items: 0, rows: 0)
    return tables.map { table in
      defer { before = (before.items + table.items.count, before.rows + table.rows.count) }
      return ComparisonContext(comparison: comparison, table: table, before: before)
    }
  }

  // MARK: The frame

  private var labels: [String: Any] {
    var values: [String: Any] = [
      "lang": words.language.rawValue, "dir": words.language.direction, "style": Self.style,
      "title": words.labels.filled("compare.title", words.count(comparison.articles.count, .article).text),
    ]
    for (name, key) in [
      ("skip", "page.skip"), ("kicker", "compare.kicker"), ("nothing", "compare.nothing"), ("foot", "compare.foot"),
      ("show", "compare.show-silent"), ("key", "compare.key"), ("sub", "wording.substitution"),
      ("add", "compare.only-here"), ("cut", "compare.only-first"), ("inside", "inside-marks"),
      ("base", "compare.base"), ("dashed", "compare.dashed"), ("solid", "compare.solid"), ("dotted", "compare.dotted"),
      ("double", "compare.double"),
    ] { values[name] = words[key] }
    return values
  }

  private var silent: Int { tables.reduce(0) { $0 + $1.silent } }

  /// The counts under the title, each a phrase of its own.
  private var under: [String] {
    let items = tables.flatMap(\.items)
    var phrases = [words.count(comparison.articles.count, .article).text]
    if tables.count == 1, let common = comparison.common {
      phrases.append(words.labels.filled("compare.common", words.count(common, .word).text))
    }
    let inside = items.count(where: \.isInsideQuotation)
    phrases.append(
      words.count(items.count, .change).text
        + (inside == 0 ? "" : "\(words["comma"]) " + words.labels.filled("compare.inside", words.count(inside))))
    return phrases + [words["compare.measure"]]
  }

  private static let style = file("styles/base.css") + file("styles/compare.css")
  private static let template = parsed("templates/compare.mustache")

  private static func file(_ path: String) -> String {
    guard let file = EmbeddedFile(path) else { preconditionFailure("not among the embedded files: \(path)") }
    return file.text
  }

  private static func parsed(_ path: String) -> MustacheTemplate {
    do { return try MustacheTemplate(string: file(path)) } catch { preconditionFailure("\(path): \(error)") }
  }
}
