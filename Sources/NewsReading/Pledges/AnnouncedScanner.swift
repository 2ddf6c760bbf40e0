import ArabicText
import NewsRecords

/// Finds acts that somebody announces or affirms by their verbal noun: «أعلنت الشركة إغلاق مصنعها», «أكد الوزير دعمه
/// للمزارعين», «أكد الجانبان على خفض الرسوم».
struct AnnouncedScanner: Sendable {
  let lexicon: PledgeLexicon
  let words: ActWords
  let clauses: ClauseFinder
  let agents: AgentNouns
  let names: NameCover
  let verbalNouns: VerbalNouns

  /// An act and what the verb before it makes of it.
  struct Hit: Sendable, Equatable {
    let act: Int
    /// The announcing verb, whose subject acts.
    let verb: Int
    let kind: Pledge.Kind
    let rule: String
    /// «انسحاب الشركة»: whoever stands behind the act does it himself.
    var isOwn = false
  }

  /// The furthest behind its verb that the act may stand: title, name, day stand between.
  static let reach = 16

  /// The same for an assurance, which stands close: «أكد الوزير دعمه».
  static let assuranceReach = 9

  /// The announced and affirmed acts of `text`, in order.
  func hits(in text: TokenizedText) -> [Hit] {
    text.tokens.indices.compactMap { index in
      guard text.tokens[index].kind == .word, let role = role(at: index, in: text),
        !words.isOne(.negation, at: index - 1, in: text)
      else { return nil }
      switch role {
      case .announce, .disclose:
        return act(behind: index, in: text, being: [.act, .ownAct, .signing, .assurance]).flatMap {
          let act = self.role(at: $0, in: text) ?? definiteRole(at: $0, in: text)
          // «كشفت بيع الأرض» finds it out; «كشفت عن بيع الأرض» makes it known.
          if role == .disclose, text.tokens[$0 - 1].key != Self.about { return nil }
          return Hit(
            act: $0, verb: index, kind: act == .signing ? .agreement : act == .assurance ? .commitment : .plan,
            rule: PledgeRule.announced,
            isOwn: act == .ownAct)
        }
      case .affirm:
        return act(behind: index, in: text, being: [.assurance]).map {
          Hit(act: $0, verb: index, kind: .commitment, rule: PledgeRule.assurance)
        }
      default:
        return mutual(at: index, in: text)
      }
    }
  }

  /// «أكد الجانبان على خفض الرسوم»: an affirming word near a word for both sides, and a verbal noun behind.
  private func mutual(at index: Int, in text: TokenizedText) -> Hit? {
    guard role(at: index, in: text) == .mutual,
      (max(0, index - 3)...index).contains(where: { roles(at: $0, in: text).contains(.affirm) })
    else { return nil }
    for next in index + 1..<min(text.tokens.count, index + 4) where text.tokens[next].kind == .word {
      if words.isOne(.complementiser, at: next, in: text) || isBlocked(next, text) { return nil }
      if verbalNouns.isOne(at: next, in: text) {
        return Hit(act: next, verb: index, kind: .agreement, rule: PledgeRule.mutual)
      }
    }
    return nil
  }

  /// The first act behind the verb, where no clause («أعلن مدير إنشاء الطرق أن …») stands up to the sentence's end.
  private func act(behind verb: Int, in text: TokenizedText, being wanted: [PledgeLexicon.AnnouncedRole]) -> Int? {
    let reach = wanted == [.assurance] ? Self.assuranceReach : Self.reach
    let end = min(clauses.envelope(of: verb).upperBound, verb + reach)
    var act: Int?
    for index in verb + 1..<max(verb + 1, end) {
      if isEnd(index, text) { return act }
      if words.isOne(.complementiser, at: index, in: text) || words.isOne(.pronoun, at: index, in: text) { return nil }
      if act == nil, isBlocked(index, text) { return nil }
      let role = role(at: index, in: text) ?? definiteRole(at: index, in: text)
      if act == nil, let role, wanted.contains(role), !isInBody(index, text) { act = index }
    }
    return act
  }

  /// «منظمة حظر الأسلحة», «تنظيم القاعدة»: the word belongs to the name of a body, or is one.
  private func isInBody(_ index: Int, _ text: TokenizedText) -> Bool {
    if agents.isAgent(index - 1, in: text), !WordShape(at: index - 1, in: text).hasArticle { return true }
    var next = index + 1
    while next < text.tokens.count, text.tokens[next].kind == .quote { next += 1 }
    return agents.isAgent(index, in: text) && next < text.tokens.count
      && (WordShape(at: next, in: text).hasArticle || names.mention(at: next) != nil)
  }

  private func isBlocked(_ index: Int, _ text: TokenizedText) -> Bool { role(at: index, in: text) == .block }

  private func isEnd(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    return token.isScalar(":") || token.kind == .quote && clauses.marks.end(ofOpening: index) == nil
      || token.isScalar(".")
  }

  private func role(at index: Int, in text: TokenizedText) -> PledgeLexicon.AnnouncedRole? {
    lexicon.announced.longestMatch(in: text, at: index, allowing: .conjunction)?.values.last
  }

  /// «أعلنت الشركة الانسحاب من», «أكد المدير الاستمرار في»: behind a definite word no part of a name.
  private func definiteRole(at index: Int, in text: TokenizedText) -> PledgeLexicon.AnnouncedRole? {
    guard index > 0, text.tokens[index - 1].kind == .word, WordShape(at: index, in: text).looksLikeDefiniteVerbalNoun,
      WordShape(at: index - 1, in: text).hasArticle || names.mention(at: index - 1) != nil,
      names.mention(at: index) == nil, names.reference(at: index) == nil
    else { return nil }
    return lexicon.announced.longestMatch(in: text, at: index, allowing: [.conjunction, .article])?.values.last
  }

  private func roles(at index: Int, in text: TokenizedText) -> [PledgeLexicon.AnnouncedRole] {
    lexicon.announced.longestMatch(in: text, at: index, allowing: .conjunction)?.values ?? []
  }

  private static let about = FoldedKey("عن")
}
