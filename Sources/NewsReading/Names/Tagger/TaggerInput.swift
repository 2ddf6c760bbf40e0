import ArabicText

/// One article as the tagger sees it: the same for training and for reading.
@_spi(Training) public struct TaggerInput: Sendable {
  /// The text with its tokens.
  let text: TokenizedText
  let profiles: [WordProfile]
  let marks: [UInt8]

  init(_ text: TokenizedText, _ words: NameWords, _ findings: GrammarFindings, _ table: WordTable) {
    self.text = text
    var cache: [FoldedKey: WordProfile] = [:]
    profiles = text.tokens.indices.map { index in
      let key = text.key(at: index, .orthographic)
      if let known = cache[key] { return known }
      let profile = WordProfile(text, index, words[index], table)
      cache[key] = profile
      return profile
    }
    marks = GrammarMarks.marks(findings, text.tokens.count)
  }

  /// The features of the token at `index` of `sentence`.
  func features(at index: Int, in sentence: Range<Int>) -> [UInt32] {
    var ids: [UInt32] = []
    for distance in TaggerFeatures.distances {
      let place = index + distance
      if sentence.contains(place) {
        TaggerFeatures.add(profiles[place], at: distance, to: &ids)
      } else {
        ids.append(FeatureHash.id(2000 + UInt32(distance + 2), 0))
      }
    }
    TaggerFeatures.addContext(profiles, marks, index, sentence, to: &ids)
    return ids
  }
}
