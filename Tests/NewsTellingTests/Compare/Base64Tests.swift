import Testing

@testable import NewsTelling

@Suite struct Base64Tests {
  /// The vectors of RFC 4648.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("ق", "2YI="),
  ])
  func vectors(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }
}
