public import ArabicText
import TawaturData

/// The program's own knowledge of clitics: the weights of `clitics.tsv`, the words of `clitics-exceptions.tsv` and the
/// counts of `weights/stems.tsv`.
public enum CliticLexicon {
  /// The model that segmenters go by. Made at its first use, which takes some ten milliseconds.
  public static let model = makeModel()

  /// The words of `clitics-exceptions.tsv` with their parts.
  public static var exceptions: [(word: String, parts: String)] {
    LexiconFile.required("clitics-exceptions").rows.map { ($0["word"], $0["parts"]) }
  }

  private static func makeModel() -> CliticModel {
    let rows = LexiconFile.required("clitics").rows
    guard let stems = EmbeddedFile("weights/stems.tsv").flatMap({ StemFile.counts(in: $0.bytes) }) else {
      preconditionFailure("weights/stems.tsv: not among the embedded files, or no table of counts")
    }
    return CliticModel(
      proclitics: weights(of: "proclitic", rows), enclitics: weights(of: "enclitic", rows),
      several: weights(of: "rule", rows)["several"] ?? 0,
      shortStems: rows.filter { $0["kind"] == "short" }.map { $0["form"] }, stems: stems, exceptions: exceptions)
  }

  private static func weights(of kind: String, _ rows: [LexiconFile.Row]) -> [String: Float] {
    var result: [String: Float] = [:]
    for row in rows where row["kind"] == kind { result[row["form"]] = Float(row["weight"]) }
    return result
  }
}
