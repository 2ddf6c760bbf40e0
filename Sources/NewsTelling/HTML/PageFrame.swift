import Mustache
import NewsRecords
import TawaturData

/// The frame of the page, from the template `dossier.mustache`: title, style sheet, head, contents, foot.
struct PageFrame {
  let context: PageContext

  /// The bytes that the frame takes for itself around `body`.
  func size(around body: PageBody) -> Int { page(body, HTMLWriter()).count }

  /// The page around `html`, the registers and articles.
  func page(_ body: PageBody, _ html: HTMLWriter) -> [UInt8] {
    var values = PageHead(context).values
    values["lang"] = context.words.language.rawValue
    values["dir"] = context.words.language.direction
    values["isArabic"] = context.words.language != .arabic
    values["style"] = Self.style
    values["skip"] = context.words["page.skip"]
    values["kicker"] = context.words["page.kicker"]
    values["contents"] = context.words["page.contents"]
    values["foot"] = context.words["page.foot"]
    values["toc"] = contents(body)
    values["body"] = String(decoding: html.bytes, as: UTF8.self)
    return Array(Self.template.render(values).utf8)
  }

  /// The contents: the registers of one affair, or the affairs; then people and articles.
  private func contents(_ body: PageBody) -> [[String: String]] {
    let words = context.words
    func entry(_ id: String, _ name: String, _ count: Int) -> [String: String] {
      ["id": id, "name": name, "count": words.count(count)]
    }
    var entries =
      body.isSingle
      ? body.chapters[0].registers.map { entry($0.key, words["register.\($0.key)"], $0.count) }
      : body.chapters.map {
        entry(ChapterLayout.id($0), ChapterTitle($0.story, in: context.edition).text, $0.story?.articles.count ?? 0)
      }
    if body.fresh.count > 0 {
      entries.insert(entry("fresh", context.edition.title(ofRegister: "fresh"), body.fresh.count), at: 0)
    }
    if body.habits.count > 0 { entries.append(entry("habits", words["register.habits"], body.habits.count)) }
    if body.people.count > 0 { entries.append(entry("people", words["register.people"], body.people.count)) }
    entries.append(entry("articles", words["register.articles"], context.edition.shelf.articles.count))
    return entries
  }

  private static let style = compact(file("styles/base.css") + file("styles/dossier.css"))
  private static let template = parsed("templates/dossier.mustache")

  private static func file(_ path: String) -> String {
    guard let file = EmbeddedFile(path) else { preconditionFailure("not among the embedded files: \(path)") }
    return file.text
  }

  /// A style sheet without its comments and line indents: it travels in every page.
  private static func compact(_ style: String) -> String {
    var result = ""
    var rest = style[...]
    while let open = rest.firstRange(of: "/*") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    let lines = (result + rest).split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A template is part of the program, as a lexicon is: a fault in one is a fault of the build, and the tests load it.
  private static func parsed(_ path: String) -> MustacheTemplate {
    do { return try MustacheTemplate(string: file(path)) } catch { preconditionFailure("\(path): \(error)") }
  }
}
