import ArabicText
import NewsLexicons
import NewsRecords

/// Says who a source is: a named entity, a body, several of them, or a source that hides who speaks.
///
/// No grounds, no speaker: a title that nobody of the article is known to bear names nobody. A class, because several readers
/// hold on to it.
final class SpeakerResolver {
  let words: ArticleWords
  /// By the words of a title: who bears it.
  let holders: [[FoldedKey]: Set<Int>]

  /// The first two people whom titles introduce, each with the token of the first name.
  let introduced: [(token: Int, entity: Int)]
  /// Somebody without an office who may hold any: the article names him by one word, as those whom everybody knows, or he
  /// speaks in it.
  let hasPossibleHolder: Bool
  let surnames: SurnameBearers
  /// Bodies by each word of their names; a word of many tells nothing.
  private lazy var bodiesByWord = Self.bodiesByWord(words.names.entities)
  /// By the first word of a title without its ال: who bears one.
  private let heads: [FoldedKey: Set<Int>]

  /// A resolver for the article, whose attributions have `sources`.
  init(words: ArticleWords, sources: [Range<Int>] = []) {
    self.words = words
    surnames = SurnameBearers(words)
    var holders: [[FoldedKey]: Set<Int>] = [:]
    var heads: [FoldedKey: Set<Int>] = [:]
    var introduced: [(token: Int, entity: Int)] = []
    for mention in words.names.mentions {
      guard let title = mention.title, let entity = mention.entity else { continue }
      holders[title.map { words.token($0).key }, default: []].insert(entity)
      heads[Self.bare(title.lowerBound, words), default: []].insert(entity)
      if introduced.count < 2, introduced.first?.entity != entity {
        introduced.append((mention.name.lowerBound, entity))
      }
    }
    self.holders = holders
    self.heads = heads
    self.introduced = introduced
    hasPossibleHolder = Self.hasPossibleHolder(words, sources)
  }

  private static let manyBodies = 32

