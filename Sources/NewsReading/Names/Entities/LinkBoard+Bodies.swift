import ArabicText
import NewsRecords

extension LinkBoard {
  /// Links bodies: by their words, by an abbreviation in brackets, and «الوزارة» by its class noun.
  func linkBodies(_ bodies: [BodyPhrase]) {
    let known = namedWords
    for index in proposals.indices where links[index] == nil && proposals[index].type != .person {
      if isBareNoun(index) { continue }
      let form = form(proposals[index].tokens, known)
      links[index] = body(form, proposals[index].type, proposals[index].tokens.lowerBound)
    }
    linkAbbreviations()
    referToBodies(bodies, known)
    linkShortNames()
  }

  /// «الكونغرس»: a class noun with ال, which the tagger takes for a name. It points as «الوزارة» does, if the article has more.
  private func isBareNoun(_ index: Int) -> Bool {
    let first = proposals[index].tokens.lowerBound
    return proposals[index].tokens.count == 1 && proposals[index].type == .organization
      && proposals[index].known == nil && words[first].senses.contains(.headsBody) && words[first].isDefinite
  }

  /// Links such nouns to the body that they mean, or to one of their own.
  private func linkBareNouns(_ heads: BodyHeads, _ known: Set<FoldedKey>) {
    for index in proposals.indices where links[index] == nil && isBareNoun(index) {
      let tokens = proposals[index].tokens
      let form = form(tokens, known)
      let paragraph = text.paragraph(holding: tokens.lowerBound).map { text.paragraphs[$0].lowerBound } ?? 0
      if let draft = heads.meant(by: stem(tokens.lowerBound), at: tokens.lowerBound, paragraph: paragraph) {
        drafts[draft].add(name: form.name, ground: "class-noun:\(form.name)")
        drafts[draft].first = min(drafts[draft].first, tokens.lowerBound)
        links[index] = draft
      } else {
        links[index] = body(form, .organization, tokens.lowerBound)
      }
    }
  }

  private static let ministry = NamePart("وزارة")

  /// The draft of the body with this name, a new one for a new name.
  private func body(_ form: MentionForm, _ type: NameType, _ first: Int) -> Int {
    let parts = form.parts.count > 1 && isMinistry(form.name) ? [Self.ministry] + form.parts : form.parts
    if let draft = bodiesByName[parts] {
      let isNew = !form.name.isSpelt(as: drafts[draft].name)
      drafts[draft].add(name: form.name, ground: isNew ? "spelling:\(form.name)" : nil)
      drafts[draft].first = min(drafts[draft].first, first)
      if form.parts.count > drafts[draft].parts.count {
        (drafts[draft].name, drafts[draft].parts) = (form.name, form.parts)
      }
      return draft
    }
    drafts.append(EntityDraft(type: type, name: form.name, parts: form.parts, first: first))
    bodiesByName[parts] = drafts.count - 1
    return drafts.count - 1
  }

  /// «وزارة الدفاع الأميركية (البنتاغون)», «منظمة الصحة العالمية (WHO)»: what stands alone in brackets behind a body.
  private func linkAbbreviations() {
    let bodies = proposals.indices.filter {
      proposals[$0].type == .organization || proposals[$0].type == .miscellaneous
    }
    let named = bodies.filter { stands(inBrackets: proposals[$0].tokens.upperBound) }
    guard !named.isEmpty else { return }
    let single = Dictionary(
      grouping: bodies.filter { proposals[$0].tokens.count == 1 },
      by: { text.tokens[proposals[$0].tokens.lowerBound].key })
    // What was joined once needs no second look, however often the article writes it.
    var joined: [FoldedKey: Set<Int>] = [:]
    for index in named {
      let end = proposals[index].tokens.upperBound
      guard let draft = links[index] else { continue }
      // «الاتحاد الأوروبي (البريكست)» names two things: a word in brackets must be a body elsewhere or by its letters.
      let key = text.tokens[end + 1].key
      let isBody = single[key] != nil
      guard isBody || [.latin, .abbreviation].contains(text.tokens[end + 1].kind) || isAcronym(end + 1, of: index)
      else {
        continue
      }
      let short = text.string(at: end + 1)
      drafts[draft].add(name: short, ground: "brackets:\(short)")
      guard joined[key, default: []].insert(draft).inserted else { continue }
      for other in single[key] ?? [] { merge(links[other], into: draft) }
    }
  }

  /// Whether brackets around one word open at `index`.
  private func stands(inBrackets index: Int) -> Bool {
    index + 2 < text.tokens.count && text.tokens[index].isScalar("(") && text.tokens[index + 2].isScalar(")")
  }

  /// «مكتب الأمم المتحدة لتنسيق الإغاثة (اوتا)»: a word without ال that no lexicon knows, behind a name of three words or more.
  private func isAcronym(_ word: Int, of body: Int) -> Bool {
    let bytes = text.source.utf8[text.tokens[word].bytes]
    return proposals[body].type == .organization && proposals[body].tokens.count > 2 && words[word].isNameLike
      && words[word].senses.isEmpty && !words[word].isDefinite && bytes.count <= 12
  }

