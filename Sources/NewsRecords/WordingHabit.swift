/// A change of wording that one outlet has again and again against the texts it shares with others: counts and places, no
/// label on the outlet, and no claim of who copied where the articles do not show it.
public struct WordingHabit: Sendable, Hashable {
  /// One place of the change.
  public struct Place: Sendable, Hashable {
    /// What the other outlet has.
    public var a: Evidence?
    /// What the outlet itself has.
    public var b: Evidence?

    /// A place; one of the two is nil where words were put in or left out.
    public init(a: Evidence?, b: Evidence?) {
      self.a = a
      self.b = b
    }
  }

  public var id: String
  /// The outlet that has the words of `b`.
  public var outlet: String
  public var kind: Wording.Kind
  public var `class`: Wording.Class
  /// In how many of its articles.
  public var articles: Int
  /// Every place, in the order of the pairs of passages.
  public var places: [Place]

  /// A habit.
  public init(
    id: String, outlet: String, kind: Wording.Kind, class: Wording.Class, articles: Int, places: [Place]
  ) {
    self.id = id
    self.outlet = outlet
    self.kind = kind
    self.class = `class`
    self.articles = articles
    self.places = places
  }
}

extension WordingHabit: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("outlet", outlet)
      $0.field("kind", kind)
      $0.field("class", `class`)
      $0.field("articles", articles)
      $0.field("places", places)
    }
  }
}

extension WordingHabit.Place: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("a", a)
      $0.field("b", b)
    }
  }
}
