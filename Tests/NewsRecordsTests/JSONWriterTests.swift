import NewsRecords
import Testing

@Suite struct JSONWriterTests {
  private func json(_ build: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    build(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("نعم", "\"نعم\""),
    ("قال: \"لا\"", "\"قال: \\\"لا\\\"\""),
    ("a\\b/c", "\"a\\\\b/c\""),
    ("\n\r\t\u{1}\u{1F}", "\"\\n\\r\\t\\u0001\\u001f\""),
    ("\u{2028}\u{200F}", "\"\u{2028}\u{200F}\""),
    ("", "\"\""),
  ])
  func strings(text: String, expected: String) {
    #expect(json { $0.string(text) } == expected)
  }

  @Test func keysKeepTheirOrderAndNilIsNull() {
    let written = json {
      $0.object {
        $0.field("z", 1)
        $0.field("a", String?.none)
        $0.field("list", ["x", "y"])
        $0.field("empty", [Int]())
        $0.field("inner") { $0.object { $0.field("k", true) } }
        $0.field("last", 2.5)
      }
    }
    #expect(written == #"{"z":1,"a":null,"list":["x","y"],"empty":[],"inner":{"k":true},"last":2.5}"#)
  }

  @Test(arguments: [(2500.0, "2500"), (1.3, "1.3"), (-4, "-4"), (1e12, "1000000000000"), (0.05, "0.05")])
  func numbers(value: Double, expected: String) {
    #expect(json { value.write(to: &$0) } == expected)
  }
}
