import ArabicText

extension TokenizedText {
  /// The byte behind the first letter of `token` and the harakat on it: where «وَأندرو» goes on once و is off. For letters of
  /// two bytes, as all that may be cut from an Arabic word are.
  func behindFirstLetter(of token: Token) -> Int {
    var start = token.start + 2
    while start + 1 < token.end, source.utf8[start] == 0xD9, (0x8B...0x92).contains(source.utf8[start + 1]) {
      start += 2
    }
    return start
  }
}
