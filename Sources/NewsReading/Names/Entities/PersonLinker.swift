import ArabicText
import NewsLexicons
import NewsRecords

/// Which mentions of persons are one person, within one article.
///
/// The order is the order of proof. Full names (two parts or more) found the entities; a single part joins the one full
/// name that has it; two full names that share it take nobody. No link is better than a wrong one. A class, since each question
/// about a draft holds on to it.
final class PersonLinker {
  /// A mention of a person as the linker needs it.
  struct Mention: Sendable {
    let form: MentionForm
    let title: TitlePhrase?
    let titleKey: TitleKey?
    /// A second title, behind the name.
    var apposition: TitlePhrase?
    let first: Int
    let gender: ArticleNames.Gender?
  }

  private(set) var drafts: [EntityDraft] = []
  /// Drafts by the skeletons of their parts, so that a mention is compared only with those that may be it.
  private var draftsByPart = KeyLists()
  /// Of those the ones of a single part.
  private var singles = KeyLists()
  /// Drafts by the skeletons of their first part and of any: a surname may have a thousand bearers.
  private var draftsByEnds = KeyLists()
  /// Drafts of two parts that may go by another given name, by the skeleton of the surname: those with a short form, and
  /// those with a post of a state.
  private var changeable: [FoldedKey: [Int]] = [:]
  private let shortForms: [FoldedKey: Set<Int>]

  init(shortForms: [FoldedKey: Set<Int>]) {
    self.shortForms = shortForms
  }

  /// The draft of each mention, nil where it is uncertain whom it names.
  func link(_ mentions: [Mention]) -> [Int?] {
    var result = [Int?](repeating: nil, count: mentions.count)
    // Longest first, so that «ناصر بن سليم» finds «ناصر بن سليم بن راشد» already there.
    let order = mentions.indices.sorted {
      (mentions[$1].form.parts.count, $0) < (mentions[$0].form.parts.count, $1)
    }
    for index in order {
      let mention = mentions[index]
      let candidates = self.candidates(for: mention)
      if candidates.count == 1, let draft = candidates.first {
        join(mention, to: draft)
        result[index] = draft
      } else if candidates.isEmpty {
        result[index] = found(mention)
      }
    }
    return result
  }

  /// The drafts that `mention` may name.
  private func candidates(for mention: Mention) -> [Int] {
    let parts = mention.form.parts
    if let surname = mention.form.surname {
      let bearers = two(draftsByPart, surname.skeleton) { index in
        drafts[index].parts.count > 1 && drafts[index].parts.last?.isSame(as: surname) == true
          && agree(mention, drafts[index])
      }
      if bearers.count < 2 {
        if !bearers.isEmpty { return bearers }
      } else {
        return introduced(bearers, before: mention)
      }
    }
    // Every way to be one person shares the last part.
    guard let first = parts.first?.skeleton, let last = parts.last?.skeleton else { return [] }
    func fits(_ index: Int) -> Bool {
      Self.fits(parts, drafts[index].parts) && agree(mention, drafts[index]) && !isNamesake(mention, drafts[index])
    }
    if parts.count == 1 {
      let whole = two(singles, last, where: fits)
      return whole.isEmpty ? introduced(two(draftsByPart, last, where: fits), before: mention) : whole
    }
    let fitting =
      all(draftsByEnds, Self.ends(first, last), where: fits)
      + (changeable[last] ?? []).filter { index in
        isNickname(mention, of: drafts[index]) && agree(mention, drafts[index])
          && !Self.fits(parts, drafts[index].parts)
      }
    let whole = fitting.filter { drafts[$0].parts.count == parts.count }
    return whole.isEmpty ? fitting : whole
  }

  /// Of two bearers of one surname the one whom the article has named in full so far: the other comes only later.
  private func introduced(_ bearers: [Int], before mention: Mention) -> [Int] {
    guard bearers.count == 2 else { return bearers }
    let known = bearers.filter { drafts[$0].first < mention.first }
    if known.count == 1 { return known }
    // «وزير النقل نادر برانكوف» and a «صورة برانكوف» that the tagger took for a name: the one whom a title or a given name vouches for.
    let doubtful = bearers.filter {
      drafts[$0].titles.isEmpty && drafts[$0].gender == nil && drafts[$0].names.count == 1
    }
    let sure = bearers.filter { !drafts[$0].titles.isEmpty }
    return doubtful.count == 1 && sure.count == 1 ? sure : bearers
  }

  /// The first two drafts with `key` that satisfy `isMeant`: of several nobody is meant, however many they are.
  private func two(_ table: KeyLists, _ key: FoldedKey, where isMeant: (Int) -> Bool) -> [Int] {
    all(table, key, atMost: 2, where: isMeant)
  }

  /// The drafts with `key` that satisfy `isMeant`, in the order in which they were entered.
  private func all(
    _ table: KeyLists, _ key: FoldedKey, atMost most: Int = .max, where isMeant: (Int) -> Bool
  ) -> [Int] {
    var result: [Int] = []
    table.each(of: key) { index in
      if isMeant(index) { result.append(index) }
      return result.count == most
    }
    return result
  }

