import ArgumentParser
import NewsComparing

/// What counts as a copy, for the commands that look for copies.
struct ReuseOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The least number of equal words of a passage; particles, titles and formulas are not counted.",
      valueName: "count"))
  var leastEqual = ReuseOptions().leastEqualWords

  @Flag(help: "Also look for passages whose words were put in another order.")
  var shuffled = false

  @Flag(help: "Also tell differences of spelling, agreement and names of months.")
  var spelling = false

  func validate() throws {
    if leastEqual < 3 { throw ValidationError("--least-equal \(leastEqual): fewer than 3 words prove nothing") }
  }

  /// The options as the finder takes them.
  var finder: ReuseOptions {
    var options = ReuseOptions()
    options.leastEqualWords = leastEqual
    options.shuffledWords = shuffled
    options.silentWordings = spelling
    return options
  }
}
