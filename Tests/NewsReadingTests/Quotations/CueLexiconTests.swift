import ArabicText
import NewsLexicons
import Testing

@testable import NewsReading

@Suite struct CueLexiconTests {
  private let lexicon = CueLexicon.shared

  @Test func hasTheBreadthOfThePress() {
    #expect(lexicon.lemmas.count >= 250)
    let names = LexiconFile.required("cues").rows.map { row in
      ["perfect", "imperfect", "masdar", "guard"].map { row[$0] }.joined(separator: "/")
    }
    #expect(Set(names).count == lexicon.lemmas.count)
  }

  @Test func everyLemmaHasAFrame() {
    for lemma in lexicon.lemmas { #expect(!lemma.frames.isEmpty, "\(lemma.perfect)") }
  }

  @Test(arguments: [
    ("قال", "قال"), ("قالت", "قال"), ("قالوا", "قال"), ("ويقول", "قال"), ("تقول", "قال"), ("يقولون", "قال"),
    ("وأكدت", "أكد"), ("أكدا", "أكد"), ("مؤكدا", "أكد"), ("مؤكداً", "أكد"), ("مؤكدًا", "أكد"), ("ومؤكدة", "أكد"),
    ("دعت", "دعا"), ("يدعون", "دعا"), ("داعيا", "دعا"), ("نفت", "نفى"), ("ينفون", "نفى"), ("نافية", "نفى"),
    ("رأوا", "رأى"), ("ليضيف", "أضاف"), ("اكد", "أكد"), ("أبلغتهم", "أبلغ"), ("وصفته", "وصف"),
  ])
  func formsLeadToTheirLemma(form: String, lemma: String) {
    let entry = lexicon.entry(of: FoldedKey(form)).map { lexicon.entries[Int($0)] }
    let lemmas = entry?.forms.map { lexicon.lemmas[$0.lemma].perfect } ?? []
    #expect(lemmas.contains(lemma))
  }

  @Test func wholeWordsGoBeforeCutOnes() {
    // «فيما» is a word of its own, not ف and «يما»; «وفي» is و and «في».
    let fima = lexicon.entry(of: FoldedKey("فيما")).map { lexicon.entries[Int($0)] }
    #expect(fima?.classes.contains(.break) == true)
    #expect(fima?.hasConjunction == false)
    let wafi = lexicon.entry(of: FoldedKey("وفي")).map { lexicon.entries[Int($0)] }
    #expect(wafi?.classes.contains(.fi) == true)
    #expect(wafi?.hasConjunction == true)
  }

  @Test(arguments: ["media-nouns", "mark-class-nouns", "source-nouns", "object-nouns", "cue-words", "outlet-nouns"])
  func lexiconsNameNothingTwice(name: String) {
    let file = LexiconFile.required(name)
    let forms = file.rows.map { $0[file.columns[0]] }
    #expect(Set(forms).count == forms.count, "\(Dictionary(grouping: forms) { $0 }.filter { $0.value.count > 1 }.keys)")
  }
}
