import ArabicText
import NewsTimes

/// Finds where the clause around a word begins and ends.
///
/// There is no parser behind it: marks, complementisers, commas and the small words of `acts-words.tsv` are the landmarks.
/// A clause never leaves its sentence nor the quotation marks that its trigger stands in. Every look is bounded, so a line
/// without any punctuation costs no more than others.
struct ClauseFinder: Sendable {
  let text: TokenizedText
  let words: ActWords
  let marks: MarkCover
  let times: TimeCover
  let names: NameCover

  /// Where the clause begins, and what stands before it.
  struct Start: Sendable {
    enum Opener: Sendable {
      case sentence, mark, complementiser, pronoun, comma, relative, reporting, breaker, distance
    }

    /// The clause's first token.
    let index: Int
    let opener: Opener
  }

  /// The furthest that is looked to the left, in tokens.
  static let leftReach = 32
  /// The furthest that is looked to the right, in tokens.
  static let rightReach = 80

  /// Of so few words in marks the narrator's own sentence goes on with them.
  static let shortSpeech = 5

  /// Marks around fewer words hold a name or a single verb, «ستكون "قاسية"», and bound no clause.
  static let leastSpeech = 3

  /// The bounds that no clause around `index` leaves: its sentence, and the marks it stands in if they hold speech.
  func envelope(of index: Int) -> Range<Int> {
    guard let sentence = text.sentence(holding: index) else { return index..<index + 1 }
    let outer = text.sentences[sentence]
    guard let content = marks.content(around: index), content.count >= Self.leastSpeech else { return outer }
    return content.clamped(to: outer)
  }

  // MARK: - Left

  /// Where the clause whose verb stands at `index` begins.
  func start(of index: Int) -> Start {
    let lower = envelope(of: index).lowerBound
    var place = index - 1
    while place >= lower {
      if index - place > Self.leftReach { return Start(index: index, opener: .distance) }
      let token = text.tokens[place]
      if let opening = marks.start(ofClosing: place) {
        place = opening - 1
        continue
      }
      if token.kind == .quote, isLabelMark(place, index) {
        place -= 1
        continue
      }
      if token.kind == .quote || token.isScalar(":") || isStop(token) { return Start(index: place + 1, opener: .mark) }
      if token.isScalar("،") || token.isScalar("؛") { return afterComma(place, lower: lower) }
      if let opener = opener(at: place, before: index) {
        // Only ف takes up what is fronted, «إذا …، فإن»; «قال أمس، إنه» tells when he spoke.
        return place > lower && text.tokens[place - 1].isScalar("،") && text.string(at: place).hasPrefix("ف")
          ? conditional(before: place - 1, opener, lower: lower) : opener
      }
      place -= 1
    }
    let isMark = lower > 0 && text.tokens[lower - 1].kind == .quote
    return Start(index: lower, opener: isMark ? .mark : .sentence)
  }

  /// The opening mark of the few words in marks that `index` is one of: «الإدارة "ستغلق" المصنع».
  private func isLabelMark(_ place: Int, _ index: Int) -> Bool {
    guard let content = marks.content(around: index) else { return false }
    return content.lowerBound == place + 1 && content.count < Self.leastSpeech
  }

  private func opener(at place: Int, before index: Int) -> Start? {
    guard !isOfPrinciple(place), let classes = words.match(at: place, in: text, before: index)?.classes else {
      return nil
    }
    for word in classes {
      switch word {
      case .complementiser: return Start(index: place + 1, opener: .complementiser)
      case .pronoun: return Start(index: place + 1, opener: .pronoun)
      case .reporting: return Start(index: index, opener: .reporting)
      case .breaker: return Start(index: place + 1, opener: .breaker)
      case .relative where index - place <= 3: return Start(index: place + 1, opener: .relative)
      case .freeRelative where index - place == 1: return Start(index: place + 1, opener: .relative)
      default: continue
      }
    }
    return nil
  }

  /// «إذا تعافت السوق، فإن الشركة ستعود»: the condition before «فإن» belongs to the clause.
  private func conditional(before comma: Int, _ plain: Start, lower: Int) -> Start {
    let fronted = afterComma(comma, lower: lower)
    return fronted.index < comma ? fronted : plain
  }

  /// «بحلول الصيف، سنفتتح …», «إذا تعافت السوق، فسنعود»: what is fronted belongs to the clause behind the comma.
  private func afterComma(_ comma: Int, lower: Int) -> Start {
    let plain = Start(index: comma + 1, opener: .comma)
    var place = comma - 1
    while place >= lower, comma - place <= 16 {
      let token = text.tokens[place]
      if token.isScalar("،") || token.kind == .quote || isStop(token) || token.isScalar(":") { break }
      if words.isOne(.complementiser, at: place, in: text) || words.isOne(.pronoun, at: place, in: text) { break }
      if words.isOne(.condition, at: place, in: text) { return Start(index: place, opener: .comma) }
      place -= 1
    }
    let first = place + 1
    let isFronted = first < comma && comma - first <= 7 && words.isOne(.fronted, at: first, in: text)
    return isFronted ? Start(index: first, opener: .comma) : plain
  }

