import ArabicText
import NewsRecords

extension LinkBoard {
  /// Links bodies: by the lexicon's number, by their words, by an abbreviation in brackets, and «الوزارة» by its class noun.
  mutating func linkBodies(_ bodies: [BodyPhrase]) {
    let known = namedWords
    var byWords: [[NamePart]: Int] = [:]
    for index in proposals.indices where links[index] == nil && proposals[index].type != .person {
      let form = form(proposals[index].tokens, known)
      let key = form.parts
      if let draft = byWords[key] {
        links[index] = draft
        drafts[draft].add(name: form.name, ground: form.name == drafts[draft].name ? nil : "spelling:\(form.name)")
      } else {
        drafts.append(
          EntityDraft(
            type: proposals[index].type, name: form.name, parts: form.parts, names: [form.name],
            first: proposals[index].tokens.lowerBound))
        byWords[key] = drafts.count - 1
        links[index] = drafts.count - 1
      }
    }
    linkAbbreviations()
    referToBodies(bodies)
  }

  /// «وزارة الدفاع الأميركية (البنتاغون)», «منظمة الصحة العالمية (WHO)»: what stands alone in brackets behind a body.
  private mutating func linkAbbreviations() {
    for index in proposals.indices where proposals[index].type == .organization {
      let end = proposals[index].tokens.upperBound
      guard end + 2 < text.tokens.count, text.tokens[end].isScalar("("), text.tokens[end + 2].isScalar(")"),
        words[end + 1].isNameLike, let draft = links[index]
      else { continue }
      let short = text.string(at: end + 1)
      drafts[draft].add(name: short, ground: "brackets:\(short)")
      for other in proposals.indices
      where links[other] != draft && proposals[other].type == .organization
        && proposals[other].tokens.count == 1
        && text.tokens[proposals[other].tokens.lowerBound].key == text.tokens[end + 1].key
      {
        merge(links[other], into: draft)
      }
    }
  }

  private mutating func merge(_ other: Int?, into draft: Int) {
    guard let other, other != draft else { return }
    for name in drafts[other].names { drafts[draft].add(name: name, ground: nil) }
    drafts[draft].first = min(drafts[draft].first, drafts[other].first)
    for index in links.indices where links[index] == other { links[index] = draft }
    drafts[other].first = Int.max
  }

  /// «الوزارة» is the one ministry of the article; «الحكومة العراقية» is itself.
  private mutating func referToBodies(_ bodies: [BodyPhrase]) {
    let heads = bodies.filter(\.isName).reduce(into: [FoldedKey: Set<Int>]()) { table, body in
      guard let index = proposals.firstIndex(where: { $0.tokens.overlaps(body.name) }), let draft = links[index] else {
        return
      }
      table[stem(body.head), default: []].insert(draft)
    }
    for body in bodies where !body.isName {
      // «القوات القتالية» need not be «القوات الأميركية»: only the noun alone points back.
      let fitting = body.tokens.count == 1 ? heads[stem(body.head)] ?? [] : []
      let draft = fitting.count == 1 ? fitting.first : nil
      if let draft {
        let written = form(body.tokens, []).name
        drafts[draft].add(name: written, ground: "class-noun:\(written)")
      }
      references.append(ArticleNames.Reference(tokens: body.tokens, kind: .body, entity: draft))
    }
  }

  /// The key of the class noun without ال: «الوزارة» and «وزارة» are one.
  private func stem(_ index: Int) -> FoldedKey {
    text.firstForm(at: index) { $0.proclitics.contains(.article) }?.key ?? words[index].stem
  }
}
