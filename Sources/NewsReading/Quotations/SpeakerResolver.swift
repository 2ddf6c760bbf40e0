import ArabicText
import NewsRecords

/// Says who a source is: a named entity, a body, several of them, or a source that hides who speaks.
///
/// No grounds, no speaker: a title that nobody of the article is known to bear names nobody.
struct SpeakerResolver {
  let words: ArticleWords
  /// By the words of a title: who bears it.
  private let holders: [[FoldedKey]: Set<Int>]

  init(words: ArticleWords) {
    self.words = words
    var holders: [[FoldedKey]: Set<Int>] = [:]
    for mention in words.names.mentions {
      guard let title = mention.title, let entity = mention.entity else { continue }
      holders[title.map { words.token($0).key }, default: []].insert(entity)
    }
    self.holders = holders
  }

  /// Who speaks, with what the words show for agreement.
  struct Resolved {
    let speaker: Speaker?
    var agreement: Agreement = .unknown
    /// What the speaker is called where a later sentence leaves the subject out: a state under its own name.
    var carried: Speaker?

    static let nobody = Resolved(speaker: nil)
  }

  /// The speaker that the source at `tokens` names.
  func resolve(_ source: Range<Int>) -> Resolved {
    if let several = several(in: source) { return several }
    if let named = named(in: source) { return named }
    if let reference = referred(at: source) { return reference }
    if let holder = holder(ofTitle: source) { return holder }
    return described(source)
  }

  // MARK: Names

  /// A name that opens the source or stands in apposition to its title; a body inside a person's title is not meant.
  private func named(in source: Range<Int>) -> Resolved? {
    guard
      let mention = mentions(in: source).last(where: { start(of: $0) <= source.lowerBound })
        ?? mentions(in: source).first(where: { isApposed($0, in: source) }) ?? holder(atTheEndOf: source)
    else { return nil }
    guard isName(mention) else { return nil }
    return mention.entity.map { whole(entity($0, as: mention), mention, source) } ?? .nobody
  }

  /// A word that hides who speaks is no name, nor one that ends with a particle.
  private func isName(_ mention: ArticleNames.Mention) -> Bool {
    if mention.name.count == 1, sourceNoun(at: mention.name.lowerBound) == .anonymous { return false }
    return !words.has(mention.name.upperBound - 1, [.that, .negation, .relative, .break, .auxiliary])
  }

  /// A body is called by all its words in the source: «منظمة حماية الأنهار الدولية».
  private func whole(_ found: Resolved, _ mention: ArticleNames.Mention, _ source: Range<Int>) -> Resolved {
    guard mention.type == .organization, mention.name.lowerBound == source.lowerBound,
      mention.name.upperBound < source.upperBound,
      (mention.name.upperBound..<source.upperBound).allSatisfy({ words.isWord($0) && words.isDefinite($0) }),
      var speaker = found.carried
    else { return found }
    speaker.name = words.text.string(of: source)
    return Resolved(speaker: speaker, agreement: found.agreement, carried: speaker)
  }

  /// «قائد عمليات المحافظة الفريق الركن سليم حداد»: a long title of office with its holder's name at the end. A name that
  /// has a title of its own belongs to that: «مكتب رئيس الوزراء سليم حداد».
  private func holder(atTheEndOf source: Range<Int>) -> ArticleNames.Mention? {
    guard
      words.match(words.lexicon.titles, at: source.lowerBound)?.value == true
        || sourceNoun(at: source.lowerBound) == .anonymous,
      let mention = words.mention(source.upperBound - 1), mention.type == .person,
      mention.name.upperBound == source.upperBound, mention.title.map({ words.isDefinite($0.lowerBound) }) ?? true
    else { return nil }
    let between = source.lowerBound..<mention.name.lowerBound
    let isBroken = between.contains {
      words.has($0, [.min, .ala, .ila, .an, .relative]) || words.token($0).key == Self.inName
    }
    return isBroken ? nil : mention
  }

  /// «المتحدث باسم عائلة سليم»: the name is another's.
  private static let inName = FoldedKey("باسم")

  private func mentions(in source: Range<Int>) -> [ArticleNames.Mention] {
    source.compactMap { index in words.mention(index).flatMap { $0.name.lowerBound == index ? $0 : nil } }
  }

