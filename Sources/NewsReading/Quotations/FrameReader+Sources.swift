import ArabicText
import NewsLexicons
import NewsRecords

/// Who may be the subject of a verb of saying, and who only its object.
extension FrameReader {
  /// «قالت لشركة الميناء "…"»: ل before a noun that is no name says whom the words reach.
  func isReached(_ index: Int) -> Bool {
    // «صرح لجون أفريك»: the entity's own name lacks the letter; «لانغر» of «ريم لانغر» does not.
    if let mention = words.mention(index), let entity = mention.entity {
      return words.starts(index, "ل") && !bears(words.names.entities[entity].name, words.text.string(at: index))
    }
    return words.starts(index, "ل") && words.reference(index)?.tokens.lowerBound != index
      && CliticLexicon.model.proclitics(of: words.token(index), in: words.text.source).contains(.la)
  }

  /// Whether the word is one of the name's.
  private func bears(_ name: String, _ word: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(word.utf8) }
  }

  /// «ودعت المجتمع الدولي إلى»: verbs that take the hearer as object, and a noun that their gender does not fit.
  func isHearer(_ source: Range<Int>, of match: CueMatcher.Match) -> Bool {
    if isOfOtherGender(source, match) { return true }
    guard match.lemma.frames.contains(.obj) else { return false }
    // «طمأن المواطنين»: the plural of an object, which no subject bears.
    if source.count == 1, words.isDefinite(source.lowerBound), words.ends(source.lowerBound, "ين"),
      words.mentionIndex(source.lowerBound) == nil, isPeople(source.lowerBound)
    {
      return true
    }
    // «حث القادة المحليين على»: an adjective in the plural of an object, inside the phrase or right behind it.
    if source.count <= 2, words.isDefinite(source.lowerBound), words.mentionIndex(source.lowerBound) == nil,
      source.lowerBound + 1 < words.text.tokens.count, words.isDefinite(source.lowerBound + 1),
      words.ends(source.lowerBound + 1, "يين")
    {
      return true
    }
    if isCalledUpon(source, match) { return true }
    guard match.form.agreement.number == .singular,
      let verb = match.form.agreement.gender, let noun = gender(of: source)
    else { return false }
    return verb != noun
  }

  /// «كما شكر حكومة البلاد على», «واتهم القوات الموالية بـ»: a masculine verb has no body in the feminine right behind it for its
  /// subject, where it may have it for its object.
  private func isOfOtherGender(_ source: Range<Int>, _ match: CueMatcher.Match) -> Bool {
    guard match.form.agreement == Agreement(gender: .masculine, number: .singular),
      source.lowerBound == match.token + 1, words.mentionIndex(source.lowerBound) == nil,
      match.lemma.frames.contains(.obj) || match.lemma.force == .praise || match.lemma.force == .criticise,
      words.ends(source.lowerBound, "ة") || words.ends(source.lowerBound, "ات")
    else { return false }
    let kind = words.match(words.lexicon.sources, at: source.lowerBound, before: source.lowerBound + 1)?.value
    // «قادة» is the plural of men.
    return kind == .org || kind == .group && words.ends(source.lowerBound, "ات")
  }

  /// «ودعا الشباب إلى»: where somebody goes on demanding, people by their noun are whom he calls upon; the ending of «المواطنون»
  /// or a fatha («الشبابَ») says which they are.
  private func isCalledUpon(_ source: Range<Int>, _ match: CueMatcher.Match) -> Bool {
    let noun = source.lowerBound
    guard words.mentionIndex(noun) == nil else { return false }
    // «ودعت جميع الأطراف إلى»
    if match.lemma.force == .demand, words.hasConjunction(match.token), source.count == 2, words.has(noun, .all) {
      return true
    }
    guard words.isDefinite(noun) else { return false }
    if words.ends(noun, "\u{64E}") { return true }
    return match.lemma.force == .demand && words.hasConjunction(match.token) && source.count <= 2
      && !words.ends(noun, "ون")
      && words.match(words.lexicon.sources, at: noun, before: noun + 1)?.value == .people
  }

  /// «ووصف حزب الشمال بأنه خطير»: a verb that describes has an object, so that the only noun behind it is no subject.
  func isDescribed(_ source: Range<Int>, by match: CueMatcher.Match, before link: Int) -> Bool {
    guard !match.lemma.frames.isDisjoint(with: [.desc, .pred]), !match.form.hasObject else { return false }
    if isDescribedMany(source, match, before: link) { return true }
    guard isBody(source) || isPerson(source) || isThing(source) else { return false }
    // «وصف سليم "الخطة" بالفاشلة» has its object in the marks.
    if let pair = words.pair(openingAt: link) {
      // «ويعتبر جماعة الشمال "حاضنة …"»
      if match.lemma.frames.contains(.pred) { return pair.open == source.upperBound }
      guard !pair.content.isEmpty, words.starts(pair.content.lowerBound, "ب") else { return false }
    } else if match.lemma.frames.contains(.pred) {
      return false
    }
    return chunk.skipAdjuncts(from: source.upperBound, before: link) == link
  }

  /// «ووصف النواب الذين حضروا | بأنهم "عصابة"»: the pronoun of what is said of them leads back to the people behind the verb.
  private func isDescribedMany(_ source: Range<Int>, _ match: CueMatcher.Match, before link: Int) -> Bool {
    guard match.lemma.frames.contains(.desc), source.count == 1, words.isDefinite(source.lowerBound),
      words.token(link).key == Self.ofThem,
      [.people, .group].contains(
        words.match(
          words.lexicon.sources, at: source.lowerBound, before: source.upperBound)?.value)
    else { return false }
    return source.upperBound == link || words.has(source.upperBound, .relative)
  }

  private static let ofThem = FoldedKey("بأنهم")

  /// Whether the words are one person's name with its title: «ووصف الوزير سليم حداد بأنه شجاع» says whom, not who.
  func isPerson(_ source: Range<Int>) -> Bool {
    guard let mention = words.mention(source.upperBound - 1), mention.type == .person else { return false }
    return min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound) <= source.lowerBound
      && mention.name.upperBound == source.upperBound
  }

  /// «يصف العقوبات "بالأشد"»: one definite word that is neither people nor a body.
  func isThing(_ source: Range<Int>) -> Bool {
    source.count == 1 && words.isDefinite(source.lowerBound) && words.mentionIndex(source.lowerBound) == nil
      && words.reference(source.lowerBound) == nil
      && words.match(words.lexicon.sources, at: source.lowerBound, before: source.upperBound) == nil
      && words.match(words.lexicon.titles, at: source.lowerBound, allowing: .article) == nil
  }

  /// Whether the words are one body and at most an adjective of it.
  func isBody(_ source: Range<Int>) -> Bool {
    if let mention = words.mention(source.lowerBound) {
      return mention.type != .person && mention.name.lowerBound == source.lowerBound
        && source.count - mention.name.count <= 1
    }
    let head = words.match(words.lexicon.sources, at: source.lowerBound, before: source.lowerBound + 1)?.value
    return head == .org && source.count <= 3
  }

  /// At the sentence's beginning, behind a particle, or with its و behind punctuation: «وبيّن», not «بين بغداد وواشنطن».
  func opensClause(_ match: CueMatcher.Match, _ sentence: Range<Int>) -> Bool {
    let index = match.token
    // «بينت الوزارة أن»: the feminine is the verb wherever it stands.
    if match.form.aspect == .perfect, match.form.agreement.gender == .feminine { return true }
    if index == sentence.lowerBound || words.has(index - 1, [.particle, .auxiliary]) { return true }
    // «من جانبه، بيّن سليم حداد»
    if finder.opensSentence(index) { return true }
    // «وخلال زيارة المعرض، بيّن الدكتور سليم حداد أن»: "between" stands before no one man.
    if words.isComma(index - 1), let holder = words.mention(index + 1), holder.type == .person,
      words.has(holder.name.upperBound, .that)
    {
      return true
    }
    return words.hasConjunction(index) && words.token(index - 1).kind != .word
  }

  func isPeople(_ index: Int) -> Bool {
    words.match(words.lexicon.sources, at: index, before: index + 1, allowing: .article) != nil
  }

  /// The gender of a named entity, of a body by its class noun («حكومة البلاد»), or of a definite noun whose adjective shows it.
  func gender(of source: Range<Int>) -> Agreement.Gender? {
    let head = words.match(words.lexicon.sources, at: source.lowerBound, before: source.lowerBound + 1)?.value
    if head == .org, words.ends(source.lowerBound, "ة") { return .feminine }
    if let mention = words.mention(source.lowerBound) {
      return mention.entity.flatMap { words.names.entities[$0].gender }.map { $0 == .feminine ? .feminine : .masculine }
    }
    if let title = words.reference(source.lowerBound), title.kind == .title, title.tokens == source {
      return title.gender.map { $0 == .feminine ? .feminine : .masculine }
    }
    guard source.count == 2, source.allSatisfy(words.isDefinite) else { return nil }
    return words.ends(source.upperBound - 1, "ة") ? .feminine : .masculine
  }
}
