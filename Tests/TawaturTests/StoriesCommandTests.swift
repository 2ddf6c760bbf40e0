import Testing

@Suite struct StoriesCommandTests {
  private let input = """
    {"id":"b","text":"انهيار سد الوشل\\nأجلت فرق الدفاع المدني سكان دير النوار بعد انهيار سد الوشل.","published":"2024-05-02"}
    {"id":"a","text":"سد الوشل ينهار\\nانهار سد الوشل وأجلت فرق الدفاع المدني سكان دير النوار.","published":"2024-05-01"}
    {"id":"c","text":"مهرجان اللؤلؤ\\nافتتح مهرجان اللؤلؤ السينمائي بفيلم عن الصيادين.","published":"2024-05-01"}

    """

  @Test func oneLineForEachArticleInTheOrderGiven() throws {
    let run = try ProgramRun(["stories", "-"], input: input)
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(
      run.output == """
        {"id":"b","story":"s1"}
        {"id":"a","story":"s1"}
        {"id":"c","story":"s2"}

        """)
  }

  @Test func episodesAreTheFinerGrain() throws {
    let run = try ProgramRun(["stories", "--episodes", "-"], input: input)
    #expect(
      run.output == """
        {"id":"b","story":"s1.1"}
        {"id":"a","story":"s1.1"}
        {"id":"c","story":"s2.1"}

        """)
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let run = try ProgramRun(["stories", "-"], input: input + "nonsense\n")
    #expect(run.status == 2)
    #expect(run.messages.contains("-:4"))
    #expect(run.output.split(separator: "\n").count == 3)
  }
}
