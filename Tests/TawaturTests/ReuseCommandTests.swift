import Testing

@Suite struct ReuseCommandTests {
  private let sentence = "أعلنت إدارة ميناء دير الشيح مساء الأحد إعادة فتح الرصيف الشمالي أمام عبّارات الركاب"

  private func input(_ texts: [(id: String, day: String, text: String)]) -> String {
    texts.map { #"{"id":"\#($0.id)","published":"\#($0.day)","text":"\#($0.text)"}"# + "\n" }.joined()
  }

  @Test func oneLineForEachPairOfPassages() throws {
    let articles = input([
      ("late", "2024-05-13", "\(sentence) بعد إغلاق طويل."), ("early", "2024-05-12", "\(sentence) بعد إغلاق دام شهرا."),
      ("other", "2024-05-12", "خبر آخر عن قرية بعيدة لا علاقة له بما سبق ذكره."),
    ])
    let run = try ProgramRun(["reuse", "-"], input: articles)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasPrefix(#"{"a":"early","aStart":0,"#))
    #expect(run.output.contains(#""wording":[{"kind":"substitution","class":"lexical","insideQuotation":false,"#))
    let reversed = articles.split(separator: "\n").reversed().joined(separator: "\n")
    #expect(try ProgramRun(["reuse", "-"], input: reversed).output == run.output)
  }

  @Test func oneLineForEachPassageWithAllItsArticles() throws {
    let articles = input(["a", "b", "c"].map { ($0, "2024-05-12", "\(sentence) بعد إغلاق طويل.") })
    let run = try ProgramRun(["reuse", "-", "--families"], input: articles)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.output.hasPrefix(#"{"members":[{"article":"a","start":0,"end":"#))
    #expect(run.output.contains(#""article":"b""#) && run.output.contains(#""article":"c""#))
  }

  @Test func repeatsWithinAnArticleOnRequest() throws {
    let articles = input([("one", "2024-05-12", "\(sentence). كلام آخر بين الجملتين لا يعني شيئا. \(sentence).")])
    #expect(try ProgramRun(["reuse", "-"], input: articles).output.isEmpty)
    #expect(try ProgramRun(["reuse", "-", "--within"], input: articles).output.hasPrefix(#"{"a":"one","#))
  }

  @Test(arguments: [("reuse /no/such/file", 66), ("reuse - --window -1", 64), ("reuse - --least-equal 1", 64)])
  func statuses(line: String, status: Int32) throws {
    #expect(try ProgramRun(line.split(separator: " ").map(String.init)).status == status)
  }
}
