/// Who acts in the stories.
public struct Person: Sendable, Hashable {
  /// A title as articles write it, with the days on which they do.
  public struct Role: Sendable, Hashable {
    public var role: String
    /// The first and last day of publication of the articles that use it.
    public var from: String?
    public var to: String?
    /// Where it stands, in the first article that uses it.
    public var evidence: Evidence

    /// A title.
    public init(role: String, from: String?, to: String?, evidence: Evidence) {
      self.role = role
      self.from = from
      self.to = to
      self.evidence = evidence
    }
  }

  /// One article's person who was taken to be this one, and why.
  public struct Merge: Sendable, Hashable {
    public enum Why: String, Sendable {
      /// The same words.
      case sameName = "same-name"
      /// The same words in another spelling: «ترامب», «ترمب».
      case variantName = "variant-name"
      /// A longer and a shorter full name in one story: «سليم حسن النوري», «سليم النوري».
      case namePart = "name-part"
      /// A surname in a story where one person bears it, and no title speaks against it.
      case surname
    }

    public var why: Why
    /// The first place of the name in that article.
    public var evidence: Evidence

    /// A merge.
    public init(why: Why, evidence: Evidence) {
      self.why = why
      self.evidence = evidence
    }
  }

  public var id: String
  public var name: String
  public var role: String?
  public var type: NameType
  public var aliases: [String]
  public var mentions: [Evidence]
  /// Every title, in the order of first use.
  public var roles: [Role]
  /// How the persons of several articles became this one.
  public var merges: [Merge]

  /// A person, body or place.
  public init(
    id: String, name: String, role: String?, type: NameType, aliases: [String], mentions: [Evidence],
    roles: [Role] = [], merges: [Merge] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.type = type
    self.aliases = aliases
    self.mentions = mentions
    self.roles = roles
    self.merges = merges
  }
}