  // MARK: - Right

  /// The token behind the clause of `trigger`. `opensAct` tells whether another act begins at a token.
  func end(of trigger: Range<Int>, opensAct: (Int) -> Bool) -> Int {
    let bounds = envelope(of: trigger.lowerBound)
    let limit = min(bounds.upperBound, trigger.upperBound + Self.rightReach)
    let end = end(of: trigger, from: trigger.upperBound, limit: limit, opensAct: opensAct)
    guard end == bounds.upperBound, bounds.count <= Self.shortSpeech, let behind = wordBehindMark(end) else {
      return end
    }
    let outer = min(outerLimit(of: end), trigger.upperBound + Self.rightReach)
    return self.end(of: trigger, from: behind, limit: outer, opensAct: opensAct)
  }

  /// «هددت "باستخدام القوة" لوقف البناء»: the narrator's own words end the clause that the marks cut; gives the first of them.
  private func wordBehindMark(_ mark: Int) -> Int? {
    let next = mark + 1
    guard next < text.tokens.count, text.tokens[mark].kind == .quote, text.tokens[next].kind == .word,
      isPreposition(next) && !words.isOne(.breaker, at: next, in: text) || words.isOne(.condition, at: next, in: text)
        || Self.goingOn.contains(text.tokens[next].key)
    else { return nil }
    return next
  }

  /// The end of the sentence that the closing mark at `mark` stands in.
  private func outerLimit(of mark: Int) -> Int {
    text.sentence(holding: mark).map { text.sentences[$0].upperBound } ?? mark + 1
  }

  private func end(of trigger: Range<Int>, from start: Int, limit: Int, opensAct: (Int) -> Bool) -> Int {
    var place = start
    while place < limit {
      let token = text.tokens[place]
      if let close = marks.end(ofOpening: place), close < limit {
        place = close + 1
        continue
      }
      if isPause(place, limit) {
        place += 1
        continue
      }
      if isStop(token) { break }
      if token.isScalar("،") {
        if place == trigger.upperBound, let second = dayInCommas(place) {
          place = second + 1
          continue
        }
        if !goesOn(behind: place, limit: limit, opensAct: opensAct, depth: 0) { break }
      } else if token.kind == .word, opensClause(place, limit: limit, opensAct: opensAct) {
        break
      }
      place += 1
    }
    return max(trigger.upperBound, min(place, limit))
  }

  /// «من حيث المبدأ»: no new clause.
  private func isOfPrinciple(_ place: Int) -> Bool {
    place > 0 && text.tokens[place].key == Self.whereAs && text.tokens[place - 1].key == Self.from
  }

  /// «سيستأنف، الأحد المقبل، تمارينه»: a day between the verb and its object; gives the second comma.
  private func dayInCommas(_ comma: Int) -> Int? {
    guard let time = times.time(at: comma + 1), time.tokens.upperBound < text.tokens.count,
      text.tokens[time.tokens.upperBound].isScalar("،")
    else { return nil }
    return time.tokens.upperBound
  }

  private func opensClause(_ place: Int, limit: Int, opensAct: (Int) -> Bool) -> Bool {
    let classes = words.match(at: place, in: text, before: limit)?.classes ?? []
    if classes.contains(.breaker) { return !isOfPrinciple(place) }
    guard WordShape(at: place, in: text).beginsWithConjunction else { return false }
    if opensAct(place) || classes.contains(.reporting) || classes.contains(.perfect) { return true }
    // «وهبطت»
    if names.mention(at: place) == nil,
      WordShape(at: place, in: text, droppingConjunction: true).looksLikePerfectOfHer
    {
      return true
    }
    // «ولم يوقع», «وليس لديه»
    if classes.contains(.negation), Self.negations.contains(text.tokens[place].key) { return true }
    // «تطالبان بـ… وبأنهما مستعدتان»
    if classes.contains(.pronoun) { return true }
    // «وخلال أيام سنعلن»: an adverbial fronted before the next act.
    let isFronted = classes.contains(.fronted) || classes.contains(.continuation)
    return isFronted && (place + 1..<max(place + 1, min(limit, place + 5))).contains(where: opensAct)
  }

