import ArabicText

/// The features of the tagger: those of one word at its distance from the token, and those of pairs and of the grammar.
///
/// The features of one word are the same wherever the word stands, so their weights are summed once per word.
enum TaggerFeatures {
  /// The distances at which a word is seen from a token.
  static let distances = [-2, -1, 0, 1, 2]

  /// Adds the features that `word` gives to the token `distance` before it.
  static func add(_ word: WordProfile, at distance: Int, to ids: inout [UInt32]) {
    let base = UInt32(distance + 2) * 64
    func add(_ template: UInt32, _ value: UInt64) { ids.append(FeatureHash.id(base + template, value)) }
    add(0, word.word)
    add(1, word.classes.0)
    add(2, word.classes.1)
    add(3, word.classes.2)
    add(4, word.senses)
    guard abs(distance) < 2 else { return }
    add(5, word.stem)
    add(6, word.shape & 0x3F)
    add(7, word.labels & 0xFFFF)
    for bit in 0..<18 where word.senses >> UInt64(bit) & 1 == 1 { add(32 + UInt32(bit), 1) }
    for length in [1, 2] where word.suffixes.count > length { add(8 + UInt32(length), word.suffixes[length]) }
    guard distance == 0 else { return }
    add(12, word.shape)
    add(13, word.labels)
    for (length, key) in word.prefixes.enumerated() { add(16 + UInt32(length), key) }
    for (length, key) in word.suffixes.enumerated() { add(20 + UInt32(length), key) }
  }

  /// Adds the features of the token at `index` that more than one word makes, and of what the grammar found there.
  static func addContext(_ words: [WordProfile], _ marks: [UInt8], _ index: Int, _ sentence: Range<Int>, to ids: inout [UInt32]) {
    func add(_ template: UInt32, _ value: UInt64) { ids.append(FeatureHash.id(1000 + template, value)) }
    let isFirst = index == sentence.lowerBound
    let isLast = index + 1 == sentence.upperBound
    let word = words[index]
    let mark = UInt64(marks[index])
    add(0, 0)
    add(1, mark)
    add(2, FeatureHash.pair(mark, word.classes.1))
    if isFirst {
      add(3, word.classes.1)
    } else {
      let last = words[index - 1]
      add(4, FeatureHash.pair(last.classes.0, word.classes.0))
      add(5, FeatureHash.pair(last.word, word.classes.1))
      add(6, FeatureHash.pair(last.classes.1, word.suffixes.count > 1 ? word.suffixes[1] : 0))
      add(7, FeatureHash.pair(last.word, word.word))
      add(8, FeatureHash.pair(UInt64(marks[index - 1]), mark))
      add(9, FeatureHash.pair(last.labels & 0xFFFF, word.labels & 0xFFFF))
      if index - 2 >= sentence.lowerBound {
        add(10, FeatureHash.pair(words[index - 2].classes.1, FeatureHash.pair(last.classes.1, word.classes.1)))
        add(11, FeatureHash.pair(words[index - 2].word, last.word))
      }
    }
    if !isLast {
      let next = words[index + 1]
      add(12, FeatureHash.pair(word.classes.0, next.classes.0))
      add(13, FeatureHash.pair(word.word, next.word))
      add(14, FeatureHash.pair(UInt64(marks[index + 1]), mark))
      add(15, FeatureHash.pair(word.labels & 0xFFFF, next.labels & 0xFFFF))
      if !isFirst { add(16, FeatureHash.pair(words[index - 1].classes.1, next.classes.1)) }
    }
  }
}
