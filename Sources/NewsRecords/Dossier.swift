/// The sourced account of what was given, story by story. Every shown line is EVIDENCE: a slice and its place.
public struct Dossier: Sendable, Hashable {
  public var head: Head
  public var stories: [Story] = []
  public var statements: [Statement] = []
  public var pledges: [DossierPledge] = []
  public var figures: [Figure] = []
  public var timeline: [TimelineEntry] = []
  public var differences: [Difference] = []
  public var wordings: [WordingEntry] = []
  /// Changes of wording that an outlet has again and again.
  public var habits: [WordingHabit] = []
  public var people: [Person] = []
  public var readings: [Reading] = []

  /// A dossier with its head; the registers are filled by those who compare.
  public init(head: Head) { self.head = head }

  /// The counts, and what was read, skipped and why.
  public struct Head: Sendable, Hashable {
    public var articles: Int
    public var outlets: Int
    public var independentChains: Int
    public var differences: Int
    public var deadlinesPassed: Int
    /// The day deadlines are measured by: the newest article's, or the one asked for; never the clock's.
    public var asOf: String?
    /// The ids of the articles read.
    public var read: [String]
    public var skipped: [SkippedInput]
    /// The ids of articles without a day of publication.
    public var undated: [String]
    /// Stretches in quotation marks, speech by their form, for which no grounds for a speaker were found.
    public var unattributed: Int

    /// A head.
    public init(
      articles: Int, outlets: Int, independentChains: Int, differences: Int = 0, deadlinesPassed: Int = 0,
      asOf: String?, read: [String], skipped: [SkippedInput], undated: [String], unattributed: Int
    ) {
      self.articles = articles
      self.outlets = outlets
      self.independentChains = independentChains
      self.differences = differences
      self.deadlinesPassed = deadlinesPassed
      self.asOf = asOf
      self.read = read
      self.skipped = skipped
      self.undated = undated
      self.unattributed = unattributed
    }
  }
}

/// An input that was not read, and why.
public struct SkippedInput: Sendable, Hashable {
  /// The file, with the line behind a colon where it has lines.
  public var path: String
  /// A word that programs can tell apart: «bad-encoding».
  public var code: String
  public var message: String

  /// An input that was passed over.
  public init(path: String, code: String, message: String) {
    self.path = path
    self.code = code
    self.message = message
  }
}

/// A slice of one article and its place.
public struct Evidence: Sendable, Hashable {
  public var article: String
  public var range: TextRange

  /// A slice of `article`.
  public init(article: String, range: TextRange) {
    self.article = article
    self.range = range
  }
}

/// All articles on one affair.
public struct Story: Sendable, Hashable {
  public var id: String
  public var articles: [String]
  /// The first and last day of publication.
  public var from: String?
  public var to: String?
  /// The words that hold it together.
  public var basis: [Evidence]
  /// How many families its articles make, those that copy one another counted once.
  public var independentChains: Int

  /// A story.
  public init(
    id: String, articles: [String], from: String?, to: String?, basis: [Evidence] = [], independentChains: Int = 0
  ) {
    self.id = id
    self.articles = articles
    self.from = from
    self.to = to
    self.basis = basis
    self.independentChains = independentChains
  }
}

/// One utterance, in all the articles that report it.
public struct Statement: Sendable, Hashable {
  /// One report of it.
  public struct Report: Sendable, Hashable {
    public var evidence: Evidence
    /// The id of the quotation in its article's reading.
    public var quotation: String

    /// A report of a statement.
    public init(evidence: Evidence, quotation: String) {
      self.evidence = evidence
      self.quotation = quotation
    }
  }

  public var id: String
  public var story: String
  public var speaker: Speaker?
  public var evidence: [Report]
  /// Where the words inside the marks differ.
  public var fidelity: [WordingEntry]
  public var chains: Chains

  /// A statement.
  public init(
    id: String, story: String, speaker: Speaker?, evidence: [Report], fidelity: [WordingEntry] = [], chains: Chains
  ) {
    self.id = id
    self.story = story
    self.speaker = speaker
    self.evidence = evidence
    self.fidelity = fidelity
    self.chains = chains
  }
}

/// How many chains remain when all that copy one another are counted once.
public struct Chains: Sendable, Hashable {
  public enum Why: String, Sendable {
    case samePassage = "same-passage"
    case sameOutlet = "same-outlet"
    case sameAgency = "same-agency"
    case sameStatement = "same-statement"
    case single
  }

