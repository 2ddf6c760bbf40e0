import ArabicText
import NewsRecords

/// Finds the words of the pledge lexicon in a text, with the complement that each needs.
struct CueScanner: Sendable {
  let lexicon: PledgeLexicon
  let words: ActWords
  let verbalNouns: VerbalNouns
  let names: NameCover
  let agents: AgentNouns

  /// A word of the lexicon in the text, its complement not yet looked for.
  struct Hit: Sendable {
    let tokens: Range<Int>
    let cues: [PledgeCue]
    let form: WordForm
  }

  /// The furthest from its word that a complement may stand, in tokens.
  static let reach = 22
  /// The same behind a noun, and for prepositions that are found behind anything, «من», «في», «لـ».
  static let shortReach = 7

  /// All hits in `text`, in order; of overlapping ones the first. O(tokens).
  func hits(in text: TokenizedText) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < text.tokens.count {
      if text.tokens[index].kind == .word, let match = lexicon.cues.longestMatch(in: text, at: index) {
        hits.append(Hit(tokens: match.tokens, cues: match.values, form: match.form))
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return hits
  }

  /// The first cue of `hit` whose complement stands before `end`, if the word's own form allows it.
  func cue(of hit: Hit, in text: TokenizedText, before end: Int) -> PledgeCue? {
    if isPartOfName(hit.tokens.lowerBound) || isPartOfBody(hit, text) { return nil }
    return hit.cues.first { cue in
      allows(hit.form.proclitics, cue.form) && (cue.form != .perfect || mayBePerfect(hit.tokens.lowerBound, text))
        && cue.complements.contains { isThere($0, of: cue.form, behind: hit.tokens.upperBound, before: end, in: text) }
    }
  }

  private func isThere(
    _ complement: PledgeCue.Complement, of form: PledgeCue.Form, behind start: Int, before end: Int,
    in text: TokenizedText
  ) -> Bool {
    if case .next(let inner) = complement { return start < end && matches(inner, at: start, in: text) }
    if case .all(let parts) = complement {
      return parts.allSatisfy { isThere($0, of: form, behind: start, before: end, in: text) }
    }
    if case .none(let other) = complement {
      return !(start..<max(start, min(end, start + Self.shortReach))).contains { matches(other, at: $0, in: text) }
    }
    if complement == .anything { return true }
    let isNear = form == .noun || [.la, .fi, .min, .an, .laVerbalNoun].contains(complement)
    // «القانون الذي تدرسه الوزارة»: the verb has its object.
    if complement == .verbalNoun, form == .imperfect, WordShape(at: start - 1, in: text).endsWithPronoun {
      return false
    }
    let isAct = complement == .baVerbalNoun || complement == .ilaVerbalNoun
    let reach = isNear ? Self.shortReach + (isAct ? 3 : 0) : Self.reach
    for index in start..<max(start, min(end, start + reach)) {
      if matches(complement, at: index, in: text) { return true }
      // «أقرت الشركة بأنها باعت سلعا غير …»: what stands inside a clause of its own is no complement.
      if complement.isNoun, opensClause(index, text) { return false }
      // «قرار الوزير يرفع الأسعار وينذر بانهيار»: the noun is the subject of a verb.
      if form == .noun, complement.isNoun, isVerb(index, text) { return false }
    }
    return false
  }

  private func isVerb(_ index: Int, _ text: TokenizedText) -> Bool {
    let shape = WordShape(at: index, in: text)
    return shape.isThirdPersonImperfect && !shape.looksLikeVerbalNoun && names.mention(at: index) == nil
      && lexicon.future.isImperfect(shape.withoutFirst) && !verbalNouns.isOne(at: index, in: text)
  }

  private func opensClause(_ index: Int, _ text: TokenizedText) -> Bool {
    words.isOne(.complementiser, at: index, in: text) || words.isOne(.pronoun, at: index, in: text)
  }

  private func matches(_ complement: PledgeCue.Complement, at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens[index].kind == .word, names.mention(at: index).map({ $0.name.lowerBound == index }) ?? true
    else { return false }
    let key = text.tokens[index].key
    switch complement {
    case .anything: return true
    case .ba: return key == Self.ba || beginsWith(.ba, index, text)
    case .la: return key == Self.la || beginsWith(.la, index, text)
    case .ila: return key == Self.ila || key == Self.nahwa
    case .ala: return key == Self.ala
    case .an: return key == Self.an
    case .fi: return key == Self.fi
    case .min: return key == Self.minKey
    case .clause:
      return Self.clauses.contains(key)
        || words.isOne(.complementiser, at: index, in: text) || words.isOne(.pronoun, at: index, in: text)
    case .verbalNoun: return isVerbalNoun(index, text)
    case .baVerbalNoun:
      return beginsWith(.ba, index, text) && verbalNouns.isOneBehindPreposition(at: index, in: text)
    case .laVerbalNoun:
      return beginsWith(.la, index, text) && verbalNouns.isOneBehindPreposition(at: index, in: text)
    case .alaNoun:
      return key == Self.ala && index + 1 < text.tokens.count && !words.isOne(.complementiser, at: index + 1, in: text)
        && !words.isOne(.pronoun, at: index + 1, in: text)
    case .ilaVerbalNoun:
      return (key == Self.ila || key == Self.nahwa) && index + 1 < text.tokens.count && isVerbalNoun(index + 1, text)
    case .pact: return words.isOne(.pact, at: index, in: text, behind: [.la, .article]) && !isBehindVerb(index, text)
    case .alaVerbalNoun: return key == Self.ala && index + 1 < text.tokens.count && isVerbalNoun(index + 1, text)
    case .fiVerbalNoun: return key == Self.fi && index + 1 < text.tokens.count && isVerbalNoun(index + 1, text)
    case .past: return words.isOne(.past, at: index, in: text)
    case .between: return key == Self.bayna
    case .about: return Self.about.contains(key)
    case .with: return key == Self.maa
    case .agent:
      return names.mention(at: index) != nil || names.reference(at: index) != nil || agents.isAgent(index, in: text)
    case .next(let inner): return matches(inner, at: index, in: text)
    case .none(let other): return !matches(other, at: index, in: text)
    case .all(let parts): return parts.allSatisfy { matches($0, at: index, in: text) }
    }
  }

  /// «وقعوا عريضة تؤيد الاتفاق»: what an imperfect before it governs is no object of the cue.
  private func isBehindVerb(_ index: Int, _ text: TokenizedText) -> Bool {
    guard index > 0, text.tokens[index - 1].kind == .word, text.tokens[index - 1].bytes.count >= 8,
      lexicon.cues.longestMatch(in: text, at: index - 1) == nil, !verbalNouns.isOne(at: index - 1, in: text)
    else { return false }
    let start = text.tokens[index - 1].start
    let bytes = text.source.utf8[start..<(start + 2)]
    return bytes.elementsEqual("ت".utf8) || bytes.elementsEqual("ي".utf8)
  }

  private func beginsWith(_ letter: BoundPrepositions.Letter, _ index: Int, _ text: TokenizedText) -> Bool {
    BoundPrepositions(text: text, words: words, names: names).bears(letter, at: index)
  }

  private func isVerbalNoun(_ index: Int, _ text: TokenizedText) -> Bool {
    // A foreign name may be cast in the mould of one.
    if let mention = names.mention(at: index), mention.type == .person { return false }
    let announced = lexicon.announced.longestMatch(in: text, at: index, allowing: [.conjunction, .article])?.value
    if announced == .act || announced == .ownAct { return true }
    return verbalNouns.isOne(at: index, in: text)
  }

  private static let ba = FoldedKey("ب")
  private static let la = FoldedKey("ل")
  private static let ila = FoldedKey("إلى")
  private static let nahwa = FoldedKey("نحو")
  private static let ala = FoldedKey("على")
  private static let bayna = FoldedKey("بين")
  private static let about: [FoldedKey] = ["حول", "بشأن"].map { FoldedKey($0) }
  private static let maa = FoldedKey("مع")
  private static let an = FoldedKey("عن")
  private static let fi = FoldedKey("في")
  private static let minKey = FoldedKey("من")
  private static let clauses: [FoldedKey] = ["ألا", "بألا", "عدم"].map { FoldedKey($0) }
}
