import ArabicText
import NewsRecords

/// Who holds elections.
extension PromisorFinder {
  /// The furthest before the poll that the state may stand, in tokens.
  private static let pollReach = 8

  /// «تعهد بدعم الجزيرة في إجراء الانتخابات المقررة في أكتوبر»: the state whose polls they are, named last before them in the sentence or in
  /// the words that tell of them.
  func stateOfPoll(_ pledge: PledgeCandidate) -> String? {
    let region = pledge.clause.lowerBound..<max(pledge.clause.lowerBound, pledge.trigger.upperBound)
    guard let poll = region.first(where: { words.isOne(.poll, at: $0, in: text, behind: .article) }),
      let sentence = text.sentence(holding: poll)
    else { return nil }
    let before = max(text.sentences[sentence].lowerBound, poll - Self.pollReach)..<poll
    let places = Array(poll..<region.upperBound) + before.reversed()
    return places.lazy.compactMap(state(at:)).first
  }

  /// The state that a name at `index` begins; the state that does something for it stands further off.
  private func state(at index: Int) -> String? {
    guard let mention = names.mention(at: index), mention.name.lowerBound == index, mention.type == .place,
      let entity = mention.entity.map(names.entity), entity.state != nil
    else { return nil }
    return names.name(ofState: entity)
  }
}
