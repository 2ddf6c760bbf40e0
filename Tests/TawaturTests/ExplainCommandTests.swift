import Testing

@Suite struct ExplainCommandTests {
  @Test func aPlaceBehindTheEndIsAnError() throws {
    let run = try ProgramRun(["explain", "Samples/12-undated.txt", "--at", "99999"])
    #expect(run.status == 65 && run.messages.contains("99999"))
  }

  @Test func aPlaceWithNothingSaysSo() throws {
    let run = try ProgramRun(["explain", "-", "--at", "0", "--language", "en"], input: "لا شيء هنا.\n")
    #expect(run.status == 0)
    #expect(run.output == "Nothing was found at this place.\n")
  }
}