  private func merge(_ other: Int?, into draft: Int) {
    guard let other, other != draft else { return }
    for name in drafts[other].names { drafts[draft].add(name: name, ground: nil) }
    drafts[draft].first = min(drafts[draft].first, drafts[other].first)
    if holders.isEmpty {
      for (index, link) in links.enumerated() { if let link { holders[link, default: []].append(index) } }
    }
    let moved = holders.removeValue(forKey: other) ?? []
    for index in moved { links[index] = draft }
    holders[draft, default: []] += moved
    bodiesByName[drafts[other].parts] = draft
    drafts[other].first = Int.max
  }

  /// «الحكومة العراقية» is an entity though no name; «الوزارة» is the one ministry of the article.
  private func referToBodies(_ bodies: [BodyPhrase], _ known: Set<FoldedKey>) {
    var heads = BodyHeads()
    // Bodies under a class noun that is no part of their name: «صحيفة "المرسى"».
    var called = BodyHeads()
    var owners = [Int32](repeating: -1, count: text.tokens.count)
    for index in proposals.indices where proposals[index].type == .organization {
      let tokens = proposals[index].tokens
      for token in tokens { owners[token] = Int32(index) }
      let first = tokens.lowerBound
      // «المرصد السوري» is known by name, and «المرصد» points at it.
      if let draft = links[index], tokens.count > 1, words[first].senses.contains(.headsBody) {
        heads.note(draft, under: stem(first), at: first)
      }
      if let draft = links[index], let noun = classNoun(before: first), !isOwner(proposals[index], behind: noun) {
        heads.note(draft, under: stem(noun), at: first)
        called.note(draft, under: stem(noun), at: first)
      }
    }
    called.settle()
    for named in bodies where named.isName && !isPhraseOfManner(named) {
      if isDescribed(named), let draft = called.meant(by: stem(named.head), at: named.head, paragraph: named.head) {
        let written = name(named.tokens, known)
        drafts[draft].add(name: written, ground: "class-noun:\(written)")
        references.append(ArticleNames.Reference(tokens: named.tokens, kind: .body, entity: draft))
        continue
      }
      let draft =
        mentioned(named, owners, known) ?? body(form(named.name, known), .organization, named.tokens.lowerBound)
      heads.note(draft, under: stem(named.head), at: named.tokens.lowerBound)
      // «الخارجية» means the «وزارة الخارجية الفرنسية» too.
      if named.tokens.count > 1, words[named.head + 1].senses.contains(.headsMinistry) {
        heads.note(draft, under: stem(named.head + 1), at: named.tokens.lowerBound)
      }
      references.append(ArticleNames.Reference(tokens: named.tokens, kind: .body, entity: draft))
    }
    heads.settle()
    linkBareNouns(heads, known)
    for bare in bodies where !bare.isName {
      // «القوات القتالية» need not be «القوات الأميركية»: only the noun alone points back.
      let paragraph = text.paragraph(holding: bare.head).map { text.paragraphs[$0].lowerBound } ?? 0
      // «المحكمة بمدينة الرملة» is another than the one named before.
      let next = words[bare.tokens.upperBound]
      let isSaid = next.proclitics.contains(.ba) && next.senses.contains(.titleNoun) && !next.isDefinite
      let draft =
        bare.tokens.count == 1 && !isSaid && !isGenitive(bare.head)
        ? heads.meant(by: stem(bare.head), at: bare.head, paragraph: paragraph) : nil
      if let draft {
        let written = name(bare.tokens, known)
        drafts[draft].add(name: written, ground: "class-noun:\(written)")
      }
      references.append(ArticleNames.Reference(tokens: bare.tokens, kind: .body, entity: draft))
    }
  }

  /// «قوات التحالف»: the genitive of another body's noun names that, and need not be the «تحالف الشمال» of the article.
  private func isGenitive(_ head: Int) -> Bool {
    let noun = words[head - 1]
    return noun.senses.contains(.headsOpenBody) && !noun.isDefinite && noun.proclitics.subtracting(.conjunction).isEmpty
  }

  /// «لجنة الأمم المتحدة»: a body with ال that the lexicons know is whose the committee is, not its name.
  private func isOwner(_ proposal: NameProposal, behind noun: Int) -> Bool {
    proposal.known != nil && proposal.tokens.count > 1 && noun + 1 == proposal.tokens.lowerBound
      && words[proposal.tokens.lowerBound].isDefinite && !words[noun].senses.contains(.headsOutlet)
  }

  /// The class noun in construct before the name at `first`, a mark between them allowed: «صحيفة "المرسى"».
  private func classNoun(before first: Int) -> Int? {
    let noun = first > 1 && text.tokens[first - 1].kind == .quote ? first - 2 : first - 1
    guard noun >= 0, words[noun].senses.contains(.headsBody), !words[noun].isDefinite else { return nil }
    return noun
  }

