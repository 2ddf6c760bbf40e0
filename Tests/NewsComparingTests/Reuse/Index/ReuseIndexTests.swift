import Foundation
import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct ReuseIndexTests {
  private let articles = (0..<30).map { index in
    ReuseSamples.article(
      "n\(index)", ReuseSamples.words(40, from: index * 50) + ". " + ReuseSamples.text([index % 5, (index + 2) % 5]),
      published: "2024-05-1\(index % 3)", outlet: "o\(index % 4)")
  }

  private func text(_ id: String) -> ReuseArticle? { articles.first { $0.id == id } }

  /// Asks for each article what those before it have, and adds it.
  private func pairs(_ folder: TestFolder, flushAt: Int, _ options: ReuseOptions = ReuseOptions()) throws
    -> [PassagePair]
  {
    var index = try ReuseIndex(folder: folder.path, options: options, flushAt: flushAt)
    var result: [PassagePair] = []
    for article in articles {
      result += index.pairs(of: article, text: text)
      try index.add(article)
      try index.flush()
    }
    return result
  }

  private func sorted(_ pairs: [PassagePair]) -> [PassagePair] {
    pairs.sorted { ($0.a, $0.b, $0.aStart, $0.bStart) < ($1.a, $1.b, $1.aStart, $1.bStart) }
  }

  @Test func oneByOneFindsWhatAllTogetherFind() throws {
    var options = ReuseOptions()
    let found = try pairs(TestFolder(), flushAt: 1 << 20, options)
    #expect(!found.isEmpty)
    #expect(sorted(found) == sorted(ReuseFinder(options).pairs(among: articles)))
    options.sameOutlet = false
    options.windowDays = 1
    #expect(
      sorted(try pairs(TestFolder(), flushAt: 1 << 20, options)) == sorted(ReuseFinder(options).pairs(among: articles)))
  }

  @Test(arguments: [1, 100, 700])
  func theSizeOfSegmentsChangesNothing(_ flushAt: Int) throws {
    #expect(try pairs(TestFolder(), flushAt: flushAt) == pairs(TestFolder(), flushAt: 1 << 20))
  }

  @Test func whatIsWrittenIsThereWhenOpenedAgain() throws {
    let folder = try TestFolder()
    var index = try ReuseIndex(folder: folder.path, flushAt: 200)
    for article in articles.dropLast() { try index.add(article) }
    try index.flush()
    let last = articles[articles.count - 1]
    let expected = index.pairs(of: last, text: text)
    let opened = try ReuseIndex(folder: folder.path)
    #expect(opened.count == articles.count - 1)
    #expect(opened.pairs(of: last, text: text) == expected)
    #expect(!expected.isEmpty)
  }

  @Test func segmentsAreMerged() throws {
    let folder = try TestFolder()
    _ = try pairs(folder, flushAt: 1)
    #expect((1...6).contains(folder.files.count))
    #expect(folder.files.allSatisfy { $0.hasSuffix(".seg") })
  }

  @Test func aTextThatIsGoneIsPassedOver() throws {
    let folder = try TestFolder()
    var index = try ReuseIndex(folder: folder.path)
    for article in articles { try index.add(article) }
    try index.flush()
    #expect(index.pairs(of: articles[0]) { _ in nil }.isEmpty)
  }

  @Test(arguments: [0, 7, 56, 500])
  func aDamagedFileIsAnError(_ length: Int) throws {
    let folder = try TestFolder()
    var index = try ReuseIndex(folder: folder.path)
    try index.add(articles[0])
    try index.flush()
    let path = folder.path + "/" + folder.files[0]
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.prefix(length).write(to: URL(fileURLWithPath: path))
    #expect(throws: ReuseIndexError.self) { try ReuseIndex(folder: folder.path) }
  }

  @Test func aFolderThatCannotBeWrittenIsAnError() throws {
    var index = try ReuseIndex(folder: "/no/such/folder")
    try index.add(articles[0])
    let error = #expect(throws: ReuseIndexError.self) { try index.flush() }
    #expect(error?.code == .notWritable)
  }
}
