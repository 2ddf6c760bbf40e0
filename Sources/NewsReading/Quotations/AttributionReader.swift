import ArabicText

/// Walks through the article and collects attributions, sentence by sentence.
struct AttributionReader {
  let words: ArticleWords

  func read() -> [Attribution] {
    let frames = FrameReader(words)
    var result: [Attribution] = []
    for (number, sentence) in words.text.sentences.enumerated() {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if let pair = words.pair(openingAt: index), pair.close != nil {
          index = pair.whole.upperBound
          continue
        }
        if let found = frames.read(at: index, in: sentence, number: number) { result.append(found) }
        index += 1
      }
    }
    return result
  }
}