  /// «الصحيفة اللبنانية»: the class noun with ال and the adjective of a state, which describe a body and do not name one.
  private func isDescribed(_ body: BodyPhrase) -> Bool {
    body.tokens.count == 2 && words[body.head].isDefinite && body.state != nil
  }

  /// The draft of the mention that is the body's name: «حزب الله» inside «حزب الله اللبناني», not the country inside
  /// «وزارة خارجية روسيا».
  private func mentioned(_ body: BodyPhrase, _ owners: [Int32], _ known: Set<FoldedKey>) -> Int? {
    guard let index = body.name.first(where: { owners[$0] >= 0 }).map({ Int(owners[$0]) }), let draft = links[index]
    else { return nil }
    // The tagger may see the beginning only: «المكتب الإعلامي» of «المكتب الإعلامي لرئيس الوزراء».
    let tokens = proposals[index].tokens
    // «مكتب [الأمم المتحدة] لتنسيق الإغاثة» and «إذاعة [الجيش الأردني]» are no names of theirs.
    let isInner = tokens.lowerBound > body.name.lowerBound
    let isOutlet =
      words[body.head].senses.contains(.headsOutlet) && words[tokens.lowerBound].senses.contains(.headsBody)
    if isInner, tokens.upperBound < body.name.upperBound || isOutlet { return nil }
    if proposals[index].known == nil, tokens.lowerBound == body.name.lowerBound, tokens.count < body.name.count {
      let full = form(body.name, known)
      drafts[draft].add(name: full.name, ground: "body:\(full.name)")
      if full.parts.count > drafts[draft].parts.count {
        (drafts[draft].name, drafts[draft].parts) = (full.name, full.parts)
      }
    }
    return draft
  }

  /// «وزارة الخزانة» is the «وزارة الخزانة الأمريكية», «مكتب المحافظ» the «المكتب الإعلامي لمحافظ الرملة», if the article has one such
  /// body only: the same class noun, and no word that the longer name lacks.
  private func linkShortNames() {
    let bodies = drafts.indices.filter { index in
      drafts[index].type == .organization && drafts[index].first < Int.max && drafts[index].known == nil
        && drafts[index].parts.count > 1
    }
    let groups = Dictionary(grouping: bodies) { BodyKey.headKey(of: drafts[$0].name) }.filter { $1.count > 1 }
    guard !groups.isEmpty else { return }
    var keys: [Int: BodyKey] = [:]
    for group in groups.values { for body in group { keys[body] = BodyKey(drafts[body].name) } }
    var merged: [Int: Int] = [:]
    for short in bodies {
      guard let key = keys[short], let group = groups[BodyKey.headKey(of: drafts[short].name)],
        group.count <= Self.manyBodies
      else { continue }
      let equal = group.first { $0 < short && keys[$0] == key && drafts[$0].first < Int.max }
      let fuller =
        equal.map { [$0] }
        ?? group.filter { index in
          guard let other = keys[index], other.mayBeCalled(key) else { return false }
          return isComplete(drafts[index].name) || other.goesOn(from: key)
        }
      guard fuller.count == 1, let full = fuller.first, drafts[full].first < Int.max else { continue }
      drafts[full].add(name: drafts[short].name, ground: "short:\(drafts[short].name)")
      merge(short, into: full)
      merged[short] = full
    }
    guard !merged.isEmpty else { return }
    for index in references.indices {
      while let full = references[index].entity.flatMap({ merged[$0] }) { references[index].entity = full }
    }
  }

  /// «الخارجية الفرنسية» is the «وزارة الخارجية الفرنسية».
  private func isMinistry(_ name: String) -> Bool {
    guard name.utf8.starts(with: "ال".utf8) else { return false }
    let first = name.utf8.prefix { $0 != UInt8(ascii: " ") }
    return lexicon.words[FoldedKey(String(Substring(first)))]?.senses.contains(.headsMinistry) == true
  }

  /// Whether the name ends with the adjective of a state or a state: behind another word it may have gone on too far.
  private func isComplete(_ name: String) -> Bool {
    guard let last = name.split(separator: " ").last else { return false }
    let bare = last.hasPrefix("ال") ? last.dropFirst(2) : last
    return lexicon.words[FoldedKey(String(bare))]?.senses.contains(.nisba) ?? false
  }

  /// Among more bodies of one class noun than these nobody tells by a short name which is meant; and the search stays linear.
  private static let manyBodies = 40

  /// «بقيادة الولايات المتحدة», "led by the United States", is no command of theirs.
  private func isPhraseOfManner(_ body: BodyPhrase) -> Bool {
    words[body.head].proclitics.contains(.ba) && !words[body.head].isDefinite
  }

  /// The key of the class noun without ال: «الوزارة» and «وزارة» are one.
  private func stem(_ index: Int) -> FoldedKey {
    text.firstForm(at: index) { $0.proclitics.contains(.article) }?.key ?? words[index].stem
  }
}
