import ArabicText
import Measuring
import NewsLexicons

/// Megabytes of text a second, on one core and on two.
struct Throughput {
  private let corpus: Corpus
  private let runs: Int
  private let tokenCount: Int
  private let only: String

  /// Measures on `corpus`, of the rows below only those whose names hold `only`.
  init(_ corpus: Corpus, runs: Int, only: String = "") {
    self.only = only
    self.corpus = corpus
    self.runs = runs
    tokenCount = corpus.texts.reduce(0) { $0 + Tokenizer.tokens(of: $1).count }
  }

  func report() {
    print("\(tokenCount) tokens, best of \(runs) runs\n")
    row("work", "MB/s", "Mtokens/s", "allocations/token")
    line("yardstick: the standard library validates UTF-8") { Self.validate(corpus.texts) }
    line("bytes to tokens with folded hashes") { Self.tokens(corpus.texts) }
    line("tokens, their clean, orthographic and match keys") { Self.keys(corpus.texts) }
    line("tokens, their clitics, stems and light stems") { Self.clitics(corpus.texts) }
    line("tokens, clitics and keys of all levels") { Self.everything(corpus.texts) }
    line("offsets (UTF-8, scalars, UTF-16)") { Self.offsets(corpus.texts) }
    line("whole text: tokens, sentences, marks, offsets") { Self.whole(corpus.texts) }
  }

  /// What `count` cores make of the same work, against one: by the clock, and what it costs in processor time.
  func report(cores count: Int) async {
    print("\(tokenCount) tokens, best of \(runs) runs, on one core and on \(count)\n")
    print(padded("work", 50) + "  MB/s of one   of \(count)   gain by the clock   processor time")
    await compare("bytes to tokens with folded hashes", count, chunks: 4 * count, Self.tokens)
    // A chunk has a segmenter of its own, which remembers the words of its chunk: few large ones cost least.
    await compare("tokens, clitics and keys of all levels", count, chunks: count, Self.everything)
    await compare("whole text: tokens, sentences, marks, offsets", count, chunks: 4 * count, Self.whole)
  }

  private func compare(
    _ name: String, _ cores: Int, chunks: Int, _ work: @escaping @Sendable ([SourceText]) -> Int
  ) async {
    let one = Measure(runs: runs) { work(corpus.texts) }
    let many = await Measure(runs: runs) { await Self.inParallel(corpus.texts, chunks, work) }
    let bytes = Double(corpus.bytes) / 1e6
    print(
      padded(name, 50) + padded(decimal(bytes / one.wallSeconds, 0), 13, right: true)
        + padded(decimal(bytes / many.wallSeconds, 0), 7, right: true)
        + padded(decimal(one.wallSeconds / many.wallSeconds, 2), 20, right: true)
        + padded(decimal(many.seconds / one.seconds, 2), 17, right: true))
  }

  // MARK: Work

  /// Says how busy the machine is: 1,600 MB/s were measured on a quiet core of a two-core AMD EPYC.
  private static func validate(_ texts: [SourceText]) -> Int {
    texts.reduce(0) { $0 &+ ((try? UTF8Span(validating: $1.utf8.span)) == nil ? 0 : 1) }
  }

  private static func tokens(_ texts: [SourceText]) -> Int {
    var tokens: [Token] = []
    var count = 0
    for text in texts {
      Tokenizer.tokens(of: text, into: &tokens)
      count &+= tokens.count
    }
    return count
  }

  private static func keys(_ texts: [SourceText]) -> Int {
    var sum: UInt64 = 0
    for text in texts {
      let bytes = text.utf8
      for token in Tokenizer.tokens(of: text) {
        let keys = WordKeys(of: token, in: bytes)
        sum ^= keys.clean.rawValue ^ keys.orthographic.rawValue ^ keys.match.rawValue
      }
    }
    return Int(truncatingIfNeeded: sum)
  }

  private static func clitics(_ texts: [SourceText]) -> Int {
    var segmenter = Segmenter(CliticLexicon.model)
    var sum: UInt64 = 0
    for text in texts {
      for parts in segmenter.parts(of: Tokenizer.tokens(of: text), in: text) {
        sum ^= parts.key.rawValue ^ parts.lightKey.rawValue
      }
    }
    return Int(truncatingIfNeeded: sum)
  }

  private static func everything(_ texts: [SourceText]) -> Int {
    var segmenter = Segmenter(CliticLexicon.model)
    var tokens: [Token] = []
    var words: [KeyedParts] = []
    var sum: UInt64 = 0
    for text in texts {
      Tokenizer.tokens(of: text, into: &tokens)
      segmenter.keyedParts(of: tokens, in: text, into: &words)
      for word in words {
        sum ^= word.parts.key.rawValue ^ word.parts.lightKey.rawValue
        sum ^= word.keys.clean.rawValue ^ word.keys.orthographic.rawValue ^ word.keys.match.rawValue
      }
    }
    return Int(truncatingIfNeeded: sum)
  }

  private static func offsets(_ texts: [SourceText]) -> Int { texts.reduce(0) { $0 &+ OffsetMap($1).scalarCount } }

  private static func whole(_ texts: [SourceText]) -> Int {
    texts.reduce(0) { $0 &+ TokenizedText($1).sentences.count }
  }

  /// The work of all chunks, taken as the cores get free.
  private static func inParallel(
    _ texts: [SourceText], _ chunks: Int, _ work: @escaping @Sendable ([SourceText]) -> Int
  ) async -> Int {
    await withTaskGroup(of: Int.self) { group in
      for chunk in 0..<chunks {
        let part = Array(texts[(texts.count * chunk / chunks)..<(texts.count * (chunk + 1) / chunks)])
        group.addTask { work(part) }
      }
      var sum = 0
      for await count in group { sum &+= count }
      return sum
    }
  }

  // MARK: Table

  private func line(_ name: String, _ work: () -> Int) {
    guard only.isEmpty || name.contains(only) else { return }
    let measure = Measure(runs: runs, work)
    let perToken = decimal(Double(measure.allocations) / Double(tokenCount), 4)
    row(name, rate(measure), decimal(Double(tokenCount) / measure.seconds / 1e6, 1), perToken)
  }

  private func row(_ name: String, _ rate: String, _ tokens: String, _ allocations: String) {
    print(
      padded(name, 50) + padded(rate, 8, right: true) + padded(tokens, 12, right: true)
        + padded(allocations, 20, right: true))
  }

  private func rate(_ measure: Measure) -> String { decimal(Double(corpus.bytes) / measure.seconds / 1e6, 0) }
}
