import ArabicText
import NewsRecords

/// Of many: a plural verb, a share of people, a title and the name behind it.
extension PromisorFinder {
  /// «المتخرجين سيخضعون للبرنامج»: with a plural verb behind it, a sound plural means people, whatever they are.
  func people(before pledge: PledgeCandidate) -> String? {
    let verb = pledge.trigger.upperBound - 1
    let start = subjectStart(of: pledge)
    guard start < pledge.trigger.lowerBound,
      pledge.form == .imperfect && text.string(at: verb).hasSuffix("ون")
        || pledge.form == .perfect && text.string(at: verb).hasSuffix("وا"),
      ["ون", "ين"].contains(where: { text.string(at: start).hasSuffix($0) })
    else { return nil }
    return phrases.definite(from: start, before: pledge.trigger.lowerBound)
  }

  /// «60% من السيدات يعتزمن»: of a share, those whom it is a share of.
  func shareOfPeople(before pledge: PledgeCandidate) -> String? {
    let verb = pledge.trigger.upperBound - 1
    let start = subjectStart(of: pledge)
    guard pledge.form == .imperfect, text.string(at: verb).hasSuffix("ن"), start + 2 < pledge.trigger.lowerBound,
      phrases.times.quantity(at: start) != nil || words.isOne(.quantifier, at: start, in: text),
      let of = (start..<pledge.trigger.lowerBound).first(where: { text.tokens[$0].key == NounPhrases.of })
    else { return nil }
    return phrases.definite(from: of + 1, before: pledge.trigger.lowerBound)
  }

  /// «هددوا الشركة بـ», «يطالبون الوزارة بـ»: a plural verb has its subject before it or leaves it out; behind it stands whom it
  /// is done to.
  func isOfMany(_ pledge: PledgeCandidate) -> Bool {
    let verb = text.string(at: pledge.trigger.upperBound - 1)
    return pledge.rule == PledgeRule.verb && pledge.trigger.count == 1
      && (pledge.form == .perfect && verb.hasSuffix("وا") || pledge.form == .imperfect && verb.hasSuffix("ون"))
  }

  /// «مدير المرفأ بالجزيرة الدكتور سليم حداد | سيرأس»: a title of one man, however long, and his name right before the verb.
  func personBehindTitle(_ first: Int, _ verb: Int) -> NounPhrases.Actor? {
    guard let person = names.mention(at: verb - 1), person.type == .person, person.name.lowerBound > first + 1,
      words.isOne(.oneMan, at: first, in: text, behind: .article),
      !(first..<person.name.lowerBound).contains(where: {
        text.tokens[$0].kind != .word || words.isOne(.continuation, at: $0, in: text)
          || words.isOne(.complementiser, at: $0, in: text) || words.isOne(.relative, at: $0, in: text)
      })
    else { return nil }
    return phrases.name(endingAt: verb).map { .named($0) }
  }

  /// «سيلتقي الوزير»: of a verb that needs an object, the only name behind it is the object.
  /// «سيلتقي الوزير مع», «يلتقي الفريق ضيفه», «سيلتقي الوزير الذي …، رئيس»: there the object is told by other words.
  func meetsOnlyOne(_ verb: Int, before end: Int) -> Bool {
    guard words.isOne(.meeting, at: verb, in: text), phrases.all(from: verb + 1, before: end).count == 1 else {
      return false
    }
    return !(verb + 2..<max(verb + 2, min(end, verb + NounPhrases.reach))).contains { index in
      [.counterpart, .relative].contains { words.isOne($0, at: index, in: text) }
    }
  }
}
