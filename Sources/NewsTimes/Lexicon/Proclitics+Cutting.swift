import ArabicText

/// The ways to cut particles from the front of a word, straight on its UTF-8 bytes.
///
/// `TokenizedText.firstForm` does the same with every nicety (marks between the letters, the future particle). This one runs
/// on each token of an article and only knows what stands before words of time and number: و ف, ب ل ك, ال, لل.
struct ProcliticCuts {
  /// Calls `take` with the start of each stem and what was cut, least cutting first.
  @inline(__always)
  static func each(of token: Token, in bytes: [UInt8], _ take: (Int, Proclitics) -> Void) {
    let start = token.start
    let end = token.end
    guard token.kind == .word, end - start >= 6 else { return }
    let first = letter(bytes, start)
    if first == waw || first == feh { take(start + 2, .conjunction) }
    cutPreposition(bytes, start, end, [], take)
    if first == waw || first == feh { cutPreposition(bytes, start + 2, end, .conjunction, take) }
  }

  @inline(__always)
  private static func cutPreposition(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ before: Proclitics, _ take: (Int, Proclitics) -> Void
  ) {
    guard end - start >= 6 else { return }
    let first = letter(bytes, start)
    if first == alef, letter(bytes, start + 2) == lam, end - start >= 8 { take(start + 4, before.union(.article)) }
    let preposition: Proclitics
    switch first {
    case ba: preposition = .ba
    case ka: preposition = .ka
    case lam: preposition = .la
    default: return
    }
    let rest = start + 2
    take(rest, before.union(preposition))
    guard end - rest >= 8 else { return }
    let next = letter(bytes, rest)
    if next == alef, letter(bytes, rest + 2) == lam {
      take(rest + 4, before.union(preposition).union(.article))
    } else if first == lam, next == lam {
      // «للعام» is ل + العام; «لليلة» is ل + الليلة, where one of three lams is not written.
      take(rest + 2, before.union(preposition).union(.article))
      take(rest, before.union(preposition).union(.article))
    }
  }

  @inline(__always)
  private static func letter(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
    UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
  }

  private static let waw: UInt16 = 0xD988
  private static let feh: UInt16 = 0xD981
  private static let ba: UInt16 = 0xD8A8
  private static let ka: UInt16 = 0xD983
  private static let lam: UInt16 = 0xD984
  private static let alef: UInt16 = 0xD8A7
}
