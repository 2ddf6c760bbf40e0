import NewsRecords

@testable import NewsTelling

/// Writes single rows of a page, for tests that look at one.
enum RowsFixture {
  static let page = page(.arabic)

  static func page(_ language: Language, _ dossier: Dossier = RiverDossier.dossier) -> PageContext {
    let edition = Edition(dossier: dossier, articles: RiverDossier.articles, language: language, digits: .latin)
    return PageContext(edition: edition, anchors: Anchors(edition))
  }

  /// The row with this id.
  static func row(_ id: String, of register: Register) -> String {
    register.rows.first { $0.id == id }.map { String(decoding: $0.html.bytes, as: UTF8.self) } ?? ""
  }
}
