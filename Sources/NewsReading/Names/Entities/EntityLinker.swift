import ArabicText
import NewsRecords

/// Links what the grammar and the tagger found into entities, and says why.
struct EntityLinker: Sendable {
  let lexicon: NameLexicon
  private let memo = NameMemo()

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// The names of the article. `proposals` do not overlap and stand in the order of the text.
  func link(
    _ proposals: [NameProposal], _ findings: GrammarFindings, _ text: TokenizedText, _ words: NameWords
  ) -> ArticleNames {
    let board = LinkBoard(text: text, words: words, lexicon: lexicon, memo: memo, proposals: proposals)
    board.appositions(findings.loneTitles)
    board.linkPersons()
    board.linkStates()
    board.linkBodies(findings.bodies)
    board.linkTitles(findings.loneTitles)
    board.linkNisbas(findings.nisbas)
    board.linkStateNouns()
    return board.finished()
  }
}

/// The work of linking one article: mentions, drafts of entities, references. A class, since what goes over the mentions holds on
/// to it: as a value each look at one would count a dozen references up and down.
final class LinkBoard {
  let text: TokenizedText
  let words: NameWords
  let lexicon: NameLexicon
  let memo: NameMemo
  var proposals: [NameProposal]
  /// The draft of each proposal.
  var links: [Int?]
  var drafts: [EntityDraft] = []
  var references: [ArticleNames.Reference] = []
  /// The proposals of each draft, once drafts are merged: a merge then moves those of one and looks at no others.
  var holders: [Int: [Int]] = [:]
  /// Bodies by the parts of their names.
  var bodiesByName: [[NamePart]: Int] = [:]
  /// Tokens of lone titles that turned out to stand in apposition to a name.
  var appositions: Set<Int> = []
  /// Keys of single words that are names in this article, so that a clitic before them can be told.
  let namedWords: Set<FoldedKey>

  init(text: TokenizedText, words: NameWords, lexicon: NameLexicon, memo: NameMemo, proposals: [NameProposal]) {
    self.text = text
    self.words = words
    self.lexicon = lexicon
    self.memo = memo
    self.proposals = proposals
    links = Array(repeating: nil, count: proposals.count)
    namedWords = Self.namedWords(proposals, text, words)
  }

  /// «لبرانكوف» is no such word itself where the article has «برانكوف».
  private static func namedWords(
    _ proposals: [NameProposal], _ text: TokenizedText, _ words: NameWords
  ) -> Set<FoldedKey> {
    var result: Set<FoldedKey> = []
    for proposal in proposals {
      for index in proposal.tokens
      where index > proposal.tokens.lowerBound
        || words[index].proclitics.isEmpty && !MentionForm.bearsConjunction(index, text, words)
      {
        result.insert(text.tokens[index].key)
      }
    }
    let cut = proposals.map(\.tokens.lowerBound).filter { first in
      words[first].senses.isEmpty
        && text.firstForm(at: first) { form in
          !form.proclitics.isEmpty && form.proclitics.isDisjoint(with: [.article, .future]) && result.contains(form.key)
        } != nil
    }
    for first in cut { result.remove(text.tokens[first].key) }
    return result
  }

  /// The name at `tokens` without the clitic before it.
  func form(_ tokens: Range<Int>, _ known: Set<FoldedKey>, lacksArticle: Bool = false) -> MentionForm {
    MentionForm(tokens, text, words, known: known, lacksArticle: lacksArticle, memo: memo)
  }

  /// The same, written out only.
  func name(_ tokens: Range<Int>, _ known: Set<FoldedKey>, lacksArticle: Bool = false) -> String {
    MentionForm.name(tokens, text, words, known: known, lacksArticle: lacksArticle)
  }

  /// The name of a person. Right behind its title it bears no preposition: what looks like ل there is its first letter.
  func form(of person: NameProposal, _ known: Set<FoldedKey>) -> MentionForm {
    let isIntroduced =
      person.title.map { title in
        let end = title.row.upperBound
        return end == person.tokens.lowerBound || end + 1 == person.tokens.lowerBound && text.tokens[end].isScalar("،")
      } ?? false
    // «قال واران حداد»: right behind its verb nothing is joined.
    let first = person.tokens.lowerBound
    let isSubject =
      first > 0 && words[first - 1].senses.contains(.verb)
      && (text.begins(first, "و") || text.begins(first, "ك") || text.begins(first, "ف"))
    return MentionForm(person.tokens, text, words, known: known, isWhole: isIntroduced || isSubject, memo: memo)
  }

  /// Entities in the order of their first mention, mentions pointing to them.
  func finished() -> ArticleNames {
    let order = drafts.indices.filter { drafts[$0].first < Int.max }.sorted {
      (drafts[$0].first, $0) < (drafts[$1].first, $1)
    }
    var numbers = [Int](repeating: 0, count: drafts.count)
    for (number, index) in order.enumerated() { numbers[index] = number }
    var names = ArticleNames()
    names.entities = order.map { entity(drafts[$0]) }
    names.mentions = zip(proposals, links).map { proposal, link in
      ArticleNames.Mention(
        name: proposal.tokens, type: proposal.type, title: proposal.title.flatMap { span($0) },
        entity: link.map { numbers[$0] })
    }
    names.references = references.map { reference in
      var reference = reference
      reference.entity = reference.entity.map { numbers[$0] }
      return reference
    }.sorted { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
    return names
  }

  /// The words of the title beside a name, from the first of its row on. «نجل سليم» is no title of his.
  private func span(_ title: TitlePhrase) -> Range<Int>? {
    title.entry.kind == .kin ? nil : title.row.lowerBound..<title.tokens.upperBound
  }

  private func entity(_ draft: EntityDraft) -> ArticleNames.Entity {
    ArticleNames.Entity(
      name: draft.name, type: draft.type, role: role(of: draft), gender: draft.gender,
      aliases: draft.names.filter { !$0.isSpelt(as: draft.name) }, grounds: draft.grounds, state: draft.state)
  }

  /// `title` as written, but for a clitic before it: «بالرئيس الأميركي» and «للرئيس الأميركي» are «الرئيس الأميركي».
  func written(_ title: TitlePhrase) -> String {
    let first = title.tokens.lowerBound
    let whole = text.bytes(of: title.tokens)
    guard let form = text.firstForm(at: first, where: { $0.key == words[first].stem }),
      !form.proclitics.subtracting(.article).isEmpty
    else { return text.source.string(in: whole) }
    let bare = text.source.string(in: form.stem.lowerBound..<whole.upperBound)
    return form.proclitics.contains(.article) ? "ال" + bare : bare
  }

  /// The longest title as written; of equal ones the first.
  private func role(of draft: EntityDraft) -> String? {
    var best: TitlePhrase?
    for title in draft.titles where title.entry.kind != .kin {
      let rank = (title.entry.kind == .office ? 1 : 0, title.tokens.count)
      if let kept = best, (kept.entry.kind == .office ? 1 : 0, kept.tokens.count) >= rank { continue }
      best = title
    }
    return best.map { written($0) }
  }
}
