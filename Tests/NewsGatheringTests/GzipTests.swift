import Foundation
import NewsGathering
import NewsRecords
import Testing

@Suite struct GzipTests {
  /// `printf '%s\n' '{"id":"g","text":"نص"}' | gzip -n`, in hexadecimal.
  private static let member = """
    1f8b0800000000000003ab56ca4c51b2524a57d2512a49ad2801326fb6ddd8aa54cb05004205220519000000
    """

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16) ?? 0
    }
  }

  @Test func membersFollowOneAnother() throws {
    let folder = try TemporaryFolder()
    let other = Self.bytes(Self.member)
    try folder.write("a.jsonl.gz", other)
    let one = Gatherer().gather([folder.path])
    #expect(one.articles.map(\.text) == ["نص"] && one.errors.isEmpty)
    try folder.write("a.jsonl.gz", other + other)
    let two = Gatherer().gather([folder.path])
    #expect(two.articles.count == 1 && two.errors.map(\.code) == [.duplicate])
  }

  @Test func aCutOrBrokenStreamIsAnError() throws {
    let folder = try TemporaryFolder()
    let whole = Self.bytes(Self.member)
    try folder.write("cut.jsonl.gz", Array(whole.dropLast(12)))
    try folder.write("broken.jsonl.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF])
    let gathering = Gatherer().gather([folder.path])
    #expect(gathering.errors.filter { $0.code == .badCompression }.count == 2)
  }
}
