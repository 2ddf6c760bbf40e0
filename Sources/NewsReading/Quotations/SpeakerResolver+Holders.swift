import ArabicText
import NewsRecords

/// Names that stand at the end of a source, or in apposition to its noun.
extension SpeakerResolver {
  /// «قائد عمليات المحافظة الفريق الركن سليم حداد»: a long title of office with its holder's name at the end. A name that
  /// has a title of its own belongs to that: «مكتب رئيس الوزراء سليم حداد».
  func holder(atTheEndOf source: Range<Int>) -> ArticleNames.Mention? {
    guard let head = words.match(words.lexicon.titles, at: source.lowerBound),
      let mention = words.mention(source.upperBound - 1), mention.type == .person,
      mention.name.upperBound == source.upperBound, mention.name.lowerBound >= source.lowerBound,
      // «محامي السيدة ريم حداد»: right behind a title that is no office the name is another's.
      head.value || sourceNoun(at: source.lowerBound) == .anonymous || start(of: mention) - source.lowerBound > 1,
      mention.title.map({ words.isDefinite($0.lowerBound) || words.starts($0.lowerBound, "و") }) ?? true
    else { return nil }
    // «المتحدث باسم مركز الملك سليم»: a body that is called after somebody.
    var before = start(of: mention) - 1
    while before > source.lowerBound, words.isDefinite(before),
      words.match(words.lexicon.titles, at: before, allowing: .article) != nil
    {
      before -= 1
    }
    if before > source.lowerBound, isBodyNoun(before), !words.isDefinite(before) { return nil }
    // «المتحدث باسم الحرس الشمالي»: one word with ال and the ending of an adjective is no name.
    if mention.name.count == 1, words.isDefinite(mention.name.lowerBound), words.ends(mention.name.lowerBound, "ي"),
      surnames.bearers(of: words.text.key(at: mention.name.lowerBound, .orthographic)).isEmpty
    {
      return nil
    }
    // «المستشار بأكاديمية ناصر»: behind a noun without ال the name is a genitive.
    let last = mention.name.lowerBound - 1
    guard
      mention.title != nil || words.isDefinite(last) || words.mention(last) != nil || words.reference(last) != nil
        // «… لمنظمة الأنهار (المنارة) سليم حداد», «مدير المتابعة في سوق عكاظ سليم حداد»
        || words.token(last).isScalar(")") || isPlaced(source.lowerBound..<mention.name.lowerBound)
        // «رئيس المجلس المنتهية ولايته سليم حداد»
        || words.ends(last, "ولايته") || words.ends(last, "ولايتها")
        // «الناطقة باسمها هند سالم»
        || words.starts(last, "باسم") && words.token(last).key != LinkFinder.inName
    else { return nil }
    let between = source.lowerBound..<mention.name.lowerBound
    let isBroken = between.contains {
      words.has($0, [.ila, .relative, .negation, .that, .auxiliary])
        // «والمسؤول عن ملف الطاقة سليم حداد»
        || words.has($0, .an) && !words.has($0 - 1, .defence) && !words.has($0 - 1, .issue)
        // «مرشحة من أصول هندية ريم صباغ»: behind an adjective of theirs the origins are told.
        || words.has($0, .min) && !(words.isWord(last) && words.ends(last, "ية") && last - $0 > 1)
        || words.token($0).key == LinkFinder.inName && !isParted(mention)
        || words.has($0, .ala) && !isCharge(before: $0, of: mention)
    }
    return isBroken ? nil : mention
  }

  /// «مدير المتابعة | في سوق عكاظ»: where somebody has his office, told by two words or more; behind one, «في شارع سليم», the
  /// name is a genitive.
  private func isPlaced(_ title: Range<Int>) -> Bool {
    guard let place = title.last(where: { words.has($0, .fi) }), title.upperBound - place > 2,
      let last = title.last, words.isWord(last)
    else { return false }
    return sourceNoun(at: title.lowerBound) != .anonymous && !words.starts(last, "ي") && sourceNoun(at: last) == nil
      && words.match(words.lexicon.titles, at: last) == nil
  }

  /// Whether what stands before the name and its title is closed, so that the name is no genitive: «المتحدث باسم الوزارة ونائب المدير
  /// سليم حداد», «المتحدث باسم "المنارة" العقيد سليم حداد», «… وزارة النقل (المنارة) سليم حداد».
  private func isParted(_ mention: ArticleNames.Mention) -> Bool {
    let start = start(of: mention)
    // «متحدث باسم الوزارة هو العقيد سليم حداد»
    if words.token(start - 1).kind == .bracket || words.has(start - 1, .pronoun)
      || words.starts(start, "و") && start < mention.name.lowerBound
    {
      return true
    }
    guard start < mention.name.lowerBound, words.isDefinite(start),
      words.match(words.lexicon.titles, at: start, allowing: .article)?.value == false
    else { return false }
    return words.mention(start - 1).map { $0.type != .person && $0.name.upperBound == start } ?? false
  }

