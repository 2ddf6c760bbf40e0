import ArabicText
import NewsRecords

/// Finds what somebody says will be done: «سنعيد», «سوف نواجه», «لن تسمح».
struct FutureScanner: Sendable {
  let lexicon: PledgeLexicon
  let words: ActWords

  /// A future in the text.
  struct Hit: Sendable {
    /// The particle and the verb.
    let tokens: Range<Int>
    let verb: Int
    let isNegative: Bool
    let role: FutureWords.Role?
  }

  /// The futures of `text` that are no predictions. O(tokens).
  func hits(in text: TokenizedText) -> [Hit] {
    text.tokens.indices.compactMap { hit(at: $0, in: text) }
  }

  private func hit(at index: Int, in text: TokenizedText) -> Hit? {
    guard text.tokens[index].kind == .word else { return nil }
    if let isNegative = particle(at: index, in: text) {
      let verb = index + 1
      guard verb < text.tokens.count, text.tokens[verb].kind == .word, WordShape(at: verb, in: text).looksImperfect
      else { return nil }
      let role = lexicon.future.role(ofBare: verb, in: text)
      return isPrediction(role, behind: verb, in: text)
        ? nil : Hit(tokens: index..<verb + 1, verb: verb, isNegative: isNegative, role: role)
    }
    guard lexicon.future.isFuture(at: index, in: text) else { return nil }
    let role = lexicon.future.role(at: index, in: text)
    return isPrediction(role, behind: index, in: text)
      ? nil : Hit(tokens: index..<index + 1, verb: index, isNegative: false, role: role)
  }

  /// «سيحدث», «سيؤدي النقص إلى»: what will come about.
  private func isPrediction(_ role: FutureWords.Role?, behind verb: Int, in text: TokenizedText) -> Bool {
    guard role == .leads else { return role == .predict || role == .befall }
    return near(behind: verb, in: text).contains { text.tokens[$0].key == Self.towards }
  }

  /// The few tokens behind the verb, where its preposition and object begin.
  private func near(behind verb: Int, in text: TokenizedText) -> Range<Int> {
    verb + 1..<max(verb + 1, min(text.tokens.count, verb + 9))
  }

  /// Whether the future tells what nobody decides: its subject, from `start` on or right behind it, is one of prices, weather,
  /// results: «الأسعار ستبقى», «ستبقى الأسعار». Behind other verbs stands the object: «سيخفض الأسعار».
  func isForecast(_ hit: Hit, from start: Int, in text: TokenizedText) -> Bool {
    guard !WordShape(at: hit.verb, in: text, droppingConjunction: true).isFirstPerson else { return false }
    if start < hit.tokens.lowerBound {
      let subject = words.isOne(.quantifier, at: start, in: text) ? start + 1 : start
      return lexicon.future.isNoun(.forecast, at: subject, in: text)
    }
    return [.stay, .be, .exist].contains(hit.role)
      && lexicon.future.isNoun(.forecast, at: hit.tokens.upperBound + (hit.role == .exist ? 1 : 0), in: text)
  }

  /// Whether the word at `index` is «لن» (true) or «سوف» (false); nil for any other.
  private func particle(at index: Int, in text: TokenizedText) -> Bool? {
    lexicon.future.particles.longestMatch(in: text, at: index, before: index + 1, allowing: .conjunction)?.value
  }

  /// What the future binds to, by its words: a threat, a condition, a schedule, else a commitment.
  func kind(of hit: Hit, clause: Range<Int>, in text: TokenizedText) -> Pledge.Kind {
    switch hit.role {
    case .depend: return .condition
    case .suffer, .strike: return .threat
    case .occurs where !hit.isNegative: return .schedule
    case .answer where !answersMessage(hit, in: text): return .threat
    default: break
    }
    let isThreat =
      hit.role == .impose && !hit.isNegative && isImposed(on: clause, in: text)
      || clause.contains { lexicon.future.isNoun(.harsh, at: $0, in: text) }
      || clause.prefix(3).contains { words.isOne(.ultimatum, at: $0, in: text) }
    return isThreat ? .threat : .commitment
  }

  /// «سنرد على العريضة»: words are answered, so nobody is threatened.
  private func answersMessage(_ hit: Hit, in text: TokenizedText) -> Bool {
    near(behind: hit.verb, in: text).contains { lexicon.future.isNoun(.message, at: $0, in: text) }
  }

  /// Sanctions are meant to hurt, «سنفرض عقوبات»; duties are a threat where they hang on what the other side does.
  private func isImposed(on clause: Range<Int>, in text: TokenizedText) -> Bool {
    clause.contains { lexicon.future.isNoun(.sanction, at: $0, in: text) }
      || clause.contains { lexicon.future.isNoun(.burden, at: $0, in: text) }
        && clause.contains { words.isOne(.condition, at: $0, in: text) }
  }

  private static let towards = FoldedKey("إلى")
}
