import ArabicText
import NewsLexicons
import NewsRecords

/// Speakers as the entities of the article have them.
extension SpeakerResolver {
  /// A body is called by all its words in the source: «منظمة حماية الأنهار الدولية».
  func whole(_ found: Resolved, _ mention: ArticleNames.Mention, _ source: Range<Int>) -> Resolved {
    guard mention.type == .organization else { return found }
    return whole(found, mention.name, source)
  }

  /// The same of a body under its noun: «الهيئة الوطنية للمواصفات والمقاييس», of which the names have «الهيئة الوطنية».
  func whole(_ found: Resolved, _ name: Range<Int>, _ source: Range<Int>) -> Resolved {
    guard name.lowerBound == source.lowerBound, name.upperBound < source.upperBound,
      var speaker = found.carried,
      goOn(name.upperBound..<source.upperBound)
        || speaker.name == words.text.string(of: name) && isSeat(name.upperBound..<source.upperBound)
    else { return found }
    speaker.name = undressed(source)
    return Resolved(speaker: speaker, agreement: found.agreement, carried: speaker)
  }

  /// «الرسمية "سانا"»: adjectives, and at the end its short name in marks.
  private func goOn(_ rest: Range<Int>) -> Bool {
    if let first = rest.first, words.match(words.lexicon.outlets, at: first, allowing: [])?.tokens == rest {
      return true
    }
    if isTask(rest) || isHost(rest) || isInBrackets(rest) { return true }
    let marks = rest.first { words.token($0).kind == .quote }
    let adjectives = rest.lowerBound..<(marks ?? rest.upperBound)
    guard let marks, !adjectives.isEmpty else { return adjectives.allSatisfy(goesOn) }
    let isShortName = words.pair(openingAt: marks).map {
      $0.whole.upperBound == rest.upperBound && $0.content.count < 3
    }
    return adjectives.allSatisfy(goesOn) && isShortName ?? false
  }

  /// «لشؤون اللاجئين», «للشؤون الصحية بمنطقة الرملة»: what a body is for, and where it has its seat.
  private func isTask(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, words.isWord(first), words.starts(first, "ل"), words.mentionIndex(first) == nil,
      words.match(words.lexicon.outletNouns, at: first) == nil, words.classes(first).isEmpty
    else { return false }
    let isGenitive = !words.starts(first, "لل")
    let seat = rest.first { words.has($0, .locality) || words.has($0, .fi) } ?? rest.upperBound
    let task = (first + 1)..<max(first + 1, seat)
    guard !isGenitive || !task.isEmpty,
      task.allSatisfy({ words.isWord($0) && words.isDefinite($0) && words.mention($0)?.type != .person })
    else { return false }
    guard seat < rest.upperBound else { return true }
    return words.mention(seat + 1).map { $0.type == .place && $0.name == (seat + 1)..<rest.upperBound } ?? false
  }

  /// «الشؤون الصحية | بوزارة الحرس الوطني»: the body that this one is a part of.
  private func isHost(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, words.starts(first, "ب"), !words.isDefinite(first), rest.count > 1,
      words.match(words.lexicon.sources, at: first, before: first + 1)?.value == .org
    else { return false }
    return rest.dropFirst().allSatisfy { words.isWord($0) && words.isDefinite($0) }
  }

  /// «الرسمية (سانا)»: adjectives, and at the end its short name in brackets.
  private func isInBrackets(_ rest: Range<Int>) -> Bool {
    guard rest.count > 2, rest.count < 6, words.token(rest.upperBound - 1).isScalar(")"),
      let open = rest.last(where: { words.token($0).isScalar("(") }), rest.upperBound - open <= 4
    else { return false }
    return open > rest.lowerBound && (rest.lowerBound..<open).allSatisfy(goesOn)
  }

  /// «وزارة الصحة | في غزة»: where the body is tells it from others of its name.
  private func isSeat(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, words.has(first, .fi), rest.count > 1, let place = words.mention(first + 1) else {
      return false
    }
    return place.type == .place && place.name == (first + 1)..<rest.upperBound
  }

  /// «الدولية», «للمواصفات», «والمقاييس» may go on with a body's name; «الحكم» behind it is a noun of its own.
  func goesOn(_ index: Int) -> Bool {
    guard words.isWord(index), words.isDefinite(index) else { return false }
    return words.starts(index, "لل") || words.starts(index, "وال") || words.ends(index, "ة") || words.ends(index, "ي")
      || Self.general.contains(words.token(index).key)
  }

  static let general = Set(["العام", "الأعلى", "الموحد", "المشترك"].map { FoldedKey($0) })

  /// «دولة الكويت», «مملكة البحرين»: a state with the noun of its kind before it.
  func state(underItsNoun source: Range<Int>) -> Resolved? {
    guard source.count > 1, words.has(source.lowerBound, .realm), let mention = words.mention(source.lowerBound + 1),
      mention.name.lowerBound == source.lowerBound + 1, mention.name.upperBound == source.upperBound,
      let index = mention.entity, words.names.entities[index].state != nil
    else { return nil }
    return entity(index, as: nil)
  }

  /// «المتحدث | باسم النقابة»: a spokesman of his own, though the source was read no further.
  func speaksForAnother(_ source: Range<Int>) -> Bool {
    source.upperBound < words.text.tokens.count && words.token(source.upperBound).key == LinkFinder.inName
  }

  func entity(_ index: Int, as mention: ArticleNames.Mention?) -> Resolved {
    let entity = words.names.entities[index]
    guard let kind = kind(entity) else { return .nobody }
    let own = Speaker(id: RecordID.of("e", index + 1), name: entity.name, role: entity.role, kind: kind)
    let agreement = Agreement(
      gender: entity.gender.map { $0 == .feminine ? .feminine : .masculine }, number: kind == .person ? .singular : nil)
    guard kind == .country, let mention else {
      return Resolved(speaker: own, agreement: agreement, carried: own)
    }
    let written = Speaker(id: own.id, name: bare(mention.name), role: nil, kind: .country)
    return Resolved(speaker: written, agreement: agreement, carried: own)
  }

  /// A place speaks only where it stands for a state.
  func kind(_ entity: ArticleNames.Entity) -> Speaker.Kind? {
    switch entity.type {
    case .person: .person
    case .organization: entity.state == nil ? .org : .country
    case .place: entity.state == nil ? nil : .country
    case .miscellaneous: .group
    }
  }

  /// The name's words without the proclitic before the first.
  func bare(_ name: Range<Int>) -> String {
    let first = words.token(name.lowerBound)
    var start = first.start
    // «واشنطن»: a first letter that the lexicons know for one is no "and".
    let isJoined = CliticLexicon.model.proclitics(of: first, in: words.text.source).contains(.conjunction)
    words.text.firstForm(at: name.lowerBound) { form in
      guard form.proclitics.isDisjoint(with: .article), !form.proclitics.isEmpty else { return false }
      guard isJoined, words.starts(name.lowerBound, "و") else { return false }
      start = form.stem.lowerBound
      return true
    }
    return words.text.source.string(in: start..<words.token(name.upperBound - 1).end)
  }
}

extension Speaker {
  /// The place of the speaker among the entities of the article, nil for one whom no name tells.
  var entity: Int? { id.flatMap { Int($0.dropFirst()) }.map { $0 - 1 } }
}
