import ArabicText
import NewsRecords

/// Reads the noun phrase beside a verb: who acts, or who is asked.
///
/// A phrase ends at a preposition, a complementiser, a verbal noun, a time. What it names decides what it is worth: a name, a
/// title or a body acts; an agent noun («الشركات») stands as written; of anything else («التعاون», «الرد») nobody is named.
struct NounPhrases: Sendable {
  let text: TokenizedText
  let words: ActWords
  let names: NameCover
  let times: TimeCover
  let agents: AgentNouns
  let adjectives: StateAdjectives

  /// The longest phrase that is read, in tokens.
  static let reach = 14

  /// What a noun phrase names.
  enum Actor: Sendable, Equatable {
    /// Somebody with a name or a title, or an agent noun as written.
    case named(String)
    /// «بلاده», «إدارتي», «تعاوننا»: whoever speaks.
    case own
    /// «الجانبان»: both of two who were named before.
    case bothSides
    /// A thing, or a doing: nobody.
    case thing
  }

  /// The actor of the phrase that begins at `start`; nil where no phrase begins there.
  func actor(from start: Int, before end: Int) -> Actor? {
    guard start < end else { return nil }
    let phrase = start..<phraseEnd(from: start, before: min(end, start + Self.reach))
    guard let first = phrase.first(where: { text.tokens[$0].kind == .word }) else { return nil }
    if words.isOne(.own, at: first, in: text) { return .own }
    if words.isOne(.sides, at: first, in: text) { return .bothSides }
    return named(phrase.clamped(to: first..<phrase.upperBound)).map { .named($0) } ?? .thing
  }

  /// All who are named one after the other from `start` on: «طالبت النقابة الوزارة» gives two.
  func all(from start: Int, before end: Int) -> [String] {
    // A clause may end right at its trigger: «فترة من الهدوء دعا إليها».
    guard start < end else { return [] }
    let phrase = start..<phraseEnd(from: start, before: min(end, start + Self.reach))
    let parts = (groups(in: phrase).map { ($0.name, $0.tokens) } + bodies(in: phrase)).sorted {
      $0.1.lowerBound < $1.1.lowerBound
    }
    guard let last = parts.last else {
      let phrases = agentPhrases(in: phrase)
      return phrases.count > 1 ? phrases : named(phrase).map { [$0] } ?? []
    }
    let rest = last.1.upperBound..<max(last.1.upperBound, phrase.upperBound)
    return parts.map(\.0) + (plain(rest).map { [$0] } ?? [])
  }

  /// Agent nouns with what belongs to them, one behind the other: «نقابة البحارة | وزارة النقل».
  private func agentPhrases(in phrase: Range<Int>) -> [String] {
    let starts = phrase.filter { agents.isAgent($0, in: text) }
    return starts.enumerated().compactMap { number, start in
      plain(start..<(number + 1 < starts.count ? starts[number + 1] : phrase.upperBound))
    }
  }

  /// The titles alone and bodies in `phrase`.
  private func bodies(in phrase: Range<Int>) -> [(String, Range<Int>)] {
    phrase.compactMap { index in
      guard let reference = names.reference(at: index), reference.tokens.lowerBound == index,
        !reference.tokens.contains(where: { names.mention(at: $0) != nil })
      else { return nil }
      return (name(of: reference), reference.tokens)
    }
  }

  /// Who the phrase names: whoever stands at its head, else the state of its adjective («العقوبات الأميركية»).
  private func named(_ phrase: Range<Int>) -> String? {
    guard let first = phrase.first else { return nil }
    let isTroops = words.isOne(.troops, at: first, in: text)
    return (isTroops ? state(in: phrase) : nil) ?? head(of: phrase) ?? state(in: phrase)
  }

  /// The name or title at the head of the phrase, or an agent noun as written.
  private func head(of phrase: Range<Int>) -> String? {
    guard let first = phrase.first else { return nil }
    if let group = groups(in: phrase).first, isHead(group, of: phrase) { return group.name }
    if let reference = names.reference(at: first), reference.tokens.lowerBound == first { return name(of: reference) }
    return agents.isAgent(first, in: text) ? plain(phrase) : nil
  }

  /// The name or title that begins at `start`; no adjective or possessor further on counts.
  func headName(from start: Int, before end: Int) -> String? {
    head(of: start..<phraseEnd(from: start, before: min(end, start + Self.reach)))
  }

  /// Whoever is named right before `end`: «بقي التحالف | عازما».
  func name(endingAt end: Int) -> String? {
    if let mention = names.mention(at: end - 1) { return names.name(of: mention, in: text) }
    return names.reference(at: end - 1).map(name(of:))
  }

  /// The state whose adjective stands among the first words of the phrase.
  func state(in phrase: Range<Int>) -> String? {
    phrase.prefix(4).lazy.compactMap(state(ofAdjective:)).first.map(names.name(ofState:))
  }

  private func state(ofAdjective index: Int) -> ArticleNames.Entity? {
    adjectives.code(at: index, in: text).flatMap(names.state(withCode:))
  }

