import NewsRecords
import Testing

@testable import NewsReading

/// Whom a verb or a participle means whose subject is left out.
@Suite struct DroppedSubjectTests {
  private let lead = "قال سليم حداد إن الجسر قديم. "

  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test(arguments: [
    "وتورط في خلاف قبل عام، عندما قال إن المدينة فقيرة.", "\nوعندما سئل حداد عن الموعد، قال إنه قريب.",
    "وتابع مستطردا \"سنفتحه غدا أمام الجميع\".", "ووصف حزب الشمال بأنه \"خطر على البلاد\".",
  ])
  func theLastSpeakerGoesOn(text: String) { #expect(last(lead + text) == "سليم حداد") }

  /// Whoever is named in between may have the word.
  @Test(arguments: [
    "وتورط نادر سعيد في خلاف قبل عام، عندما قال إن المدينة فقيرة.", "وعندما سئل نادر سعيد عن الموعد، قال إنه قريب.",
  ])
  func somebodyIsNamedInBetween(text: String) { #expect(last(lead + text) != "سليم حداد") }

  /// Behind a body that is described stands nobody who spoke: the passive is written alike.
  @Test func aVerbThatDescribesInsideASentence() {
    #expect(last("في الشارع وصف حزب الشمال بأنه \"خطر على البلاد\".") == nil)
  }

  /// «قلت» inside somebody's words is his.
  @Test func theFirstPersonIsWhoeverSpeaks() {
    let text = "قال سليم حداد: \"وصلت إلى المرفأ أمس وقلت للحارس إن الباب مغلق منذ الصباح\"."
    #expect(Said.quotations(text).map { $0.speaker?.name } == ["سليم حداد", "سليم حداد"])
  }

  /// An agency behind a preposition only carried the words before.
  @Test func whoCarriedTheWordsIsNotMeant() {
    let text = lead + "وبلغ عدد الزوار ألفا، وفقا لوكالة أنباء الميناء. وأشار إلى أن الموسم طويل."
    #expect(last(text) != "وكالة أنباء الميناء")
  }

  /// The relative clause is that of whoever was named last.
  @Test func aRelativeClauseOfSomebodyElse() {
    let text = "أجرى الوزير سليم حداد تغييرا، إذ عين نادر سعيد مستشارا، الذي عرف بمواقفه، وسبق أن دعا إلى الحوار."
    #expect(last(text) != "سليم حداد")
  }

  @Test(arguments: [
    "الرملة، لبنان (وكالة المرسى) -- زار وزير النقل سليم حداد الجسر، مؤكدا أن الأعمال انتهت.",
    "أوضح ذلك مدير البرنامج سليم حداد، مشيرا إلى أن الدفعة وصلت.",
    "زار مدير النادي سليم حداد الملعب مع الطبيب نادر سعيد، ثم ألقى مدير النادي كلمة أكد فيها أن الفوز قريب.",
  ])
  func theSubjectOfTheSentence(text: String) { #expect(last(text) == "سليم حداد") }

  /// The person who acted in the sentence right before, in which nobody speaks.
  @Test func whoActedRightBefore() {
    let lead = "قال شهود إن الجسر مغلق. وانتقل المحافظ سليم حداد إلى المدينة. "
    #expect(Said.quotations(lead + "وقال إن العمل بدأ.").last?.speaker?.name == "سليم حداد")
    #expect(Said.quotations(lead + "وأضاف أن العمل بدأ.").last?.speaker?.name != "سليم حداد")
  }

  /// A phrase on a preposition that opens the sentence names nobody; «سئل» lets him answer who was asked.
  @Test(arguments: [
    "وفي مارس، صرح بأن العمل بدأ.", "وعندما سئل عن الموعد، قال إن العمل بدأ.",
    "وردا على سؤال عن الجسر، قال إن العمل بدأ.",
  ])
  func behindAFrontedPhrase(sentence: String) {
    #expect(Said.quotations("قال سليم حداد إن الجسر قديم. " + sentence).last?.speaker?.name == "سليم حداد")
  }

  /// A verb in the plural leaves out no single body, and what a noun does is not what the last speaker does.
  @Test(arguments: ["ويشكون من أن القرض صغير.", "وجاء ذلك مع توقعات تشير إلى أن القرض صغير."])
  func whomTheVerbDoesNotMean(sentence: String) {
    #expect(Said.quotations("وأعلن البنك المركزي خفض الفائدة. " + sentence).last?.speaker?.name != "البنك المركزي")
  }
}
