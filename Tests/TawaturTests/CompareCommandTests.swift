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
    #expect(html.output.contains(#"<span class="w sub"><span class="vh" lang="en">differs: </span>الجنوبي</span>"#))
    let json = try ProgramRun(["compare", "-", "--format", "json"], input: input)
    #expect(json.output == (try ProgramRun(["reuse", "-"], input: input).output))
  }

  /// What the name of the file asks for, a wide terminal where it asks for nothing.
  @Test(arguments: [
    ("x.html", "<!DOCTYPE html>"), ("x.htm", "<!DOCTYPE html>"), ("x.json", "{\"a\":\"a\""), ("x.txt", "\u{2067}"),
  ])
  func theNameOfTheFileGivesTheFormat(name: String, beginning: String) throws {
    let folder = NSTemporaryDirectory() + "tawatur-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try ProgramRun(["compare", "-", "--output", "\(folder)/\(name)"], input: input)
    #expect(run.status == 0 && run.output.isEmpty)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")), as: UTF8.self)
    #expect(text.hasPrefix(beginning))
  }

  @Test func spellingIsToldInJSONWhereItIsAskedFor() throws {
    let spelled = input.replacing("الشمالي", with: "الجنوبى")
    let silent = try ProgramRun(["compare", "-", "--format", "json"], input: spelled)
    let told = try ProgramRun(["compare", "-", "--format", "json", "--spelling"], input: spelled)
    #expect(!silent.output.contains("orthographic") && told.output.contains("orthographic"))
  }

  @Test func formatsOfADossierAreNoneOfAComparison() throws {
    #expect(try ProgramRun(["compare", "-", "--format", "csv"], input: input).status == 64)
  }

  @Test func oneArticleIsTooFew() throws {
    let first = String(input.split(separator: "\n")[0])
    #expect(try ProgramRun(["compare", "-"], input: first).status == 64)
  }
}
