import NewsRecords
import Testing

@testable import NewsReading

/// What holds for any text: ranges are slices, clauses hold their triggers, references exist, dress does not matter.
@Suite struct ActInvariantsTests {
  static let texts = [
    "تعهد وزير النقل سليم حداد بفتح الجسر بحلول 10 نيسان 2024، وقال: \"سنعيد تشغيل القطار ولن نبيع المرفأ\".",
    "اتفق سليم حداد ونادر سعيد على خفض الرسوم بعد ثلاث جولات من المحادثات في بيروت أمس.",
    "قالت ريم صباغ: \"إذا تحسنت الأسعار، فإننا سنعود (إلى العمل) غدا\". وهددت نقابة البحارة بإغلاق المرفأ.",
    "من المقرر أن يستضيف نادر سعيد القمة الثالثة في 20 آذار المقبل؛ وتنطلق فعاليات المهرجان الخميس المقبل.",
    "سن\" ( سيعمل ،، سوف لن أن \" تعهد ب ) .. المقرر في غدا؟",
  ]

  @Test(arguments: texts) func rangesAreSlices(text: String) {
    let scalars = Array(text.unicodeScalars)
    let reading = Pledged.reading(text)
    let ranges =
      reading.pledges.flatMap { [$0.range, $0.trigger] } + reading.events.flatMap { [$0.range, $0.trigger] }
    for range in ranges {
      #expect(String(String.UnicodeScalarView(scalars[range.start..<range.end])) == range.text)
    }
  }

  @Test(arguments: texts) func clausesHoldTheirTriggers(text: String) {
    let reading = Pledged.reading(text)
    for (clause, trigger) in reading.pledges.map({ ($0.range, $0.trigger) })
      + reading.events.map({ ($0.range, $0.trigger) })
    {
      #expect(clause.start <= trigger.start && trigger.end <= clause.end)
    }
  }

  @Test(arguments: texts) func referencesExist(text: String) {
    let reading = Pledged.reading(text)
    let times = Set(reading.times.map(\.id)), quotations = Set(reading.quotations.map(\.id))
    for id in reading.pledges.compactMap(\.deadlineTime) + reading.events.compactMap(\.time) {
      #expect(times.contains(id))
    }
    for id in reading.pledges.compactMap(\.quotation) + reading.events.compactMap(\.quotation) {
      #expect(quotations.contains(id))
    }
    let entities = Set(reading.entities.map(\.id))
    for id in reading.events.flatMap(\.participants) + reading.events.compactMap(\.place) {
      #expect(entities.contains(id))
    }
  }

  @Test(arguments: texts.dropLast()) func paragraphsBeforeChangeNothing(text: String) {
    let alone = Pledged.reading(text)
    let behind = Pledged.reading("الطقس معتدل اليوم.\n\n" + text)
    #expect(alone.pledges.map(\.range.text) == behind.pledges.map(\.range.text))
    #expect(alone.events.map(\.trigger.text) == behind.events.map(\.trigger.text))
  }

  @Test func marksOnLettersChangeNothing() {
    let plain = "تعهد سليم حداد بفتح الجسر. سيعيد نادر سعيد بناء السد."
    let dressed = "تعهّد سليم حداد بفتح الجسر. سيُعيد نادر سعيد بناء السد."
    #expect(Pledged.kinds(plain) == Pledged.kinds(dressed))
  }
}
