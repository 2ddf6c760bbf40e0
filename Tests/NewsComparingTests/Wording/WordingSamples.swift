import NewsRecords

@testable import NewsComparing

enum WordingSamples {
  /// All wordings of two texts that copy one another, silent ones included.
  static func wordings(_ a: String, _ b: String) -> [Wording] {
    var options = ReuseOptions()
    options.silentWordings = true
    options.leastEqualWords = 3
    return ReuseSamples.pairs([a, b], options).flatMap(\.wording)
  }
}
