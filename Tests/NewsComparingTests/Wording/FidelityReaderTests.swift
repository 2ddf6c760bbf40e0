import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct FidelityReaderTests {
  /// The changes between the marked words of two reports of one utterance.
  private func changes(_ texts: [String], _ quoted: [[String]]) -> [(String?, String?)] {
    let articles = ReadArticles(
      texts.enumerated().map { index, text in
        ReadArticle(article: Article(id: "n\(index)", text: text), reading: Reading(id: "n\(index)", sha256: ""))
      })
    let reports = texts.indices.map { index in
      let ranges = quoted[index].map { FamilySamples.range(of: $0, in: texts[index]) }
      return Utterances.Report(
        article: index,
        quotation: Quotation(
          id: "q1", type: .mixed, content: ranges, quoted: ranges, speaker: nil, chain: [], rule: "test",
          confidence: 1))
    }
    return FidelityReader(articles: articles, words: articles.texts.map { CopyWords($0) }).changes(of: reports).map {
      ($0.wording.a?.text, $0.wording.b?.text)
    }
  }

  @Test func wordsPutInAndReplacedAreTold() {
    let found = changes(
      ["يتطلع إلى \"شراكة راسخة مع السهل\" قريبا.", "يتطلع إلى \"علاقات وطيدة وشراكة متينة مع السهل\" قريبا."],
      [["\"شراكة راسخة مع السهل\""], ["\"علاقات وطيدة وشراكة متينة مع السهل\""]])
    #expect(found.contains { $0.0 == nil && $0.1 == "علاقات وطيدة" })
    #expect(found.contains { $0.0 == "راسخة" && $0.1 == "متينة" })
  }

  /// A headline is measured by its own text too, not only by the first article of all.
  @Test func aHeadlineIsReadAgainstItsText() {
    let headline = "سهيل المراني يعلن انتهاء \"المهمة القتالية\" في وادي الوشل"
    let lead = "أعلن سهيل المراني أن المجلس سينهي \"مهمته القتالية\" في وادي الوشل بعد الصيف."
    let dossier = Affair([
      ("a", "2024-03-18", "أعلن سهيل المراني أن المجلس سينهي \"مهمته القتالية\" في وادي الوشل بعد الصيف."),
      ("b", "2024-03-18", headline + "\n" + lead),
    ]).dossier
    let fidelity = dossier.statements.filter { $0.evidence.count == 3 }.flatMap(\.fidelity)
    #expect(fidelity.contains { $0.a?.article == "b" && $0.a?.range.text == "المهمة" && $0.b?.range.text == "مهمته" })
  }

  @Test func anotherFormInsideMarksIsTold() {
    let found = changes(
      ["تنتهي \"المهمة القتالية\" غدا.", "تنهي \"مهمتها القتالية\" غدا."], [["المهمة القتالية"], ["مهمتها القتالية"]])
    #expect(found.count == 1)
    #expect(found.first?.0 == "المهمة" && found.first?.1 == "مهمتها")
  }

  @Test(arguments: [
    ("\"لن نغادر الوادي أبدا\"", "\"لن نغادر الوادي أبداً\""), ("\"إعادة الأعمار\"", "\"اعادة الاعمار\""),
    ("\"لن نغادر الوادي\"", "\"نرحب بالزوار كلهم\""),
  ])
  func spellingAndOtherWordsAreNot(_ one: String, _ other: String) {
    #expect(changes(["قال \(one) أمس.", "وقال \(other) أمس."], [[one], [other]]).isEmpty)
  }

  @Test func reportsWithoutMarksPromiseNothing() {
    #expect(changes(["قال إن الوادي بعيد.", "قال إن الوادي قريب."], [[], []]).isEmpty)
  }
}
