import ArabicText

extension NameLexicon {
  /// The known name that begins at `index`, nil if none does or it is an ordinary word there.
  func knownName(
    at index: Int, in text: TokenizedText, _ words: NameWords, before limit: Int
  ) -> PhraseTable<KnownName>.Match? {
    guard index < limit, words[index].senses.contains(.startsKnownName),
      let match = known.longestMatch(in: text, at: index, before: limit)
    else { return nil }
    let cut = match.form.proclitics
    // «باراك» is a given name before it is ب + أراك.
    if !cut.isEmpty, words[index].senses.contains(.givenName), words[index].proclitics.isEmpty { return nil }
    guard !cut.contains(.future), !match.value.isOrdinaryWord else { return nil }
    // A stem that shows only once ال is off is another word: «القطر» is no «قطر».
    let article: Proclitics = [.la, .article]
    guard match.value.lacksArticle ? cut.isSuperset(of: article) : !cut.contains(.article) else { return nil }
    let isPlain = match.tokens.count == 1 && cut.isEmpty && words[index].senses.contains(.plain)
    return isPlain ? nil : match
  }
}
