import ArabicText

/// Titles that stand in a row before one name: «معالي وزير الحج الدكتور», «اللواء الركن المهندس», «سمو أمير المنطقة».
struct TitleRow: Sendable {
  /// In the order of the text, one at least.
  private(set) var titles: [TitlePhrase]
  /// Behind the last of them.
  var end: Int { titles[titles.count - 1].tokens.upperBound }

  /// The row that begins with `first`.
  init(
    from first: TitlePhrase, in text: TokenizedText, _ words: NameWords, _ reader: TitleReader, before limit: Int
  ) {
    titles = [first]
    guard first.entry.number == .singular else { return }
    while let start = Self.behind(end, text, words, limit), words[start].senses.contains(.startsTitle),
      !words[start].isJoined, let next = reader.title(at: start, in: text, words, before: limit),
      next.entry.number == .singular,
      // «العميد رائد سليم»: without ال and body it may be the name.
      words[start].isDefinite || next.hasComplement || !words[start].senses.contains(.givenName)
    {
      titles.append(next)
    }
  }

  /// The title that says most: an office before a rank before «السيد»; of equal ones the first. It knows the whole row.
  var best: TitlePhrase {
    let titles = Array(holders)
    var best = titles[0]
    for title in titles.dropFirst() where Self.weight(title) > Self.weight(best) { best = title }
    return best.over(row: titles[0].tokens.lowerBound..<end)
  }

  private static func weight(_ title: TitlePhrase) -> Int {
    switch title.entry.kind {
    case .office: 3
    case .calling: 2
    case .rank: 1
    case .honorific, .kin: 0
    }
  }

  /// The row without a first title that is another's: «نجل [الرئيس محمد]», «محامي [السيدة ريم]». The name is not his.
  private var holders: ArraySlice<TitlePhrase> {
    let index = titles.indices.dropFirst().last { index in
      let last = titles[index - 1]
      let isGenitive =
        !last.isDefinite && !last.hasComplement && last.entry.kind != .honorific && last.entry.kind != .rank
      return last.entry.kind == .kin || isGenitive && titles[index].isDefinite
    }
    return titles[(index ?? 0)...]
  }

  /// The offices of the row, each of which may point at somebody; an honorific before the first belongs to it.
  var offices: [TitlePhrase] {
    var offices = titles.filter { $0.entry.kind == .office }
    if let first = offices.first, titles[0].entry.kind == .honorific {
      offices[0] = first.over(row: titles[0].tokens.lowerBound..<first.tokens.upperBound)
    }
    return offices
  }

  /// Where the name may begin: at once, behind the stop or stroke of an abbreviated title («م. أحمد», «د/ أحمد»), behind a
  /// gloss («هيئة مكافحة الفساد "نزاهة" خالد»), or behind a comma or dash if a given name follows.
  func nameStarts(_ text: TokenizedText, _ words: NameWords, before limit: Int) -> [Int] {
    var starts = [Self.behind(end, text, words, limit) ?? end]
    let isParted = end + 1 < limit && (text.tokens[end].isScalar("،") || text.isDash(end))
    if isParted,
      !words[end + 1].senses.isDisjoint(with: [.givenName, .joinsBefore])
    {
      starts.append(end + 1)
    }
    return starts
  }

  /// The token behind `end` where the row or its name may go on.
  private static func behind(_ end: Int, _ text: TokenizedText, _ words: NameWords, _ limit: Int) -> Int? {
    guard end < limit else { return nil }
    let token = text.tokens[end]
    let isShort = text.tokens[end - 1].bytes.count <= 2 && text.isGlued(end - 1)
    if isShort && token.isScalar(".") || token.isScalar("/") || token.kind == .hashtag {
      return end + 1 < limit ? end + 1 : nil
    }
    if let gloss = gloss(at: end, text), gloss < limit,
      words[gloss].senses.contains(.startsTitle) && words[gloss].isDefinite
        || words[gloss].senses.contains(.givenName)
    {
      return gloss
    }
    return end
  }

  /// Behind one or two words in quotation marks or brackets.
  private static func gloss(at index: Int, _ text: TokenizedText) -> Int? {
    if let pair = text.soundPair(openedAt: index), pair.content.count <= 2 { return pair.whole.upperBound }
    guard text.tokens[index].isScalar("(") else { return nil }
    return (index + 2...index + 3).first { $0 < text.tokens.count && text.tokens[$0].isScalar(")") }.map { $0 + 1 }
  }
}

extension TokenizedText {
  /// «-», «–», «—» between words.
  func isDash(_ index: Int) -> Bool {
    tokens[index].kind == .punctuation && [0x2D, 0x2013, 0x2014].contains(tokens[index].key.rawValue)
  }
}
