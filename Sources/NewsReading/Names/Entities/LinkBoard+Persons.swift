import ArabicText
import NewsRecords

extension LinkBoard {
  /// Titles behind a name belong to it: «سالم المرزوقي، رئيس الوزراء العراقي،», «برانكوف الأمين العام للأمم المتحدة».
  func appositions(_ titles: [TitlePhrase]) {
    var byEnd: [Int: Int] = [:]
    for index in proposals.indices where proposals[index].type == .person {
      byEnd[proposals[index].tokens.upperBound] = index
    }
    for title in titles where title.entry.number == .singular && (title.isDefinite || title.hasComplement) {
      let start = title.tokens.lowerBound
      guard !words[start].isJoined else { continue }
      let comma = start > 0 && text.tokens[start - 1].isScalar("،")
      guard let index = byEnd[comma ? start - 1 : start], closes(title, afterComma: comma) else { continue }
      if proposals[index].title == nil { proposals[index].title = title } else { proposals[index].apposition = title }
      appositions.insert(start)
    }
  }

  /// After a comma a title is an apposition only if a comma, full stop or verb ends it; else it begins a clause of its own.
  private func closes(_ title: TitlePhrase, afterComma comma: Bool) -> Bool {
    guard comma else { return title.isDefinite || title.state != nil || title.hasComplement }
    let end = title.tokens.upperBound
    guard end < text.tokens.count else { return true }
    let next = text.tokens[end]
    return next.kind == .newline || next.kind == .punctuation || next.kind == .bracket
      || words[end].senses.contains(.plain)
  }

  /// Links persons with one another.
  func linkPersons() {
    let indices = proposals.indices.filter { proposals[$0].type == .person }
    let known = namedWords
    let linker = PersonLinker(shortForms: lexicon.shortForms)
    let linked = linker.link(
      indices.map { index in
        PersonLinker.Mention(
          form: form(of: proposals[index], known), title: proposals[index].title,
          titleKey: proposals[index].title.map { memo.key($0, text, words, lexicon) },
          apposition: proposals[index].apposition, first: proposals[index].tokens.lowerBound,
          gender: gender(of: proposals[index]))
      })
    let offset = drafts.count
    drafts += linker.drafts
    for (index, link) in zip(indices, linked) { links[index] = link.map { $0 + offset } }
  }

  /// The gender that title, given name or the verb before the name tells.
  private func gender(of proposal: NameProposal) -> ArticleNames.Gender? {
    // «ريم حداد مدير الفرع»: behind the name a woman may have the title of a man.
    // «الضابط ريم حداد»: a rank may stand in the masculine before a woman's name.
    let given = words[proposal.tokens.lowerBound].senses
    if let title = proposal.title, ![.kin, .honorific].contains(title.entry.kind), given.contains(.feminineName),
      !given.contains(.ordinaryName)
    {
      return .feminine
    }
    if let title = proposal.title, title.entry.kind != .kin,
      title.tokens.lowerBound < proposal.tokens.lowerBound || title.entry.gender == .feminine
    {
      return title.entry.gender
    }
    let first = words[proposal.tokens.lowerBound].senses
    guard first.contains(.givenName), !first.contains(.ordinaryName) else { return nil }
    return first.contains(.feminineName) ? .feminine : .masculine
  }

  /// Links titles that stand alone to the one person of the article who bears them.
  func linkTitles(_ titles: [TitlePhrase]) {
    let bearers: [(draft: Int, keys: [TitleKey])] = drafts.indices.compactMap { index in
      // Each once: a long article calls one man by one title a thousand times.
      let keys = Array(Set(drafts[index].titles.map { memo.key($0, text, words, lexicon) }))
      return keys.isEmpty ? nil : (index, keys)
    }
    for title in titles where !appositions.contains(title.tokens.lowerBound) {
      guard title.isDefinite || title.hasComplement else { continue }
      var reference = ArticleNames.Reference(
        tokens: title.row.lowerBound..<title.tokens.upperBound, kind: .title, gender: title.entry.gender,
        number: title.entry.number)
      if title.entry.number == .singular {
        reference.entity = bearer(of: memo.key(title, text, words, lexicon), among: bearers)
        if let draft = reference.entity {
          let written = self.written(title)
          drafts[draft].add(name: written, ground: "title:\(written)")
          drafts[draft].first = min(drafts[draft].first, title.tokens.lowerBound)
        }
      }
      references.append(reference)
    }
  }

  private func bearer(of key: TitleKey, among bearers: [(draft: Int, keys: [TitleKey])]) -> Int? {
    let fitting = bearers.filter { $0.keys.contains { $0.mayBeCalled(key) } }
    return fitting.count == 1 ? fitting[0].draft : nil
  }
}
