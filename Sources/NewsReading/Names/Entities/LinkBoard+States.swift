import ArabicText
import NewsRecords

extension LinkBoard {
  /// Links states, and capitals and houses where they speak for their state; places by their own name.
  func linkStates() {
    var byState: [Int: Int] = [:]
    var byNumber: [Int: Int] = [:]
    let known = namedWords
    // The last name that states deal with: «بين واشنطن وطهران».
    var dealing: Int?
    for index in proposals.indices {
      guard let name = proposals[index].known, links[index] == nil else { continue }
      let isDealing = isDealtWith(index, after: dealing)
      if isDealing { dealing = index }
      let written = self.name(proposals[index].tokens, known, lacksArticle: name.lacksArticle)
      if let state = name.state, name.kind == .state || speaksForState(index, name, isDealing) {
        let ground = name.kind == .state ? "name-of-state:" : "speaks-for-state:"
        links[index] = draft(&byState, state, written, index, name, ground)
      } else if name.kind != .state {
        links[index] = draft(&byNumber, name.number, written, index, name, "list:")
      }
    }
  }

  private func draft(
    _ table: inout [Int: Int], _ key: Int, _ written: String, _ index: Int, _ name: KnownName, _ ground: String
  ) -> Int {
    if let found = table[key] {
      let isNew = !written.isSpelt(as: drafts[found].name)
      drafts[found].add(name: written, ground: isNew ? ground + written : nil)
      // A state is called by its own name wherever the article has it: «العراق» before «بغداد».
      if name.kind == .state, drafts[found].known == nil {
        drafts[found].name = written
        drafts[found].type = .place
        drafts[found].known = name.number
      }
      return found
    }
    let draft = EntityDraft(
      type: name.type, name: written, parts: [], first: proposals[index].tokens.lowerBound)
    draft.known = name.kind == .capital || name.kind == .house ? nil : name.number
    draft.state = [.state, .capital, .house].contains(name.kind) ? name.state.map { lexicon.states[$0].code } : nil
    draft.gender = name.isFeminine || name.kind == .capital || name.kind == .state ? .feminine : .masculine
    drafts.append(draft)
    table[key] = drafts.count - 1
    return drafts.count - 1
  }

  /// A capital speaks behind or before a verb, or between governments («بين بغداد وواشنطن»); a house always, but for a
  /// place before it. In «في بغداد» the city is meant.
  private func speaksForState(_ index: Int, _ name: KnownName, _ isDealing: Bool) -> Bool {
    guard name.kind == .capital || name.kind == .house else { return false }
    let tokens = proposals[index].tokens
    let first = words[tokens.lowerBound]
    if !first.proclitics.isDisjoint(with: [.ba, .ka]) { return false }
    let before = words[tokens.lowerBound - 1]
    if name.kind == .house { return !before.senses.contains(.particle) }
    if before.senses.contains(.verb) || isDealing { return true }
    let starts = tokens.lowerBound == 0 || !words[tokens.lowerBound - 1].isNameLike
    guard starts, !first.isJoined else { return false }
    return words[tokens.upperBound].senses.contains(.verb) || isFeminineImperfect(tokens.upperBound)
  }

  /// «مع طهران», «بين واشنطن [وطهران]»: whom one deals with.
  private func isDealtWith(_ index: Int, after last: Int?) -> Bool {
    let first = proposals[index].tokens.lowerBound
    if let last, words[first].isJoined { return proposals[last].tokens.upperBound == first }
    return first > 0 && words[first - 1].senses.contains(.dealsWith) && words[first].proclitics.isEmpty
  }

  /// «واشنطن [تحدد] موعدا»: behind a capital at the head of a sentence a word on ت that no lexicon knows is its verb.
  private func isFeminineImperfect(_ index: Int) -> Bool {
    guard index < text.tokens.count, words[index].senses.isEmpty else { return false }
    let bytes = text.source.utf8[text.tokens[index].bytes]
    return bytes.count >= 8 && bytes.starts(with: "ت".utf8) && !bytes.suffix(2).elementsEqual("ة".utf8)
  }

  /// «المملكة» is the one kingdom that the article names.
  func linkStateNouns() {
    var covered = TokenSet()
    for index in proposals.indices { covered.insert(proposals[index].tokens) }
    // No more of these than there are states.
    let states = drafts.indices.filter { drafts[$0].state != nil }
    guard !states.isEmpty else { return }
    for (index, token) in text.tokens.enumerated() where token.kind == .word && !covered.contains(index) {
      guard let codes = lexicon.stateNouns[token.key] else { continue }
      let fitting = states.filter { drafts[$0].state.map(codes.contains) ?? false }
      guard fitting.count == 1, let draft = fitting.first else { continue }
      let written = text.string(at: index)
      drafts[draft].add(name: written, ground: "name-of-state:\(written)")
      drafts[draft].first = min(drafts[draft].first, index)
      references.append(
        ArticleNames.Reference(tokens: index..<(index + 1), kind: .body, gender: .feminine, entity: draft))
    }
  }

  /// Adjectives of origin point to a state that the article names.
  func linkNisbas(_ nisbas: [(token: Int, state: Int)]) {
    var byCode: [String: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      if let state = draft.state, byCode[state] == nil || draft.known != nil { byCode[state] = index }
    }
    for (token, state) in nisbas {
      references.append(
        ArticleNames.Reference(
          tokens: token..<(token + 1), kind: .nisba, entity: byCode[lexicon.states[state].code]))
    }
  }
}
