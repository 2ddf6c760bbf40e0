import Testing

@testable import NewsReading

@Suite struct InflectionTests {
  @Test(arguments: [
    ("هدد", "هددت"), ("هدد", "هددوا"), ("دعا", "دعت"), ("دعا", "دعوا"), ("نوى", "نوت"), ("طالب", "طالبتها"),
  ])
  func perfects(stem: String, form: String) { #expect(Inflection.perfect(stem).contains(form)) }

  @Test(arguments: [("زار", "زاره"), ("تأهب", "تأهبا")])
  func formsThatWouldBeMisread(stem: String, form: String) { #expect(!Inflection.perfect(stem).contains(form)) }

  @Test(arguments: [
    ("يتعهد", "نتعهد"), ("يتعهد", "يتعهدون"), ("يدعو", "تدعو"), ("يدعو", "يدعون"), ("يسعى", "يسعون"), ("ينوي", "ينوون"),
    ("ينوي", "ينويان"),
  ])
  func imperfects(stem: String, form: String) { #expect(Inflection.imperfect(stem).contains(form)) }

  @Test(arguments: [("التزام", "التزامها"), ("زيارة", "زيارته"), ("زيارة", "زيارتهم")])
  func nouns(stem: String, form: String) { #expect(Inflection.noun(stem).contains(form)) }

  @Test func aNounBearsNoFirstPerson() { #expect(!Inflection.noun("اجتماع").contains("اجتماعي")) }

  @Test(arguments: [("ملتزم", "ملتزمون"), ("ملتزم", "ملتزمة"), ("مستعد", "مستعدين")])
  func participles(stem: String, form: String) { #expect(Inflection.participle(stem).contains(form)) }
}
