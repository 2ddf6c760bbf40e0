import Foundation
@_spi(Training) import NewsReading

/// The course of training: word classes, a first tagger, its labels on raw news, the tagger that ships.
struct Course {
  private let options: Options
  private let sentences: [TaggedSentence]
  private let news: RawNews
  private let classes: WordTable
  private let workshop = TaggerWorkshop()
  private let started = Date()

  /// Reads the corpora and learns the classes.
  init(_ options: Options) throws {
    self.options = options
    sentences = try TaggedSentence.read("\(options.corpora)/names/anercorp-train.txt")
    news = try RawNews("\(options.corpora)/ant-2018.jsonl.gz")
    classes = try WordClasses.load(options.classes, news)
  }

  /// Trains and scores.
  ///
  /// A tagger knows the names it was trained on too well: labels that it gives them on raw news would teach the second tagger
  /// to trust labels more than it may with new names. So each half of the sentences is seen with the labels of a tagger that
  /// was trained on the other half.
  func run() -> TaggerModel {
    let half = options.share / 2
    let (first, second) = (part(0, half), part(half, options.share))
    let labelledByFirst = labelled(by: [first], name: "first half")
    let labelledBySecond = labelled(by: [second], name: "second half")
    let labelledByAll = labelled(by: [first, second], name: "all")
    let parts = [
      TrainingPart(texts: first, table: labelledBySecond), TrainingPart(texts: second, table: labelledByFirst),
    ]
    let model = Trainer(options: options).train(parts, carrying: labelledByAll)
    report("labels", model)
    return model
  }

  /// The table of words with the labels of a tagger trained on `texts`.
  private func labelled(by texts: [[TaggedText]], name: String) -> WordTable {
    let parts = texts.map { TrainingPart(texts: $0, table: classes) }
    let model = Trainer(options: options).train(parts, carrying: classes)
    report(name, model)
    let sample = news.texts.indices.lazy.filter { $0 % options.sampling == 0 }.map { news.texts[$0] }
    return LabelShares(sample, NameTagger(model), workshop).filled(classes)
  }

  private func report(_ name: String, _ model: TaggerModel) {
    let score = NameScore(NameTagger(model), part(options.scoreFrom, options.scoreTo))
    note("\(name), \(Int(Date().timeIntervalSince(started))) s: \(score.description)")
  }

  /// The sentences between two shares, cut as the scorer cuts: the tail is the last whole number of sentences.
  private func part(_ from: Double, _ to: Double) -> [TaggedText] {
    func cut(_ share: Double) -> Int { sentences.count - Int(Double(sentences.count) * (1 - share) + 1e-6) }
    return TaggedText.make(Array(sentences[cut(from)..<cut(to)]), workshop)
  }
}
