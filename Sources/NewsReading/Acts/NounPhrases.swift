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
  let verbalNouns: VerbalNouns
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

  /// The actor of the phrase that begins at `place`; nil where no phrase begins there.
  func actor(from place: Int, before end: Int) -> Actor? {
    let start = behindCount(place, before: end)
    guard start < end else { return nil }
    let phrase = start..<phraseEnd(from: start, before: min(end, start + Self.reach))
    guard let first = phrase.first(where: { text.tokens[$0].kind == .word }) else { return nil }
    // «ستقدم للوزراء تقريرا»: whoever stands behind a preposition does nothing.
    if names.reference(at: first) != nil, prepositions.bears(.la, at: first) { return nil }
    if words.isOne(.own, at: first, in: text) { return .own }
    if words.isOne(.sides, at: first, in: text) { return .bothSides }
    return named(phrase.clamped(to: first..<phrase.upperBound)).map { .named($0) } ?? .thing
  }

  /// All who are named one after the other from `start` on: «طالبت النقابة الوزارة» gives two.
  func all(from start: Int, before end: Int) -> [String] { placed(from: start, before: end).map(\.name) }

  /// Who the phrase names: whoever stands at its head, else the state of its adjective («العقوبات الأميركية»).
  func named(_ phrase: Range<Int>) -> String? {
    guard let first = phrase.first else { return nil }
    let isTroops = words.isOne(.troops, at: first, in: text)
    return (isTroops ? state(in: phrase) : nil) ?? head(of: phrase) ?? state(in: phrase)
  }

  /// The name or title at the head of the phrase, or an agent noun as written.
  func head(of whole: Range<Int>) -> String? {
    let phrase = withoutPointer(whole)
    guard let first = phrase.first, !words.isOne(.own, at: first, in: text) else { return nil }
    // «أمير الباحة الشيخ سليم»: the place belongs to the title, the person behind it is meant.
    if let group = groups(in: phrase).first(where: { isHead($0, of: phrase) }) {
      // «إدارة حداد» is his, and not he.
      let isHis = group.isPerson && group.start == first + 1 && agents.isBody(first, in: text)
      if isHis { return text.string(of: first..<group.tokens.upperBound) }
      return group.isPerson ? group.name : names.usual(bodies?.fullName(of: group.name, at: group.start) ?? group.name)
    }
    if let reference = names.reference(at: first), reference.tokens.lowerBound == first { return name(of: reference) }
    guard agents.isAgent(first, in: text), !isCountOnly(phrase), let name = plain(phrase) else { return nil }
    if first > whole.lowerBound, words.isOne(.pointer, at: first - 1, in: text) {
      return text.string(at: first - 1) + " " + name
    }
    return bodies?.holder(of: name, at: first) ?? bodies?.fullName(of: name, at: first) ?? name
  }

  /// «هذه الدول», «#الجزيرة»: the phrase without what points at its noun or marks it.
  private func withoutPointer(_ phrase: Range<Int>) -> Range<Int> {
    guard let first = phrase.first else { return phrase }
    let next = first + 1
    if text.tokens[first].kind == .hashtag { return next..<phrase.upperBound }
    if phrase.contains(next), words.isOne(.pointer, at: first, in: text), WordShape(at: next, in: text).hasArticle {
      return next..<phrase.upperBound
    }
    return phrase
  }

  /// «سيضم جميع الذين …», «جميع الحدائق ستبقى»: how many, but not of whom.
  private func isCountOnly(_ phrase: Range<Int>) -> Bool {
    guard let first = phrase.first, words.isOne(.everyone, at: first, in: text) else { return false }
    let next = first + 1
    return !WordShape(at: first, in: text).hasArticle
      && !(phrase.contains(next) && (isAgent(next) || names.mention(at: next) != nil))
  }

  /// The state whose adjective stands among the first words of the phrase.
  func state(in phrase: Range<Int>) -> String? {
    phrase.prefix(4).lazy.compactMap(state(ofAdjective:)).first.map(names.name(ofState:))
  }

  private func state(ofAdjective index: Int) -> ArticleNames.Entity? {
    adjectives.code(at: index, in: text).flatMap(names.state(withCode:))
  }

  /// A title alone is the person it belongs to; a body is named as it is written.
  func name(of reference: ArticleNames.Reference) -> String {
    // «الوزارة» alone is no name, so whoever it points to is named.
    if reference.kind != .body || reference.tokens.count == 1, let entity = reference.entity {
      return names.entity(entity).name
    }
    let limit = reference.tokens.upperBound + 1
    // «على الحكومة | الموافقة على البيع»
    let end =
      reference.tokens.first {
        text.tokens[$0].kind != .word || isObjectAct($0, reference.tokens.lowerBound, min(limit, text.tokens.count))
      } ?? reference.tokens.upperBound
    let own = text.string(of: reference.tokens.lowerBound..<adjectivesEnd(behind: end, reference))
    // «تنظيم "الراية"»: what the class noun alone does not say.
    let isBareNoun =
      end - reference.tokens.lowerBound == 1 && !WordShape(at: reference.tokens.lowerBound, in: text).hasArticle
    if isBareNoun, let name = inMarks(from: end, before: min(text.tokens.count, end + 7)) {
      return own + name
    }
    let place = reference.tokens.lowerBound
    return names.usual(bodies?.holder(of: own, at: place) ?? bodies?.fullName(of: own, at: place) ?? own)
  }

  /// «الفصائل العراقية | المسلحة»: a further adjective of a body, behind one like it.
  private func adjectivesEnd(behind end: Int, _ reference: ArticleNames.Reference) -> Int {
    guard reference.kind == .body, reference.tokens.count > 1, end == reference.tokens.upperBound,
      end < text.tokens.count, text.tokens[end].kind == .word, names.mention(at: end) == nil
    else { return end }
    let (last, next) = (WordShape(at: end - 1, in: text), WordShape(at: end, in: text))
    let isAlike = last.hasArticle && last.endsInTehMarbuta && next.hasArticle && next.endsInTehMarbuta
    return isAlike && !next.looksLikeDefiniteVerbalNoun && !verbalNouns.isOne(at: end, in: text) ? end + 1 : end
  }

  /// Whether `group` is what the phrase speaks of: at its head, or a person behind his title («المدير سليم»); not a place in a
  /// title («أمير الباحة») nor a possessor («سوق بيروت»).
  func isHead(_ group: Group, of phrase: Range<Int>) -> Bool {
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

  static let of = FoldedKey("من")
}
