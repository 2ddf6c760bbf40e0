import Testing

@testable import NewsTelling

@Suite struct RegisterTests {
  /// Rows of a hundred bytes with these weights; as a link each has nineteen.
  private func register(_ weights: [Int]) -> Register {
    Register(
      key: "statements", frame: .rows, Array(weights.enumerated()), id: { "st\($0.offset)" }, weight: { $0.element },
      brief: { $1.text("b") }, { $1.text(String(repeating: "x", count: 100)) })
  }

  @Test(arguments: [
    (400, ["st0", "st1", "st2", "st3"], []),
    (399, ["st0", "st1", "st2"], ["st3"]),
    (160, ["st1"], ["st0", "st2", "st3"]),
    (100, ["st1"], ["st0", "st2", "st3"]),
    (40, ["st1"], ["st2"]),
    (0, ["st1"], []),
  ])
  func lightRowsShrinkThenGo(bytes: Int, whole: [String], brief: [String]) {
    var register = register([1, 9, 5, 1])
    register.cut(to: bytes)
    #expect(register.rows.map(\.id) == whole)
    #expect(register.briefs.map(\.id) == brief)
    #expect(register.isCut == (whole.count + brief.count < 4))
  }

  @Test func longRegistersFold() {
    let edition = Edition(dossier: RiverDossier.dossier, articles: [], language: .arabic, digits: .latin)
    var html = HTMLWriter()
    PageLayout(edition: edition).write(register(Array(repeating: 1, count: 130)), prefix: "", level: 2, to: &html)
    let text = String(decoding: html.bytes, as: UTF8.self)
    #expect(text.contains("<summary>61 – 120</summary>"))
    #expect(text.contains("<summary>121 – 130</summary>"))
    #expect(!text.contains("<summary>1 – 60</summary>"))
  }

  @Test func aTableNamesItsColumnsForPhones() {
    var html = HTMLWriter()
    html.tableHead("people", ["الاسم"])
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<table class=\"stack t-people\" style=\"--c1:&quot;الاسم: &quot;;\"><thead><tr><th scope=\"col\">الاسم</th></tr></thead><tbody>\n"
    )
  }
}
