import ArabicText
import NewsRecords

/// Tells where the object of a verb of saying begins: a masdar by its pattern or a noun of `object-nouns.tsv`.
///
/// «أعلن الرئيس انسحاب بلاده»: the subject is definite, the object is an indefinite masdar in construct.
struct ObjectNouns {
  let words: ArticleWords

  /// Whether the object of a verb whose subject begins at `start` can begin at `index`.
  func begins(at index: Int, from start: Int) -> Bool {
    guard words.isWord(index), words.mentionIndex(index) == nil, words.classes(index).isEmpty,
      index == 0 || !words.token(index - 1).isScalar("(")
    else { return false }
    guard index == start || closesSubject(index - 1, start) else { return false }
    if isDemonstrated(index) { return true }
    guard
      !words.isDefinite(index) || isListed(index) && !isApposed(index) || isBehindTime(index, start)
        || isBehindBody(index, start) || isBehindPlural(index)
    else { return false }
    guard words.lexicon.sources[words.token(index).key].isEmpty || isIndefinitePhrase(index) || isNumber(index),
      !words.isTitle(at: index),
      words.match(words.lexicon.titles, at: index, allowing: .article) == nil,
      words.reference(index).map({ $0.kind == .nisba }) ?? true
    else { return false }
    // «إدانة», «دعوة»: a noun of saying is one too.
    if !words.isDefinite(index), words.forms(index).contains(where: { $0.aspect == .masdar }) { return true }
    return isNoun(index, cutting: 0) || words.isDefinite(index) && isNoun(index, cutting: 4)
  }

  /// «نفى سليم حداد، الأربعاء، الاتهامات», «أدانت الدولة الاثنين الهجوم»: behind a time no apposition goes on, and the subject
  /// stands before it.
  private func isBehindTime(_ index: Int, _ start: Int) -> Bool {
    guard words.starts(index, "ال"), isNoun(index, cutting: 4) else { return false }
    let last = words.isComma(index - 1) ? index - 2 : index - 1
    guard last > start else { return false }
    // «أدان الأمين العام بشدة الاعتداءات»
    if words.has(last, .adverb), last == index - 1 { return true }
    guard words.timeEnd(last) != nil else { return false }
    return last < index - 1 || words.timeEnd(start) == nil
  }

  /// «أعلنت مجموعة "المنارة" العملاقة، | التوصل إلى اتفاق»: a verbal noun that wants its preposition, behind a body's comma.
  private func isBehindBody(_ index: Int, _ start: Int) -> Bool {
    guard index - 2 > start, words.isComma(index - 1), words.starts(index, "الت"),
      words.has(index + 1, [.ila, .ala, .an]),
      isNoun(index, cutting: 4), words.mention(index - 2)?.type != .person
    else { return false }
    return !(start..<index - 1).contains { words.isComma($0) }
      && words.match(words.lexicon.sources, at: start, before: start + 1)?.value == .org
  }

  /// «استبعد مسؤولون أميركيون | التعاون مع»: behind a plural with its ن no genitive stands.
  private func isBehindPlural(_ index: Int) -> Bool {
    words.ends(index - 1, "ون") && !words.isDefinite(index - 1) && words.starts(index, "ال")
      && isNoun(index, cutting: 4)
  }

  /// «هذه الاتهامات»: a thing that was named before.
  private func isDemonstrated(_ index: Int) -> Bool {
    words.has(index, [.pointer, .demonstrative]) && words.timeEnd(index + 1) == nil
      && index + 1 < words.text.tokens.count
      && words.isWord(index + 1) && words.isDefinite(index + 1) && !words.has(index + 1, .relative)
      && !words.isTitle(at: index + 1) && words.match(words.lexicon.titles, at: index + 1, allowing: .article) == nil
      && !isPeople(index + 1)
  }

  /// «أبدت تلك الشركات قلقها»: who speaks, not what is said.
  private func isPeople(_ index: Int) -> Bool {
    words.match(words.lexicon.sources, at: index, before: index + 1, allowing: .article).map { $0.value != .document }
      ?? false
  }

  /// «أحمد سليم، المختص في …»: a definite word right behind a name's comma tells who that is.
  private func isApposed(_ index: Int) -> Bool {
    index > 1 && words.isComma(index - 1) && words.mentionIndex(index - 2) != nil
  }

  /// «تنظيم احتجاج» is an act, «تنظيم الدولة» and «تنظيم "…"» a body.
  private func isIndefinitePhrase(_ index: Int) -> Bool {
    let next = index + 1
    return next < words.text.tokens.count && words.isWord(next) && !words.isDefinite(next)
      && words.mentionIndex(next) == nil && words.classes(next).isEmpty
  }

  /// «قدرت السلطات عدد المتظاهرين»: of whom there are so many, where «عدد من المتظاهرين» are these.
  private func isNumber(_ index: Int) -> Bool {
    words.match(words.lexicon.sources, at: index, before: index + 1, allowing: [])?.value == .amount
      && words.isWord(index + 1) && words.isDefinite(index + 1)
  }

  /// Whether a subject can end at the token: a name, a definite word, a time, a comma.
  func closesSubject(_ index: Int, _ start: Int) -> Bool {
    if words.mentionIndex(index) != nil || words.timeEnd(index) != nil || words.isComma(index) { return true }
    if words.token(index).kind == .quote || words.token(index).kind == .bracket || words.isDash(index) { return true }
    if words.has(index, [.adverb, .anaphor]) || words.bearsTanwin(index) { return true }
    // «في تقريره نموا»: the occasion is the speaker's own.
    if words.ends(index, "ه") || words.ends(index, "ها"), words.match(words.lexicon.media, at: index) != nil {
      return true
    }
    guard words.isWord(index) else { return false }
    // «أعلنت 30 دولة انسحابها»
    return words.isDefinite(index) || index > start && words.token(index - 1).kind == .number
      || isNameless(start...index)
  }

