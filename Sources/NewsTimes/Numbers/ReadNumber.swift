/// A number as the text writes it, read once for times and quantities.
struct ReadNumber: Sendable, Hashable {
  enum Kind: UInt8, Sendable { case cardinal, ordinal, fraction, lowerBound, few }

  /// The pieces it covers.
  var pieces: Range<Int>
  var kind: Kind
  var value: Double
  /// The upper end: «بضعة» is 3 to 9, «عشرون ونيف» 20 to 30.
  var high: Double?
  /// How many digits it is written with when it is one plain run of digits; 0 for words and separated digits.
  var digits = 0
  /// Whether it has the article: «الثلاثة», «العشرين».
  var isDefinite = false
  /// Whether a percent sign belongs to it.
  var hasPercentSign = false
  /// The scale that stands last: «5 إلى 10 آلاف» shares it; 1 if none does.
  var scale: Double = 1

  /// The value where it is a whole number of moderate size, else nil.
  var whole: Int? { value == value.rounded() && value.magnitude < 1e15 ? Int(value) : nil }
  /// Whether it is a plain run of `count` digits.
  func isPlain(_ count: ClosedRange<Int>) -> Bool { kind == .cardinal && count.contains(digits) && scale == 1 }
}
