import ArabicText
import NewsRecords

/// Finds the reporting words of a sentence and throws out those that are denied or are other words.
struct CueMatcher {
  let words: ArticleWords

  /// A reporting word at a token.
  struct Match {
    let token: Int
    let form: CueForm
    let lemma: CueLemma
  }

  /// The readings of the token as a reporting word: verbs and participles first. Empty where it is denied.
  func matches(at index: Int) -> [Match] {
    let forms = words.forms(index)
    guard !forms.isEmpty, words.mentionIndex(index) == nil else { return [] }
    guard !isFormula(index) else { return [] }
    let isNegated = isNegated(index)
    return forms.compactMap { form in
      (!isNegated || countsDenied(form, at: index)) && isPossible(form, at: index) && isSpelt(form, at: index)
        ? Match(token: index, form: form, lemma: words.lexicon.lemmas[form.lemma]) : nil
    }
  }

  /// «لم يستبعد الوزير أن»: who does not rule a thing out has said so; «غير مستبعد» nobody has.
  private func countsDenied(_ form: CueForm, at index: Int) -> Bool {
    form.aspect == .imperfect && words.lexicon.lemmas[form.lemma].guards.contains(.denied)
      && words.has(index - 1, .negation)
  }

  /// Whether the letters that keys fold are those of the form: «نادي» is no «نادى», «مقره» no «مقرة», «هنا» no «هنأ».
  private func isSpelt(_ form: CueForm, at index: Int) -> Bool {
    let lemma = words.lexicon.lemmas[form.lemma]
    if lemma.guards.contains(.hamza), !words.bearsHamza(index) { return false }
    // A pronoun on other verbs takes up what is said elsewhere: «ما أكده الوزير».
    if form.hasObject { return lemma.takesObject && !words.ends(index, "ة") }
    switch form.aspect {
    case .perfect: return !(lemma.endsInMaqsura && words.ends(index, "ي"))
    case .participle:
      return !words.ends(index, "ه") || index > 0 && words.isComma(index - 1) && !words.hasConjunction(index)
    // «يدعى سليم» is no «يدّعي».
    case .imperfect: return !(lemma.endsInYa && words.ends(index, "ى"))
    case .masdar: return true
    }
  }

  /// Whether the form can stand there.
  private func isPossible(_ form: CueForm, at index: Int) -> Bool {
    switch form.aspect {
    case .masdar: return true
    // «وهي طالبة في الكلية»: behind a pronoun it is a predicate.
    case .participle: return !isBehindPreposition(index) && !(index > 0 && words.has(index - 1, .pronoun))
    case .imperfect:
      // «قد يعلن» is a guess, «أن يعلن» a wish or a plan: nobody has said it.
      let isOpen =
        index > 0
        && (words.token(index - 1).key == Self.qad || words.has(index - 1, .that) && !words.has(index - 1, .clitic))
      return !isOpen && !isBehindPreposition(index)
    case .perfect:
      return (!isBehindPreposition(index) || words.token(index - 1).key == Self.badama) && !isFirstPerson(form, index)
        && !isFollower(form, index)
        && (form.agreement.number != .dual || isDual(index))
    }
  }

  /// «اتُّهمت روسيا», «ذُكر أن»: a written damma makes the perfect a passive, of which nobody is the subject. The last letter may
  /// bear one of another word.
  func bearsPassive(_ index: Int) -> Bool {
    let token = words.token(index)
    let bytes = words.text.source.utf8
    var place = token.start
    while place + 3 < token.end {
      if bytes[place] == 0xD9, bytes[place + 1] == 0x8F { return true }
      place += 1
    }
    return false
  }

  /// «وهو تابع لوزارة النقل»: behind a pronoun and before لـ the word is a participle of another verb.
  private func isFollower(_ form: CueForm, _ index: Int) -> Bool {
    guard words.lexicon.lemmas[form.lemma].guards.contains(.tight), index > 0, index + 1 < words.text.tokens.count
    else {
      return false
    }
    return words.has(index - 1, .pronoun) && words.starts(index + 1, "ل")
  }

  /// «أعتقد» is "I believe": the perfect of such verbs begins with a bare alif.
  private func isFirstPerson(_ form: CueForm, _ index: Int) -> Bool {
    words.lexicon.lemmas[form.lemma].beginsWithAlef && (words.starts(index, "أ") || words.starts(index, "وأ"))
  }

  /// «طالبا», «ردا», «كتبا» are nouns unless و, a pronoun or a dual stands before them: «أنهما أكدا».
  private func isDual(_ index: Int) -> Bool {
    // «وطلبا على مستوى العالم», written «وطلبًا»
    if words.bearsTanwin(index) { return false }
    return words.hasConjunction(index)
      || index > 0
        && (words.has(index - 1, [.clitic, .subject]) || words.token(index - 1).kind == .quote
          || words.ends(index - 1, "ان"))
  }

  /// «بناء على طلب», «في رد»: behind a preposition stands a noun, however a verb is written.
  private func isBehindPreposition(_ index: Int) -> Bool {
    index > 0 && words.has(index - 1, [.ila, .ala, .fi, .an, .hawl, .min, .prep])
  }

  /// Whether any reading of the token is a finite verb of saying, denied or not.
  func isFiniteVerb(_ index: Int) -> Bool {
    words.forms(index).contains {
      ($0.aspect == .perfect || $0.aspect == .imperfect) && isSpelt($0, at: index)
    }
      && words.mentionIndex(index) == nil && words.classes(index).isEmpty
  }

  /// لم، لا، لن، ما، غير before the word, an adverb between them at most: «لم يعلن», «غير مؤكد», «لا أحد يقول».
  private func isNegated(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if words.has(index - 1, [.negation, .privative]) { return !isTopic(index - 1) }
    guard index > 1, words.has(index - 1, .auxiliary) else { return false }
    return words.has(index - 2, .negation)
  }

  /// «ما» that opens a relative clause denies nothing: «وفق ما أعلنت الوزارة».
  private func isTopic(_ index: Int) -> Bool {
    words.token(index).key == Self.ma && index > 0 && words.isWord(index - 1)
  }

  /// «بعدما أفاد الشاهد بأن»: ما makes of the preposition a particle of clauses.
  private static let badama = FoldedKey("بعدما")
  private static let qad = FoldedKey("قد")
  private static let ma = FoldedKey("ما")

  private func isFormula(_ index: Int) -> Bool {
    guard let match = words.match(words.lexicon.phrases, at: index, allowing: .conjunction)
    else { return false }
    return match.values.contains { $0.contains(.formula) } && !hasSubject(index)
  }

  /// «سليم حداد يعتقد أن»: a person right before the verb thinks so, not people in general.
  private func hasSubject(_ index: Int) -> Bool {
    index > 0 && !words.hasConjunction(index)
      && words.mention(index - 1).map { $0.type == .person && $0.name.upperBound == index } ?? false
  }
}
