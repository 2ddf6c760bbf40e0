import ArabicText
import NewsRecords
import Synchronization

/// The full names of bodies that an article later calls by one word: «أمانة الباحة … ستفتح الأمانة», «اللجنة المنظمة
/// للمهرجان … ستعلن اللجنة».
///
/// Only what stands before counts, and of several the nearest. A name is full where the noun is bound to a definite word or to
/// a known name, or has an adjective; «شركة كبيرة» names nobody. They are collected when the first is asked for: half of all
/// articles never do.
final class BodyNames: Sendable {
  private let text: TokenizedText
  private let names: NameCover
  private let words: ActWords
  private let verbalNouns: VerbalNouns
  private let agents: AgentNouns
  private let collected = Mutex<Collection?>(nil)

  private struct Collection {
    /// The full names by their first noun without the article, in the order of the text.
    var byNoun: [FoldedKey: [(place: Int, name: String)]] = [:]
    /// The persons by the title that stands beside their name, in the order of the text.
    var byTitle: [FoldedKey: [(place: Int, name: String)]] = [:]
  }

  /// The names of `text`, as `names` and the lexicons tell them.
  init(_ text: TokenizedText, names: NameCover, agents: AgentNouns, words: ActWords, verbalNouns: VerbalNouns) {
    self.verbalNouns = verbalNouns
    self.text = text
    self.names = names
    self.words = words
    self.agents = agents
  }

  /// The names, collected once. O(tokens).
  private var collection: Collection {
    collected.withLock { collected in
      if let collected { return collected }
      let all = collect()
      collected = all
      return all
    }
  }

  private func collect() -> Collection {
    var all = Collection()
    for mention in names.persons {
      guard let title = mention.title else { continue }
      all.byTitle[FoldedKey(text.string(of: title)), default: []].append(
        (mention.name.lowerBound, names.name(of: mention, in: text)))
    }
    for place in text.tokens.indices where text.tokens[place].kind == .word && agents.isAgent(place, in: text) {
      // «الجميع» is not «جميع السكان» of the sentence before.
      guard !words.isOne(.everyone, at: place, in: text), !isPossessor(place), let name = name(at: place) else {
        continue
      }
      all.byNoun[Self.noun(text.string(at: place)), default: []].append((place, name))
    }
    return all
  }

  /// «رئيس | الوزراء الجزري»: the adjective of one man is the head's; but «رئيس | المجلس البلدي».
  private func isPossessor(_ place: Int) -> Bool {
    place > 0 && text.tokens[place - 1].kind == .word && text.ends(place, "اء")
      && agents.isAgent(place - 1, in: text) && !WordShape(at: place - 1, in: text).hasArticle
      && !agents.isBody(place - 1, in: text)
  }

  /// The nearest full name before `place`, or at it, that begins with the definite `short`; nil where there is none.
  func fullName(of short: String, at place: Int) -> String? {
    if let bound = fullName(ofBound: short, at: place) { return bound }
    guard short.hasPrefix("ال"), let first = short.split(separator: " ").first,
      let known = collection.byNoun[Self.noun(String(first))]
    else { return nil }
    let isOneWord = !short.contains(" ")
    return known.last {
      isOneWord ? $0.place < place : $0.place <= place && $0.name.hasPrefix(short + " ")
    }?.name
  }

  /// «هيئة القناة» of «هيئة قناة الجزيرة»: the middle word bears the article once the last is left out.
  private func fullName(ofBound short: String, at place: Int) -> String? {
    // Most bear the article themselves.
    guard !short.utf8.starts(with: "ال".utf8) else { return nil }
    let parts = short.split(separator: " ")
    guard parts.count == 2, !parts[0].hasPrefix("ال"), parts[1].hasPrefix("ال") else { return nil }
    let beginning = parts[0] + " " + parts[1].dropFirst(2) + " "
    return collection.byNoun[Self.noun(String(parts[0]))]?.last { $0.place < place && $0.name.hasPrefix(beginning) }?
      .name
  }

