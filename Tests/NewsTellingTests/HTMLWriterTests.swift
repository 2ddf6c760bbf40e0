import Testing

@testable import NewsTelling

@Suite struct HTMLWriterTests {
  @Test(arguments: [
    ("قال: \"نعم\" & <ب>", "قال: \"نعم\" &amp; &lt;ب&gt;"),
    ("a\u{0}b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    ("سطر\nآخر\tهنا", "سطر\nآخر\tهنا"),
    ("\u{85}\u{9F}\u{A0}é", "\u{FFFD}\u{FFFD}\u{A0}é"),
  ])
  func escapes(text: String, expected: String) {
    var writer = HTMLWriter()
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func attributesEscapeTheirMarks() {
    var writer = HTMLWriter()
    writer.raw("<a href=\"")
    writer.attribute("x\" onclick=\"y<&")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "<a href=\"x&quot; onclick=&quot;y&lt;&amp;")
  }

  @Test func parts() {
    var writer = HTMLWriter()
    writer.bdi("Upland <Review>")
    writer.place("a1:2-3")
    writer.fold("كيف") { $0.text("هكذا") }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<bdi>Upland &lt;Review&gt;</bdi><code>a1:2-3</code><details><summary>كيف</summary>هكذا</details>")
  }
}
