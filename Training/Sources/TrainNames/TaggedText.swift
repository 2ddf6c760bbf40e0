import ArabicText
@_spi(Training) import NewsReading

/// Some fifty sentences put together to an article, with a tag for each token of the program's own tokenizer.
struct TaggedText {
  let input: TaggerInput
  let tags: [Int]

  /// The articles that `sentences` make.
  static func make(_ sentences: [TaggedSentence], _ workshop: TaggerWorkshop) -> [TaggedText] {
    stride(from: 0, to: sentences.count, by: 50).map { start in
      TaggedText(Array(sentences[start..<min(start + 50, sentences.count)]), workshop)
    }
  }

  private init(_ sentences: [TaggedSentence], _ workshop: TaggerWorkshop) {
    var text = ""
    var wordOfByte: [(end: Int, tag: Int)] = []
    for sentence in sentences {
      var last = NameTag.outside
      for (word, tag) in zip(sentence.words, sentence.tags) {
        text += word
        last = Self.number(tag, after: last)
        wordOfByte.append((text.utf8.count, last))
        text += " "
      }
      text += "\n"
    }
    input = workshop.input(text)
    tags = Self.spread(wordOfByte, over: input.tokens)
  }

  /// The tag of each token: that of its word; marks at a word's edge are outside, a further token of a word carries on.
  private static func spread(_ words: [(end: Int, tag: Int)], over tokens: [Token]) -> [Int] {
    var word = 0
    var used = false
    return tokens.map { token in
      while word < words.count, token.start >= words[word].end { (word, used) = (word + 1, false) }
      guard word < words.count, [.word, .latin, .abbreviation, .number].contains(token.kind),
        let type = NameTag.type(of: words[word].tag)
      else { return NameTag.outside }
      defer { used = true }
      return used ? NameTag.inside(type) : words[word].tag
    }
  }

  private static let types = ["PERS": 0, "PER": 0, "ORG": 1, "LOC": 2, "MISC": 3]

  /// The number of «B-PERS»; an I- without its beginning begins.
  private static func number(_ tag: String, after last: Int) -> Int {
    let parts = tag.split(separator: "-")
    guard parts.count == 2, let type = types[String(parts[1])] else { return NameTag.outside }
    let carriesOn = parts[0] == "I" && NameTag.type(of: last) == type
    return carriesOn ? NameTag.inside(type) : NameTag.begin(type)
  }
}
