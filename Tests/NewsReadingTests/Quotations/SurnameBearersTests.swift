import NewsRecords
import Testing

@testable import NewsReading

/// A surname alone names the one person of the article who bears it, and of two the one whom the verb agrees with.
@Suite struct SurnameBearersTests {
  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test func anOrdinaryWordBehindAVerbOfSaying() {
    #expect(last("حضر الحفل الطبيب خالد نجم.\nوقال نجم إن المستشفى جاهز.") == "خالد نجم")
    #expect(last("حضر الحفل الطبيب خالد رستم.\nوقال نجم إن المستشفى جاهز.") == nil)
  }

  private let couple = "وصل محمود حداد مع زوجته ريم حداد إلى المطار.\n"

  @Test func theVerbTellsManAndWife() {
    #expect(last(couple + "وقالت حداد إن الرحلة طويلة.") == "ريم حداد")
    #expect(last(couple + "وقال حداد إن الرحلة طويلة.") == "محمود حداد")
  }

  @Test func ofTwoMenNobody() {
    #expect(last("وصل سليم حداد مع أخيه محمود حداد إلى المطار.\nوقال حداد إن الرحلة طويلة.") == nil)
  }
}
