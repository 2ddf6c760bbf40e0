import ArabicText
import NewsRecords

/// Sources without a name: titles, bodies under their noun, and those that hide who speaks.
extension SpeakerResolver {
  /// A title alone, a body under its noun, «الأخير».
  func referred(at source: Range<Int>) -> Resolved? {
    guard let reference = words.reference(source.lowerBound) else { return nil }
    guard reference.kind == .nisba else {
      guard !hidesName(source, behind: reference), !isOther(source, reference), let index = reference.entity else {
        return nil
      }
      let found = entity(index, as: nil)
      return reference.kind == .body && reference.tokens.count > 1 ? whole(found, reference.tokens, source) : found
    }
    guard reference.tokens == source else { return nil }
    let state = reference.entity.flatMap { entity($0, as: nil).speaker }
    let written = Speaker(id: state?.id, name: words.text.string(of: source), kind: .country)
    return Resolved(speaker: written, carried: state ?? written)
  }

  /// «المجلس المركزي»: behind the bare noun of a body an adjective tells another from the «المجلس الوطني» of the article.
  private func isOther(_ source: Range<Int>, _ reference: ArticleNames.Reference) -> Bool {
    let next = reference.tokens.upperBound
    guard reference.kind == .body, reference.tokens.count == 1, words.isDefinite(source.lowerBound),
      next < source.upperBound, words.isWord(next)
    else { return false }
    return words.starts(next, "ال") && (words.ends(next, "ي") || words.ends(next, "ية"))
      && words.mentionIndex(next) == nil
  }

  /// «وزير النقل فلان»: a word behind the title that belongs to nothing may be the name of whom nobody knows, and then the
  /// title's bearer elsewhere in the article need not be meant.
  private func hidesName(_ source: Range<Int>, behind reference: ArticleNames.Reference) -> Bool {
    let next = reference.tokens.upperBound
    guard reference.kind == .title, next < source.upperBound, words.isWord(next), words.mention(next) == nil else {
      return false
    }
    return !words.isDefinite(next) && words.classes(next).isEmpty && words.forms(next).isEmpty
      && words.timeEnd(next) == nil
  }

  /// A title alone that one person of the article bears, word for word: «الرئيس الأميركي».
  func holder(ofTitle source: Range<Int>) -> Resolved? {
    guard let holders = holders[source.map { words.token($0).key }] else { return nil }
    return holders.count == 1 ? holders.first.map { entity($0, as: nil) } : nil
  }

  /// A source without a name, as the article describes it: «مصدر أمني», «الأحزاب المحلية».
  func described(_ source: Range<Int>) -> Resolved {
    // «الهيئة، المشرفة على القناة»: an apposition that names nobody.
    let comma = source.dropFirst().first { words.isComma($0) && words.mention($0 + 1) == nil }
    let source = source.lowerBound..<(comma ?? source.upperBound)
    // «مفاوضو»: a noun in construct, cut off from its genitive.
    if source.count == 1, words.ends(source.lowerBound, "و"), words.token(source.lowerBound).bytes.count > 8 {
      return .nobody
    }
    let name = bareDescription(source)
    // «80٪ من المشاركين»
    if words.token(source.lowerBound).kind == .number, SourceChunk(words: words).isShare(source.lowerBound) {
      return described(name, .anonymous)
    }
    switch sourceNoun(at: source.lowerBound) {
    // «قال اللاعب»: somebody of whom the article has spoken, and who hides nothing.
    case .anonymous? where source.count == 1 && words.has(source.lowerBound, .anaphor) && !introduced.isEmpty:
      return .nobody
    // «المتحدث باسم وزارة النقل»: an office of one holder.
    case .anonymous? where source.count > 2 && words.has(source.lowerBound, .official) && names(officeIn: source):
      return described(
        name, .person, Agreement(gender: words.ends(source.lowerBound, "ة") ? .feminine : .masculine, number: .singular)
      )
    case .anonymous?:
      return described(name, .anonymous, Agreement(gender: nil, number: number(ofPeopleAt: source.lowerBound)))
    case .amount?: return described(name, isAmountOfHidden(source) ? .anonymous : .group)
    // «قال الابن»: whose, the article has said before.
    case .kin? where words.starts(source.lowerBound, "ال"): return .nobody
    case .kin?: return described(name, namesKin(source) ? .person : .anonymous)
    case .kinfolk?:
      return described(name, .group, Agreement(gender: nil, number: number(ofPeopleAt: source.lowerBound)))
    case .group?, .people?:
      return described(name, .group, Agreement(gender: nil, number: number(ofPeopleAt: source.lowerBound)))
    case .document?: return issuer(in: source)
    // «المنظمة» alone says nothing to who has not read the article.
    case .org? where source.count > 1 && !isRank(source.lowerBound):
      return described(name, .org, Agreement(gender: gender(ofBodyAt: source.lowerBound), number: nil))
    case .org? where source.count == 1:
      let known = body(ofField: source.lowerBound)
      guard known.speaker == nil, words.has(source.lowerBound, .organ) else { return known }
      return described(name, .org, Agreement(gender: gender(ofBodyAt: source.lowerBound), number: nil))
    default: return isAnyBearer(source) ? described(name, .anonymous) : holderOfOffice(source)
    }
  }

