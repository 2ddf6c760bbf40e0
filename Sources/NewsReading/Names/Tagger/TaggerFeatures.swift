/// The features of the tagger: those of one word at its distance from the token, and those of pairs and of the grammar.
///
/// The features of one word are the same wherever the word stands, so their weights are summed once per word.
enum TaggerFeatures {
  /// The distances at which a word is seen from a token.
  static let distances = [-2, -1, 0, 1, 2]
  /// Templates of context begin here; below are 64 for each distance.
  private static let context: UInt32 = 1000
  private static let border: UInt32 = 2000

  /// Adds the features that `word` gives to a token at `distance` from it.
  static func add(_ word: WordProfile, at distance: Int, to sink: inout some FeatureSink) {
    let base = UInt32(distance + 2) * 64
    let own = distance == 0
    let (itself, news): (FeatureSource, FeatureSource) = own ? (.wordItself, .rawNews) : (.general, .general)
    sink.add(base, word.context.word, itself)
    sink.add(base + 1, word.context.classes.0, news)
    sink.add(base + 2, word.context.classes.1, news)
    sink.add(base + 3, word.context.classes.2, news)
    sink.add(base + 4, word.senses, .general)
    guard abs(distance) < 2 else { return }
    sink.add(base + 5, word.stem, itself)
    sink.add(base + 6, word.shape & 0x3F, .general)
    sink.add(base + 7, word.context.labels, news)
    for bit in 0..<18 where word.senses >> UInt64(bit) & 1 == 1 { sink.add(base + 32 + UInt32(bit), 1, .general) }
    for length in [1, 2] where word.suffixes.count > length {
      sink.add(base + 8 + UInt32(length), word.suffixes[length], .general)
    }
    if own { addOwn(word, base, to: &sink) }
  }

  private static func addOwn(_ word: WordProfile, _ base: UInt32, to sink: inout some FeatureSink) {
    sink.add(base + 12, word.shape, .general)
    sink.add(base + 13, word.stemLabels, .rawNews)
    sink.add(base + 14, FeatureHash.pair(word.stemLabels, word.context.classes.1), .rawNews)
    for length in 0..<word.prefixes.count { sink.add(base + 16 + UInt32(length), word.prefixes[length], .general) }
    for length in 0..<word.suffixes.count { sink.add(base + 20 + UInt32(length), word.suffixes[length], .general) }
  }

  /// Adds the feature of a sentence's border at `distance`.
  static func addBorder(at distance: Int, to sink: inout some FeatureSink) {
    sink.add(border + UInt32(distance + 2), 0, .general)
  }

  /// What stands around a token.
  struct Neighbourhood {
    var beforeLast: ContextWord?
    var last: ContextWord?
    let word: ContextWord
    var next: ContextWord?
    /// The marks of grammar of the last token, this one and the next.
    let marks: (UInt64, UInt64, UInt64)
  }

  /// Adds the features that more than one word makes, and those of what the grammar found.
  ///
  /// Without `marks` those that know nothing but marks are left out: where there are none they are always the same, as
  /// `addQuietMarks` adds them.
  static func add(_ around: Neighbourhood, marks: Bool = true, to sink: inout some FeatureSink) {
    let (word, mark) = (around.word, around.marks.1)
    if marks {
      sink.add(context, 0, .general)
      sink.add(context + 1, mark, .general)
    }
    sink.add(context + 2, FeatureHash.pair(mark, word.classes.1), .rawNews)
    if let last = around.last {
      add(last, word, to: &sink)
      if marks { sink.add(context + 8, FeatureHash.pair(around.marks.0, mark), .general) }
    } else {
      sink.add(context + 3, word.classes.1, .rawNews)
    }
    if let last = around.last, let first = around.beforeLast {
      let classes = FeatureHash.pair(first.classes.1, FeatureHash.pair(last.classes.1, word.classes.1))
      sink.add(context + 10, classes, .rawNews)
      sink.add(context + 11, FeatureHash.pair(first.word, last.word), .general)
    }
    guard let next = around.next else { return }
    sink.add(context + 12, FeatureHash.pair(word.classes.0, next.classes.0), .rawNews)
    sink.add(context + 13, FeatureHash.pair(word.word, next.word), .wordItself)
    if marks { sink.add(context + 14, FeatureHash.pair(around.marks.2, mark), .general) }
    sink.add(context + 15, FeatureHash.pair(word.labels, next.labels), .rawNews)
    if let last = around.last { sink.add(context + 16, FeatureHash.pair(last.classes.1, next.classes.1), .general) }
  }

  /// Adds the features of marks for a token that has none, nor have its neighbours, which are both there.
  static func addQuietMarks(to sink: inout some FeatureSink) {
    sink.add(context, 0, .general)
    sink.add(context + 1, 0, .general)
    sink.add(context + 8, FeatureHash.pair(0, 0), .general)
    sink.add(context + 14, FeatureHash.pair(0, 0), .general)
  }

  private static func add(_ last: ContextWord, _ word: ContextWord, to sink: inout some FeatureSink) {
    sink.add(context + 4, FeatureHash.pair(last.classes.0, word.classes.0), .rawNews)
    sink.add(context + 5, FeatureHash.pair(last.word, word.classes.1), .rawNews)
    sink.add(context + 6, FeatureHash.pair(last.classes.1, word.ending), .general)
    sink.add(context + 7, FeatureHash.pair(last.word, word.word), .wordItself)
    sink.add(context + 9, FeatureHash.pair(last.labels, word.labels), .rawNews)
  }
}
