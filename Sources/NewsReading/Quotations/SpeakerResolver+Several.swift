import ArabicText
import NewsRecords

/// Several speakers of one sentence.
extension SpeakerResolver {
  /// «بريطانيا وألمانيا وفرنسا», «المستشارة … والرئيس …»: parts that each name somebody, joined by و.
  func several(in source: Range<Int>) -> Resolved? {
    // «كل من سليم حداد وريم صباغ»
    let isEach =
      source.count > 2 && words.token(source.lowerBound).key == Self.each && words.has(source.lowerBound + 1, .min)
    let source = isEach ? (source.lowerBound + 2)..<source.upperBound : source
    guard words.mention(source.lowerBound) != nil || words.isTitle(at: source.lowerBound) else { return nil }
    var parts: [Speaker] = []
    for mention in mentions(in: source) {
      let start = start(of: mention)
      if start <= source.lowerBound { parts.removeAll() } else if !isJoined(start) { continue }
      guard let part = mention.entity.flatMap({ entity($0, as: mention).speaker }) else { return nil }
      parts.append(part)
    }
    guard parts.count > 1 else { return hidesAnother(source) ? .nobody : nil }
    let group = Speaker(name: parts.map(\.name).joined(separator: " و"), kind: .group)
    let number: Agreement.Number = parts.count == 2 && parts.allSatisfy { $0.kind == .person } ? .dual : .plural
    return Resolved(speaker: group, agreement: Agreement(gender: nil, number: number), carried: group)
  }

  /// «الأمين العام … ومسؤولة السياسة …»: a second speaker whom no name of the article is known for.
  private func hidesAnother(_ source: Range<Int>) -> Bool {
    guard let first = mentions(in: source).first(where: { start(of: $0) <= source.lowerBound }) else { return false }
    // «سليم حداد، المحلل السياسي ومقدم برنامج آفاق»: both titles stand in apposition to one name.
    // «سليم حداد زعيم الحزب ورئيس المجلس»
    if first.type == .person, first.name.upperBound < source.upperBound,
      words.isComma(first.name.upperBound) || SourceChunk(words: words).isTitleBehindName(first.name.upperBound)
    {
      return false
    }
    return (first.name.upperBound..<max(first.name.upperBound, source.upperBound)).contains { index in
      // «سليم حداد رئيس وصاحب الشركة»: a second title right behind the first is his too.
      isJoined(index) && words.match(words.lexicon.titles, at: index - 1) == nil
        && (words.isTitle(at: index) || words.match(words.lexicon.titles, at: index) != nil
          || sourceNoun(at: index) != nil)
    }
  }

  /// The two people whom `tokens` name or mean, as one group in the order of the text; nil for one or three.
  func pair(in tokens: Range<Int>) -> Resolved? {
    var people: [Int] = []
    for index in tokens.suffix(Self.reach) {
      guard let person = person(at: index) else { continue }
      guard let entity = person.entity else { return nil }
      if !people.contains(entity) { people.append(entity) }
    }
    guard people.count == 2 else { return nil }
    let names = people.compactMap { entity($0, as: nil).speaker?.name }
    let group = Speaker(name: names.joined(separator: " و"), kind: .group)
    return Resolved(speaker: group, agreement: Agreement(gender: nil, number: .dual), carried: group)
  }

  /// How many tokens back a pair is looked for.
  private static let reach = 60

  /// The person whom a name or a title that covers the token stands for; its entity is nil where that is uncertain.
  private func person(at index: Int) -> (entity: Int?, token: Int)? {
    if let mention = words.mention(index) {
      return mention.type == .person ? (mention.entity, mention.name.lowerBound) : nil
    }
    guard let title = words.reference(index), title.kind == .title, title.number == .singular else { return nil }
    return (title.entity, title.tokens.lowerBound)
  }

  /// Whether و at the head of the word is "and": «ووزير», «والإمارات», but not «وزير», «وليد», where it is a letter.
  private func isJoined(_ index: Int) -> Bool {
    guard words.starts(index, "و") else { return false }
    if words.match(words.lexicon.titles, at: index, allowing: []) != nil { return false }
    if words.match(words.lexicon.sources, at: index, allowing: []) != nil { return false }
    guard let mention = words.mention(index), mention.name.lowerBound == index, let entity = mention.entity else {
      return true
    }
    let written = words.text.string(of: mention.name)
    return words.names.entities[entity].name != written && !words.names.entities[entity].aliases.contains(written)
  }
}