  private static func bodiesByWord(_ entities: [ArticleNames.Entity]) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() where entity.type == .organization {
      for word in Set(entity.name.split(separator: " ")) where (result[String(word)]?.count ?? 0) < manyBodies {
        result[String(word), default: []].append(index)
      }
    }
    return result
  }

  /// The key of a word without its ال.
  private static func bare(_ index: Int, _ words: ArticleWords) -> FoldedKey {
    let bytes = words.token(index).bytes
    guard words.starts(index, "ال"), bytes.count > 8 else { return words.token(index).key }
    return FoldedKey.of(words.text.source.utf8, (bytes.lowerBound + 4)..<bytes.upperBound, .match)
  }

  /// Who bears a title that begins with the word at `index`, which has ال: «الجنرال», «المدرب»; nil for an office, and where nobody
  /// does.
  func bearers(ofTitleAt index: Int) -> Set<Int>? {
    guard words.starts(index, "ال"), words.match(words.lexicon.titles, at: index, before: index + 1)?.value == false
    else { return nil }
    return heads[Self.bare(index, words)]
  }

  private static func hasPossibleHolder(_ words: ArticleWords, _ sources: [Range<Int>]) -> Bool {
    let entities = words.names.entities
    // «سوزان»: whom nothing but a given name names holds no office.
    let isFamous = entities.contains {
      $0.type == .person && $0.role == nil && $0.gender == nil && !$0.name.contains(" ")
    }
    if isFamous { return true }
    return sources.contains { source in
      source.contains { index in
        words.mention(index)?.entity.map { entities[$0].type == .person && entities[$0].role == nil } ?? false
      }
    }
  }

  /// Who speaks, with what the words show for agreement.
  struct Resolved {
    let speaker: Speaker?
    var agreement: Agreement = .unknown
    /// What the speaker is called where a later sentence leaves the subject out: a state under its own name.
    var carried: Speaker?

    static let nobody = Resolved(speaker: nil)
  }

  /// The speaker that the source at `tokens` names; marks around it are no part of it («جديدي»). Of two with one surname
  /// the verb's gender may tell which is meant.
  func resolve(_ source: Range<Int>, agreeing agreement: Agreement = .unknown) -> Resolved {
    let source = unmarked(source)
    if let several = several(in: source) { return several }
    if let named = named(in: source, agreement) ?? state(underItsNoun: source) { return named }
    if let reference = referred(at: source) { return reference }
    if let holder = holder(ofTitle: source) { return holder }
    // «قال نجم», «التقى المهندس نجم»
    let isSurname =
      source.count == 1 || source.count == 2 && words.isTitle(at: source.lowerBound)
      || source.count == 2 && words.match(words.lexicon.titles, at: source.lowerBound)?.tokens.count == 1
    if isSurname, let bearer = bearer(ofSurnameAt: source.upperBound - 1, agreement) { return bearer }
    if source.count == 1, let bearer = bearer(ofGivenNameAt: source.lowerBound, agreement) { return bearer }
    if source.count == 1, let last = latter(at: source.lowerBound, agreement) { return last }
    return body(calledBy: source) ?? described(source)
  }

  /// «"المركزي الروسي"», «موانئ الرملة»: two words or more that stand in a row in the name of one body of the article alone.
  private func body(calledBy source: Range<Int>) -> Resolved? {
    guard source.count > 1, source.count < 5, source.allSatisfy(words.isWord) else { return nil }
    let part = words.text.string(of: source)
    let named = bodiesByWord[String(Substring(part.utf8.prefix { $0 != UInt8(ascii: " ") }))] ?? []
    guard named.count < Self.manyBodies else { return nil }
    let bodies = named.filter { index in
      (" " + words.names.entities[index].name + " ").contains(" " + part + " ")
    }
    return bodies.count == 1 ? entity(bodies[0], as: nil) : nil
  }

  /// «"مجلس الميناء" التابع للبلدية»: what stands in marks at the head is the name.
  private func unmarked(_ source: Range<Int>) -> Range<Int> {
    guard source.count > 1, words.token(source.lowerBound).kind == .quote else { return source }
    if let pair = words.pair(openingAt: source.lowerBound), pair.close != nil, !pair.content.isEmpty,
      pair.whole.upperBound <= source.upperBound
    {
      // «"الربان" سليم حداد»: a nickname or a brand before the name.
      let rest = pair.whole.upperBound..<source.upperBound
      let isName = rest.first.flatMap { words.mention($0) }.map {
        $0.type == .person && $0.name.lowerBound == rest.lowerBound
      }
      return isName ?? false ? rest : pair.content
    }
    let inner = (source.lowerBound + 1)..<source.upperBound
    return inner.contains { words.token($0).kind == .quote } ? source : inner
  }

  // MARK: Names

  /// A name that opens the source or stands in apposition to its title; a body inside a person's title is not meant.
  private func named(in source: Range<Int>, _ agreement: Agreement) -> Resolved? {
    let first = behindOrigin(source)
    guard
      let mention = mentions(in: source).last(where: { start(of: $0) <= first })
        ?? mentions(in: source).first(where: { isApposed($0, in: source) }) ?? holder(atTheEndOf: source)
        ?? apposed(toNounOf: source) ?? marked(behindTitleOf: source)
        // «فتى آخر يدعى سليم حداد»
        ?? mentions(in: source).first(where: { $0.type == .person && words.has($0.name.lowerBound - 1, .called) })
    else { return nil }
    guard isName(mention) else { return nil }
    // «المنارة | للكونغرس: …»: a source that ends inside the name goes by its own words.
    if mention.type == .organization, mention.name.lowerBound == source.lowerBound,
      mention.name.upperBound > source.upperBound
    {
      let written = Speaker(name: words.text.string(of: source), kind: .org)
      return Resolved(speaker: written, carried: written)
    }
    if let entity = mention.entity { return whole(self.entity(entity, as: mention), mention, source) }
    guard mention.type == .person, mention.name.count == 1 else { return .nobody }
    return bearer(ofSurnameAt: mention.name.lowerBound, agreement) ?? .nobody
  }

  /// Where the name may begin: behind the sign of a link, «#سليم_حداد», and behind up to three words with ال that say what somebody
  /// is, «البرتغالي سيرجيو روندو، نجم الفريق», «الأستاذ الجامعي سليم حداد رئيس المعهد».
  private func behindOrigin(_ source: Range<Int>) -> Int {
    if words.token(source.lowerBound).kind == .hashtag { return source.lowerBound + 1 }
    // «كل من سليم حداد»
    if source.count > 2, words.token(source.lowerBound).key == Self.each, words.has(source.lowerBound + 1, .min) {
      return source.lowerBound + 2
    }
    var name = source.lowerBound
    // «زميله سليم حداد»
    if words.isWord(name), words.mention(name) == nil, words.ends(name, "ه") || words.ends(name, "ها"),
      words.match(words.lexicon.sources, at: name, before: name + 1)?.value != .org
    {
      name += 1
    }
    while name < source.upperBound, name - source.lowerBound < 4, words.mention(name) == nil, words.starts(name, "ال"),
      words.isWord(name), words.forms(name).isEmpty, !isBodyNoun(name), sourceNoun(at: name) != .document
    {
      name += 1
    }
    guard name > source.lowerBound, name < source.upperBound, let mention = words.mention(name),
      mention.type == .person,
      mention.name.lowerBound == name, mention.name.count > 1
    else { return source.lowerBound }
    return name
  }

  static let each = FoldedKey("كل")

  /// The one person of the article with the surname at `token`: «قال نجم», whom no tagger saw since a star is one too; of
  /// «سليم حداد» and «ريم حداد» the one whom the verb agrees with.
  private func bearer(ofSurnameAt token: Int, _ agreement: Agreement) -> Resolved? {
    let people = surnames.bearers(of: words.text.key(at: token, .orthographic))
    return theOne(of: people, agreement) ?? theOne(of: surnames.introduced(people, before: token), agreement)
  }

  /// «قالت ريم صباغ … وتقول ريم»: the one person named so far who has the given name at `token`.
  private func bearer(ofGivenNameAt token: Int, _ agreement: Agreement) -> Resolved? {
    let people = surnames.bearers(ofGivenName: words.text.key(at: token, .orthographic))
    return theOne(of: surnames.introduced(people, before: token), agreement)
  }

  private func theOne(of people: [Int], _ agreement: Agreement) -> Resolved? {
    let fitting = people.map { entity($0, as: nil) }.filter {
      $0.agreement.agrees(with: Agreement(gender: agreement.gender, number: nil))
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// How far back «الأخير» points, in tokens.
  private static let latterReach = 60

  /// «شكر سليم نادرا بعد أن أعلن الأخير»: the person named last before it, in its sentence.
  private func latter(at token: Int, _ agreement: Agreement) -> Resolved? {
    guard words.has(token, .latter), let number = words.text.sentence(holding: token) else { return nil }
    let before = max(words.text.sentences[number].lowerBound, token - Self.latterReach)..<token
    guard
      let mention = before.reversed().lazy.compactMap({ [words] in words.mention($0) }).first(where: {
        $0.type == .person
      }),
      let entity = mention.entity,
      // «تحدث مع نظيره، وأن الأخير قال»: somebody without a name stands nearer.
      !(mention.name.upperBound..<token).contains(where: { isSomebody($0) })
    else { return nil }
    let found = self.entity(entity, as: nil)
    return found.agreement.agrees(with: agreement) ? found : nil
  }

  /// «نظيره», «الوزير»: a title without a name beside it, or a noun with a pronoun for somebody's equal.
  private func isSomebody(_ index: Int) -> Bool {
    words.reference(index)?.kind == .title || words.has(index, .equal)
  }

  /// A word that hides who speaks is no name, nor one that ends with a particle.
  private func isName(_ mention: ArticleNames.Mention) -> Bool {
    if mention.name.count == 1, let noun = sourceNoun(at: mention.name.lowerBound), noun.isNameless || noun == .document
    {
      return false
    }
    // «مستطردا»: a verb's form that nobody knows as a name.
    if mention.name.count == 1, words.forms(mention.name.lowerBound).contains(where: { $0.aspect == .participle }) {
      return false
    }
    return !words.has(mention.name.upperBound - 1, [.that, .negation, .relative, .break, .auxiliary])
  }

  func mentions(in source: Range<Int>) -> [ArticleNames.Mention] {
    source.compactMap { index in words.mention(index).flatMap { $0.name.lowerBound == index ? $0 : nil } }
  }

  /// Where the name begins with its title.
  func start(of mention: ArticleNames.Mention) -> Int {
    min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)
  }

}
