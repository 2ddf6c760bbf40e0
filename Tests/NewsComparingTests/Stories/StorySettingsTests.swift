import Testing

@testable import NewsComparing

@Suite struct StorySettingsTests {
  private let settings = StorySettings()

  private func likeness(_ words: Float, copied: Float = 0, days: Int?) -> Double {
    settings.likeness(.init(article: 0, words: words, copied: copied), days: days)
  }

  @Test func aDayCountsMoreThanAWeek() {
    #expect(likeness(0.5, days: 0) == 0.5)
    #expect(likeness(0.5, days: 1) > likeness(0.5, days: 7))
    #expect(likeness(0.5, days: 14) > 0.25)
  }

  @Test func withoutADayTextMustTellMore() {
    #expect(likeness(0.5, days: nil) < likeness(0.5, days: 1))
  }

  @Test func copiedTextOutranksWords() {
    #expect(likeness(0.1, copied: 1, days: 3) == 1)
    #expect(likeness(0.1, copied: 0.5, days: 3) == 0.75)
    #expect(likeness(0.1, copied: 0.1, days: 0) == likeness(0.1, days: 0), "a shared phrase is no copy")
  }

  @Test func anEventIsReportedInDays() {
    #expect(settings.sameEvent(0.3, days: 0) == 1)
    #expect(settings.sameEvent(0.3, days: 1) == 1)
    #expect(settings.sameEvent(0.3, days: 5) == 0.5)
    #expect(settings.sameEvent(0.3, days: 10) < 0.2, "«النفط يصعد» of last week is another event")
    #expect(settings.sameEvent(0.3, days: nil) == 1)
  }

  @Test func aCopyIsOfOneEventHoweverLate() { #expect(settings.sameEvent(0.8, days: 12) == 1) }

  @Test func anAffairMayRestForMonthsNotForYears() {
    #expect(settings.persistence(0) == 1)
    #expect(settings.persistence(180) > 0.9)
    #expect(settings.persistence(3 * 365) < 0.25)
  }

  @Test func fewArticlesAreLessAlikeByChance() {
    let (few, many) = (StorySettings(articles: 10), StorySettings(articles: 5000))
    #expect(few.affairThreshold.single < many.affairThreshold.single)
    #expect(few.affairThreshold.single > few.affairThreshold.many)
    #expect(few.mostOfOneTerm > many.mostOfOneTerm && few.mostOfOneTerm < 1, "one rare name ties a small folder")
    #expect(many.threadThreshold.single == StorySettings(articles: 100_000).threadThreshold.single)
    #expect(StorySettings(articles: 0).threadThreshold.single == few.threadThreshold.many)
  }

  @Test func aSinglePairMustReachMoreThanMany() {
    let threshold = LinkThreshold(many: 0.1, single: 0.2)
    #expect(threshold.value(between: 1, 1) == 0.2)
    #expect(abs(threshold.value(between: 10, 10) - 0.11) < 1e-9)
  }
}
