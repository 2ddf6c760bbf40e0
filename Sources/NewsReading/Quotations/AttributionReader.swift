import ArabicText

/// Walks through the article and collects attributions, sentence by sentence.
struct AttributionReader {
  let words: ArticleWords
  private let frames: FrameReader
  private let prepositions: PrepositionalReader
  private let asides: AsideReader
  private let headlines: HeadlineReader
  private let confirmations: ConfirmationReader

  init(words: ArticleWords) {
    self.words = words
    frames = FrameReader(words)
    prepositions = PrepositionalReader(words: words, cues: frames.cues, chunk: frames.chunk)
    asides = AsideReader(words: words, cues: frames.cues, chunk: frames.chunk)
    headlines = HeadlineReader(words: words)
    confirmations = ConfirmationReader(words: words, chunk: frames.chunk)
  }

  /// All attributions, by the place of their cue, and the verbs of saying that found no content.
  func read() -> (attributions: [Attribution], abandoned: [Int]) {
    var result: [Attribution] = []
    var abandoned: [Int] = []
    var paragraphs = words.text.paragraphs[...]
    var voices = VoicesReader(words: words)
    for (number, sentence) in words.text.sentences.enumerated() {
      while let paragraph = paragraphs.first, paragraph.lowerBound <= sentence.lowerBound {
        paragraphs.removeFirst()
        if let found = headlines.read(paragraph, sentence: number) ?? voices.read(paragraph, sentence: number) {
          result.append(found)
        }
      }
      result += read(sentence, number, &abandoned)
    }
    let kept = nested(result).filter { !isIntention($0) }
    return (kept.count == result.count ? kept : nested(kept), abandoned)
  }

  /// «البلدية تعتزم نقل السوق»: told by the narrator it is a fact; only inside what somebody says is it said of another.
  private func isIntention(_ attribution: Attribution) -> Bool {
    guard attribution.parent == nil, let form = attribution.form else { return false }
    return words.lexicon.lemmas[form.lemma].guards.contains(.nested)
  }

  /// Sets `parent` to the innermost earlier attribution whose content holds the cue.
  private func nested(_ attributions: [Attribution]) -> [Attribution] {
    var result = attributions
    for index in result.indices {
      result[index].parent = nil
      guard let cue = result[index].cue.first, let first = result[index].content.first else { continue }
      for earlier in (0..<index).reversed().prefix(8)
      where result[earlier].content.contains(where: { $0.contains(cue.lowerBound) && $0.contains(first.lowerBound) }) {
        result[index].parent = earlier
        break
      }
    }
    return result
  }

