import ArabicText
import NewsRecords

/// How a phrase without a known name is written.
extension NounPhrases {
  /// A definite phrase as written, even if it is none that is known to act: «الحضور», «السكان».
  func definite(from start: Int, before end: Int) -> String? {
    guard start < end, text.tokens[start].kind == .word, WordShape(at: start, in: text).hasArticle,
      !WordShape(at: start, in: text).looksLikeDefiniteVerbalNoun
    else { return nil }
    return plain(start..<max(start + 1, phraseEnd(from: start, before: end)))
  }

  /// The same of a noun bound to a definite one, «شبكات التواصل»; no doing, «رفع الأجور».
  func bound(from start: Int, before end: Int) -> String? {
    guard start + 1 < end, text.tokens[start].kind == .word, text.tokens[start + 1].kind == .word else { return nil }
    let shape = WordShape(at: start, in: text)
    guard shape.count > 2, !shape.hasArticle, !shape.looksLikeVerbalNoun, !shape.endsWithPronoun,
      WordShape(at: start + 1, in: text).hasArticle, phraseEnd(from: start, before: end) > start + 1
    else { return nil }
    return plain(start..<phraseEnd(from: start, before: end))
  }

  /// «للوكالات المحلية»: an agent noun behind a preposition written with it, as written.
  func agent(behindLa index: Int, before end: Int) -> String? {
    guard agents.isAgent(index, in: text, behind: .la) else { return nil }
    var last = index + 1
    while last < end, text.tokens[last].kind == .word, WordShape(at: last, in: text).hasArticle { last += 1 }
    return text.string(of: index..<last)
  }

  /// A phrase without a known name, as written: up to the first mark, and to the first indefinite word behind a definite one,
  /// where its adjectives end («الفصائل المسلحة | موقفا»), or to what is its own («شركة النخيل | مصنعها»).
  func plain(_ region: Range<Int>) -> String? {
    plainRange(region).map { tokens in
      text.string(of: tokens.lowerBound..<endOfTask(from: tokens))
        + (inMarks(from: tokens.upperBound, before: region.upperBound) ?? "")
    }
  }

  /// «المسؤولين | في الوزارة», «المشاركات | في السباق»: what a participle needs to say who they are; no time, «المنظمون في نيسان».
  private func endOfTask(from tokens: Range<Int>) -> Int {
    let (place, next) = (tokens.upperBound, tokens.upperBound + 1)
    guard next < text.tokens.count, text.tokens[place].key == Self.inside, text.tokens[next].kind == .word,
      WordShape(at: place - 1, in: text).looksLikeDefiniteParticiple, times.time(at: next) == nil
    else { return place }
    if let mention = names.mention(at: next) { return mention.name.upperBound }
    var end = words.isOne(.pointer, at: next, in: text) ? next + 1 : next
    while end < text.tokens.count, end - next < 3, text.tokens[end].kind == .word,
      WordShape(at: end, in: text).hasArticle, names.mention(at: end) == nil
    { end += 1 }
    // «الراغبين في الالتحاق بالدورة», «في المحافظات الخاضعة لـ»: what goes on behind it would be cut.
    let goesOn = end < text.tokens.count && text.tokens[end].kind == .word && prepositions.bearsAny(at: end)
    return end == next || goesOn ? place : end
  }

  private func plainRange(_ region: Range<Int>) -> Range<Int>? {
    guard let first = region.first, text.tokens[first].kind == .word, WordShape(at: first, in: text).count > 2
    else { return nil }
    var end = first
    var isDefinite = false
    // «عدد من الدول»
    if first + 2 < text.tokens.count, Self.countWords.contains(text.tokens[first].key),
      text.tokens[first + 1].key == Self.of
    {
      end = first + 2
    }
    while end < region.upperBound, end - first < 6, text.tokens[end].kind == .word || text.tokens[end].isScalar("_") {
      // «#شركة_النخيل»
      if text.tokens[end].isScalar("_") {
        end += 1
        continue
      }
      let shape = WordShape(at: end, in: text)
      let hasArticle = shape.hasArticle || shape.beginsWithConjunctionBeforeArticle
      // «حكومة بلاده» is the speaker's, and named so.
      if end == first + 1, words.isOne(.own, at: end, in: text) { return first..<end + 1 }
      // «مسؤولي الجزيرة | وبتوصية من»
      if shape.beginsWithConjunction, !hasArticle, names.mention(at: end) == nil, names.mention(at: end - 1) != nil {
        break
      }
      if isDefinite && !hasArticle || end > first && shape.endsWithPronoun && !hasArticle { break }
      if end == first + 1, isDefinite, !mayDescribe(end, first) { break }
      // «الشرطة المحلية | المتظاهرين»: the people are the object, unless it is an adjective of origin.
      if end > first, isDefinite, shape.endsInObliquePlural, !text.string(at: end).hasSuffix("يين"),
        !WordShape(at: first, in: text).endsInObliquePlural
      {
        break
      }
      isDefinite = hasArticle
      end += 1
    }
    // What never becomes definite has no end of its own: «مواطنة جزرية حفل الافتتاح».
    if !isDefinite { end = min(end, first + (isOfMany(first) && !isOfMany(first + 2) ? 2 : 3)) }
    return first..<max(end, first + 1)
  }

  /// «شريكان جزريان | اتهما»: with the ending of a dual or sound plural; its adjective has it too.
  private func isOfMany(_ index: Int) -> Bool {
    index < text.tokens.count && ["ان", "ون", "ين"].contains { text.string(at: index).hasSuffix($0) }
  }

  /// «المحكمة | النظر», «المدرب | الفرصة»: an adjective agrees with its noun; what does not is the verb's object.
  private func mayDescribe(_ index: Int, _ noun: Int) -> Bool {
    let (first, next) = (WordShape(at: noun, in: text), WordShape(at: index, in: text))
    // «المعلنين والمنصات»
    if next.beginsWithConjunctionBeforeArticle, isAgent(noun) { return true }
    if first.endsInObliquePlural { return next.endsInObliquePlural }
    if first.endsInTehMarbuta { return next.endsInTehMarbuta || next.endsInAlef || next.count <= 4 }
    return !(next.endsInTehMarbuta && words.isOne(.oneMan, at: noun, in: text, behind: .article))
  }

  /// « "الدولة الجديدة"» behind «تنظيم»: the name in marks that the noun is bare without.
  func inMarks(from open: Int, before end: Int) -> String? {
    guard open < end, text.tokens[open].kind == .quote, let close = closing(of: open), close < end else { return nil }
    return " " + text.string(of: open + 1..<close)
  }

  private static let inside = FoldedKey("في")

  private static let countWords: [FoldedKey] = ["عدد", "عددا", "مجموعة", "آلاف", "مئات", "عشرات"].map { FoldedKey($0) }
}