  /// Whether the clause goes on behind the comma at `comma`.
  private func goesOn(behind comma: Int, limit: Int, opensAct: (Int) -> Bool, depth: Int) -> Bool {
    var next = comma + 1
    while next < limit, isSkipped(next) { next += 1 }
    guard next < limit, text.tokens[next].kind == .word, !opensAct(next) else { return false }
    let classes = words.match(at: next, in: text, before: limit)?.classes ?? []
    if classes.contains(where: { [.breaker, .complementiser, .pronoun, .reporting, .tail, .restart].contains($0) }) {
      return false
    }
    // «، وإذا تأخر العمل»: a condition of the next clause.
    if classes.contains(.condition), WordShape(at: next, in: text).beginsWithConjunction { return false }
    if classes.contains(where: { $0 == .continuation || $0 == .condition }) || isNextStep(next, limit) { return true }
    let reach = classes.contains(.relative) ? 26 : 9
    if let joined = joins(next) { return joined }
    // «، الأحد بـ…»: a day between commas or before a preposition.
    if let time = times.time(at: next), time.tokens.upperBound < limit {
      let behind = time.tokens.upperBound
      if text.tokens[behind].isScalar("،") {
        return goesOn(behind: behind, limit: limit, opensAct: opensAct, depth: depth + 1)
      }
      if isPreposition(behind) || words.isOne(.continuation, at: behind, in: text) {
        return true
      }
    }
    guard depth < 2, let second = nextComma(after: next, within: reach, limit: limit) else { return false }
    return goesOn(behind: second, limit: limit, opensAct: opensAct, depth: depth + 1)
  }

  /// «، ثم إغلاق المنجم»: the next of several acts.
  private func isNextStep(_ index: Int, _ limit: Int) -> Bool {
    guard text.tokens[index].key == Self.then, index + 1 < limit, text.tokens[index + 1].kind == .word else {
      return false
    }
    let shape = WordShape(at: index + 1, in: text)
    return shape.looksLikeVerbalNoun || shape.looksLikeDefiniteVerbalNoun || shape.hasArticle
      || isPreposition(index + 1)
  }

  /// Whether the word behind a comma joins the clause; nil for what may be an apposition, «المدير، سليم الراوي، على …».
  private func joins(_ next: Int) -> Bool? {
    let shape = WordShape(at: next, in: text)
    // «واصفا»: و is of the root.
    if shape.count == 5, shape.looksLikeAccusativeParticiple { return false }
    if shape.beginsWithConjunction {
      let bare = WordShape(at: next, in: text, droppingConjunction: true)
      if bare.hasArticle || bare.looksLikeVerbalNoun { return true }
      if bare.looksLikePerfectOfHer, names.mention(at: next) == nil { return false }
      return !bare.looksFuture && (!bare.looksImperfect || bare.endsInTehMarbuta)
    }
    if names.mention(at: next) != nil { return nil }
    // «، ليصبح ثالث جسر»: what comes of it.
    if shape.looksLikeAccusativeParticiple || shape.looksLikeVerbBehindLa { return false }
    if isPreposition(next) || shape.looksLikeDefiniteVerbalNoun { return true }
    return nil
  }

  private func isPreposition(_ index: Int) -> Bool {
    text.tokens[index].key == Self.with
      || BoundPrepositions(text: text, words: words, names: names).bearsAny(at: index)
  }

  /// What may stand between a comma and the word that decides: marks, brackets, a «و» by itself.
  private func isSkipped(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .quote || token.kind == .bracket || token.isScalar("،") || token.key == Self.and
  }

  private func nextComma(after index: Int, within reach: Int, limit: Int) -> Int? {
    let end = min(limit, index + reach)
    return (index..<max(index, end)).first { text.tokens[$0].isScalar("،") }
  }

  private func isStop(_ token: Token) -> Bool {
    token.kind == .newline
      || token.kind == .punctuation && [0x2E, 0x061F, 0x21, 0x3F, 0x2026, 0x06D4].contains(token.key.rawValue)
  }

  /// «الجسر سيبقى مفتوحا...ليلا ونهارا»: in speech dots are a pause, where it goes on with no new clause.
  private func isPause(_ place: Int, _ limit: Int) -> Bool {
    guard isDot(place), marks.content(around: place) != nil else { return false }
    guard text.tokens[place].isScalar("…") || isDot(place - 1) || isDot(place + 1) else { return false }
    guard let next = (place + 1..<max(place + 1, limit)).first(where: { !isDot($0) }) else { return false }
    return !words.isOne(.condition, at: next, in: text)
      && (isPreposition(next) || [ActWord.continuation, .tail].contains { words.isOne($0, at: next, in: text) })
  }

  private func isDot(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && (text.tokens[index].isScalar(".") || text.tokens[index].isScalar("…"))
  }

  /// Prepositions that go on with a clause behind a closing mark.
  private static let goingOn: [FoldedKey] = ["إلى", "على", "ضد"].map { FoldedKey($0) }
  private static let negations: [FoldedKey] = ["ولم", "ولن", "وليس", "وليست"].map { FoldedKey($0) }
  private static let whereAs = FoldedKey("حيث")
  private static let from = FoldedKey("من")
  private static let then = FoldedKey("ثم")
  private static let and = FoldedKey("و")
  /// «بـ» before a mark.
  private static let with = FoldedKey("ب")
}
