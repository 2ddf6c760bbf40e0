import ArabicText
import NewsRecords

/// Finds who is to act: the subject of the verb, the speaker of the words, or whoever is asked.
///
/// Grounds in this order: the words themselves (a subject beside the verb), the quotation that carries them (first person, or
/// a pronoun), the subject of the sentence. Without grounds nobody is named.
struct PromisorFinder: Sendable {
  let text: TokenizedText
  let words: ActWords
  let clauses: ClauseFinder
  let names: NameCover
  let quotations: QuotationCover
  let phrases: NounPhrases

  /// The name of who is to act, and of to whom, where the article gives grounds.
  func promisor(of pledge: PledgeCandidate) -> String? {
    switch pledge.doer {
    case .subject, .head: subject(of: pledge)
    case .object: addressee(of: pledge)
    case .both: sides(of: pledge)
    case .none: nil
    case .after: phrases.name(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    }
  }

  // MARK: - The subject

  private func subject(of pledge: PledgeCandidate) -> String? {
    let verb = pledge.trigger.upperBound - 1
    if isFirstPerson(pledge) { return speaker(at: verb) ?? sentenceSubject(before: pledge.trigger.lowerBound) }
    switch pledge.form {
    case .noun: return owner(of: pledge) ?? speaker(at: verb) ?? sentenceSubject(before: pledge.trigger.lowerBound)
    case .participle:
      return before(pledge) ?? speaker(at: verb) ?? sentenceSubject(before: pledge.trigger.lowerBound)
    case .perfect, .imperfect, .phrase:
      if let subject = before(pledge) { return subject }
      if pledge.opener == .pronoun { return speaker(at: verb) ?? sentenceSubject(before: pledge.clause.lowerBound - 1) }
      return phrases.name(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
        ?? speaker(at: verb) ?? sentenceSubject(before: pledge.trigger.lowerBound)
    }
  }

  /// «الشركة ستغلق»: what stands between the opening of the clause and the verb.
  private func before(_ pledge: PledgeCandidate) -> String? {
    let region = pledge.clause.lowerBound..<max(pledge.clause.lowerBound, pledge.trigger.lowerBound)
    guard !region.isEmpty else { return nil }
    return phrases.name(from: region.lowerBound, before: region.upperBound)
  }

  /// «استعداد الشركة لـ», «تعهد أميركي بـ», «التزامه بـ»: whom the noun belongs to, nil for a pronoun.
  private func owner(of pledge: PledgeCandidate) -> String? {
    phrases.name(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
  }

  private func isFirstPerson(_ pledge: PledgeCandidate) -> Bool {
    let verb = pledge.trigger.upperBound - 1
    switch pledge.form {
    case .imperfect:
      let shape = WordShape(at: verb, in: text)
      return shape.isFirstPerson || WordShape(at: verb, in: text, droppingConjunction: true).isFirstPerson
    default: return false
    }
  }

  private func speaker(at index: Int) -> String? { quotations.quotation(at: index)?.speaker?.name }

  /// The first actor behind the sentence's first verb, for what shares its subject: «أعلن سليم … متعهدا».
  private func sentenceSubject(before index: Int) -> String? {
    guard let sentence = text.sentence(holding: max(0, index)) else { return nil }
    let region = text.sentences[sentence].lowerBound..<max(text.sentences[sentence].lowerBound, index)
    guard let first = names.actors(in: region).first, isSubject(first.name, in: region) else { return nil }
    return names.name(of: first, in: text)
  }

  /// Whether the mention is no object of a preposition: «في بيروت أعلن» has none.
  private func isSubject(_ mention: Range<Int>, in region: Range<Int>) -> Bool {
    let before = mention.lowerBound - 1
    return before < region.lowerBound || !words.isOne(.continuation, at: before, in: text)
  }

  // MARK: - Others

  /// «طالبت النقابة الوزارة بـ»: the last of those named between the verb and its complement; the only one is the asker,
  /// unless the asker stands before the verb or speaks.
  private func addressee(of pledge: PledgeCandidate) -> String? {
    let named = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    guard let last = named.last else { return nil }
    let askerIsElsewhere = before(pledge) != nil || isFirstPerson(pledge) || pledge.form == .participle
    return named.count > 1 || askerIsElsewhere ? last : nil
  }

  /// «اتفق البلدان على», «إنه اتفق مع سليم على»
  private func sides(of pledge: PledgeCandidate) -> String? {
    let behind = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    if let subject = before(pledge) { return ([subject] + behind).joined(separator: " و") }
    if pledge.opener == .pronoun, let speaker = speaker(at: pledge.trigger.lowerBound) {
      return ([speaker] + behind).joined(separator: " و")
    }
    return behind.isEmpty ? speaker(at: pledge.trigger.lowerBound) : behind.joined(separator: " و")
  }
}
