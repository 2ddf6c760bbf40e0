import ArabicText
import NewsRecords

/// The names in a phrase, one after the other or joined by و.
extension NounPhrases {
  /// The same with the tokens of each.
  func placed(from start: Int, before end: Int) -> [(name: String, tokens: Range<Int>)] {
    // A clause may end right at its trigger: «فترة من الهدوء دعا إليها».
    guard start < end else { return [] }
    let phrase = start..<phraseEnd(from: start, before: min(end, start + Self.reach))
    let parts = (groups(in: phrase).map { ($0.name, $0.tokens) } + bodies(in: phrase)).sorted {
      $0.1.lowerBound < $1.1.lowerBound
    }
    guard let last = parts.last else {
      let phrases = agentPhrases(in: phrase)
      return phrases.count > 1 ? phrases : named(phrase).map { [($0, phrase)] } ?? []
    }
    let lead = lead(of: phrase, before: parts[0].1.lowerBound).map { [$0] } ?? []
    let rest = last.1.upperBound..<max(last.1.upperBound, phrase.upperBound)
    return lead + parts + (another(in: rest).map { [($0, rest)] } ?? [])
  }

  /// «وزارة النقل | والبلدية»: an agent noun to which و joins the first that is known.
  private func lead(of phrase: Range<Int>, before end: Int) -> (name: String, tokens: Range<Int>)? {
    guard let first = phrase.first, first < end, isAgent(first), WordShape(at: end, in: text).beginsWithWaw else {
      return nil
    }
    return plain(first..<end).map { ($0, first..<end) }
  }

  /// Whoever stands behind the last name without one of his own, «طالب حداد | الفصائل المسلحة»; no «تعويضا ماليا».
  private func another(in rest: Range<Int>) -> String? {
    guard let first = rest.first, isAgent(first) || WordShape(at: first, in: text).hasArticle else { return nil }
    // «قائد الجزيرة السابق»: an adjective alone is nobody.
    if !isAgent(first), rest.count == 1, !WordShape(at: first, in: text).endsInObliquePlural { return nil }
    return plain(rest)
  }

  /// Agent nouns with what belongs to them, one behind the other: «نقابة البحارة | وزارة النقل».
  private func agentPhrases(in phrase: Range<Int>) -> [(name: String, tokens: Range<Int>)] {
    let starts = phrase.filter { agents.isAgent($0, in: text) && !isPossessor($0, in: phrase) }
    var result: [(name: String, tokens: Range<Int>)] = []
    for (number, start) in starts.enumerated() {
      let tokens = start..<(number + 1 < starts.count ? starts[number + 1] : phrase.upperBound)
      guard let name = plain(tokens) else { continue }
      // «المجتمع الدولي والدول المانحة» are asked together.
      if let last = result.last, last.tokens.upperBound == start,
        WordShape(at: start, in: text).beginsWithConjunctionBeforeArticle
      {
        result[result.count - 1] = (last.name + " " + name, last.tokens.lowerBound..<tokens.upperBound)
      } else {
        result.append((name, tokens))
      }
    }
    return result
  }

  /// «نقابة البحارة»: right behind a noun without the article they are whose it is.
  private func isPossessor(_ index: Int, in phrase: Range<Int>) -> Bool {
    phrase.contains(index - 1) && agents.isAgent(index - 1, in: text) && !WordShape(at: index - 1, in: text).hasArticle
      && WordShape(at: index, in: text).hasArticle
      && !["ون", "ين", "ان"].contains { text.string(at: index - 1).hasSuffix($0) }
  }

  /// «المباحثات بين فرنسا وإيطاليا», «لقاء بين سليم ونادر»: both of whom something takes place between.
  func between(in region: Range<Int>) -> String? {
    guard let place = region.first(where: { text.tokens[$0].key == Self.among }) else { return nil }
    let near = place + 1..<min(text.tokens.count, place + 1 + Self.reach)
    return groups(in: near.lowerBound..<phraseEnd(from: near.lowerBound, before: near.upperBound)).first {
      $0.start <= place + 2 && $0.name.contains(" و")
    }?.name
  }

  /// «فرنسا وإيطاليا»: the last two states or bodies in `phrase` that و joins.
  func pair(in phrase: Range<Int>) -> String? {
    groups(in: phrase).last { $0.name.contains(" و") }?.name
  }

  /// The titles alone and bodies in `phrase`.
  func bodies(in phrase: Range<Int>) -> [(String, Range<Int>)] {
    phrase.compactMap { index in
      guard let reference = names.reference(at: index), reference.tokens.lowerBound == index,
        !reference.tokens.contains(where: { names.mention(at: $0) != nil })
      else { return nil }
      return (name(of: reference), reference.tokens)
    }
  }

  /// One name, or several joined by و.
  struct Group {
    var name: String
    /// Where the title or name begins.
    let start: Int
    var tokens: Range<Int>
    let isPerson: Bool
  }

  /// The names in `phrase`, those joined by و as one.
  func groups(in phrase: Range<Int>) -> [Group] {
    var result: [Group] = []
    for mention in names.actors(in: phrase) where !isInBrackets(mention.name.lowerBound) {
      let name = withoutAct(mention) ?? names.name(of: mention, in: text)
      let start = min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)
      let end = max(mention.title?.upperBound ?? 0, mention.name.upperBound)
      if let last = result.last, isJoined(start, to: last.tokens.upperBound) {
        result[result.count - 1].name += " و" + withoutAnd(name, at: mention.name.lowerBound)
        result[result.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
      } else {
        result.append(Group(name: name, start: start, tokens: start..<end, isPerson: mention.type == .person))
      }
    }
    return result
  }

  /// «الاتحاد الجزري للكرة (أجك)»: the same body once more.
  private func isInBrackets(_ index: Int) -> Bool { index > 0 && text.tokens[index - 1].kind == .bracket }

  /// «الجزيرة الكبرى إمهال»: a verbal noun behind a place is no part of its name.
  private func withoutAct(_ mention: ArticleNames.Mention) -> String? {
    let tokens = mention.name
    guard mention.type == .place, tokens.count > 2, WordShape(at: tokens.upperBound - 1, in: text).looksLikeVerbalNoun
    else { return nil }
    return text.string(of: tokens.lowerBound..<tokens.upperBound - 1)
  }

  /// A name that the article gives only once, and behind و, is written with it: «سليم ووفيق» gives «وفيق».
  func withoutAnd(_ name: String, at index: Int) -> String {
    guard WordShape(at: index, in: text).beginsWithWaw, name.hasPrefix(text.string(at: index)) else {
      return name
    }
    return String(name.dropFirst())
  }

  /// «بريطانيا وفرنسا»: the second name begins with و right behind the first.
  private func isJoined(_ start: Int, to end: Int) -> Bool {
    start >= end && start - end <= 1 && WordShape(at: min(start, text.tokens.count - 1), in: text).beginsWithWaw
  }

  private static let among = FoldedKey("بين")
}
