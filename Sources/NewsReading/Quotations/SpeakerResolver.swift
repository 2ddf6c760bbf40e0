import ArabicText
import NewsRecords

/// Says who a source is: a named entity, a body, or a source that hides who speaks. No grounds, no speaker.
struct SpeakerResolver {
  let words: ArticleWords

  /// The speaker that the source at `tokens` names.
  func speaker(of source: Range<Int>) -> Speaker? {
    if let named = named(in: source) { return named }
    return described(in: source)
  }

  private func named(in source: Range<Int>) -> Speaker? {
    for index in source {
      guard let mention = words.mention(index), let entity = mention.entity else { continue }
      let title = mention.title?.lowerBound ?? mention.name.lowerBound
      guard title <= source.lowerBound || mention.name.lowerBound == source.lowerBound else { return nil }
      return speaker(entity)
    }
    return nil
  }

  private func speaker(_ index: Int) -> Speaker {
    let entity = words.names.entities[index]
    let kind: Speaker.Kind =
      switch entity.type {
      case .person: .person
      case .organization: .org
      case .place: .country
      case .miscellaneous: .group
      }
    return Speaker(id: "e\(index + 1)", name: entity.name, role: entity.role, kind: kind)
  }

  private func described(in source: Range<Int>) -> Speaker? {
    guard let kind = sourceNoun(at: source.lowerBound) else { return nil }
    let name = words.text.string(of: source)
    switch kind {
    case .anonymous: return Speaker(name: name, kind: .anonymous)
    case .group: return Speaker(name: name, kind: .group)
    case .org: return Speaker(name: name, kind: .org)
    case .document: return nil
    }
  }

  func sourceNoun(at index: Int) -> SourceNoun? {
    words.lexicon.sources.longestMatch(in: words.text, at: index, before: index + 1)?.value
  }
}