  /// Articles that count once.
  public struct Family: Sendable, Hashable {
    public var articles: [String]
    public var why: Why
    public var hops: [Hop]

    /// A family.
    public init(articles: [String], why: Why, hops: [Hop] = []) {
      self.articles = articles
      self.why = why
      self.hops = hops
    }
  }

  /// One named hop of a family.
  public struct Hop: Sendable, Hashable {
    public var kind: ChainHop.Kind
    public var name: String
    public var evidence: Evidence?

    /// A hop.
    public init(kind: ChainHop.Kind, name: String, evidence: Evidence?) {
      self.kind = kind
      self.name = name
      self.evidence = evidence
    }
  }

  public var independent: Int
  /// Whether the number is only what can be shown.
  public var atLeast: Bool
  public var families: [Family]

  /// Chains.
  public init(independent: Int, atLeast: Bool, families: [Family]) {
    self.independent = independent
    self.atLeast = atLeast
    self.families = families
  }
}

/// A pledge in all the articles that report it.
public struct DossierPledge: Sendable, Hashable {
  public enum State: String, Sendable {
    case stated, restated, hedged, withdrawn, contradicted
    case deadlinePassed = "deadline-passed"
  }

  public var id: String
  public var story: String
  public var kind: Pledge.Kind
  public var promisor: String?
  public var promisee: String?
  public var deadline: String?
  public var deadlineEvidence: Evidence?
  public var state: State
  public var evidence: [Evidence]
  /// The later words that `state` stands on: those that hedge, withdraw, contradict or speak of it again. Empty where the
  /// state says that there are none.
  public var stateEvidence: [Evidence]
  public var chains: Chains

  /// A pledge of the dossier.
  public init(
    id: String, story: String, kind: Pledge.Kind, promisor: String?, promisee: String?, deadline: String?,
    deadlineEvidence: Evidence?, state: State, evidence: [Evidence], stateEvidence: [Evidence] = [], chains: Chains
  ) {
    self.id = id
    self.story = story
    self.kind = kind
    self.promisor = promisor
    self.promisee = promisee
    self.deadline = deadline
    self.deadlineEvidence = deadlineEvidence
    self.state = state
    self.evidence = evidence
    self.stateEvidence = stateEvidence
    self.chains = chains
  }
}

/// What was counted, and the values given for it.
public struct Figure: Sendable, Hashable {
  public enum Agreement: String, Sendable { case agree, differ, derived, single }

  /// One value and who gives it.
  public struct Value: Sendable, Hashable {
    public var value: NumberOrRange
    public var relation: Quantity.Relation
    public var evidence: [Evidence]

    /// A value.
    public init(value: NumberOrRange, relation: Quantity.Relation, evidence: [Evidence]) {
      self.value = value
      self.relation = relation
      self.evidence = evidence
    }
  }

  /// One step of arithmetic.
  public struct Step: Sendable, Hashable {
    public var rule: String
    public var inputs: [Evidence]
    /// The least that follows, nil where the inputs set no lower end: of «more than 45 %» only the upper one follows.
    public var low: Double?
    /// The most that follows, nil where they set no upper end.
    public var high: Double?

    /// A step whose result lies in `low`…`high`.
    public init(rule: String, inputs: [Evidence], low: Double?, high: Double?) {
      self.rule = rule
      self.inputs = inputs
      self.low = low
      self.high = high
    }
  }

  public var id: String
  public var story: String
  public var unit: String
  public var predicate: String?
  public var values: [Value]
  public var agreement: Agreement
  public var steps: [Step]
  public var chains: Chains

  /// A figure.
  public init(
    id: String, story: String, unit: String, predicate: String?, values: [Value], agreement: Agreement,
    steps: [Step] = [], chains: Chains
  ) {
    self.id = id
    self.story = story
    self.unit = unit
    self.predicate = predicate
    self.values = values
    self.agreement = agreement
    self.steps = steps
    self.chains = chains
  }
}

/// A group of sentences that do not agree on the same fact.
public struct Difference: Sendable, Hashable {
  public enum Kind: String, Sendable { case figure, derived, date, object, who, force, scope, denial }

  public var id: String
  public var story: String
  public var kind: Kind
  /// One fixed template a kind.
  public var question: String
  public var sides: [[Evidence]]
  public var rule: String

  /// A difference.
  public init(id: String, story: String, kind: Kind, question: String, sides: [[Evidence]], rule: String) {
    self.id = id
    self.story = story
    self.kind = kind
    self.question = question
    self.sides = sides
    self.rule = rule
  }
}
