import ArabicText
import NewsLexicons

/// Tells two of a thing from one or many: «سائقان» for «سائقون» changes a count, «سائقين» for «سائقون» only a case.
struct CountedForms: Sendable {
  /// The lexicons `news-nouns` and `time-units`.
  static let shared = CountedForms()

  /// The lemma that a form is two of, and the lemma of every form.
  private var duals: [FoldedKey: FoldedKey] = [:]
  private var lemmas: [FoldedKey: FoldedKey] = [:]

  private init() {
    for row in LexiconFile.required("news-nouns").rows {
      let lemma = FoldedKey(row["lemma"])
      for form in [row["lemma"]] + row.list("plurals") { lemmas[FoldedKey(form)] = lemma }
      guard row["dual"] != "none" else { continue }
      let stem = row["lemma"].hasSuffix("ة") ? row["lemma"].dropLast() + "ت" : row["lemma"]
      for ending in row["dual"] == "sound" ? ["ان"] : ["ان", "ين"] { duals[FoldedKey(stem + ending)] = lemma }
    }
    for row in LexiconFile.required("time-units").rows where row["number"] != "construct" {
      let (form, lemma) = (FoldedKey(row["form"]), FoldedKey(row["lemma"]))
      if row["number"] == "dual" { duals[form] = lemma } else { lemmas[form] = lemma }
    }
  }

  /// Whether one of two words is two of what the other is one or many of.
  func differ(_ a: TokenizedText, _ one: Int, _ b: TokenizedText, _ other: Int) -> Bool {
    guard Self.mayBeTwo(a, one) || Self.mayBeTwo(b, other), a.tokens[one].kind == .word, b.tokens[other].kind == .word
    else { return false }
    return isTwo(a, one, ofThatIn: b, other) || isTwo(b, other, ofThatIn: a, one)
  }

  /// Whether the word ends in ن, as every form of two that is read here.
  private static func mayBeTwo(_ text: TokenizedText, _ index: Int) -> Bool {
    let end = text.tokens[index].end
    return end > 1 && text.source.utf8[end - 2] == 0xD9 && text.source.utf8[end - 1] == 0x86
  }

  private func isTwo(_ a: TokenizedText, _ one: Int, ofThatIn b: TokenizedText, _ other: Int) -> Bool {
    var lemma: FoldedKey?
    a.firstForm(at: one) { form in
      lemma = duals[form.key]
      return lemma != nil
    }
    if let lemma { return b.firstForm(at: other) { self.lemmas[$0.key] == lemma } != nil }
    return Self.isTwo(Folding.fold(a.string(at: one)), of: Folding.fold(b.string(at: other)))
  }

  /// By the endings alone: ان against ون, تان and تين against ة and ات, behind whatever clitics.
  private static func isTwo(_ one: String, of other: String) -> Bool {
    for (dual, others) in endings where one.hasSuffix(dual) {
      for ending in others where other.hasSuffix(ending) {
        let (stem, second) = (String(one.dropLast(dual.count)), String(other.dropLast(ending.count)))
        if min(stem.count, second.count) >= 3, stem.hasSuffix(second) || second.hasSuffix(stem) { return true }
      }
    }
    return false
  }

  /// Endings of two, each with those of one and many that the same stem has.
  private static let endings: [(String, [String])] = [
    (Folding.fold("ان"), [Folding.fold("ون")]),
    (Folding.fold("تان"), [Folding.fold("ة"), Folding.fold("ات")]),
    (Folding.fold("تين"), [Folding.fold("ة"), Folding.fold("ات")]),
  ]
}