  /// «رئيس نقابة الصيادين»: an office of one holder whom the article does not name: everybody it names has another. The
  /// office is what it calls him.
  private func holderOfOffice(_ source: Range<Int>) -> Resolved {
    guard let title = words.reference(source.lowerBound), title.kind == .title, title.number == .singular,
      title.entity == nil, title.tokens.lowerBound == source.lowerBound, title.tokens.count > 1,
      !words.has(source.lowerBound, .member), !hidesName(source, behind: title), !endsWithPerson(source, behind: title),
      words.match(words.lexicon.titles, at: source.lowerBound)?.value ?? true,
      !hasPossibleHolder || !isHighest(title.tokens)
    else { return .nobody }
    let end =
      isPost(title.tokens.upperBound..<max(title.tokens.upperBound, source.upperBound))
      ? source.upperBound : title.tokens.upperBound
    let written = undressed((title.tokens.lowerBound..<end).clamped(to: source))
    let speaker = Speaker(name: written, kind: .person)
    let gender: Agreement.Gender? = title.gender.map { $0 == .feminine ? .feminine : .masculine }
    return Resolved(speaker: speaker, agreement: Agreement(gender: gender, number: .singular), carried: speaker)
  }

  /// «مدير مؤسسة المنارة للنشر سليم حداد»: whether he or the house is called so is not certain, but a name that ends the source is
  /// no part of the office.
  private func endsWithPerson(_ source: Range<Int>, behind title: ArticleNames.Reference) -> Bool {
    words.mention(source.upperBound - 1).map {
      $0.type == .person && $0.name.upperBound == source.upperBound && $0.name.lowerBound >= title.tokens.upperBound
    } ?? false
  }

  /// «المبعوث الأميركي | إلى السودان»: a place on a preposition that ends the source.
  private func isPost(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first, words.has(first, [.ila, .fi]), rest.count > 1, let place = words.mention(first + 1)
    else { return false }
    return place.type == .place && place.name == (first + 1)..<rest.upperBound
  }

  /// «الرئيس الفرنسي», «وزير الخارجية»: posts whose holders the press calls by name alone as often.
  private func isHighest(_ title: Range<Int>) -> Bool { words.match(words.lexicon.posts, at: title.lowerBound) != nil }

  /// «عضو في المجلس», «طبيب سوري»: a title without ال says that one of many speaks and hides who.
  private func isAnyBearer(_ source: Range<Int>) -> Bool {
    let next = source.lowerBound + 1
    guard source.count > 1, let title = words.match(words.lexicon.titles, at: source.lowerBound),
      title.tokens.count == 1, !title.form.proclitics.contains(.article)
    else { return false }
    if words.has(next, [.fi, .min]) { return true }
    return words.reference(next)?.kind == .nisba && !words.isDefinite(next)
  }

  /// «المتحدث | باسم وزارة النقل», «الناطق الرسمي | للشرطة»: whose spokesman, right behind the noun and its adjective.
  private func names(officeIn source: Range<Int>) -> Bool {
    (source.lowerBound + 1..<min(source.upperBound, source.lowerBound + 4)).contains {
      words.token($0).key == LinkFinder.inName || words.starts($0, "لل") || words.starts($0, "ب")
    }
  }

  /// «بعض الخبراء», «عدد من المسؤولين», «البعض»: no more is said than of those whom the amount is of. «عدد من سكان الحي» tells them.
  private func isAmountOfHidden(_ source: Range<Int>) -> Bool {
    let first = source.lowerBound + 1
    let counted = first < source.upperBound && words.has(first, .min) ? first + 1 : first
    guard counted < source.upperBound else { return true }
    return sourceNoun(at: counted) == .anonymous
  }

  /// «والد سليم», «ابنة السائحين»: whose kin speaks the source itself says; of «والدها» only the text before.
  private func namesKin(_ source: Range<Int>) -> Bool {
    source.count > 1 && (words.mention(source.lowerBound + 1) != nil || words.isDefinite(source.lowerBound + 1))
  }

  /// «الداخلية»: the one body of the article that has the word behind its class noun, «وزارة الداخلية اللبنانية».
  private func body(ofField index: Int) -> Resolved {
    let word = words.text.string(at: index)
    let bodies = words.names.entities.indices.filter { index in
      let entity = words.names.entities[index]
      let parts = entity.name.split(separator: " ", maxSplits: 2)
      return entity.type == .organization && parts.count > 1 && parts[1] == word
    }
    return bodies.count == 1 ? entity(bodies[0], as: nil) : .nobody
  }

  /// «الفريق» is a rank, «فريق الإنقاذ» a team.
  func isRank(_ index: Int) -> Bool {
    words.isDefinite(index) && !words.ends(index, "ة") && words.match(words.lexicon.titles, at: index)?.value == false
  }