  /// «الرئيس الجزري سليم حداد … سيصل الرئيس الجزري»: whose title `title` was last.
  func holder(of title: String, at place: Int) -> String? {
    collection.byTitle[FoldedKey(title)]?.last { $0.place < place }?.name
  }

  /// The full name that begins at `place`.
  private func name(at place: Int) -> String? {
    var end = place + 1
    // «هيئة | قناة المرفأ», «وزارة | شؤون المهجرين»
    if !WordShape(at: place, in: text).hasArticle, isBoundNoun(end), isDefinite(end + 1) { end += 2 }
    let bound = end
    while end < text.tokens.count, end - place < 5, isDefinite(end), end == bound && bound == place + 1 || belongs(end)
    { end += 1 }
    guard end > place + 1 else { return nil }
    // «إدارة الرئيس الجزري | سليم حداد»
    if let holder = names.mention(at: end), holder.type == .person, holder.name.lowerBound == end,
      !WordShape(at: place, in: text).hasArticle
    {
      return text.string(of: place..<holder.name.upperBound)
    }
    return text.string(of: place..<purpose(from: end))
  }

  /// Behind the first definite word («شركة النخيل | العمل») only what describes it, «الوطنية», with the ending of an adjective of
  /// origin, or the rest of a name belongs.
  private func belongs(_ index: Int) -> Bool {
    if let mention = names.mention(at: index) { return mention.name.lowerBound < index }
    return text.ends(index, "ي") || text.ends(index, "ية") || text.ends(index, "يين") || text.ends(index, "يون")
  }

  /// A noun without article, preposition or pronoun.
  private func isBoundNoun(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index].kind == .word, names.mention(at: index) == nil else {
      return false
    }
    let shape = WordShape(at: index, in: text)
    let isSmall = [ActWord.continuation, .fronted, .tail, .adverb, .complementiser, .pronoun].contains {
      words.isOne($0, at: index, in: text)
    }
    return shape.count > 2 && !shape.hasArticle && !shape.endsWithPronoun && !shape.beginsWithConjunction && !isSmall
      && !shape.beginsWithBa && !shape.beginsWithLa
  }

  private func isDefinite(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].kind == .word else { return false }
    if let mention = names.mention(at: index) { return mention.type == .organization || mention.type == .place }
    let shape = WordShape(at: index, in: text)
    return shape.hasArticle && !words.isOne(.relative, at: index, in: text) && !shape.looksLikeDefiniteVerbalNoun
      && !words.isOne(.adverb, at: index, in: text)
  }

  /// «اللجنة المنظمة | للمهرجان», «الاتحاد المحلي | لكرة القدم»: what the body is for.
  private func purpose(from start: Int) -> Int {
    guard start < text.tokens.count, text.tokens[start].kind == .word, names.mention(at: start) == nil else {
      return start
    }
    let shape = WordShape(at: start, in: text)
    guard shape.beginsWithLa, !words.isOne(.notLa, at: start, in: text), !isDoing(start)
    else { return start }
    if text.begins(start, "لل") {
      // «للرصد والتحقق»
      var end = start + 1
      while end < text.tokens.count, text.tokens[end].kind == .word,
        WordShape(at: end, in: text).beginsWithConjunctionBeforeArticle
      { end += 1 }
      return end
    }
    let next = start + 1
    let isBound =
      next < text.tokens.count && text.tokens[next].kind == .word
      && WordShape(at: next, in: text).hasArticle
    return isBound ? next + 1 : start
  }

  /// «لشراء السفن»: that tells what is done; «لكرة القدم», «للإسكان» what the body is for.
  private func isDoing(_ index: Int) -> Bool {
    verbalNouns.isOneBehindPreposition(at: index, in: text) && !text.begins(index, "لل")
      || WordShape(at: index, in: text).looksLikeVerbalNounBehindPreposition
  }

  private static func noun(_ word: String) -> FoldedKey {
    FoldedKey(word.hasPrefix("ال") ? String(word.dropFirst(2)) : word)
  }
}
