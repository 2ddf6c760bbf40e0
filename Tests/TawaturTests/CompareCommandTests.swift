import Foundation
import Testing

@Suite struct CompareCommandTests {
  private let input = """
    {"id":"a","outlet":"صدى المرسى","published":"2024-05-12","text":"أعلنت إدارة ميناء دير الشيح مساء الأحد إعادة فتح الرصيف الشمالي أمام عبّارات الركاب."}
    {"id":"b","outlet":"جريدة الغيلم","published":"2024-05-13","text":"أعلنت إدارة ميناء دير الشيح مساء الأحد إعادة فتح الرصيف الجنوبي أمام عبّارات الركاب."}
    """

  @Test func columnsInTheTerminal() throws {
    let run = try ProgramRun(["compare", "-"], input: input, environment: ["COLUMNS": "100"])
    #expect(run.status == 0)
    #expect(run.output.contains("[الشمالي]") && run.output.contains("[الجنوبي]"))
    #expect(run.output.contains(" │ "))
  }

  @Test func onePageAndJSON() throws {
    let html = try ProgramRun(["compare", "-", "--format", "html", "--language", "en"], input: input)
    #expect(html.output.contains(#"<span class="w sub">الجنوبي</span>"#))
    let json = try ProgramRun(["compare", "-", "--format", "json"], input: input)
    #expect(json.output == (try ProgramRun(["reuse", "-"], input: input).output))
  }

  @Test func formatsOfADossierAreNoneOfAComparison() throws {
    #expect(try ProgramRun(["compare", "-", "--format", "csv"], input: input).status == 64)
  }

  @Test func oneArticleIsTooFew() throws {
    let first = String(input.split(separator: "\n")[0])
    #expect(try ProgramRun(["compare", "-"], input: first).status == 64)
  }
}