  /// The words of a description without the preposition that joins them to «وفقا» or «نقل» («لمسؤول» is «مسؤول»), and without
  /// the state that some blame or ask, which has no و: «منظمات محلية | القاهرة».
  private func bareDescription(_ source: Range<Int>) -> String {
    let object = source.dropFirst(2).first { index in
      guard let mention = words.mention(index), mention.type == .place, mention.name.lowerBound == index else {
        return false
      }
      return !words.starts(index, "و") && !words.isDefinite(index - 1) && words.reference(index - 1)?.kind != .body
        && words.ends(index - 1, "ية")
    }
    return undressed(source.lowerBound..<(object ?? source.upperBound))
  }

  /// The words without a preposition that is one with the noun at their head: «للمبعوث الفلسطيني» is «المبعوث الفلسطيني».
  func undressed(_ tokens: Range<Int>) -> String {
    let first = tokens.lowerBound
    // «اللجنة المنظمة | برئاسة الأمير»
    let leader = tokens.dropFirst().first { words.has($0, .led) }
    let tokens = first..<(leader ?? tokens.upperBound)
    let form =
      words.match(words.lexicon.sources, at: first, before: first + 1)?.form
      ?? words.match(words.lexicon.titles, at: first)?.form
    guard let form, !form.proclitics.isDisjoint(with: [.prepositions, .conjunction]) else {
      return words.text.string(of: tokens)
    }
    let end = words.token(tokens.upperBound - 1).end
    return (form.proclitics.contains(.article) ? "ال" : "") + words.text.source.string(in: form.stem.lowerBound..<end)
  }

  /// «بيان لوزارة الصحة», «بيان النائب العام»: whoever issued the paper speaks in it.
  private func issuer(in source: Range<Int>) -> Resolved {
    // «وفقا للتقرير»: the paper's own noun is no name, whatever a tagger saw in it.
    let behind = mentions(in: source).filter { $0.name.lowerBound > source.lowerBound }
    let named = behind.first { $0.type == .organization || $0.type == .person }
    let start = source.dropFirst().first { points($0) }
    // «بيان لوزارة النقل نشرته وكالة المرسى»: the agency only carries it.
    let isCarried = start.map { first in
      (first..<max(first, named?.name.lowerBound ?? first)).contains { words.has($0, .issue) }
    }
    if let named, !(isCarried ?? false) { return named.entity.map { entity($0, as: nil) } ?? .nobody }
    guard let start else { return .nobody }
    // «التقرير السنوي لبنك المدينة | الصادر أمس»
    let end = (start..<source.upperBound).first { $0 > start && words.has($0, .issue) } ?? source.upperBound
    return resolve(start..<end)
  }

  /// Whether a title or a body under its noun begins at the token.
  func points(_ index: Int) -> Bool {
    if let reference = words.reference(index), reference.kind != .nisba, reference.tokens.lowerBound == index {
      return true
    }
    return sourceNoun(at: index) == .org
  }

  private func described(_ name: String, _ kind: Speaker.Kind, _ agreement: Agreement = .unknown) -> Resolved {
    let speaker = Speaker(name: name, kind: kind)
    return Resolved(speaker: speaker, agreement: agreement, carried: speaker)
  }

  /// «مسؤولون», «مسؤولو»: of several people no verb in the singular tells behind them.
  private func number(ofPeopleAt index: Int) -> Agreement.Number? {
    words.ends(index, "ون") || words.ends(index, "ين") || words.ends(index, "لو") || words.ends(index, "اء")
      || words.token(index).key == Self.witnesses ? .plural : nil
  }

  private static let witnesses = FoldedKey("شهود")

  /// «هيئة», «قوات» take a feminine verb, «مركز», «مجلس» a masculine one; of «دار», «أمن» and their like the letters do not tell.
  private func gender(ofBodyAt index: Int) -> Agreement.Gender? {
    if words.ends(index, "ة") || words.ends(index, "ات") { return .feminine }
    return words.token(index).bytes.count >= 8 ? .masculine : nil
  }

  /// «الإذاعة», «الشركة»: a body's class noun.
  func isBodyNoun(_ index: Int) -> Bool {
    sourceNoun(at: index) == .org || words.match(words.lexicon.outletNouns, at: index, before: index + 1) != nil
  }

  func sourceNoun(at index: Int) -> SourceNoun? {
    words.match(words.lexicon.sources, at: index, before: index + 1)?.value
  }

  /// Whom «سموه», «معاليه» means before anybody has spoken: the one person whom a title has introduced so far.
  func honoured(before index: Int, _ agreement: Agreement) -> Resolved? {
    guard let first = introduced.first, first.token < index,
      introduced.count == 1 || introduced[1].token > index
    else { return nil }
    let found = entity(first.entity, as: nil)
    return found.agreement.agrees(with: agreement) ? found : nil
  }
}
