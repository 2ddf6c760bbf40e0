import ArabicText
import NewsLexicons
import NewsRecords

/// Reads «name: text» in headlines and captions, where no verb reports.
struct HeadlineReader {
  let words: ArticleWords

  /// The attribution that opens `paragraph`: a person or a body, at most an adjunct, a colon, and what is said.
  func read(_ paragraph: Range<Int>, sentence: Int) -> Attribution? {
    if let found = office(paragraph, sentence) { return found }
    guard paragraph.count >= 4, paragraph.count <= 40,
      let mention = words.mention(paragraph.lowerBound)
        ?? titled(at: paragraph.lowerBound), speaks(mention)
    else { return nil }
    guard let colon = paragraph.prefix(12).first(where: words.isColon), colon >= mention.name.upperBound else {
      return nil
    }
    guard !(paragraph.lowerBound..<colon).contains(where: { reports($0) }) else { return nil }
    let end = contentEnd(paragraph)
    guard colon + 1 < end else { return nil }
    let whole = paragraph.lowerBound..<nameEnd(mention, before: colon)
    let source = whole.lowerBound..<(whole.dropFirst().first(where: isFor(_:)) ?? whole.upperBound)
    return Attribution(
      cue: [], form: nil, source: source, sourceForm: .explicit, content: [(colon + 1)..<end],
      middle: mention.name.upperBound..<colon, tail: end..<paragraph.upperBound, sentence: sentence,
      rule: "name-colon")
  }

  /// «المرفأ | للبلدية: …»: ل before whom the words are for.
  private func isFor(_ index: Int) -> Bool {
    guard words.isWord(index), words.starts(index, "ل") else { return false }
    return CliticLexicon.model.proclitics(of: words.token(index), in: words.text.source).contains(.la)
  }

  /// A person, a body, or what the article knows as one, «البيت الأبيض».
  private func speaks(_ mention: ArticleNames.Mention) -> Bool {
    if mention.type == .person || mention.type == .organization { return true }
    return mention.type == .miscellaneous
      && mention.entity.map { words.names.entities[$0].type == .organization } ?? false
  }

  /// «وزير الصحة: …», «مسؤول أممي: …»: in the headline a title or a noun for people is enough, however it is known who that is.
  private func office(_ paragraph: Range<Int>, _ sentence: Int) -> Attribution? {
    let first = paragraph.lowerBound
    guard sentence == 0, paragraph.count >= 4, paragraph.count <= 40, words.mentionIndex(first) == nil,
      !words.isTitle(at: first), let colon = paragraph.prefix(12).first(where: words.isColon), colon > first
    else { return nil }
    // «وزارة النقل عن إغلاق الجسر: …»: whom the words are of ends before what they are about.
    // «رئيس النقابة للصيادين: …»: before whom they are for, too.
    let about = (first..<colon).first { words.has($0, [.an, .hawl]) || $0 > first && isFor($0) } ?? colon
    guard about - first < 8, isBody(first..<about) || isSpeaker(first) && isPlain(first..<about),
      !(about..<colon).contains(where: { reports($0) })
    else { return nil }
    let end = contentEnd(paragraph)
    guard end - colon > 3 else { return nil }
    return Attribution(
      cue: [], form: nil, source: first..<about, sourceForm: .explicit, content: [(colon + 1)..<end],
      middle: colon..<colon, tail: end..<paragraph.upperBound, sentence: sentence, rule: "name-colon")
  }

  /// «"البلدية": …»: a body, named in marks.
  private func isBody(_ source: Range<Int>) -> Bool {
    guard let pair = words.pair(openingAt: source.lowerBound), pair.close != nil, let first = pair.content.first else {
      return false
    }
    return pair.whole == source && pair.content.count <= 3 && words.isDefinite(first)
  }

  private func isPlain(_ source: Range<Int>) -> Bool {
    source.allSatisfy { words.isWord($0) && !reports($0) && words.classes($0).isEmpty }
  }

  private func isSpeaker(_ index: Int) -> Bool {
    if words.match(words.lexicon.titles, at: index, allowing: .article) != nil { return true }
    guard let noun = words.match(words.lexicon.sources, at: index, allowing: .article) else { return false }
    return noun.value != .document
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
