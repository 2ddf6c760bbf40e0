import ArabicText
import NewsRecords

/// The names of the tagger, their ends set right where it stopped too early.
struct TaggedSpans {
  private(set) var spans: [(tokens: Range<Int>, type: NameType)] = []

  init(
    _ tags: [Int], _ findings: GrammarFindings, _ text: TokenizedText, _ words: NameWords, _ news: NewsWords
  ) {
    let bodies = Self.bodiesByToken(findings)
    for span in NameTag.spans(tags) {
      let last = spans.last
      let start = last?.tokens.upperBound ?? 0
      let type = NameTag.types[span.type]
      if type == .person, let last, last.type == .person, Self.isHyphen(last.tokens.upperBound, text),
        last.tokens.upperBound + 1 == span.range.lowerBound
      {
        spans[spans.count - 1].tokens = last.tokens.lowerBound..<span.range.upperBound
        continue
      }
      switch type {
      case .person:
        spans.append((Self.opened(span.range, from: start, text, words, news)..<span.range.upperBound, type))
      case .organization where (bodies[span.range.lowerBound]?.lowerBound ?? -1) >= start:
        let body = bodies[span.range.lowerBound] ?? span.range
        spans.append((body.lowerBound..<max(body.upperBound, span.range.upperBound), type))
      case .place where Self.isOffice(before: span.range.lowerBound, from: start, text, words):
        spans.append(((span.range.lowerBound - 1)..<span.range.upperBound, .organization))
      default: spans.append((span.range, type))
      }
    }
    defer { spans = Self.apart(spans) }
    for index in spans.indices where spans[index].type == .person {
      let next = index + 1 < spans.count ? spans[index + 1].tokens.lowerBound : text.tokens.count
      let tokens = spans[index].tokens
      // «دي | ميستورا»: the tagger parted the surname from what ties it.
      if tokens.count == 1, next == tokens.upperBound, index + 1 < spans.count, spans[index + 1].type == .person,
        words[tokens.lowerBound].senses.contains(.joinsBetween)
      {
        spans[index].tokens = tokens.lowerBound..<spans[index + 1].tokens.upperBound
        continue
      }
      let tied = max(
        Self.tied(tokens, before: next, text, words), Self.spelt(tokens, before: next, text, words))
      guard tied == tokens.upperBound else {
        spans[index].tokens = tokens.lowerBound..<tied
        continue
      }
      let end = Self.linked(Self.surnamed(tokens, before: next, text, words, news), before: next, text, words)
      spans[index].tokens = tokens.lowerBound..<Self.hyphenated(end, before: next, text)
    }
  }

  /// The bodies that the grammar has read whole, by each of their tokens: the tagger may see «الأمم المتحدة لتنسيق الإغاثة» of an
  /// office of theirs.
  private static func bodiesByToken(_ findings: GrammarFindings) -> [Int: Range<Int>] {
    var result: [Int: Range<Int>] = [:]
    for body in findings.bodies where body.isName && body.name == body.tokens && body.tokens.count > 1 {
      if body.isOwn { for token in body.tokens { result[token] = body.tokens } }
      result[body.tokens.lowerBound] = body.tokens
    }
    return result
  }

  /// «جان-إيف»: a hyphen with no blank on either side.
  private static func isHyphen(_ index: Int, _ text: TokenizedText) -> Bool {
    index > 0 && index + 1 < text.tokens.count && text.isDash(index)
      && text.tokens[index].start == text.tokens[index - 1].end
      && text.tokens[index + 1].start == text.tokens[index].end
  }

  /// «عبدالملك | الراشدي»: a given name alone takes the surname on ي right behind it, which is no adjective of a state.
  private static func surnamed(
    _ tokens: Range<Int>, before next: Int, _ text: TokenizedText, _ words: NameWords, _ news: NewsWords
  ) -> Int {
    let (first, end) = (tokens.lowerBound, tokens.upperBound)
    guard tokens.count == 1, end < next, text.tokens[end].kind == .word, words[first].senses.contains(.givenName),
      words[first].senses.isDisjoint(with: [.ordinaryName, .startsTitle, .startsKnownName]), words[end].isDefinite,
      words[end].senses.isDisjoint(with: [.plain, .nisba, .titleAdjective, .titleNoun, .startsTitle, .headsBody]),
      text.source.utf8[text.tokens[end].bytes].suffix(2).elementsEqual("ي".utf8), words[end].proclitics == .article,
      news.mayBeName(text.tokens[end].key)
    else { return end }
    return end + 1
  }

