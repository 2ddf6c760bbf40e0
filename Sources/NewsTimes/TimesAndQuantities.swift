public import NewsRecords

/// What the reader of times and quantities found in one article. Lists stand in the order of the text.
public struct TimesAndQuantities: Sendable {
  /// A time and the tokens it covers.
  public struct Time: Sendable {
    public let tokens: Range<Int>
    public let expression: TimeExpression

    /// A time at `tokens`.
    public init(tokens: Range<Int>, expression: TimeExpression) {
      self.tokens = tokens
      self.expression = expression
    }
  }

  /// A quantity and the tokens it covers.
  public struct Number: Sendable {
    public let tokens: Range<Int>
    public let quantity: Quantity

    /// A quantity at `tokens`.
    public init(tokens: Range<Int>, quantity: Quantity) {
      self.tokens = tokens
      self.quantity = quantity
    }
  }

  public var times: [Time] = []
  public var quantities: [Number] = []
  public var diagnostics: [Diagnostic] = []
  /// The day of publication that the text itself fixes, with its words, where the record gives none.
  public var publishedInText: (day: CalendarDay, range: TextRange)?

  /// Nothing found.
  public init() {}
}
