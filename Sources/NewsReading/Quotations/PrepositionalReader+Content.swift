import ArabicText
import NewsLexicons
import NewsRecords

/// What a preposition of report says of: the clause behind it or before it.
extension PrepositionalReader {
  /// «وبحسب البيان، تؤكد …»: the rest of the sentence.
  func behind(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    var start = remarkEnd(from: cue.whole.upperBound, sentence)
    while start < sentence.upperBound,
      words.isComma(start) || words.token(start).key == Self.fainna || words.token(start).key == Self.faqad
    { start += 1 }
    var end = min(secondCue(from: start, sentence) ?? sentence.upperBound, chainStart(from: start, sentence))
    end = (start..<max(start, end)).first(where: words.endsSentence(_:)) ?? end
    while end > start, words.isStop(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// «ووفقا للبيانات، لا يوجد …، حسب ما ذكرته الصحف»: a second preposition behind a comma is the narrator's again.
  func secondCue(from start: Int, _ sentence: Range<Int>) -> Int? {
    (start..<sentence.upperBound).prefix(Self.reach).first { index in
      words.isComma(index) && index + 1 < sentence.upperBound
        && cue(at: index + 1, before: sentence.upperBound) != nil && words.token(index + 1).key != Self.kamaKey
    }
  }

  /// «ووفقا للتقرير، قام المعهد …، مشيرا إلى أن»: a participle of saying behind a comma goes on with a report of its own.
  func chainStart(from start: Int, _ sentence: Range<Int>) -> Int {
    (start..<sentence.upperBound).prefix(Self.reach).first { index in
      guard words.isComma(index), index + 2 < sentence.upperBound, words.has(index + 2, [.that, .ila, .ala]) else {
        return false
      }
      return words.forms(index + 1).contains { $0.aspect == .participle }
    } ?? sentence.upperBound
  }

  /// «ووفقا لقناة شاهدت الشريط على الموقع، يمكن …»: what the source did ends with its comma.
  func remarkEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    guard start < sentence.upperBound, words.has(start, .relative) || words.has(start - 1, .relative) else {
      return start
    }
    return (start..<min(sentence.upperBound, start + 14)).first(where: words.isComma(_:)) ?? start
  }

  /// «…، بحسب مصدر، لأن …»: the speaker's reason goes on behind the source.
  func reason(behind cue: Cue, _ sentence: Range<Int>) -> [Range<Int>]? {
    var start = cue.whole.upperBound
    while start < sentence.upperBound, words.isComma(start) { start += 1 }
    guard start < sentence.upperBound, words.has(start, .because) else { return nil }
    return [stretch(from: start, sentence)]
  }

  /// «تهدف المبادرة، بحسب الوزير، | إلى دعم المزارعين»: between two commas the source is put into a clause that goes on with
  /// what its verb governs.
  func rest(behind cue: Cue, at index: Int, _ sentence: Range<Int>) -> [Range<Int>] {
    let comma = cue.whole.upperBound
    guard index > sentence.lowerBound, words.isComma(index - 1), comma + 2 < sentence.upperBound,
      words.isComma(comma), !words.hasConjunction(comma + 1), words.has(comma + 1, [.ila, .ala, .min, .an, .fi]),
      words.match(words.lexicon.phrases, at: comma + 1, before: sentence.upperBound) == nil,
      words.match(words.lexicon.media, at: comma + 2, before: sentence.upperBound) == nil,
      words.timeEnd(comma + 2) == nil
    else { return [] }
    return [stretch(from: comma + 1, sentence)]
  }

  func stretch(from start: Int, _ sentence: Range<Int>) -> Range<Int> {
    var end = min(sentence.upperBound, start + Self.reach)
    while end > start, words.isStop(end - 1) { end -= 1 }
    return start..<end
  }

  /// «…، بحسب الوزير»: the clause before it, from its beginning or the last particle.
  func before(_ index: Int, _ sentence: Range<Int>, _ claimed: Int) -> Range<Int>? {
    var end = index
    while end > sentence.lowerBound, words.isComma(end - 1) || words.token(end - 1).key == Self.wadhalika { end -= 1 }
    guard claimed < end else { return nil }
    var start = max(sentence.lowerBound, claimed, index - Self.reach)
    for place in (start..<end).reversed()
    where words.has(place, .break) && !words.has(place, .adjunct) && words.token(place).key != Self.thumma
      || words.isStop(place)
    {
      start = place + 1
      break
    }
    while start < end, words.isComma(start) { start += 1 }
    start = behindFormula(behindDateline(start, end), end)
    return start < end && !isRemark(start, end) ? start..<end : nil
  }

  /// «جاء ذلك في بيان»: the narrator's remark on the sentence before is nothing said.
  func isRemark(_ start: Int, _ end: Int) -> Bool {
    words.match(words.lexicon.phrases, at: start, before: end, allowing: .conjunction)?.values
      .contains { $0.contains(.tail) } ?? false
  }

  /// «المرفأ، الساحل (المرسى)-- أعلنت البلدية …، وفقا لـ»: place and outlet up to the dash are no part of what was said.
  func behindDateline(_ start: Int, _ end: Int) -> Int {
    guard let paragraph = words.text.paragraph(holding: start), words.text.paragraphs[paragraph].lowerBound == start,
      words.mention(start)?.type == .place
    else { return start }
    guard let dash = (start..<min(end, start + 12)).last(where: words.isDash(_:)),
      (start..<dash).allSatisfy({ words.forms($0).isEmpty && !words.isStop($0) })
    else { return start }
    return dash + 1
  }

  /// «يذكر أن المصنع …، بحسب الوزارة»: the outlet's formula is not what the ministry says.
  func behindFormula(_ start: Int, _ end: Int) -> Int {
    guard start < end, let match = words.match(words.lexicon.phrases, at: start, before: end, allowing: .conjunction),
      match.values.contains(where: { $0.contains(.formula) }), words.has(match.tokens.upperBound - 1, .that)
    else { return start }
    return match.tokens.upperBound
  }

  /// The longest clause before or reason behind, in tokens.
  static let reach = 150
}
