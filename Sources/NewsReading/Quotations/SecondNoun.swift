import ArabicText
import NewsRecords

/// Tells where the object begins in what follows a verb that has hearers or describes: «اتهم البيان | عناصر الحزب بـ»,
/// «وصفت الحكومة | هجوم الجمعة بأنه», «نصحت وسائل إعلام محلية | اللاعب بـ».
///
/// Arabic writes no mark between subject and object. What tells them apart is definiteness and gender: an adjective has
/// those of its noun, a noun in construct is indefinite and its genitive may be either.
struct SecondNoun {
  let words: ArticleWords

  /// Whether a second noun phrase begins at `index` of the phrase that began at `start`; at most one look back for each
  /// word, so O(length of the phrase).
  func begins(at index: Int, of start: Int) -> Bool {
    // «الأمين العام [للاتحاد]»: ل carries on the noun before it.
    guard index > start, words.isWord(index), words.isWord(index - 1), !words.isJoined(index),
      !words.starts(index, "لل"),
      words.classes(index).isEmpty
    else { return false }
    if let mention = words.mention(index) { return begins(mention, at: index) }
    guard words.mentionIndex(index - 1) == nil else { return words.isDefinite(index) && isPeople(index) }
    if words.isDefinite(index - 1), isObjectByCase(index) { return true }
    // «فسر مراقبون | التغيير»: with its ن the plural is in no construct.
    if !words.isDefinite(index - 1), words.ends(index - 1, "ون"), words.isDefinite(index) { return true }
    if words.isDefinite(index - 1) {
      return words.isDefinite(index) ? isPeople(index) || !isAdjective(index, from: start) : !words.isTitle(at: index)
    }
    return words.isDefinite(index) && index - start >= 2 && words.ends(index - 1, "ية")
  }

  /// A body or a place behind a definite word, or behind a complete name; a person's name belongs to its title.
  private func begins(_ mention: ArticleNames.Mention, at index: Int) -> Bool {
    guard mention.name.lowerBound == index, mention.title == nil, mention.type != .person else { return false }
    // «هدد النادي الأهلي المصري بـ»: a club by its noun and its name.
    if words.mentionIndex(index - 1) == nil, mention.type == .organization, words.isDefinite(index),
      words.has(index - 1, .club)
    {
      return false
    }
    // «اتهم النظام السوري | إسرائيل»: a state needs no ال to be definite.
    return words.mentionIndex(index - 1) != nil
      || words.isDefinite(index - 1) && (words.isDefinite(index) || mention.type == .place)
  }

  /// «الموقع | تاريخا محددا», «الأمن المحلي | المتظاهرين»: an indefinite accusative, or the plural of an object behind an
  /// adjective of the singular.
  private func isObjectByCase(_ index: Int) -> Bool {
    if !words.isDefinite(index) { return words.ends(index, "ا") && words.token(index).bytes.count > 6 }
    return words.ends(index, "ين") && (words.ends(index - 1, "ي") || words.ends(index - 1, "ية"))
  }

  /// «المواطنين», «اللاعب»: people by their noun.
  private func isPeople(_ index: Int) -> Bool {
    let kind = words.match(words.lexicon.sources, at: index, before: index + 1, allowing: .article)?.value
    return kind?.isNameless == true || kind == .group
  }

  /// Whether the definite word can be the adjective of one before it: both end in ة, or both do not.
  private func isAdjective(_ index: Int, from start: Int) -> Bool {
    // «معظم الدول السيارات»: a plural in ات describes no other noun than its like.
    if words.ends(index, "ات"), !words.ends(index - 1, "ات") { return false }
    let isFeminine = words.ends(index, "ة")
    return (start..<index).contains { (words.ends($0, "ة") || words.ends($0, "ات")) == isFeminine }
  }
}
