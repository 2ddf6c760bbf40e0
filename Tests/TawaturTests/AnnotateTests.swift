import Testing

@Suite struct AnnotateTests {
  @Test func oneLineOutForOneLineIn() throws {
    let run = try ProgramRun(
      ["annotate", "-"],
      input: """
        {"id":"a","text":"قال سليم: \\"نعم\\"","published":"2021-07-27"}

        nonsense
        {"id":"b"}
        {"id":"c","text":""}

        """)
    let lines = run.output.split(separator: "\n")
    #expect(run.status == 2)
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix(#"{"id":"a","sha256":"#))
    #expect(lines[1].hasPrefix(#"{"id":null,"error":{"code":"empty","#))
    #expect(lines[2].hasPrefix(#"{"id":null,"error":{"code":"bad-json","#))
    #expect(lines[3].hasPrefix(#"{"id":"b","error":{"code":"bad-record","#))
    #expect(lines[4].hasPrefix(#"{"id":"c","sha256":"#))
    for place in ["-:2:", "-:3:", "-:4:"] { #expect(run.messages.contains(place)) }
  }

  @Test func aThousandRecordsKeepTheirOrder() throws {
    let input = (0..<1000).map { "{\"id\":\"\($0)\",\"text\":\"نص رقم \($0)\"}\n" }.joined()
    let run = try ProgramRun(["annotate"], input: input)
    let ids = run.output.split(separator: "\n").map { String($0.split(separator: "\"")[3]) }
    #expect(run.status == 0)
    let isInOrder = ids == (0..<1000).map(String.init)
    #expect(isInOrder)
    let isTheSame = try ProgramRun(["annotate"], input: input).output == run.output
    #expect(isTheSame)
  }

  @Test(arguments: [("annotate /no/such/file", 66), ("annotate --nonsense", 64), ("nonsense", 64)])
  func statusesAreThoseOfTheContract(line: String, status: Int32) throws {
    let run = try ProgramRun(line.split(separator: " ").map(String.init))
    #expect(run.status == status)
    #expect(run.output.isEmpty && !run.messages.isEmpty)
  }
}
