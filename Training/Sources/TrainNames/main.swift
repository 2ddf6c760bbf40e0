import Foundation
@_spi(Training) import NewsReading

// One command trains the tagger of names, from tagged sentences and raw news to the file that the program embeds.

func note(_ text: String) {
  FileHandle.standardError.write(Data("\(text)\n".utf8))
}

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  note(Options.usage)
  exit(64)
}
let started = Date()
let sentences = try TaggedSentence.read("\(options.corpora)/names/anercorp-train.txt")
func part(_ from: Double, _ to: Double) -> [TaggedSentence] {
  // As the scorer cuts: the tail is the last whole number of sentences.
  func cut(_ share: Double) -> Int { sentences.count - Int(Double(sentences.count) * (1 - share) + 1e-6) }
  return Array(sentences[cut(from)..<cut(to)])
}
let news = try RawNews("\(options.corpora)/ant-2018.jsonl.gz")
var table = try WordClasses.load(options.classes, news)
var model: TaggerModel?
for stage in 1...options.stages {
  let workshop = TaggerWorkshop(table)
  let trained = Trainer(table: table, sweeps: options.sweeps).train(TaggedText.make(part(0, options.share), workshop))
  let score = NameScore(NameTagger(trained), TaggedText.make(part(options.scoreFrom, options.scoreTo), workshop))
  note("stage \(stage), \(Int(Date().timeIntervalSince(started))) s: \(score.description)")
  model = trained
  if stage < options.stages {
    let sample = news.texts.indices.filter { $0 % 2 == 0 }.map { news.texts[$0] }
    table = LabelShares(sample, NameTagger(trained), workshop).filled(table)
    note("labelled raw news, \(Int(Date().timeIntervalSince(started))) s")
  }
}
if let model {
  let bytes = model.encoded()
  try Data(bytes).write(to: URL(fileURLWithPath: options.output))
  note("wrote \(bytes.count) bytes to \(options.output)")
}