  private func read(_ sentence: Range<Int>, _ number: Int, _ abandoned: inout [Int]) -> [Attribution] {
    var result: [Attribution] = []
    var claimed = sentence.lowerBound
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let pair = words.pair(openingAt: index), pair.close != nil {
        result += inside(pair, sentence, number)
        index = pair.whole.upperBound
        continue
      }
      guard words.mayReport(index) else {
        index += 1
        continue
      }
      if let found = attribution(at: index, sentence, number, claimed) ?? confirmation(at: index, sentence, result) {
        result.append(found)
        let remark = found.resume..<max(found.resume, found.content.first?.lowerBound ?? 0)
        result += told(in: remark, sentence, number, claimed)
        claimed = max(claimed, remark.upperBound, found.content.last?.upperBound ?? 0)
        index = max(index + 1, remark.upperBound)
      } else {
        if isAbandoned(index, sentence) { abandoned.append(index) }
        index += 1
      }
    }
    return result
  }

  /// «أعلنت النقابة، [التي تعتبر القرار "خطأ"]، أنها»: what a remark on the source reports ends with it.
  private func told(
    in remark: Range<Int>, _ sentence: Range<Int>, _ number: Int, _ claimed: Int
  ) -> [Attribution] {
    var result: [Attribution] = []
    var index = remark.lowerBound
    while index < remark.upperBound {
      if words.mayReport(index),
        let found = attribution(at: index, sentence.lowerBound..<remark.upperBound, number, claimed)
      {
        result.append(found)
        index = max(index, found.resume)
      }
      index += 1
    }
    return result
  }

  /// A plain verb of saying that opens a clause and yet found nothing said: «وقال الوزير.»
  private func isAbandoned(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index == sentence.lowerBound || words.hasConjunction(index) else { return false }
    return frames.cues.matches(at: index).contains {
      $0.form.aspect == .perfect && $0.lemma.guards.isEmpty && $0.lemma.frames.isSuperset(of: [.that, .say, .rest])
    }
  }

  /// Reports inside quoted speech: only verbs with a complementiser of their own and a source beside them.
  private func inside(_ pair: MarkPair, _ sentence: Range<Int>, _ number: Int) -> [Attribution] {
    var result: [Attribution] = []
    var index = pair.content.lowerBound
    while index < pair.content.upperBound {
      if words.mayReport(index),
        let found = frames.read(at: index, in: pair.content, number: number).map(told), isCertain(found, before: pair)
      {
        result.append(found)
        index = max(index + 1, found.resume)
      } else {
        index += 1
      }
    }
    return result
  }

  /// «أخبرتها أنها», «أكدوا لي أنهم»: in somebody's words the subject that is left out is not the last speaker.
  private func told(_ attribution: Attribution) -> Attribution {
    guard attribution.sourceForm == .dropped, let form = attribution.form else { return attribution }
    let isShown = form.hasObject || form.agreement.number == .plural
    guard isShown && (1...3).contains(attribution.middle.count) || isFirstPerson(form) && attribution.middle.count <= 3
    else { return attribution }
    var result = attribution
    result.sourceForm = .absent
    return result
  }

  /// A promise, a demand or a charge is said; a hope («تطلع البلاد إلى») may be a noun.
  private func binds(_ attribution: Attribution) -> Bool {
    guard let form = attribution.form else { return false }
    return [.promise, .threaten, .demand, .criticise].contains(words.lexicon.lemmas[form.lemma].force)
  }

  /// «قلت لها إن», «أكدنا أن»
  private func isFirstPerson(_ form: CueForm) -> Bool { words.lexicon.lemmas[form.lemma].isFirstPerson }

  private func isCertain(_ attribution: Attribution, before pair: MarkPair) -> Bool {
    guard attribution.cue[0].lowerBound >= pair.content.lowerBound, attribution.form?.aspect == .perfect else {
      return false
    }
    // «"وأخبروني بدورهم أنهم …"»: who is meant the speaker alone knows.
    if attribution.sourceForm == .absent, attribution.rule.hasSuffix("that") { return true }
    // «أنهما "أكدا انتقال …"»: the subject stands right before the mark.
    if attribution.sourceForm == .clitic, attribution.cue[0].lowerBound == pair.content.lowerBound { return true }
    // «"منذ أن تعهد الوزير بفتح الجسر"»: a preposition counts too, behind a source that stands beside the verb.
    let isLinked = attribution.rule.hasSuffix("that") || attribution.rule.hasSuffix("preposition") && binds(attribution)
    return isLinked && attribution.source != nil
  }

  private func attribution(at index: Int, _ sentence: Range<Int>, _ number: Int, _ claimed: Int) -> Attribution? {
    // One after the other: an operator would move each empty answer along three times, and most are empty.
    if let found = frames.read(at: index, in: sentence, number: number) { return found }
    if let found = prepositions.read(at: index, in: sentence, number: number, claimed: claimed) { return found }
    return asides.read(at: index, in: sentence, number: number)
  }

  private func confirmation(at index: Int, _ sentence: Range<Int>, _ result: [Attribution]) -> Attribution? {
    guard confirmations.mayStand(at: index) else { return nil }
    return confirmations.read(at: index, in: sentence, behind: result.last)
  }
}