  /// A title alone is the person it belongs to; a body is named as it is written.
  private func name(of reference: ArticleNames.Reference) -> String {
    if reference.kind != .body, let entity = reference.entity { return names.entity(entity).name }
    let end = reference.tokens.first { text.tokens[$0].kind != .word } ?? reference.tokens.upperBound
    return text.string(of: reference.tokens.lowerBound..<end)
  }

  /// Whether `group` is what the phrase speaks of: at its head, or a person behind his title («المدير سليم»); not a place in a
  /// title («أمير الباحة») nor a possessor («سوق بيروت»).
  private func isHead(_ group: Group, of phrase: Range<Int>) -> Bool {
    guard let first = phrase.first, group.start > first else { return true }
    guard group.isPerson else { return false }
    if text.tokens[group.start - 1].isScalar("،") || text.tokens[group.start - 1].kind == .quote { return true }
    // «النرويجي لارس»: only adjectives before the name.
    let isDescribed = (first..<group.start).allSatisfy { WordShape(at: $0, in: text).hasArticle }
    return isDescribed || agents.isAgent(first, in: text) || names.reference(at: first) != nil
  }

  /// One name, or several joined by و.
  private struct Group {
    var name: String
    /// Where the title or name begins.
    let start: Int
    var tokens: Range<Int>
    let isPerson: Bool
  }

  /// The names in `phrase`, those joined by و as one.
  private func groups(in phrase: Range<Int>) -> [Group] {
    var result: [Group] = []
    for mention in names.actors(in: phrase) {
      let name = names.name(of: mention, in: text)
      let start = min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)
      let end = max(mention.title?.upperBound ?? 0, mention.name.upperBound)
      if let last = result.last, isJoined(start, to: last.tokens.upperBound) {
        result[result.count - 1].name += " و" + name
        result[result.count - 1].tokens = last.tokens.lowerBound..<max(end, last.tokens.upperBound)
      } else {
        result.append(Group(name: name, start: start, tokens: start..<end, isPerson: mention.type == .person))
      }
    }
    return result
  }

  /// «بريطانيا وفرنسا»: the second name begins with و right behind the first.
  private func isJoined(_ start: Int, to end: Int) -> Bool {
    start >= end && start - end <= 1 && WordShape(at: min(start, text.tokens.count - 1), in: text).beginsWithConjunction
  }

  private func phraseEnd(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end {
      let token = text.tokens[place]
      if token.kind == .newline || token.isScalar(":") || token.isScalar(".") || times.time(at: place) != nil { break }
      if isInPlace(place) { break }
      if names.mention(at: place) == nil, names.reference(at: place) == nil, token.kind == .word,
        endsPhrase(place, start, end)
      {
        break
      }
      place += 1
    }
    return max(start, min(place, end))
  }

  /// «بالرياض», «لبنان»: a place behind a preposition written with it, told by its name beginning otherwise.
  private func isInPlace(_ index: Int) -> Bool {
    guard let mention = names.mention(at: index), mention.name.lowerBound == index, mention.type == .place,
      let entity = mention.entity
    else { return false }
    let shape = WordShape(at: index, in: text)
    guard shape.beginsWithBa || shape.beginsWithLa else { return false }
    let first = text.string(at: index).unicodeScalars.first
    return !([names.entity(entity).name] + names.entity(entity).aliases).contains { $0.unicodeScalars.first == first }
  }

  private func endsPhrase(_ place: Int, _ start: Int, _ end: Int) -> Bool {
    let classes = words.match(at: place, in: text, before: end)?.classes ?? []
    let ending: [ActWord] = [
      .complementiser, .pronoun, .continuation, .relative, .negation, .breaker, .tail, .fronted, .hypothesis, .adverb,
    ]
    if classes.contains(where: { ending.contains($0) }) { return true }
    let shape = WordShape(at: place, in: text)
    if shape.beginsWithBa {
      return !words.isOne(.notBa, at: place, in: text) && !words.isOne(.own, at: place, in: text)
    }
    if shape.beginsWithLa { return !words.isOne(.notLa, at: place, in: text) }
    // A definite one as well, unless it is the phrase's own head: «على الشركات | الالتزام».
    return shape.looksLikeVerbalNoun || place > start + 1 && shape.looksLikeDefiniteVerbalNoun
  }

  /// A phrase without a known name, as written: up to the first mark, and to the first indefinite word behind a definite one,
  /// where its adjectives end («الفصائل المسلحة | موقفا»).
  private func plain(_ region: Range<Int>) -> String? {
    guard let first = region.first, text.tokens[first].kind == .word, WordShape(at: first, in: text).count > 2
    else { return nil }
    var end = first
    var isDefinite = false
    while end < region.upperBound, end - first < 6, text.tokens[end].kind == .word {
      let shape = WordShape(at: end, in: text)
      let hasArticle = shape.hasArticle || shape.beginsWithConjunctionBeforeArticle
      if isDefinite, !hasArticle { break }
      isDefinite = hasArticle
      end += 1
    }
    return text.string(of: first..<max(end, first + 1))
  }
}