  /// Where the name begins with its title.
  private func start(of mention: ArticleNames.Mention) -> Int {
    min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)
  }

  /// «المتحدث باسم الوزارة، سليم حداد»: a person's name behind a comma of the source.
  private func isApposed(_ mention: ArticleNames.Mention, in source: Range<Int>) -> Bool {
    let start = start(of: mention)
    return mention.type == .person && start > source.lowerBound && words.isComma(start - 1)
  }

  private func entity(_ index: Int, as mention: ArticleNames.Mention?) -> Resolved {
    let entity = words.names.entities[index]
    guard let kind = kind(entity) else { return .nobody }
    let own = Speaker(id: "e\(index + 1)", name: entity.name, role: entity.role, kind: kind)
    let agreement = Agreement(
      gender: entity.gender.map { $0 == .feminine ? .feminine : .masculine }, number: kind == .person ? .singular : nil)
    guard kind == .country, let mention else {
      let named = mention.map { asWritten(own, $0) } ?? own
      return Resolved(speaker: named, agreement: agreement, carried: named)
    }
    let written = Speaker(id: own.id, name: bare(mention.name), role: nil, kind: .country)
    return Resolved(speaker: written, agreement: agreement, carried: own)
  }

  /// A person who is the source bears no preposition: what looks like ل before the name is its first letter, «لانا».
  private func asWritten(_ speaker: Speaker, _ mention: ArticleNames.Mention) -> Speaker {
    let written = words.text.string(of: mention.name)
    guard speaker.kind == .person, mention.title != nil, written == "ل" + speaker.name else { return speaker }
    var speaker = speaker
    speaker.name = written
    return speaker
  }

  /// A place speaks only where it stands for a state.
  private func kind(_ entity: ArticleNames.Entity) -> Speaker.Kind? {
    switch entity.type {
    case .person: .person
    case .organization: entity.state == nil ? .org : .country
    case .place: entity.state == nil ? nil : .country
    case .miscellaneous: .group
    }
  }

  /// The name's words without the proclitic before the first.
  private func bare(_ name: Range<Int>) -> String {
    let first = words.token(name.lowerBound)
    var start = first.start
    words.text.firstForm(at: name.lowerBound) { form in
      guard form.proclitics.isDisjoint(with: .article), !form.proclitics.isEmpty else { return false }
      guard words.starts(name.lowerBound, "و") else { return false }
      start = form.stem.lowerBound
      return true
    }
    return words.text.source.string(in: start..<words.token(name.upperBound - 1).end)
  }

  // MARK: Several

  /// «بريطانيا وألمانيا وفرنسا», «المستشارة … والرئيس …»: parts that each name somebody, joined by و.
  private func several(in source: Range<Int>) -> Resolved? {
    guard words.mention(source.lowerBound) != nil || words.isTitle(at: source.lowerBound) else { return nil }
    var parts: [Speaker] = []
    for mention in mentions(in: source) {
      let start = start(of: mention)
      if start <= source.lowerBound { parts.removeAll() } else if !words.starts(start, "و") { continue }
      guard let part = mention.entity.flatMap({ entity($0, as: mention).speaker }) else { return nil }
      parts.append(part)
    }
    guard parts.count > 1 else { return hidesAnother(source) ? .nobody : nil }
    let group = Speaker(name: parts.map(\.name).joined(separator: " و"), kind: .group)
    return Resolved(speaker: group, agreement: Agreement(gender: nil, number: .plural), carried: group)
  }

  /// «الأمين العام … ومسؤولة السياسة …»: a second speaker whom no name of the article is known for.
  private func hidesAnother(_ source: Range<Int>) -> Bool {
    guard let first = mentions(in: source).first(where: { start(of: $0) <= source.lowerBound }) else { return false }
    return (first.name.upperBound..<max(first.name.upperBound, source.upperBound)).contains { index in
      words.starts(index, "و")
        && (words.isTitle(at: index) || words.match(words.lexicon.titles, at: index) != nil
          || sourceNoun(at: index) != nil)
    }
  }

  // MARK: References and descriptions

  /// A title alone, a body under its noun, «الأخير».
  private func referred(at source: Range<Int>) -> Resolved? {
    guard let reference = words.reference(source.lowerBound) else { return nil }
    guard reference.kind == .nisba else { return reference.entity.map { entity($0, as: nil) } }
    guard reference.tokens == source else { return nil }
    let state = reference.entity.flatMap { entity($0, as: nil).speaker }
    let written = Speaker(id: state?.id, name: words.text.string(of: source), kind: .country)
    return Resolved(speaker: written, carried: state ?? written)
  }

  /// A title alone that one person of the article bears, word for word: «الرئيس الأميركي».
  private func holder(ofTitle source: Range<Int>) -> Resolved? {
    guard let holders = holders[source.map { words.token($0).key }] else { return nil }
    return holders.count == 1 ? holders.first.map { entity($0, as: nil) } : nil
  }

  private func described(_ source: Range<Int>) -> Resolved {
    let name = words.text.string(of: source)
    switch sourceNoun(at: source.lowerBound) {
    case .anonymous?: return described(name, .anonymous)
    case .group?: return described(name, .group)
    case .document?: return issuer(in: source)
    // «المنظمة» alone says nothing to who has not read the article.
    case .org? where source.count > 1: return described(name, .org)
    default: return .nobody
    }
  }

  /// «بيان لوزارة الصحة»: whoever issued the paper speaks in it.
  private func issuer(in source: Range<Int>) -> Resolved {
    guard let mention = mentions(in: source).first(where: { $0.type == .organization || $0.type == .person }),
      let index = mention.entity
    else { return .nobody }
    return entity(index, as: nil)
  }

  private func described(_ name: String, _ kind: Speaker.Kind) -> Resolved {
    let speaker = Speaker(name: name, kind: kind)
    return Resolved(speaker: speaker, carried: speaker)
  }

  func sourceNoun(at index: Int) -> SourceNoun? {
    words.match(words.lexicon.sources, at: index, before: index + 1)?.value
  }
}
