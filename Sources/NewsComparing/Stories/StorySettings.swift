/// The measures by which stories are told apart. Found on development articles among all others of their days.
struct StorySettings: Sendable {
  /// An episode's newest report and the next are no further apart.
  var windowDays = 14
  /// After so many days the window is clustered again.
  var clusteringDays = 7
  /// Pairs of articles below it are not looked at.
  var leastLikeness: Float = 0.08
  /// The average likeness that makes two groups of reports one episode: one event, days apart.
  var episodeThreshold = LinkThreshold(many: 0.14, single: 0.25)
  /// The average likeness that makes two episodes one thread: weeks of one affair without a gap.
  var threadThreshold = LinkThreshold(many: 0.06, single: 0.13)
  /// The average likeness of their centres that makes two threads one affair, whatever time lies between.
  var affairThreshold = LinkThreshold(many: 0.16, single: 0.25)
  /// From this share of copied text on, in the smaller of both, copying outranks shared words.
  var leastCopied: Float = 0.25
  /// The part of the likeness of two reports that a single term may bring: one name is no affair.
  var mostOfOneTerm: Float = 0.4
  /// The same of two threads, which have more terms to share.
  var mostOfOneTermOfThreads: Float = 0.33
  /// A report this alike is a strong match of a round-up.
  var strongMatch = 0.13
  /// Matches of a round-up are no more alike than this.
  var unlike: Float = 0.06
  /// So many disjoint strong matches make a round-up.
  var disjointMatches = 3

  /// How much of its likeness a pair keeps whose days are not known: text alone must tell more.
  var undatedShare = 0.75

  /// The settings for a batch of `articles`: the fewer are compared, the less a single pair can be alike by chance.
  ///
  /// What a single pair must reach beyond many falls with the logarithm of the number of articles below five thousand; so
  /// does, by less, what many must reach to be one affair: in a folder that somebody gathered, a follow-up of months later
  /// is seldom another one. Sixty batches of twenty articles at random join no more by it.
  init(articles: Int = 5000) {
    let chance = Double(min(1, log2(Float(max(articles, 1))) / log2(5000)))
    threadThreshold.single = threadThreshold.many + 0.07 * chance
    affairThreshold.single = affairThreshold.many + 0.09 * chance
    affairThreshold.many -= 0.03 * (1 - chance)
    // In a gathered folder one rare name may be enough: «سد الوشل» is the dam of all the others.
    mostOfOneTerm += (1 - mostOfOneTerm) * Float(1 - chance)
    mostOfOneTermOfThreads += (1 - mostOfOneTermOfThreads) * Float(1 - chance)
  }

  /// How much of the likeness of two threads remains if `days` lie between the end of one and the start of the other.
  ///
  /// Nine tenths after half a year, half after eighteen months: an affair may rest for months, but the same actors and
  /// places of three years ago are another one.
  func persistence(_ days: Int) -> Double {
    let halves = Double(days) / 548
    return 1 / (1 + halves * halves)
  }

  /// The share of their `likeness` that speaks for one event, if `days` lie between two reports.
  ///
  /// All on the same day and the next, a half after five days: «النفط يصعد» of this week and of the last are two events
  /// of one affair. So much alike that one copies the other, they are one however late.
  func sameEvent(_ likeness: Double, days: Int?) -> Double {
    guard let days, likeness < 0.5 + 0.5 * Double(leastCopied) else { return 1 }
    let distance = Double(max(0, days - 1)) / 4
    return 1 / (1 + distance * distance)
  }

  /// How alike two articles are, from 0 to 1, if `days` lie between them; nil where one has no day.
  func likeness(_ neighbour: ActiveWindow.Neighbour, days: Int?) -> Double {
    let words = Double(neighbour.words) * nearness(days)
    return neighbour.copied >= leastCopied ? max(words, 0.5 + 0.5 * Double(neighbour.copied)) : words
  }

  /// 1 on the same day, falling towards a half as the days go by.
  private func nearness(_ days: Int?) -> Double {
    guard let days else { return undatedShare }
    let distance = Double(days) / 3
    return 0.5 + 0.5 / (1 + distance * distance)
  }
}