  /// «المشرف العام على المهرجان سليم حداد»: a title before على, an adjective between allowed, and nothing behind the name: in
  /// «المشرف على كرسي سليم حداد لأبحاث الماء» he is not meant.
  func isCharge(before index: Int, of mention: ArticleNames.Mention) -> Bool {
    SourceChunk(words: words).closes(mention.name.upperBound)
      && (max(0, index - 2)..<index).contains {
        words.match(words.lexicon.titles, at: $0, allowing: [.article, .conjunction]) != nil
      }
  }

  /// «الزائر سليم حداد», «المواطنة الستينية هند سالم»: definite words and a person's name in apposition. A noun without ال is
  /// in the construct state, and the name another's: «والد سليم حداد».
  func apposed(toNounOf source: Range<Int>) -> ArticleNames.Mention? {
    guard let mention = words.mention(source.upperBound - 1), mention.type == .person,
      mention.name.upperBound == source.upperBound, mention.name.lowerBound > source.lowerBound
    else { return nil }
    let nouns = source.lowerBound..<mention.name.lowerBound
    // «اتهم الجهاز الأمني حداد»: behind a body the surname is the verb's object.
    let isBody = mention.name.count == 1 && sourceNoun(at: nouns.lowerBound) == .org && !isRank(nouns.lowerBound)
    if isOwner(nouns, mention) || isApposed(mention, toHeadOf: nouns) { return mention }
    let isApposed =
      nouns.count <= 3 && !isBody
      && nouns.allSatisfy {
        words.isWord($0) && (words.starts($0, "ال") || $0 > nouns.lowerBound && words.starts($0, "وال"))
          && words.mention($0) == nil
      }
    return isApposed ? mention : nil
  }

  /// «المتخصص في التسويق العقاري سليم حداد», «نظيرته في صحيفة "المرسى" هند سالم»: behind a noun with ال or a pronoun, which has no
  /// genitive, a full name behind a definite word or marks.
  private func isApposed(_ mention: ArticleNames.Mention, toHeadOf nouns: Range<Int>) -> Bool {
    guard let head = nouns.first, let last = nouns.last, nouns.count > 2, nouns.count < Self.longestOwner,
      mention.name.count > 1, mention.title == nil, words.isWord(head), words.mention(head) == nil,
      words.starts(head, "ال") || words.ends(head, "ته") || words.ends(head, "يره"), !words.has(head, .official),
      words.isDefinite(last) || words.token(last).kind == .quote,
      words.match(words.lexicon.titles, at: last, allowing: .article) == nil
    else { return false }
    let kind = sourceNoun(at: head)
    guard kind == nil || kind == .anonymous || kind == .kin else { return false }
    return !nouns.contains { index in
      words.mention(index)?.type == .person || words.has(index, [.that, .relative, .negation, .break])
        || words.token(index).key == LinkFinder.inName
    }
  }

  /// «صاحب أحد المصانع الصغيرة سليم حداد»: somebody by his noun, at least two words of which the last has ال, and a full name
  /// without a title of its own.
  func isOwner(_ nouns: Range<Int>, _ mention: ArticleNames.Mention) -> Bool {
    guard nouns.count > 2, nouns.count < Self.longestOwner, mention.name.count > 1, mention.title == nil,
      sourceNoun(at: nouns.lowerBound) == .anonymous, let last = nouns.last, words.starts(last, "ال")
    else { return false }
    return nouns.allSatisfy { index in
      if isInMarks(index, of: nouns) { return true }
      return words.isWord(index) && words.forms(index).isEmpty && words.mention(index)?.type != .person
        && !words.has(index, [.that, .relative, .negation, .break])
    }
  }

  /// «أحد زعيمي حزب "النجمة" | اليميني سليم حداد»: a name in marks among the nouns.
  private func isInMarks(_ index: Int, of nouns: Range<Int>) -> Bool {
    guard let pair = words.pair(holding: index), pair.close != nil else { return false }
    return nouns.contains(pair.open) && nouns.contains(pair.whole.upperBound)
  }

  /// How many tokens a noun may have before its bearer's name.
  private static let longestOwner = 12

  /// «البروفيسور "سليم حداد" عالم الفلك»: a name in marks right behind its title.
  func marked(behindTitleOf source: Range<Int>) -> ArticleNames.Mention? {
    guard let title = words.match(words.lexicon.titles, at: source.lowerBound),
      title.tokens.upperBound < source.upperBound,
      let pair = words.pair(openingAt: title.tokens.upperBound), let first = pair.content.first,
      let mention = words.mention(first), mention.type == .person, mention.name == pair.content
    else { return nil }
    return mention
  }

  /// «المتحدث باسم الوزارة، سليم حداد»: a person's name behind a comma of the source.
  func isApposed(_ mention: ArticleNames.Mention, in source: Range<Int>) -> Bool {
    var start = start(of: mention)
    // «المتحدث باسم الوزارة، ج. هـ. حداد»: initials stand before the surname.
    while start - 1 > source.lowerBound, words.token(start - 1).kind == .abbreviation || words.isInitial(start - 1) {
      start -= 1
    }
    return mention.type == .person && start > source.lowerBound && words.isComma(start - 1)
  }
}
