import NewsGathering
import NewsRecords
import Testing

@Suite struct ArticleStreamTests {
  @Test func linesComeOneByOneAndNoneIsLost() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", "{\"id\":\"x\",\"text\":\"\"}\r\n\n{\"id\":\"y\",\"text\":\"نص\\u2028\"}")
    var stream = try ArticleStream(path)
    var results: [String] = []
    while let record = try stream.next() {
      switch record.article() {
      case .success(let article): results.append(article.id)
      case .failure(let error): results.append(error.code.rawValue)
      }
    }
    #expect(results == ["x", "empty", "y"])
  }

  @Test func aLineBeyondTheLimitIsOneErrorAndTheNextIsRead() throws {
    let folder = try TemporaryFolder()
    var limits = Limits()
    limits.line = 1_000
    let long = "{\"id\":\"long\",\"text\":\"\(String(repeating: "ا", count: 600_000))\"}"
    let path = try folder.write("a.jsonl", "\(long)\n{\"id\":\"y\",\"text\":\"نص\"}\n")
    var stream = try ArticleStream(path, limits: limits)
    var codes: [String] = []
    while let record = try stream.next() {
      switch record.article() {
      case .success(let article): codes.append(article.id)
      case .failure(let error): codes.append(error.code.rawValue)
      }
    }
    #expect(codes == ["too-large", "y"])
  }

  @Test func aMissingFileSaysSo() {
    #expect(throws: GatheringError.self) { try ArticleStream("/no/such/file") }
  }
}
