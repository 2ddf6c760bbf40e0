import ArabicText

/// Walks through the article and collects attributions, sentence by sentence.
struct AttributionReader {
  let words: ArticleWords
  private let frames: FrameReader
  private let prepositions: PrepositionalReader
  private let asides: AsideReader
  private let headlines: HeadlineReader

  init(words: ArticleWords) {
    self.words = words
    frames = FrameReader(words)
    prepositions = PrepositionalReader(words: words, cues: frames.cues, chunk: frames.chunk)
    asides = AsideReader(words: words, cues: frames.cues, chunk: frames.chunk)
    headlines = HeadlineReader(words: words)
  }

  /// All attributions, by the place of their cue.
  func read() -> [Attribution] {
    var result: [Attribution] = []
    var paragraphs = words.text.paragraphs[...]
    for (number, sentence) in words.text.sentences.enumerated() {
      while let paragraph = paragraphs.first, paragraph.lowerBound <= sentence.lowerBound {
        paragraphs.removeFirst()
        if let found = headlines.read(paragraph, sentence: number) { result.append(found) }
      }
      result += read(sentence, number)
    }
    return nested(result)
  }

  /// Sets `parent` to the innermost earlier attribution whose content holds the cue.
  private func nested(_ attributions: [Attribution]) -> [Attribution] {
    var result = attributions
    for index in result.indices {
      guard let cue = result[index].cue.first, let first = result[index].content.first else { continue }
      for earlier in (0..<index).reversed().prefix(8)
      where result[earlier].content.contains(where: { $0.contains(cue.lowerBound) && $0.contains(first.lowerBound) }) {
        result[index].parent = earlier
        break
      }
    }
    return result
  }

  private func read(_ sentence: Range<Int>, _ number: Int) -> [Attribution] {
    var result: [Attribution] = []
    var claimed = sentence.lowerBound
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let pair = words.pair(openingAt: index), pair.close != nil {
        index = pair.whole.upperBound
        continue
      }
      if let found = attribution(at: index, sentence, number, claimed) {
        claimed = max(claimed, found.content.last?.upperBound ?? 0)
        result.append(found)
        index = max(index + 1, found.resume)
      } else {
        index += 1
      }
    }
    return result
  }

  private func attribution(at index: Int, _ sentence: Range<Int>, _ number: Int, _ claimed: Int) -> Attribution? {
    frames.read(at: index, in: sentence, number: number)
      ?? prepositions.read(at: index, in: sentence, number: number, claimed: claimed)
      ?? asides.read(at: index, in: sentence, number: number)
  }
}
