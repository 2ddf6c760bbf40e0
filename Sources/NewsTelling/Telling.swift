public import NewsRecords

/// Tells a dossier: to the terminal, as a self-contained page, as JSON, Markdown, tables and a calendar.
///
/// Renderers only write. What is shown is a slice of an article, a value of the dossier or a label; no sentence is made.
/// The same dossier gives the same bytes every time.
///
/// ```swift
/// let telling = Telling(dossier: dossier, articles: articles)
/// try Data(telling.html()).write(to: file)
/// print(telling.terminal(width: 80, colour: false))
/// ```
public struct Telling: Sendable {
  private let edition: Edition

  /// A telling of `dossier`.
  ///
  /// - Parameters:
  ///   - articles: the articles of the dossier with their texts, in any order.
  ///   - language: of the interface; slices stay as printed.
  ///   - digits: of our own text; digits in slices stay as printed.
  ///   - since: an ISO day; the account then begins with the lines that came after it.
  public init(
    dossier: Dossier, articles: [Article], language: Language = .arabic, digits: Digits = .latin, since: String? = nil
  ) {
    edition = Edition(dossier: dossier, articles: articles, language: language, digits: digits, since: since)
  }

  /// One page that opens from a disk without network or script. At most 3 × the articles + 150 KB.
  public func html() -> [UInt8] { Page(edition).html() }

  /// The account for a terminal of `width` columns; escape sequences only where `colour` is wanted.
  public func terminal(width: Int = 80, colour: Bool = false) -> String {
    let composer = TerminalComposer(width: max(20, width), isColoured: colour, language: edition.words.language)
    return TerminalAccount(edition: edition, composer: composer).text()
  }

  /// The dossier record of the contract on one line.
  public func json() -> [UInt8] { JSONWriter.line(edition.dossier) + [0x0A] }

  /// The account as Markdown (CommonMark).
  public func markdown() -> String { MarkdownAccount(edition: edition).text() }

  /// One register as a table (RFC 4180, UTF-8), safe to open in a spreadsheet; some want the byte order mark.
  public func csv(_ register: CSVRegister, byteOrderMark: Bool = false) -> [UInt8] {
    (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + CSVTable(edition: edition).bytes(register)
  }

  /// The deadlines as a calendar (RFC 5545); no event for a pledge without a day.
  public func calendar() -> [UInt8] { Calendar(edition: edition).bytes() }
}
