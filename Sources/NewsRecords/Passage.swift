/// A stretch of text that two articles share by copying, with how its wording was changed.
public struct PassagePair: Sendable, Hashable, Decodable {
  public var a: String
  public var aStart: Int
  public var aEnd: Int
  public var b: String
  public var bStart: Int
  public var bEnd: Int
  /// Equal words, spelling aside.
  public var equal: Int
  public var wording: [Wording]
  /// Equal words that only one of both articles has inside quotation marks.
  public var marks: [MarkShift]

  /// A pair of passages.
  public init(
    a: String, aStart: Int, aEnd: Int, b: String, bStart: Int, bEnd: Int, equal: Int, wording: [Wording],
    marks: [MarkShift] = []
  ) {
    self.a = a
    self.aStart = aStart
    self.aEnd = aEnd
    self.b = b
    self.bStart = bStart
    self.bEnd = bEnd
    self.equal = equal
    self.wording = wording
    self.marks = marks
  }
}

/// Equal words that stand inside quotation marks in one article and outside in the other: somebody's own words in one, the
/// reporter's in the other.
public struct MarkShift: Sendable, Hashable, Decodable {
  /// The article that has them inside.
  public enum Side: String, Sendable, Decodable { case a, b }

  public var inside: Side
  /// The words in `a`, without the marks.
  public var a: TextRange
  /// The words in `b`.
  public var b: TextRange

  /// A shift.
  public init(inside: Side, a: TextRange, b: TextRange) {
    self.inside = inside
    self.a = a
    self.b = b
  }
}

/// A difference inside a copied passage.
public struct Wording: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable { case substitution, addition, cut }
  public enum Class: String, Sendable, Decodable {
    case lexical, number, hedge, cue, name, orthographic, grammatical
    case dateForm = "date-form"
  }

  public var kind: Kind
  public var `class`: Class
  public var insideQuotation: Bool
  public var a: TextRange?
  public var b: TextRange?

  /// A difference of wording; an addition has no `a`, a cut no `b`.
  public init(kind: Kind, class: Class, insideQuotation: Bool, a: TextRange?, b: TextRange?) {
    self.kind = kind
    self.class = `class`
    self.insideQuotation = insideQuotation
    self.a = a
    self.b = b
  }
}

/// A difference of wording in a dossier.
public struct WordingEntry: Sendable, Hashable {
  public var id: String
  public var story: String
  public var kind: Wording.Kind
  public var `class`: Wording.Class
  public var insideQuotation: Bool
  public var a: Evidence?
  public var b: Evidence?
  /// In how many places the same change was made.
  public var repeated: Int

  /// An entry of the ledger.
  public init(
    id: String, story: String, kind: Wording.Kind, class: Wording.Class, insideQuotation: Bool, a: Evidence?,
    b: Evidence?, repeated: Int
  ) {
    self.id = id
    self.story = story
    self.kind = kind
    self.class = `class`
    self.insideQuotation = insideQuotation
    self.a = a
    self.b = b
    self.repeated = repeated
  }
}