  /// The spans without those that begin inside the one before.
  private static func apart(
    _ spans: [(tokens: Range<Int>, type: NameType)]
  ) -> [(tokens: Range<Int>, type: NameType)] {
    var end = 0
    return spans.filter { span in
      guard span.tokens.lowerBound >= end else { return false }
      end = span.tokens.upperBound
      return true
    }
  }

  /// «سيرغي | #برانكوف»: a surname written as a link.
  private static func linked(_ end: Int, before next: Int, _ text: TokenizedText, _ words: NameWords) -> Int {
    guard end + 1 < text.tokens.count, end < next, text.tokens[end].kind == .hashtag,
      text.tokens[end + 1].kind == .word,
      end + 1 <= next,
      words[end + 1].senses.isDisjoint(with: [.plain, .startsTitle, .startsKnownName, .headsBody, .nisba]),
      !(end + 2 < text.tokens.count && text.tokens[end + 2].isScalar("_"))
    else { return end }
    return end + 2
  }

  /// «عمر أبو | العيش»: a name does not end with what ties it to a surname.
  private static func tied(_ tokens: Range<Int>, before next: Int, _ text: TokenizedText, _ words: NameWords) -> Int {
    let (last, end) = (tokens.upperBound - 1, tokens.upperBound)
    // «عبدالله بن | مساعد»: behind «بن» stands a name, whatever the word means elsewhere.
    let isSon = words[last].senses.contains(.joinsBetween) && text.tokens[last].bytes.count == 4
    guard tokens.count > 1, end < next, text.tokens[end].kind == .word,
      words[last].senses.contains(.joinsBefore) && words[last].senses.isDisjoint(with: .givenName) || isSon,
      words[end].senses.isDisjoint(with: isSon ? .plain : [.plain, .startsTitle]),
      words[end].proclitics.subtracting(.article).isEmpty
    else { return end }
    return end + 1
  }

  /// «مون جاي | إن»: a syllable that wants another behind it.
  private static func spelt(_ tokens: Range<Int>, before next: Int, _ text: TokenizedText, _ words: NameWords) -> Int {
    let (last, end) = (tokens.upperBound - 1, tokens.upperBound)
    guard tokens.count > 1, end < next, words[last].senses.contains(.joinsBefore), words[end].senses.contains(.that)
    else {
      return end
    }
    return end + 1
  }

  /// «جاي-إن»: a short word tied to the name by a hyphen ends it, whatever it means elsewhere.
  private static func hyphenated(_ end: Int, before next: Int, _ text: TokenizedText) -> Int {
    guard end + 1 < next, isHyphen(end, text), text.tokens[end + 1].kind == .word,
      text.tokens[end + 1].bytes.count <= 8
    else { return end }
    return end + 2
  }

  /// Where the name begins: «الله حداد» is the end of «هبة الله حداد», «إيف برانك» that of «جان-إيف برانك».
  private static func opened(
    _ tokens: Range<Int>, from start: Int, _ text: TokenizedText, _ words: NameWords, _ news: NewsWords
  ) -> Int {
    let first = tokens.lowerBound
    let isTail = words[first].senses.contains(.joinsAfter) && !words[first].senses.contains(.givenName)
    if isTail, first > start, mayOpen(first - 1, text, words, news) { return first - 1 }
    if tokens.count == 1, first > start, isGiven(first - 1, text, words) { return first - 1 }
    let isPart = first > start + 1 && isHyphen(first - 1, text) && words[first - 2].senses.contains(.givenName)
    return isPart ? first - 2 : first
  }

  /// «، تامر [السبهان]»: a given name that is nothing else, behind a mark, before what was seen of the name.
  private static func isGiven(_ index: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    guard index > 0, text.tokens[index].kind == .word, text.tokens[index - 1].kind != .word else { return false }
    let word = words[index]
    return word.senses.contains(.givenName) && word.proclitics.isEmpty
      && word.senses.isDisjoint(with: [.ordinaryName, .plain, .startsTitle, .nisba])
  }

  private static func mayOpen(_ index: Int, _ text: TokenizedText, _ words: NameWords, _ news: NewsWords) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    let isName = !words[index].senses.isDisjoint(with: [.givenName, .joinsBefore])
    return isName
      || words[index].senses.isDisjoint(with: [.plain, .startsTitle]) && news.mayBeName(text.tokens[index].key)
  }

  /// «أمانة [الرملة]», «بلدية [طنجة]»: the head of an office right before the place it is of.
  private static func isOffice(before index: Int, from start: Int, _ text: TokenizedText, _ words: NameWords) -> Bool {
    index > start && words[index - 1].senses.contains(.headsPlaceBody) && !words[index - 1].isDefinite
      && words[index].proclitics.isDisjoint(with: [.ba, .la, .ka, .conjunction])
  }
}
