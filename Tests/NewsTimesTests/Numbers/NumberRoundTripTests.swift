import ArabicText
import SeededDraws
import Testing

@testable import NewsTimes

/// What the generator spells the reader reads back.
@Suite struct NumberRoundTripTests {
  private static let spellers = SpelledNumber.Gender.allCases.flatMap { gender in
    SpelledNumber.Case.allCases.map { SpelledNumber(gender: gender, grammaticalCase: $0) }
  }
  private static let lexicon = TimeLexicon()

  /// The value of the number that covers all of `text`; nil if it parts in two.
  private static func read(_ text: String) -> Double? {
    let pieces = Pieces(TokenizedText(text), lexicon)
    guard let number = pieces.number(0), number.pieces == 0..<pieces.count else { return nil }
    return number.value
  }

  private static func check(_ number: Int, _ spellers: [SpelledNumber]) {
    for speller in spellers {
      let text = speller.spell(number)
      #expect(read(text) == Double(number), "\(number): \(text)")
    }
  }

  /// Every whole number to 20,000, each in both genders and both cases.
  @Test(arguments: 0..<20)
  func everyNumberToTwentyThousand(thousand: Int) {
    for number in (thousand * 1000 + 1)...((thousand + 1) * 1000) { Self.check(number, Self.spellers) }
  }

  @Test func zero() { Self.check(0, Self.spellers) }

  @Test func hundredsWrittenApart() {
    for speller in Self.spellers {
      var spaced = speller
      spaced.isSpaced = true
      for number in stride(from: 100, through: 9999, by: 37) { Self.check(number, [spaced]) }
    }
  }

  @Test func boundaries() {
    var power = 10
    while power <= 1_000_000_000_000 {
      for number in [power - 1, power, power + 1] { Self.check(number, Self.spellers) }
      power *= 10
    }
  }

  /// A thousand numbers of each magnitude to 10^12, drawn with a fixed seed, each in all four forms.
  @Test(arguments: 4...11)
  func random(magnitude: Int) {
    var generator = SplitMix64(seed: UInt64(magnitude))
    let low = (0..<magnitude).reduce(1) { power, _ in power * 10 }
    for _ in 0..<1000 { Self.check(Int.random(in: low..<(low * 10), using: &generator), Self.spellers) }
  }
}
