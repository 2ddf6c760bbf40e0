import NewsRecords

/// One underlined stretch of an article.
struct ArticleMark: Sendable, Hashable {
  /// What it marks; the letter is its class in the style sheet and the head of its id.
  enum Kind: String, Sendable {
    case quotation = "q"
    case pledge = "p"
    case time = "t"
    case quantity = "n"
    case event = "v"
    /// Named by a line of the dossier, by no finding of the reading.
    case evidence = "e"
  }

  let kind: Kind
  /// The id in the page: «a1-q2».
  let anchor: String
  /// The exact range that was found.
  let scalars: Range<Int>
  /// What is underlined: the range widened to whole words.
  let bytes: Range<Int>
  /// Whether the id stands here: a quotation in several parts has it on the first.
  var isFirst = true

  /// The number of the finding in its article: 2 in «a1-q2».
  var number: Substring { anchor.drop { $0 != "-" }.dropFirst(2) }

  /// The marks of all findings of an article's reading. Names are left out: they would cover the text.
  static func marks(of article: ShelvedArticle) -> [ArticleMark] {
    guard let reading = article.reading else { return [] }
    func mark(_ kind: Kind, _ id: String, _ range: TextRange, isFirst: Bool = true) -> ArticleMark {
      ArticleMark(
        kind: kind, anchor: "\(article.anchor)-\(id)", scalars: range.offsets,
        bytes: article.wholeWords(article.bytes(range)), isFirst: isFirst)
    }
    var marks = reading.quotations.flatMap { quotation in
      quotation.content.enumerated().map { mark(.quotation, quotation.id, $1, isFirst: $0 == 0) }
    }
    marks += reading.pledges.map { mark(.pledge, $0.id, $0.range) }
    marks += reading.quantities.map { mark(.quantity, $0.id, $0.range) }
    marks += reading.times.map { mark(.time, $0.id, $0.range) }
    return marks + reading.events.map { mark(.event, $0.id, $0.range) }
  }
}
