import ArabicText
import Testing

@testable import NewsComparing

@Suite struct SentenceEndsTests {
  /// The words of `a` that a block of the words `start` reaches when it is carried on.
  private func reached(_ a: String, _ b: String, _ ranges: (Range<Int>, Range<Int>)) -> [String] {
    let (textA, textB) = (TokenizedText(a), TokenizedText(b))
    let (wordsA, wordsB) = (CopyWords(textA), CopyWords(textB))
    let columns = zip(ranges.0, ranges.1).map { Alignment.Column(a: Int32($0), b: Int32($1), relation: .equal) }
    let block = SentenceEnds(a: wordsA, b: wordsB, textA: textA, textB: textB)
      .extended(Alignment(columns), by: TokenAligner(a: wordsA, b: wordsB))
    return [textA.string(of: wordsA.tokenRange(of: block.a)), textB.string(of: wordsB.tokenRange(of: block.b))]
  }

  @Test func aFewWordsAreTakenIn() {
    #expect(
      reached("فتح الميناء بابه مع هذا البلد. ثم نام", "فتح الميناء بابه بين مدينتين قديمتين. وصحا", (0..<3, 0..<3))
        == ["فتح الميناء بابه مع هذا البلد", "فتح الميناء بابه بين مدينتين قديمتين"])
  }

  @Test func manyForeignWordsAreNot() {
    let a = "فتح الميناء بابه \(ReuseSamples.words(8)). ثم نام"
    let b = "فتح الميناء بابه \(ReuseSamples.words(8, from: 50)). وصحا"
    #expect(reached(a, b, (0..<3, 0..<3)) == ["فتح الميناء بابه", "فتح الميناء بابه"])
  }

  /// A clause put in after the first words would cut them off.
  @Test func wordsBehindAnInsertionAreReached() {
    let start = "وأعلن حارس الفنار العجوز أمس"
    let inserted = "لدى استقباله وفدا من طلاب مدرسة الجزيرة البعيدة في مكتبه القديم"
    let tail = "أن الضوء سيعود"
    let a = "\(start) \(inserted) \(tail). نعم."
    let b = "أعلن حارس الفنار العجوز أمس \(tail). لا."
    let wordsA = CopyWords(TokenizedText(a)).count
    #expect(reached(a, b, (wordsA - 4..<wordsA - 1, 5..<8)).first == "\(start) \(inserted) \(tail)")
  }

  /// A name that one text gives in full is the end of a sentence of both.
  @Test func aLongerEndOfALongBlockIsTakenIn() {
    let body = ReuseSamples.words(20)
    let a = "\(body) الحملة. ثم نام"
    let b = "\(body) الحملة البحرية لنصرة الصيادين في الجزيرة البعيدة. وصحا"
    #expect(
      reached(a, b, (0..<21, 0..<21)) == ["\(body) الحملة", "\(body) الحملة البحرية لنصرة الصيادين في الجزيرة البعيدة"])
  }

  @Test func theSectionOfAnAgencyIsLeftOut() {
    #expect(reached("عام / فتح الميناء بابه", "فتح الميناء بابه", (1..<4, 0..<3)).first == "فتح الميناء بابه")
  }

  /// «وأكد مدير» begins the next sentence of both, which goes on otherwise.
  @Test func theFirstWordsOfAnotherSentenceAreGivenBack() {
    let body = ReuseSamples.words(12)
    let a = "\(body). وأكد مدير \(ReuseSamples.words(9, from: 50))."
    let b = "\(body). وأكد مدير \(ReuseSamples.words(9, from: 80))."
    #expect(reached(a, b, (0..<14, 0..<14)) == [body, body])
  }

  @Test func andTheLastOnesOfTheSentenceBefore() {
    let body = ReuseSamples.words(12)
    let a = "\(ReuseSamples.words(9, from: 50)) حرس السواحل. \(body)"
    let b = "\(ReuseSamples.words(9, from: 80)) حرس السواحل. \(body)"
    #expect(reached(a, b, (9..<23, 9..<23)) == [body, body])
  }

  /// How firmly the outlet lets a sentence stand is part of the copy.
  @Test func theVerbOfReportingBeforeTheBlockIsTakenIn() {
    let body = ReuseSamples.words(12)
    let a = "\(ReuseSamples.words(9, from: 50)) وأكد \(body)"
    let b = "\(ReuseSamples.words(20, from: 80)) زاعما \(body)"
    #expect(reached(a, b, (10..<22, 21..<33)) == ["وأكد \(body)", "زاعما \(body)"])
  }
}
