import ArabicText
import Foundation
@_spi(Training) import NewsReading

/// Learns the table of words from raw news: classes of three grains and frequencies.
enum WordClasses {
  /// The table of all words that come four times or more.
  static func learn(_ rows: WordRows) -> WordTable {
    let grains = [(256, 7), (64, 8), (20, 8)].map { count, sweeps in
      var clustering = ExchangeClustering(rows, classes: count)
      for _ in 0..<sweeps { note("\(count) classes: \(clustering.sweep()) words moved") }
      return clustering.classes
    }
    return WordTable(
      rows.keys.enumerated().map { index, key in
        let classes = grains.map { UInt16($0[index + 3] + 1) }
        let frequency = UInt8(min(15, logOf(rows.counts[index + 3]) * 1.4))
        return (key, WordRecord(classes: (classes[0], classes[1], classes[2]), frequency: frequency))
      })
  }

  /// The table kept at `path`, else a new one, which is then kept there.
  static func load(_ path: String?, _ news: RawNews) throws -> WordTable {
    if let path, let data = FileManager.default.contents(atPath: path), let model = TaggerModel([UInt8](data)) {
      return model.words
    }
    let table = learn(WordRows(news.texts, minimum: 4))
    if let path {
      let rows = [TaggerModel.Scores](repeating: .zero, count: NameTag.count)
      let model = TaggerModel(features: [], transitions: rows, words: table)
      try Data(model.encoded()).write(to: URL(fileURLWithPath: path))
    }
    return table
  }
}