  /// A woman's title or name does not join a man's: «كلارا هاملتون» and «هاملتون» with «الرئيس» stay apart.
  private func agree(_ mention: Mention, _ draft: EntityDraft) -> Bool {
    guard mention.title != nil, let mine = mention.gender, let other = draft.gender else { return true }
    return mine == other
  }

  /// «الملك عبد الله» beside «السفير عبد الله حداد»: a given name with another title is another man.
  private func isNamesake(_ mention: Mention, _ draft: EntityDraft) -> Bool {
    let parts = mention.form.parts
    guard parts.count == 1, draft.parts.count > 1, draft.parts.last?.isSame(as: parts[0]) != true,
      let title = mention.title, title.entry.kind == .office || title.entry.kind == .rank, !draft.titles.isEmpty
    else { return false }
    if let key = mention.titleKey, draft.titleKeys.contains(key) { return false }
    return !draft.titles.contains { $0.entry.foldedHead == title.entry.foldedHead }
  }

  /// Whether `short` names who `long` names: the same parts, the surname, the given name, or the first and the last.
  static func fits(_ short: [NamePart], _ long: [NamePart]) -> Bool {
    if short.count == 1 { return long.contains { $0.isSame(as: short[0]) || $0.endsWith(short[0]) } }
    guard short.count <= long.count, short[0].isSame(as: long[0]) else { return false }
    var rest = long.dropFirst()
    for part in short.dropFirst() {
      guard let place = rest.firstIndex(where: { $0.isSame(as: part) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// «جو برانكوف» and «جوزيف برانكوف»: one surname, and given names that are short forms of one another or one post of one state.
  private func isNickname(_ mention: Mention, of draft: EntityDraft) -> Bool {
    let parts = mention.form.parts
    guard parts.count == 2, draft.parts.count == 2, parts[1].isSame(as: draft.parts[1]) else { return false }
    let (mine, other) = (shortForms[parts[0].word] ?? [], shortForms[draft.parts[0].word] ?? [])
    if !mine.isDisjoint(with: other) { return true }
    guard let key = mention.titleKey, key.state != nil else { return false }
    return draft.titleKeys.contains(key)
  }

  private func found(_ mention: Mention) -> Int {
    drafts.append(
      EntityDraft(
        type: .person, name: mention.form.name, parts: mention.form.parts, first: mention.first, gender: mention.gender,
        titles: [mention.title, mention.apposition].compactMap { $0 },
        titleKeys: mention.titleKey.map { [$0] } ?? []))
    enter(drafts.count - 1)
    return drafts.count - 1
  }

  /// The key of a first part and another. Two pairs that share one are told apart by their parts.
  private static func ends(_ first: FoldedKey, _ other: FoldedKey) -> FoldedKey {
    FoldedKey(rawValue: (first.rawValue &* 0x9E37_79B9_7F4A_7C15) ^ other.rawValue)
  }

  /// Enters a new draft in the tables.
  private func enter(_ index: Int) {
    let parts = drafts[index].parts
    guard let first = parts.first?.skeleton else { return }
    if parts.count == 1 { singles.append(index, to: first) }
    for part in parts {
      enter(index, first, part.skeleton)
      if let tail = part.tail { enter(index, first, tail.skeleton) }
    }
    if isChangeable(drafts[index]) { changeable[parts[1].skeleton, default: []].append(index) }
  }

  /// Enters it under one skeleton, once.
  private func enter(_ index: Int, _ first: FoldedKey, _ skeleton: FoldedKey) {
    let ends = Self.ends(first, skeleton)
    guard draftsByEnds.last(of: ends) != index else { return }
    draftsByPart.append(index, to: skeleton)
    draftsByEnds.append(index, to: ends)
  }

  /// Whether the given name of `draft` may be another elsewhere: see `isNickname`.
  private func isChangeable(_ draft: EntityDraft) -> Bool {
    draft.parts.count == 2
      && (shortForms[draft.parts[0].word] != nil || draft.titleKeys.contains { $0.state != nil })
  }

  /// Why the mention is whom `draft` names.
  private func reason(_ mention: Mention, _ draft: EntityDraft) -> String {
    let parts = mention.form.parts
    let surname = parts.count == 1 ? parts[0] : mention.form.surname
    if let surname, draft.parts.count > 1, draft.parts.last?.isSame(as: surname) == true { return "surname" }
    return parts.count == draft.parts.count ? "spelling" : "part-of-name"
  }

  private func join(_ mention: Mention, to index: Int) {
    // No copy of the draft is held here: the titles of a man who is named a thousand times would be copied at each.
    let isNew = !mention.form.name.isSpelt(as: drafts[index].name)
    let ground = isNew ? reason(mention, drafts[index]) + ":" + mention.form.name : nil
    let wasChangeable = isChangeable(drafts[index])
    drafts[index].add(name: mention.form.name, ground: ground)
    drafts[index].first = min(drafts[index].first, mention.first)
    drafts[index].gender = drafts[index].gender ?? mention.gender
    drafts[index].titles += [mention.title, mention.apposition].compactMap { $0 }
    guard let key = mention.titleKey else { return }
    drafts[index].titleKeys.insert(key)
    guard !wasChangeable, isChangeable(drafts[index]) else { return }
    changeable[drafts[index].parts[1].skeleton, default: []].append(index)
  }
}
