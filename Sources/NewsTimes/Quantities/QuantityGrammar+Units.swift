import ArabicText
import NewsRecords

extension QuantityGrammar {
  /// Adds the unit behind the number: percent, money, a counted noun; widens the range over it.
  ///
  /// - Returns: whether there is one.
  func addUnit(to found: inout FoundQuantity, of number: ReadNumber) -> Bool {
    let end = pieces.endOfEnclosure(found.pieces)
    if addPercent(to: &found, of: number, at: end) || addMoney(to: &found, at: end) { return true }
    if let unit = timeUnit(at: end) ?? knownNoun(at: end) { return take(unit, end + 1, &found) }
    if pieces.has(end, .from), end + 1 < pieces.count, !pieces.has(end + 1, .outOf),
      pieces.hasArticle(end + 1) || pieces.has(end + 1, .noun)
    {
      found.unit = lemma(at: end + 1)
      return true
    }
    if let noun = unknownNoun(at: end, number) { return take(noun, end + 1, &found) }
    if number.isDefinite, let noun = nounBefore(number.pieces.lowerBound) {
      found.unit = noun
    } else if let noun = nounOfClause(before: found.pieces.lowerBound) {
      found.unit = noun
    }
    return false
  }

  /// «60%», «60 في المئة», «%60», which is typed in the order of the hand.
  private func addPercent(to found: inout FoundQuantity, of number: ReadNumber, at end: Int) -> Bool {
    let last = found.pieces.upperBound
    if number.hasPercentSign || pieces.number(last - 1)?.hasPercentSign == true { return take("percent", last, &found) }
    let before = found.pieces.lowerBound - 1
    if pieces.isMark(before, "%") || pieces.isMark(before, "٪"), pieces.isGlued(before) {
      found.pieces = before..<last
      return take("percent", last, &found)
    }
    return pieces.has(end, .percent) && take("percent", end + 1, &found)
  }

  /// «20 دولارا», «$20».
  private func addMoney(to found: inout FoundQuantity, at end: Int) -> Bool {
    if let money = money(at: end) { return take(money, end + 1, &found) }
    let before = found.pieces.lowerBound - 1
    guard let money = money(at: before), pieces.token(before).kind != .word else { return false }
    found.pieces = before..<found.pieces.upperBound
    return take(money, found.pieces.upperBound, &found)
  }

  private func take(_ unit: String, _ end: Int, _ found: inout FoundQuantity) -> Bool {
    found.unit = unit
    found.pieces = found.pieces.lowerBound..<end
    return true
  }

  private func money(at index: Int) -> String? {
    pieces.sense(index) { sense -> String? in
      if case .currency(let row) = sense { pieces.lexicon.currencies[row] } else { nil }
    }
  }

  /// Ages: «16 عاما» behind «أعمارهم», which is no length of time among the times.
  private func timeUnit(at index: Int) -> String? {
    guard case .word? = index < pieces.count ? pieces.token(index).kind : nil,
      let (unit, _, hit) = TimeGrammar(pieces).unit(index), hit.proclitics.isEmpty
    else { return nil }
    return pieces.lexicon.unitLemmas[Int(unit.rawValue)]
  }

  /// A noun of the lexicon: its lemma.
  private func knownNoun(at index: Int) -> String? {
    guard
      let (noun, hit) = pieces.pick(
        index, { sense -> Int? in if case .noun(let noun, _) = sense { noun } else { nil } })
    else { return nil }
    return hit.proclitics.subtracting(.article).isEmpty ? pieces.lexicon.nouns[noun] : nil
  }

  /// A word that the grammar of counting makes a noun: behind its number, no verb, no particle.
  ///
  /// 3 to 10 take a plural, 11 to 99 a singular in ـا, hundreds and more a bare singular.
  private func unknownNoun(at index: Int, _ number: ReadNumber) -> String? {
    guard index < pieces.count, pieces.token(index).kind == .word, pieces.token(index).bytes.count >= 6,
      !pieces.isParticle(index), pieces.number(index) == nil
    else { return nil }
    let isCountable = number.kind == .cardinal && number.scale == 1 && !pieces.hasArticle(index)
    let isScaled = number.kind != .cardinal || number.scale > 1 || number.value >= 100
    guard isCountable || isScaled, looksCounted(index, number) else { return nil }
    if Clause(pieces).isImperfect(at: index) || pieces.isVerb(index) { return nil }
    return lemma(at: index)
  }

  /// «خفض عدد القوات في البلاد إلى 2500»: the nearest noun before the number that news counts, places behind «في» aside.
  private func nounOfClause(before index: Int) -> String? {
    var at = index - 1
    while at >= max(0, index - 8), ![.newline, .quote].contains(pieces.token(at).kind), !pieces.token(at).isScalar(".")
    {
      if !taken(at), !pieces.has(at - 1, .at),
        let noun = pieces.sense(at, { sense -> Int? in if case .noun(let noun, _) = sense { noun } else { nil } })
      {
        return pieces.lexicon.nouns[noun]
      }
      at -= 1
    }
    return nil
  }

  private func nounBefore(_ index: Int) -> String? {
    guard index > 0, pieces.token(index - 1).kind == .word else { return nil }
    return lemma(at: index - 1)
  }

  /// The singular of the word at `index`: by the lexicon, else by cutting what counting adds to it.
  func lemma(at index: Int) -> String {
    if let noun = pieces.sense(index, { sense -> Int? in if case .noun(let noun, _) = sense { noun } else { nil } }) {
      return pieces.lexicon.nouns[noun]
    }
    return UnitLemma.singular(of: pieces.text.string(at: Int(pieces.pieces[index].start)))
  }

  // MARK: Duals

  /// «جنديين», «طائرتان»: the dual of a noun that news counts is two of it.
  func dual(at index: Int) -> FoundQuantity? {
    guard
      let (noun, hit) = pieces.pick(
        index, { sense -> Int? in if case .noun(let noun, .dual) = sense { noun } else { nil } }),
      !hit.proclitics.contains(.article), pieces.number(index - 1) == nil
    else { return nil }
    var found = FoundQuantity(
      pieces: index..<(index + 1), value: 2, high: nil, relation: .exact, unit: pieces.lexicon.nouns[noun], rule: .dual)
    if let relation = TimeGrammar(pieces).relation(at: index + 1, after: true) {
      found.relation = relation
      found.pieces = index..<(index + 2)
    }
    return found
  }
}

extension Pieces {
  /// Whether the piece is a word of the closed classes, which is never counted.
  func isParticle(_ index: Int) -> Bool {
    sense(index) { sense -> Bool? in
      switch sense {
      case .role, .glue, .approximator, .demonstrative, .relative, .tense, .trap, .weekday, .month, .deictic, .vague,
        .particle:
        true
      default: nil
      }
    } ?? false
  }

  /// Whether the piece is a verb that the lexicons know.
  func isVerb(_ index: Int) -> Bool {
    sense(index) { sense -> Bool? in
      switch sense {
      case .tense: true
      default: nil
      }
    } ?? false
  }
}
