import ArabicText
import NewsLexicons
import NewsRecords

/// Outlets under their bare noun.
extension SpeakerResolver {
  /// «الصحيفة», «القناة»: the only outlet that the article has named before the noun, «نيويورك تايمز». Nobody where the noun is
  /// no outlet's, and of two. O(`NamedBodies.reach`).
  func outlet(before token: Int) -> Resolved? {
    guard words.match(words.lexicon.outletNouns, at: token, before: token + 1) != nil else { return nil }
    let all = outlets(in: max(0, token - NamedBodies.reach)..<token)
    if all.count == 1 { return all.first.map { entity($0, as: nil) } }
    // «صحيفة المرسى …, تقول الصحيفة»: of several in a press review that of the paragraph.
    guard let number = words.text.paragraph(holding: token) else { return nil }
    let start = max(words.text.paragraphs[number].lowerBound, token - NamedBodies.reach)
    // «في صحيفة المرسى نقرأ …, وقالت الصحيفة»: whatever its name is.
    if let noun = (start..<token).last(where: { isOutletNoun($0, as: token) }),
      let named = SourceChunk(words: words).source(in: noun..<min(token, noun + 8)), named.count > 1
    {
      let found = resolve(named)
      return found.speaker == nil ? nil : found
    }
    let near = outlets(in: start..<token)
    return near.count == 1 ? near.first.map { entity($0, as: nil) } : nil
  }

  /// «صحيفة» of «صحيفة المرسى», for a later «الصحيفة».
  private func isOutletNoun(_ index: Int, as token: Int) -> Bool {
    guard !words.isDefinite(index), let noun = words.match(words.lexicon.outletNouns, at: index, before: index + 1),
      let again = words.match(words.lexicon.outletNouns, at: token, before: token + 1)
    else { return false }
    let bytes = words.text.source.utf8
    return bytes[noun.form.stem].elementsEqual(bytes[again.form.stem])
  }

  private func outlets(in tokens: Range<Int>) -> Set<Int> {
    Set(
      tokens.compactMap { index -> Int? in
        guard let mention = words.mention(index), mention.type == .organization, mention.name.lowerBound == index,
          words.match(words.lexicon.outlets, at: index)?.tokens.upperBound == mention.name.upperBound
        else { return nil }
        return mention.entity
      })
  }
}
