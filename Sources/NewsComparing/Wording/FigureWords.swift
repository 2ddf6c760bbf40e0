import ArabicText
import NewsLexicons
import NewsTimes

/// What changed words say in figures, whether in digits or in words: «خمسة عشر» is 15.
struct FigureWords {
  /// The values in order; the hundred of «بالمئة» is none.
  private(set) var values: [Double] = []
  /// The light keys of the words that are no part of a number, «و» between numbers aside.
  private(set) var others: [UInt32] = []
  /// Whether nothing but figures, what is counted directly behind them, and particles is there.
  private(set) var isCount = true

  private static let gate = PhraseGate(LexiconFile.required("number-words").rows.map { $0["form"] })
  private static let conjunction = FoldedKey("و").rawValue
  private static let article = FoldedKey("ال").rawValue

  /// Whether any of the words `range` may be a figure: nearly always no.
  static func mayBe(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    range.contains { text.tokens[Int(side.tokens[$0])].kind == .number || gate.mayBegin(with: side.codes[$0]) }
  }

  /// Reads the words `range` of `side`, the words of `text`.
  init(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) {
    guard !range.isEmpty else { return }
    let slice = TokenizedText(text.source.string(in: text.bytes(of: side.tokenRange(of: range))))
    let words = CopyWords(slice)
    let numbers = WrittenNumbers.shared.numbers(in: slice)
    var isBehindNumber = false
    var percentEnd = 0
    for word in 0..<words.count {
      let token = Int(words.tokens[word])
      if let percent = PercentWords.table.longestMatch(in: slice, at: token, allowing: []) {
        percentEnd = percent.tokens.upperBound
      }
      if token < percentEnd { continue }
      let number = numbers.first { $0.tokens.contains(token) }
      let isNumber = number != nil
      if let number, number.tokens.lowerBound == token { values.append(number.value) }
      let isParticle = words.codes[word].weight == WordCode.Weight.particle
      let isPart = isNumber || words.codes[word].key == Self.conjunction || isArticle(word, words, slice)
      if !isPart { others.append(words.codes[word].light) }
      if !isNumber, !isParticle, !isBehindNumber { isCount = false }
      isBehindNumber = isNumber
    }
  }

  /// «الـ» before digits: «الـ14» is «الرابعة عشرة».
  private func isArticle(_ word: Int, _ words: CopyWords, _ slice: TokenizedText) -> Bool {
    words.codes[word].key == Self.article && word + 1 < words.count
      && slice.tokens[Int(words.tokens[word + 1])].kind == .number
  }
}
