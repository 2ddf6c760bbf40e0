import ArabicText
import NewsRecords

/// Reads «name: text» in headlines and captions, where no verb reports.
struct HeadlineReader {
  let words: ArticleWords

  /// The attribution that opens `paragraph`: a person or a body, at most an adjunct, a colon, and what is said.
  func read(_ paragraph: Range<Int>, sentence: Int) -> Attribution? {
    guard paragraph.count >= 4, paragraph.count <= 40,
      let mention = words.mention(paragraph.lowerBound)
        ?? titled(at: paragraph.lowerBound), mention.type == .person || mention.type == .organization
    else { return nil }
    guard let colon = paragraph.prefix(12).first(where: words.isColon), colon >= mention.name.upperBound else {
      return nil
    }
    guard !(paragraph.lowerBound..<colon).contains(where: { reports($0) }) else { return nil }
    let end = contentEnd(paragraph)
    guard colon + 1 < end else { return nil }
    let source = paragraph.lowerBound..<nameEnd(mention, before: colon)
    return Attribution(
      cue: [], form: nil, source: source, sourceForm: .explicit, content: [(colon + 1)..<end],
      middle: mention.name.upperBound..<colon, tail: end..<paragraph.upperBound, sentence: sentence,
      rule: "name-colon")
  }

  /// The end of the name with the definite words that belong to a body's name.
  private func nameEnd(_ mention: ArticleNames.Mention, before colon: Int) -> Int {
    var end = mention.name.upperBound
    guard mention.type == .organization else { return end }
    while end < colon, words.isWord(end), words.isDefinite(end), words.timeEnd(end) == nil { end += 1 }
    return end
  }

  private func reports(_ index: Int) -> Bool {
    words.forms(index).contains { $0.aspect != .masdar } && words.mentionIndex(index) == nil
      && words.classes(index).isEmpty
  }

  /// «وزير الصحة سليم: …»
  private func titled(at index: Int) -> ArticleNames.Mention? {
    guard words.isTitle(at: index) else { return nil }
    return (index..<min(index + 12, words.text.tokens.count)).lazy.compactMap { words.mention($0) }
      .first { $0.title?.lowerBound == index }
  }

  /// Without the credit in brackets and the stop at the end.
  private func contentEnd(_ paragraph: Range<Int>) -> Int {
    var end = paragraph.upperBound
    if words.token(end - 1).isScalar(")"),
      let open = paragraph.last(where: { words.token($0).isScalar("(") }), end - open <= 6
    {
      end = open
    }
    while end > paragraph.lowerBound, words.isStop(end - 1) { end -= 1 }
    return end
  }
}
