import ArabicText
import NewsLexicons
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
  /// Where the article has the full names of bodies that it later calls by one word.
  var bodies: BodyNames?

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
  func all(from start: Int, before end: Int) -> [String] { placed(from: start, before: end).map(\.name) }

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
    let rest = last.1.upperBound..<max(last.1.upperBound, phrase.upperBound)
    return parts + (another(in: rest).map { [($0, rest)] } ?? [])
  }

  /// Whoever stands behind the last name without one of his own, «طالب حداد | الفصائل المسلحة»; no «تعويضا ماليا».
  private func another(in rest: Range<Int>) -> String? {
    guard let first = rest.first, isAgent(first) || WordShape(at: first, in: text).hasArticle else { return nil }
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
    // «أمير الباحة الشيخ سليم»: the place belongs to the title, the person behind it is meant.
    if let group = groups(in: phrase).first(where: { isHead($0, of: phrase) }) {
      // «إدارة حداد» is his, and not he.
      let isHis = group.isPerson && group.start == first + 1 && agents.isBody(first, in: text)
      return isHis ? text.string(of: first..<group.tokens.upperBound) : group.name
    }
    if let reference = names.reference(at: first), reference.tokens.lowerBound == first { return name(of: reference) }
    guard agents.isAgent(first, in: text), !isCountOnly(phrase), let name = plain(phrase) else { return nil }
    return bodies?.holder(of: name, at: first) ?? bodies?.fullName(of: name, at: first) ?? name
  }

  /// «سيضم جميع الذين …», «جميع الحدائق ستبقى»: how many, but not of whom.
  private func isCountOnly(_ phrase: Range<Int>) -> Bool {
    guard let first = phrase.first, words.isOne(.everyone, at: first, in: text) else { return false }
    let next = first + 1
    return !WordShape(at: first, in: text).hasArticle
      && !(phrase.contains(next) && (isAgent(next) || names.mention(at: next) != nil))
  }

  /// The name or title that begins at `start`; no adjective or possessor further on counts.
  func headName(from first: Int, before end: Int) -> String? {
    // «كل من الوزير والمدير»
    let isEach =
      first + 1 < min(end, text.tokens.count) && text.tokens[first].key == Self.each
      && text.tokens[first + 1].key == Self.of
    let start = isEach ? first + 2 : first
    return head(of: start..<phraseEnd(from: start, before: min(end, start + Self.reach)))
  }

  /// Whoever stands right before `end`, and where he begins: a name, a body, «حكومة تركيا», «الأطراف المتنازعة».
  func actor(endingAt end: Int) -> (name: String, start: Int)? {
    let known = names.mention(at: end - 1)?.name.lowerBound ?? names.reference(at: end - 1)?.tokens.lowerBound
    if let known, isAgent(known - 1), !WordShape(at: known - 1, in: text).hasArticle {
      return (text.string(of: known - 1..<end), known - 1)
    }
    if let known { return name(endingAt: end).map { ($0, known) } }
    guard let start = agentNoun(before: end) else { return nil }
    // «المجتمع الدولي والدول المانحة | إلى»: whom و joins is asked as well.
    if WordShape(at: start, in: text).beginsWithConjunction, let first = agentNoun(before: start) {
      return (text.string(of: first..<end), first)
    }
    return (text.string(of: start..<end), start)
  }

  /// The agent noun behind which only words with the article stand before `end`.
  private func agentNoun(before end: Int) -> Int? {
    for start in (max(0, end - 6)..<max(0, end)).reversed() {
      guard text.tokens[start].kind == .word else { return nil }
      if isAgent(start) { return start }
      let shape = WordShape(at: start, in: text)
      let isConnected = words.isOne(.continuation, at: start, in: text) && end - start > 1
      guard shape.hasArticle || isConnected else { return nil }
    }
    return nil
  }

  /// Whoever is named right before `end`: «بقي التحالف | عازما»; nobody behind a preposition, «رسالة لسليم | متعهدا».
  func name(endingAt end: Int) -> String? {
    let start = names.mention(at: end - 1)?.name.lowerBound ?? names.reference(at: end - 1)?.tokens.lowerBound ?? end
    if start < end, prepositions.bearsAny(at: start) || words.isOne(.continuation, at: start - 1, in: text) {
      return nil
    }
    if let mention = names.mention(at: end - 1) {
      let name = names.name(of: mention, in: text)
      // «فرنسا وإيطاليا | عازمتان», «دعا سليم #فرنسا وإيطاليا | إلى»
      guard WordShape(at: start, in: text).beginsWithConjunction, let other = names.mention(at: start - 1),
        other.type == mention.type, name != text.string(of: start..<end)
      else { return name }
      return names.name(of: other, in: text) + " و" + withoutAnd(name, at: start)
    }
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
    // «الوزارة» alone is no name, so whoever it points to is named.
    if reference.kind != .body || reference.tokens.count == 1, let entity = reference.entity {
      return names.entity(entity).name
    }
    let end = reference.tokens.first { text.tokens[$0].kind != .word } ?? reference.tokens.upperBound
    let own = text.string(of: reference.tokens.lowerBound..<end)
    // «تنظيم "الراية"»: what the class noun alone does not say.
    let isBareNoun =
      end - reference.tokens.lowerBound == 1 && !WordShape(at: reference.tokens.lowerBound, in: text).hasArticle
    if isBareNoun, let name = inMarks(from: end, before: min(text.tokens.count, end + 7)) {
      return own + name
    }
    let place = reference.tokens.lowerBound
    return bodies?.holder(of: own, at: place) ?? bodies?.fullName(of: own, at: place) ?? own
  }

  /// Whether `group` is what the phrase speaks of: at its head, or a person behind his title («المدير سليم»); not a place in a
  /// title («أمير الباحة») nor a possessor («سوق بيروت»).
  private func isHead(_ group: Group, of phrase: Range<Int>) -> Bool {
    // «من وزارة النقل | سليم»: a title that begins before the phrase is another's.
    if let first = phrase.first, group.start < first, isAgent(first), !WordShape(at: first, in: text).hasArticle {
      return group.tokens.lowerBound > first
    }
    guard let first = phrase.first, group.start > first else { return true }
    guard group.isPerson else { return false }
    if text.tokens[group.start - 1].isScalar("،") || text.tokens[group.start - 1].kind == .quote { return true }
    // «النرويجي لارس»: only adjectives before the name.
    let isDescribed = (first..<group.start).allSatisfy { WordShape(at: $0, in: text).hasArticle }
    return isDescribed || agents.isAgent(first, in: text) || names.reference(at: first) != nil
  }

  /// «فرنسا وإيطاليا»: the last two states or bodies in `phrase` that و joins.
  func pair(in phrase: Range<Int>) -> String? {
    groups(in: phrase).last { $0.name.contains(" و") }?.name
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

  /// «الجزيرة الكبرى إمهال»: a verbal noun behind a place is no part of its name.
  private func withoutAct(_ mention: ArticleNames.Mention) -> String? {
    let tokens = mention.name
    guard mention.type == .place, tokens.count > 2, WordShape(at: tokens.upperBound - 1, in: text).looksLikeVerbalNoun
    else { return nil }
    return text.string(of: tokens.lowerBound..<tokens.upperBound - 1)
  }

  /// A name that the article gives only once, and behind و, is written with it: «سليم ووفيق» gives «وفيق».
  private func withoutAnd(_ name: String, at index: Int) -> String {
    guard WordShape(at: index, in: text).beginsWithConjunction, name.hasPrefix(text.string(at: index)) else {
      return name
    }
    return String(name.dropFirst())
  }

  /// «بريطانيا وفرنسا»: the second name begins with و right behind the first.
  private func isJoined(_ start: Int, to end: Int) -> Bool {
    start >= end && start - end <= 1 && WordShape(at: min(start, text.tokens.count - 1), in: text).beginsWithConjunction
  }

  private static let each = FoldedKey("كل")
  static let of = FoldedKey("من")
}
