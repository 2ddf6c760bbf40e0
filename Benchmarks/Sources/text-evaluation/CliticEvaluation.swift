import ArabicText
import NewsLexicons

/// Word-level accuracy of the segmenter against a treebank: a word is right when it is cut at exactly the same letters.
///
/// The treebank cuts و ف ب ك ل س and pronouns, not ال, so the article is counted apart, on nouns and adjectives, where the
/// treebank says whether it is there.
struct CliticEvaluation {
  private var right: [String: Int] = [:]
  private var total: [String: Int] = [:]
  private var errors: [String: [String: Int]] = [:]

  init(_ treebank: Treebank) {
    var segmenter = Segmenter(CliticLexicon.model)
    for word in treebank.words { judge(word, &segmenter) }
  }

  private mutating func judge(_ word: Treebank.Word, _ segmenter: inout Segmenter) {
    let printed = word.segments.joined()
    guard let parts = segmenter.parts(of: printed) else { return }
    let half = word.document % 2 == 1 ? "1 odd documents (errors were read)" : "2 even documents (held out)"
    let found = cuts(of: printed, parts)
    let expected = cuts(of: word.segments)
    count(half, found == expected)
    count("3 all", found == expected)
    count("4 never cutting, all", expected.isEmpty)
    if let hasArticle = word.hasArticle {
      count("5 article, \(half.dropFirst(2))", parts.proclitics.contains(.article) == hasArticle)
    }
    guard word.document % 2 == 1, found != expected else { return }
    errors[kind(found, expected, word.segments), default: [:]][
      shown(printed, found) + " for " + word.segments.joined(separator: "+"), default: 0] += 1
  }

  private mutating func count(_ row: String, _ isRight: Bool) {
    total[row, default: 0] += 1
    right[row, default: 0] += isRight ? 1 : 0
  }

  // MARK: Cuts in bytes

  private func cuts(of segments: [String]) -> [Int] {
    var place = 0
    return segments.dropLast().map { segment in
      place += segment.utf8.count
      return place
    }
  }

  /// Every proclitic but the article is one letter with its marks; the pronoun begins where the stem ends.
  private func cuts(of word: String, _ parts: WordParts) -> [Int] {
    let particles = parts.proclitics.subtracting(.article).rawValue.nonzeroBitCount
    var cuts: [Int] = []
    var place = 0
    for scalar in word.unicodeScalars {
      let isMark = (0x064B...0x065F).contains(scalar.value) || scalar.value == 0x0640 || scalar.value == 0x0670
      if cuts.count < particles, place > 0, !isMark { cuts.append(place) }
      place += scalar.utf8.count
    }
    return cuts + (parts.enclitic.isEmpty ? [] : [parts.enclitic.lowerBound])
  }

  // MARK: Report

  private func kind(_ found: [Int], _ expected: [Int], _ segments: [String]) -> String {
    if expected.count > found.count {
      return segments.last.map {
        $0.utf8.count <= 6 && segments.count > 1 && found == expected.dropLast()
          ? "pronoun not cut" : "particle not cut"
      } ?? ""
    }
    if expected.count < found.count { return "cut too much" }
    return "cut elsewhere"
  }

  private func shown(_ word: String, _ cuts: [Int]) -> String {
    let bytes = Array(word.utf8)
    return zip([0] + cuts, cuts + [bytes.count]).map { String(decoding: bytes[$0..<max($0, $1)], as: UTF8.self) }
      .joined(separator: "+")
  }

  func report(errors limit: Int) {
    for row in total.keys.sorted() {
      let share = Double(right[row] ?? 0) / Double(total[row] ?? 1)
      print("\(row.dropFirst(2)): \(right[row] ?? 0) of \(total[row] ?? 0) words, \((share * 10000).rounded() / 10000)")
    }
    for kind in errors.keys.sorted() {
      let list = (errors[kind] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      print("\n\(kind): \(list.map(\.value).reduce(0, +))")
      for (error, count) in list.prefix(limit) { print("  \(count)  \(error)") }
    }
  }
}
