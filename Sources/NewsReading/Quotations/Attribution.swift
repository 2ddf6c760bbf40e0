import ArabicText

/// A quotation in the making: everything by token, nothing resolved yet.
struct Attribution {
  /// How the source is expressed.
  enum SourceForm: Sendable {
    /// A noun phrase of its own.
    case explicit
    /// Left out: the verb's subject is the last one that agrees.
    case dropped
    /// Shared with the main cue by a participle.
    case shared
    /// A pronoun: «لكنه قال»، «قوله».
    case clitic
    /// «تعهد أميركي»
    case adjective
    /// Nobody is said to speak.
    case absent
  }

  /// The reporting words; empty for «name: text».
  var cue: [Range<Int>]
  var form: CueForm?
  var source: Range<Int>?
  var sourceForm: SourceForm
  /// What was said, by token, marks at the edges included.
  var content: [Range<Int>]
  /// Whether the content's first word is read without its و.
  var dropsConjunction = false
  /// The tokens between cue and content, and behind it up to the sentence's end: where medium and hearer stand.
  var middle: Range<Int>
  var tail: Range<Int>
  var sentence: Int
  var rule: String
  /// Where the search for the next reporting word goes on: nothing between cue and content reports by itself.
  var resume = 0
  /// Index of the attribution this one is nested in.
  var parent: Int?
}
