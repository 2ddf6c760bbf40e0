import ArabicText
import NewsLexicons
import NewsRecords

/// Offices whose holder stands further on.
extension SourceChunk {
  /// «كبيرة المهندسين في المرفأ، هند سالم», «المتحدث الرسمي لمجلس الرملة المتحالف مع قوات الشمال، سليم حداد»: what stands between an office
  /// and its holder behind the comma belongs to the source.
  func placeOfOffice(at index: Int, from start: Int, before limit: Int) -> Int? {
    guard words.match(words.lexicon.titles, at: start) != nil || words.reference(start) != nil else { return nil }
    if words.has(index, .ila), let post = post(behind: index, before: limit) { return post }
    guard words.has(index, [.fi, .prep, .li, .ala]) || words.token(index).key == Self.with else { return nil }
    let reach = max(index + 1, min(limit, index + Self.longTitle))
    guard let comma = (index + 1..<reach).first(where: { words.isComma($0) }), comma + 1 < limit,
      let mention = words.mention(comma + 1), mention.type == .person, self.start(of: mention) == comma + 1,
      words.has(index, .fi) || isClosed(behind: mention, before: limit),
      !(index + 1..<comma).contains(where: { words.timeEnd($0) != nil || !words.forms($0).isEmpty })
    else { return nil }
    return mention.name.upperBound
  }

  static let with = FoldedKey("مع")

  func start(of mention: ArticleNames.Mention) -> Int {
    min(mention.title?.lowerBound ?? mention.name.lowerBound, mention.name.lowerBound)
  }

  /// Whether the name stands alone between its comma and the next, or before what was said.
  func isClosed(behind mention: ArticleNames.Mention, before limit: Int) -> Bool {
    let next = mention.name.upperBound
    return next >= limit || words.isComma(next) || words.has(next, .that) || words.token(next).kind != .word
  }

  /// «المبعوث الأميركي إلى السودان»: where an envoy is posted.
  func post(behind index: Int, before limit: Int) -> Int? {
    guard index + 1 < limit, let place = words.mention(index + 1), place.type == .place,
      place.name.lowerBound == index + 1
    else { return nil }
    return place.name.upperBound
  }

  /// The source with the person behind it whose office it begins: «رئيس منظمة | أصحاب الأعمال سليم حداد», of which only the
  /// head was read. Nothing may stand between that could end a noun phrase.
  func withHolder(_ source: Range<Int>, before limit: Int) -> Range<Int> {
    guard words.match(words.lexicon.titles, at: source.lowerBound) != nil,
      !source.contains(where: { words.mention($0)?.type == .person })
    else { return source }
    let end = min(limit, source.upperBound + Self.longestTitle)
    guard
      let name = (source.upperBound..<max(end, source.upperBound)).first(where: { words.mention($0)?.type == .person }),
      let holder = words.mention(name), holder.name.lowerBound == name, closes(holder.name.upperBound)
    else { return source }
    // «مسؤول الرقابة | عن المياه في الوفد سليم حداد أن»: right before what was said the holder's name closes the whole.
    if holder.name.upperBound == limit, holder.name.count > 1,
      !(source.upperBound..<name).contains(where: { index in
        !words.isWord(index) || !words.forms(index).isEmpty || words.timeEnd(index) != nil
          || words.has(index, [.relative, .that, .negation, .break, .li, .adjunct])
      })
    {
      return source.lowerBound..<limit
    }
    guard name - source.upperBound < Self.longTitle else { return source }
    let isBroken = (source.upperBound..<name).contains { index in
      !words.isWord(index) || words.timeEnd(index) != nil || isHearer(index) || bearsLam(index)
        || !words.classes(index).subtracting([.min, .ila, .ala, .locality]).isEmpty
    }
    return isBroken ? source : source.lowerBound..<holder.name.upperBound
  }

  /// Whether nothing of the noun phrase goes on at the token: «كرسي سليم حداد | لأبحاث الماء» is no chair of his own.
  func closes(_ index: Int) -> Bool {
    guard index < words.text.tokens.count, words.isWord(index) else { return true }
    return words.timeEnd(index) != nil || !words.forms(index).isEmpty || !words.classes(index).isEmpty
      || bearsLam(index)
  }

  /// The same where the holder's name ends right before what was said.
  static let longestTitle = 20

  /// How many tokens may stand between the head of a title and its holder.
  static let longTitle = 8
}
