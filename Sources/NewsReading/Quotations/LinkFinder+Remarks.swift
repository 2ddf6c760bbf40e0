import ArabicText

/// The relative clauses and remarks on a source that a link is not looked for in.
extension LinkFinder {
  /// «الحارس الذي غاب عن المباراتين، حدوث أي خلاف»: a relative clause of the source ends at its comma, and nothing in it is a
  /// link; nil where it holds the complementiser itself or no comma ends it.
  func relativeClauseEnd(at index: Int, before limit: Int, _ lemma: CueLemma) -> Int? {
    if words.token(index).key == Self.whither { return complementiser(ofSaying: lemma, behind: index, before: limit) }
    guard words.has(index, .relative) || isRemark(index) else { return nil }
    if index > 0, words.isComma(index - 1) || isRemark(index), let end = remarkEnd(from: index, before: limit) {
      return end
    }
    for place in (index + 1)..<max(index + 1, limit) {
      if words.isComma(place) || words.isColon(place) { return place }
      // «قالت المنظمة التي تقرر المنح إنها»: «إن» follows no verb but «قال».
      if words.has(place, .that), words.starts(place, "إ"), lemma.frames.contains(.rest), lemma.force == .state {
        return place
      }
      if words.isStop(place) || words.has(place, .that) || words.pair(openingAt: place) != nil { return nil }
    }
    return nil
  }

  /// «وقال شهود في الوادي حيث يقع المصنع إنهم»: «إن» follows no verb but «قال», so that no clause of place hides it.
  private func complementiser(ofSaying lemma: CueLemma, behind index: Int, before limit: Int) -> Int? {
    guard lemma.frames.contains(.rest), lemma.force == .state else { return nil }
    for place in (index + 1)..<max(index + 1, limit) {
      if words.isStop(place) || words.isComma(place) || words.isColon(place) { return nil }
      if words.has(place, .that) { return words.starts(place, "إ") ? place : nil }
    }
    return nil
  }

  private static let whither = FoldedKey("حيث")

  /// «وهي عضو في المجلس،»: a remark on the subject, which ends at its comma as a relative clause does.
  private func isRemark(_ index: Int) -> Bool { words.has(index, .pronoun) && words.hasConjunction(index) }

  /// «…، التي تعتبرها العاصمة منظمة "خطرة"، أنها قررت»: the remark between two commas may hold marks; its end is the comma
  /// before the complementiser.
  private func remarkEnd(from index: Int, before limit: Int) -> Int? {
    var place = index + 1
    while place + 1 < limit, !words.isStop(place), !words.isColon(place) {
      if let pair = words.pair(openingAt: place) {
        guard pair.close != nil else { return nil }
        place = pair.whole.upperBound
        continue
      }
      if words.isComma(place), words.has(place + 1, .that), !words.hasConjunction(place + 1) { return place }
      if words.has(place, .that), !words.has(place - 1, .governed) { return nil }
      place += 1
    }
    return nil
  }
}
