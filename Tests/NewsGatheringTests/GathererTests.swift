import NewsGathering
import NewsRecords
import Testing

@Suite struct GathererTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func gather(_ names: String..., published: String? = nil, outlet: String? = nil) -> Gathering {
    Gatherer(published: published, outlet: outlet).gather(names.map { folder.path + ($0.isEmpty ? "" : "/" + $0) })
  }

  @Test func aTextIsKeptByteForByte() throws {
    let text = "سطر أول\r\n\r\n  سطر ثان\u{00A0}\u{200F}«نعم»\n"
    try folder.write("a.txt", "\u{FEFF}" + text)
    let gathering = gather("a.txt")
    #expect(gathering.articles == [Article(id: "a.txt", text: text)])
    #expect(gathering.errors.isEmpty)
  }

  @Test func frontMatterAndSidecarGiveWhatTheTextDoesNot() throws {
    try folder.write("a.txt", "---\ntitle: \"خبر: أول\"\noutlet: صدى الوشل\npublished: 2024-05-09\n---\nنص الخبر\n")
    try folder.write("a.json", #"{"outlet":"غيرها","url":"https://example.org/1"}"#)
    #expect(
      gather("").articles == [
        Article(
          id: "a.txt", text: "نص الخبر\n", title: "خبر: أول", outlet: "صدى الوشل", url: "https://example.org/1",
          published: "2024-05-09")
      ])
    #expect(gather("").otherFiles == 0)
  }

  @Test func aRuleLineInTheTextIsNoFrontMatter() throws {
    try folder.write("a.txt", "---\nنص بلا نهاية للكتلة\n")
    #expect(gather("a.txt").articles.first?.text == "---\nنص بلا نهاية للكتلة\n")
  }

  @Test func foldersAreReadInOrderWithoutHiddenAndOtherFiles() throws {
    for name in ["b.txt", "a/z.md", "a/.hidden.txt", ".git/x.txt", "README.md", "photo.jpg"] {
      try folder.write(name, "نص \(name)")
    }
    let gathering = gather("")
    #expect(gathering.articles.map(\.id) == ["a/z.md", "b.txt"])
    #expect(gathering.otherFiles == 2)
  }

  @Test func jsonLinesGiveArticlesAndErrorsByLine() throws {
    try folder.write(
      "a.jsonl",
      """
      {"id":"x","text":"أول","published":"2021-07-27T01:00:00+03:00"}

      {"id":"y","text":5}
      {"id":"z","text":"ثان"
      {"id":"w","text":"ثالث","extra":[1]}
      """)
    let gathering = gather("a.jsonl")
    #expect(gathering.articles.map(\.id) == ["x", "w"])
    #expect(gathering.errors.map(\.code) == [.empty, .badRecord, .badJSON])
    #expect(gathering.errors.map { String($0.place.split(separator: ":").last ?? "") } == ["2", "3", "4"])
    #expect(gathering.errors[1].id == "y")
  }

  @Test func aFileOfOtherRecordsIsOneError() throws {
    try folder.write("a.jsonl", "{\"name\":1}\n{\"name\":2}\n{\"name\":3}\n")
    let gathering = gather("a.jsonl")
    #expect(gathering.articles.isEmpty)
    #expect(gathering.errors.map(\.code) == [.badRecord])
  }

  @Test func defaultsFillOnlyWhatIsMissing() throws {
    try folder.write("a.txt", "---\npublished: 2024-01-01\n---\nأ")
    try folder.write("b.txt", "ب")
    let gathering = gather("", published: "2024-02-02", outlet: "وسيلة")
    #expect(gathering.articles.map(\.published) == ["2024-01-01", "2024-02-02"])
    #expect(gathering.articles.map(\.outlet) == ["وسيلة", "وسيلة"])
  }

  @Test func oneMissingFileAmongManyHarmsNoOther() throws {
    for number in 0..<20 { try folder.write("\(number).txt", "نص \(number)") }
    let paths = (0..<20).map { $0 == 10 ? "\(folder.path)/missing.txt" : "\(folder.path)/\($0).txt" }
    let gathering = Gatherer().gather(paths)
    #expect(gathering.articles.count == 19)
    #expect(gathering.errors.map(\.code) == [.notFound])
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    try folder.write("empty.txt", " \n\u{00}\n")
    try folder.write("windows.txt", [0xC7, 0xE1, 0xDA, 0xD1, 0xC7, 0xDE])
    try folder.write("utf16.txt", [0xFF, 0xFE, 0x27, 0x06])
    try folder.write("yaml.txt", "---\ntitle: خبر: أول\n---\nنص")
    try folder.write("date.txt", "---\npublished: أمس\n---\nنص")
    let gathering = gather("")
    #expect(gathering.errors.map(\.code) == [.badDate, .empty, .badEncoding, .badEncoding, .badFrontMatter])
    #expect(gathering.articles.map(\.id) == ["date.txt"])
    #expect(gathering.articles[0].published == nil)
    #expect(gathering.errors[3].message.contains("iconv"))
    #expect(gathering.errors[4].message.contains("line 2"))
  }

  @Test func idsStayUnique() throws {
    try folder.write("a.jsonl", "{\"id\":\"x\",\"text\":\"أ\"}\n{\"id\":\"x\",\"text\":\"ب\"}\n")
    let gathering = gather("a.jsonl")
    #expect(gathering.articles.map(\.text) == ["أ"])
    #expect(gathering.errors.map(\.code) == [.duplicate])
  }
}