  /// «ذكرت مصادر طبية ارتفاع عدد …», «أفاد شهود عيان بسماع …»: people without a name are an indefinite subject.
  private func isNameless(_ subject: ClosedRange<Int>) -> Bool {
    guard subject.count <= 3, let noun = words.match(words.lexicon.sources, at: subject.lowerBound, allowing: [])
    else { return false }
    return noun.value.isNameless && noun.tokens.upperBound <= subject.upperBound + 1
  }

  /// Whether the lexicon has the word as it stands: «التزام» bears no article.
  private func isListed(_ index: Int) -> Bool {
    MasdarShape(words.text.source.utf8, words.token(index).bytes).stems.contains { !words.lexicon.objects[$0].isEmpty }
  }

  /// Whether the word is a masdar by pattern or by lexicon, behind proclitics of that many bytes, two a letter.
  func isNoun(_ index: Int, cutting proclitics: Int) -> Bool {
    let token = words.token(index)
    let start = token.start + proclitics
    guard token.end - start >= 4 else { return false }
    let letters = MasdarShape(words.text.source.utf8, start..<token.end)
    if letters.isMasdar { return true }
    return letters.stems.contains { !words.lexicon.objects[$0].isEmpty }
  }
}

/// The letters of one word, marks aside, asked for the patterns of derived masdars.
struct MasdarShape {
  private var letters: [UInt16] = []
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      if scalar < 0x700, !(0x064B...0x0652).contains(scalar), scalar != 0x0640 {
        letters.append(Self.bare(UInt16(scalar)))
      }
      offset += length
    }
  }

  /// The word's key and those without a pronoun behind it.
  var stems: [FoldedKey] {
    var result = [FoldedKey.of(bytes, range, .match)]
    for suffix in [1, 2, 3] where letters.count - suffix >= 3 && isPronoun(suffix) {
      result.append(FoldedKey.of(bytes, range.lowerBound..<(range.upperBound - suffix * 2), .match))
      if letters[letters.count - suffix - 1] == Self.teh { result.append(feminineStem(suffix)) }
    }
    // «نموا», «قلقا»: the indefinite accusative.
    if letters.count >= 4, letters.last == Self.alef {
      result.append(FoldedKey.of(bytes, range.lowerBound..<(range.upperBound - 2), .match))
    }
    return result
  }

  /// «موافقتها», «رغبته»: before a pronoun ة is written ت.
  private func feminineStem(_ suffix: Int) -> FoldedKey {
    let stem = bytes[range.lowerBound..<(range.upperBound - (suffix + 1) * 2)] + Array("ة".utf8)
    return FoldedKey.of(Array(stem), 0..<stem.count, .match)
  }

  /// افتعال, انفعال, استفعال, إفعال; تفعيل; مفاعلة; with ه، ها، هم behind them.
  var isMasdar: Bool {
    for suffix in [0, 1, 2, 3] where suffix == 0 || isPronoun(suffix) {
      if matches(letters[0..<max(0, letters.count - suffix)], isOwned: suffix > 0) { return true }
    }
    return isAccusative
  }

  /// «تضامنا», «تفهما»: an indefinite accusative of the pattern تفاعل or تفعّل, which bare words rarely have.
  private var isAccusative: Bool {
    // «ارتفاعا», «انتعاشا»
    if letters.count >= 7, letters.last == Self.alef, letters.first == Self.alef {
      return matches(letters.dropLast()[...])
    }
    guard letters.count == 6 || letters.count == 5, letters.last == Self.alef, letters.first == Self.teh else {
      return false
    }
    guard letters.count == 5 else { return letters[2] == Self.alef }
    return letters[2] != Self.alef && letters[3] != Self.yeh
  }

  private func matches(_ word: ArraySlice<UInt16>, isOwned: Bool = false) -> Bool {
    let count = word.count
    guard count >= 5, let first = word.first else { return false }
    let last = word[word.endIndex - 1]
    let beforeLast = word[word.endIndex - 2]
    if first == Self.alef, word[word.startIndex + 1] != Self.lam || count >= 7, beforeLast == Self.alef { return true }
    if first == Self.teh, count == 5, beforeLast == Self.yeh { return true }
    if first == Self.teh, count == 5, word[word.startIndex + 2] == Self.alef { return true }
    return first == Self.meem && count >= 6 && last == (isOwned ? Self.teh : Self.tehMarbuta)
      && word[word.startIndex + 2] == Self.alef
  }

  /// ه; ها، هم; هما
  private func isPronoun(_ count: Int) -> Bool {
    guard letters.count > count else { return false }
    switch count {
    case 1: return letters[letters.count - 1] == Self.heh
    case 2:
      return letters[letters.count - 2] == Self.heh && [Self.alef, Self.meem].contains(letters[letters.count - 1])
    default: return letters.suffix(3).elementsEqual([Self.heh, Self.meem, Self.alef])
    }
  }

  private static func bare(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x0622, 0x0623, 0x0625: 0x0627
    default: letter
    }
  }

  private static let alef: UInt16 = 0x0627
  private static let teh: UInt16 = 0x062A
  private static let lam: UInt16 = 0x0644
  private static let meem: UInt16 = 0x0645
  private static let heh: UInt16 = 0x0647
  private static let yeh: UInt16 = 0x064A
  private static let tehMarbuta: UInt16 = 0x0629
}
