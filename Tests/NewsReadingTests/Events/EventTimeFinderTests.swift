import Testing

@testable import NewsReading

/// When an event was: a day or an hour near it, never a length or a habit. Published on 5 March 2024.
@Suite struct EventTimeFinderTests {
  @Test(arguments: [
    ("التقى سليم حداد بنادر سعيد أمس.", ["2024-03-04"]), ("أمس التقى سليم حداد بنادر سعيد.", ["2024-03-04"]),
    ("التقى سليم حداد بنادر سعيد في اجتماع استمر يومين.", [nil]),
    ("تحدث سليم حداد في المؤتمر السنوي للبحارة.", [nil]),
    ("التقى سليم حداد أمس بنادر سعيد، وزار المرفأ في 12 شباط 2024.", ["2024-03-04", "2024-02-12"]),
  ])
  func times(source: String, values: [String?]) {
    #expect(Happened.times(source) == values, "\(Happened.lines(source))")
  }
}
