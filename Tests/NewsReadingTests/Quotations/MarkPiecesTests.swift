import ArabicText
import NewsRecords
import NewsTimes
import Testing

@testable import NewsReading

@Suite struct MarkPiecesTests {
  private func kinds(_ text: String) -> [MarkPieces.Kind] {
    let tokens = TokenizedText(text)
    let context = ArticleContext(
      article: Article(id: "a", text: text), text: tokens, times: TimesAndQuantities(), names: ArticleNames())
    let pieces = MarkPieces(words: ArticleWords(context, .shared))
    return tokens.marks.map(pieces.kind)
  }

  @Test(arguments: [
    ("حزب \"الأمل\" فاز", MarkPieces.Kind.name), ("لقناة \"الجبل\" أن", .name), ("لـ\"الميناء\" أن", .name),
    ("في \"تلغرام\" أمس", .name), ("مليشيا \"حماة النهر\" انسحبت", .name),
    ("قال \"سنعود غدا إلى العمل\"", .speech), ("قال \"إننا هنا\"", .speech), ("مهمة \"قتالية\" هناك", .fragment),
    ("قال \"مرحلة جديدة\"", .fragment),
  ])
  func kind(text: String, expected: MarkPieces.Kind) { #expect(kinds(text) == [expected]) }

  @Test func headingsAreNamesHoweverLong() {
    #expect(kinds("ورقة بعنوان \"كيف نبني الجسر الجديد في شهر واحد من غير ضجيج\"") == [.name])
  }

  @Test func aLongPieceIsSpeechEvenBehindAClassNoun() {
    #expect(kinds("وجاء في كتاب \"لم أكن أعرف أن الطريق إلى البيت سيكون طويلا إلى هذا الحد\"") == [.speech])
  }
}
