/// What counts as a copied passage, and which copies are wanted.
public struct ReuseOptions: Sendable, Hashable {
  /// The least number of equal content words of a passage; particles and standing phrases count nothing.
  public var leastEqualWords = 8
  /// How many days may lie between two articles, nil for any number. Wire copy does not live longer than 30.
  public var windowDays: Int?
  /// Whether two articles of one outlet are compared.
  public var sameOutlet = true
  /// Whether repeats inside one article are told too.
  public var within = false
  /// Whether spelling, agreement and forms of dates are told among the wordings.
  public var silentWordings = false
  /// A shingle that more articles than this share is a standing phrase: it lengthens a passage and starts none.
  public var commonShingle = 100
  /// So is one that articles of more days than this share: wire copy lives a day or two, a title and its holder for
  /// years.
  public var commonDays = 7
  /// Whether passages whose words were put in another order are looked for as well, by rare words that stand together.
  public var shuffledWords = false

  /// The usual options.
  public init() {}
}
