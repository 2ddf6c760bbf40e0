import SeededDraws

/// Texts for property tests: the same in every run, and full of what breaks text layers.
struct RandomTexts {
  private var draws: SplitMix64

  init(seed: UInt64) { draws = SplitMix64(seed: seed) }

  private mutating func next(below bound: Int) -> Int { Int(draws.next() % UInt64(bound)) }

  /// Pieces that meet in news and in fuzzing; a text is a row of them.
  private static let pieces: [String] = [
    "العراق", "وبالعراق", "قوّات", "مدرسة", "في", "و", "د.", "أ.ف.ب", "U.S.", "F-16", "كوفيد-19", "2,500", "٢٬٥٠٠",
    "٦٠٪",
    "10-12-2020", "https://news.example/a?b=1.", "desk@news.example", "@desk_1", "#مجلس_الأمن", "BBC", "e-mail", " ",
    " ",
    " ", "\u{A0}", "\n", "\r\n", "\r", "\t", ".", "..", "…", "،", "؟", "!", ":", "«", "»", "\"", "“", "”", "(", ")",
    "[",
    "]", "\u{200F}", "\u{200C}", "\u{FEFF}", "ـ", "َ", "ّ", "\u{654}", "\u{655}", "ﻻ", "ﷺ", "ﷲ", "ی", "ک", "😀", "é",
    "e\u{301}", "\u{2028}", "\u{10FFFF}", "١", "٫", "٬", "'", "_", "@", "#", "-",
  ]

  /// A well-formed text of `count` pieces.
  mutating func text(pieces count: Int) -> String {
    (0..<count).map { _ in Self.pieces[next(below: Self.pieces.count)] }.joined()
  }

  /// Any scalars, Arabic ones more often.
  mutating func scalars(_ count: Int) -> String {
    var view = String.UnicodeScalarView()
    while view.count < count {
      let value = next(below: 2) == 0 ? 0x600 + next(below: 0x100) : next(below: 0x11_0000)
      if let scalar = Unicode.Scalar(UInt32(value)) { view.append(scalar) }
    }
    return String(view)
  }

  /// Bytes of which many are no UTF-8.
  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes = Array(text(pieces: count / 4 + 1).utf8)
    for _ in 0..<(bytes.count / 5 + 1) {
      let place = next(below: bytes.count)
      switch next(below: 3) {
      case 0: bytes[place] = UInt8(next(below: 256))
      case 1: bytes.remove(at: place)
      default: bytes.insert([0xC0, 0xE0, 0xED, 0xF0, 0xF4, 0xFF, 0x80, 0xA0][next(below: 8)], at: place)
      }
      if bytes.isEmpty { bytes = [0xE2] }
    }
    return bytes
  }

  /// `count` byte strings: well-formed pieces, arbitrary scalars and broken UTF-8 by turns.
  static func samples(_ count: Int, seed: UInt64 = 20_211_231) -> [[UInt8]] {
    var random = RandomTexts(seed: seed)
    return (0..<count).map { index in
      switch index % 3 {
      case 0: Array(random.text(pieces: 40).utf8)
      case 1: Array(random.scalars(40).utf8)
      default: random.bytes(120)
      }
    }
  }
}
