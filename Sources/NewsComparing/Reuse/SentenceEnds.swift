import ArabicText

/// Carries a block on to the ends of its sentences, where no more than a few words are left on either side or half of
/// what is left is equal.
///
/// «… التعاون مع هذا البلد.» and «… التعاون بين واشنطن وبغداد.» end in a change, which no equal word behind it would
/// bring into the alignment; and a long clause put in after the sentence's first words would cut them off.
struct SentenceEnds {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The most words of one side that are taken in whatever they are.
  private static let few = 5
  /// The most words of one side that are looked at.
  private static let most = 40
  /// The most words that a sentence may have more than its fellow at its edge, if the block is much longer.
  private static let longer = 12

  /// `block` with the last words of its last sentence and the first words of its first.
  func extended(_ block: Alignment, by aligner: TokenAligner) -> Alignment {
    let before = (start(a, textA, block.a)..<block.a.lowerBound, start(b, textB, block.b)..<block.b.lowerBound)
    let after = (block.a.upperBound..<end(a, textA, block.a), block.b.upperBound..<end(b, textB, block.b))
    let length = min(block.a.count, block.b.count)
    let (head, tail) = (rest(before.0, before.1, aligner, length), rest(after.0, after.1, aligner, length))
    var columns = block.columns[...]
    if tail.isEmpty { columns = withoutStart(columns, before: (after.0.count, after.1.count)) }
    if head.isEmpty { columns = withoutEnd(columns, behind: (before.0.count, before.1.count)) }
    return Alignment((head.isEmpty ? cue(before: columns.first) : head) + columns + tail)
  }

  // MARK: Other sentences

  /// The most places that are given back of a sentence whose rest is another.
  private static let stray = 3

  /// `columns` without the first words of a sentence that goes on otherwise in both texts: «… البحر. وأكد مدير |».
  private func withoutStart(
    _ columns: ArraySlice<Alignment.Column>, before left: (Int, Int)
  ) -> ArraySlice<Alignment.Column> {
    guard left.0 > Self.few, left.1 > Self.few else { return columns }
    let last = columns.endIndex - 1
    for place in stride(from: last, to: max(columns.startIndex, last - Self.stray), by: -1)
    where begins(Int(columns[place].a), a, textA) && begins(Int(columns[place].b), b, textB) {
      return columns[..<place]
    }
    return columns
  }

  /// `columns` without the last words of a sentence that began otherwise in both texts.
  private func withoutEnd(
    _ columns: ArraySlice<Alignment.Column>, behind left: (Int, Int)
  ) -> ArraySlice<Alignment.Column> {
    guard left.0 > Self.few, left.1 > Self.few else { return columns }
    let first = columns.startIndex
    guard columns.count > Self.stray else { return columns }
    for place in (first + 1)...(first + Self.stray)
    where place < columns.endIndex && begins(Int(columns[place].a), a, textA) && begins(Int(columns[place].b), b, textB)
    {
      return columns[place...]
    }
    return columns
  }

  private func begins(_ word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    word > 0 && word < side.count
      && side.sentence(holding: word, in: text) != side.sentence(holding: word - 1, in: text)
  }

  /// The verbs of reporting right before the block, where both texts have one: «وشدد | على أهمية» and «مشددا | على أهمية».
  private func cue(before first: Alignment.Column?) -> [Alignment.Column] {
    guard let first, first.a > 0, first.b > 0, isCue(Int(first.a) - 1, a, textA), isCue(Int(first.b) - 1, b, textB),
      !begins(Int(first.a), a, textA), !begins(Int(first.b), b, textB)
    else { return [] }
    let isKindred = a.codes[Int(first.a) - 1].light == b.codes[Int(first.b) - 1].light
    return [Alignment.Column(a: first.a - 1, b: first.b - 1, relation: isKindred ? .kindred : .other)]
  }

  private func isCue(_ word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    FramingLexicon.shared.entries(among: word..<(word + 1), of: side, in: text).contains { $0.entry.kind == .cue }
  }

  // MARK: The rest of a sentence

  /// The places of what is left of a sentence, empty if it is left out.
  private func rest(
    _ words: Range<Int>, _ others: Range<Int>, _ aligner: TokenAligner, _ length: Int
  ) -> [Alignment.Column] {
    let (least, greatest) = (min(words.count, others.count), max(words.count, others.count))
    // «استفاد 158 لاجئا من الخدمات التي | قدمتها العيادات …»: one sentence, with more at its head in one text.
    if least <= 2, greatest <= Self.longer, greatest * 2 <= length { return aligner.between(words, others) }
    guard greatest > 0, greatest <= Self.few || least >= 3 && greatest <= Self.most else { return [] }
    let columns = aligner.between(words, others)
    if greatest <= Self.few { return columns }
    let alike = columns.count { $0.relation == .equal || $0.relation == .kindred }
    return alike * 2 >= least ? columns : []
  }

  /// The first word of the sentence that holds the first of `words`.
  private func start(_ side: CopyWords, _ text: TokenizedText, _ words: Range<Int>) -> Int {
    guard let sentence = sentence(side, text, words.lowerBound) else { return words.lowerBound }
    let first = section(side, text)
    var word = words.lowerBound
    while word > first, words.lowerBound - word <= Self.most, Int(side.tokens[word - 1]) >= sentence.lowerBound {
      word -= 1
    }
    return word
  }

  /// The word behind the section that agencies print before a title: «عام / …», «ثقافي / …». It is furniture.
  private func section(_ side: CopyWords, _ text: TokenizedText) -> Int {
    let slash = text.tokens.prefix(Self.sectionTokens).firstIndex { $0.isScalar("/") }
    return slash.map { side.words(in: 0..<$0).upperBound } ?? 0
  }

  private static let sectionTokens = 4

  /// The word after the sentence that holds the last of `words`.
  private func end(_ side: CopyWords, _ text: TokenizedText, _ words: Range<Int>) -> Int {
    guard let sentence = sentence(side, text, words.upperBound - 1) else { return words.upperBound }
    var word = words.upperBound
    while word < side.count, word - words.upperBound <= Self.most, Int(side.tokens[word]) < sentence.upperBound {
      word += 1
    }
    return word
  }

  private func sentence(_ side: CopyWords, _ text: TokenizedText, _ word: Int) -> Range<Int>? {
    side.sentence(holding: word, in: text)
  }
}
