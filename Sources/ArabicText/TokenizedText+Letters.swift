extension TokenizedText {
  /// Whether the token at `index` begins with the bytes of `letters`.
  @inlinable @inline(__always)
  public func begins(_ index: Int, _ letters: StaticString) -> Bool {
    let (token, count) = (tokens[index], letters.utf8CodeUnitCount)
    return token.length >= count && holds(letters, count, at: token.start)
  }

  /// Whether the token at `index` ends with the bytes of `letters`.
  @inlinable @inline(__always)
  public func ends(_ index: Int, _ letters: StaticString) -> Bool {
    let (token, count) = (tokens[index], letters.utf8CodeUnitCount)
    return token.length >= count && holds(letters, count, at: token.end - count)
  }

  @inlinable @inline(__always)
  func holds(_ letters: StaticString, _ count: Int, at start: Int) -> Bool {
    for place in 0..<count where source.utf8[start + place] != letters.utf8Start[place] { return false }
    return true
  }
}
