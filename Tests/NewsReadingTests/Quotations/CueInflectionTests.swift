import Testing

@testable import NewsReading

@Suite struct CueInflectionTests {
  private func words(
    _ perfect: String, _ imperfect: String, _ participle: String = "", _ masdar: String = "", object: Bool = false
  ) -> Set<String> {
    Set(
      CueInflection.forms(
        perfect: perfect, imperfect: imperfect, participle: participle, masdar: masdar,
        objects: object ? CueInflection.hearers : []
      ).map(\.word))
  }

  @Test func strongVerbs() {
    let forms = words("أكد", "يؤكد", "مؤكد")
    #expect(forms.isSuperset(of: ["أكد", "أكدت", "أكدوا", "أكدا", "أكدتا", "يؤكد", "تؤكد", "يؤكدون", "يؤكدان"]))
    #expect(forms.isSuperset(of: ["مؤكدا", "مؤكدة", "مؤكدين", "مؤكدات"]))
  }

  @Test func weakVerbsLoseTheirLastLetter() {
    #expect(words("دعا", "يدعو").isSuperset(of: ["دعا", "دعت", "دعوا", "يدعو", "تدعو", "يدعون"]))
    #expect(words("نفى", "ينفي").isSuperset(of: ["نفى", "نفت", "نفوا", "نفيا", "ينفون"]))
  }

  @Test func objectsAreAttachedOnlyWhereTheVerbTakesOne() {
    #expect(words("أبلغ", "يبلغ", object: true).isSuperset(of: ["أبلغه", "أبلغتهم", "يبلغها"]))
    #expect(!words("أكد", "يؤكد").contains("أكده"))
  }

  @Test func emptyColumnsGiveNoForms() { #expect(words("", "").isEmpty) }
}
