/// One line of the timeline: an event in all the articles that tell it, or sentences that name one time.
public struct TimelineEntry: Sendable, Hashable {
  /// One time that articles give, with the words that give it.
  public struct Dating: Sendable, Hashable {
    public var interval: Interval
    public var precision: String
    public var evidence: [Evidence]

    /// A time and who gives it.
    public init(interval: Interval, precision: String, evidence: [Evidence]) {
      self.interval = interval
      self.precision = precision
      self.evidence = evidence
    }
  }

  public var id: String
  public var story: String
  /// The finest of `dates`, of equally fine ones the one that most articles give; nil where no article dates it.
  public var interval: Interval?
  /// «day», «month», «year» …; «unknown» without an interval.
  public var precision: String
  public var event: Event.Kind?
  /// «الجولة الرابعة» is 4.
  public var ordinal: Int?
  /// Every time that is given for it, in order: articles need not agree.
  public var dates: [Dating]
  public var evidence: [Evidence]

  /// A line of the timeline.
  public init(
    id: String, story: String, interval: Interval?, precision: String, event: Event.Kind?, ordinal: Int? = nil,
    dates: [Dating] = [], evidence: [Evidence]
  ) {
    self.id = id
    self.story = story
    self.interval = interval
    self.precision = precision
    self.event = event
    self.ordinal = ordinal
    self.dates = dates
    self.evidence = evidence
  }
}
