import Testing

@testable import NewsReading

@Suite struct BodyKeyTests {
  @Test(arguments: [
    ("وزارة الخزانة الأميركية", "وزارة الخزانة"), ("المكتب الإعلامي لرئيس الوزراء اللبناني", "مكتب رئيس الوزراء"),
    ("منظمة حظر الأسلحة الكيميائية", "منظمة حظر"), ("مجلس بلدية الرملة الكبرى", "المجلس الرملة"),
  ])
  func mayBeCalled(full: String, short: String) {
    #expect(BodyKey(full).mayBeCalled(BodyKey(short)))
  }

  @Test(arguments: [
    ("وزارة الخزانة", "وزارة الخزانة الأميركية"), ("وزارة الدفاع الروسية", "وزارة الخارجية"),
    ("وزارة الدفاع", "الوزارة"),
    ("الحكومة العراقية الجديدة", "الحكومة العراقية"), ("شركة النور للنقل", "مصنع النور"), ("", ""),
  ])
  func mayNotBeCalled(full: String, other: String) {
    #expect(!BodyKey(full).mayBeCalled(BodyKey(other)))
  }

  @Test func aNameGoesOnFromItsBeginning() {
    #expect(BodyKey("منظمة حماية الأنهار").goesOn(from: BodyKey("منظمة حماية")))
    #expect(!BodyKey("وزارة الزراعة والري").goesOn(from: BodyKey("وزارة الزراعة")))
    #expect(!BodyKey("منظمة حماية الأنهار").goesOn(from: BodyKey("منظمة")))
  }

  @Test func equalHeadsHaveEqualKeys() {
    let names = [
      "وزارة الخزانة", "الوزارة", "للوزارة", "وزاره", "المكتب الإعلامي", "مكتب", "الحكومة", "ألم", "الم", "",
    ]
    for one in names {
      for other in names {
        #expect((BodyKey(one).head == BodyKey(other).head) == (BodyKey.headKey(of: one) == BodyKey.headKey(of: other)))
      }
    }
  }
}
