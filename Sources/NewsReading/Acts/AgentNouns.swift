import ArabicText
import NewsLexicons

/// Nouns for those who can act and speak: «الشركات», «الأحزاب», «الوزير»; `source-nouns.tsv` and `agent-nouns.tsv`.
final class AgentNouns: Sendable {
  private let nouns: PhraseTable<Bool>
  private let bodies: PhraseTable<Bool>
  private let organisations: PhraseTable<Bool>

  /// Loads the lexicons.
  init() {
    let sources = LexiconFile.required("source-nouns").rows.filter { $0["kind"] != "document" }.map { $0["form"] }
    let agents = LexiconFile.required("agent-nouns").rows.map { $0["form"] }
    let all = sources + agents
    // «محامو الوزارة»: a plural that owns loses its ن.
    let bound = all.filter { ($0.hasSuffix("ون") || $0.hasSuffix("ين")) && !$0.contains(" ") }.map {
      String($0.dropLast())
    }
    nouns = PhraseTable((all + bound + (all + bound).flatMap(Self.owned)).map { (phrase: $0, value: true) })
    let named = LexiconFile.required("source-nouns").rows
    bodies = PhraseTable(
      named.filter { ["org", "group"].contains($0["kind"]) }.map { (phrase: $0["form"], value: true) })
    organisations = PhraseTable(named.filter { $0["kind"] == "org" }.map { (phrase: $0["form"], value: true) })
  }

  /// «مؤسستها», «مقاتليه»: with the pronoun of whom they belong to. «سفيره» is «سفيرة» to the eye.
  private static func owned(_ noun: String) -> [String] {
    guard !noun.contains(" "), noun.count > 3 else { return [] }
    let base = noun.hasSuffix("ة") ? noun.dropLast() + "ت" : noun[...]
    let his = noun.hasSuffix("ة") || noun.hasSuffix("ي") ? ["ه"] : []
    return (["ها", "هم", "هما"] + his).map { base + $0 }
  }

  /// Whether the word at `index`, with or without the article, is such a noun.
  /// `proclitics` may stand before it as well.
  func isAgent(_ index: Int, in text: TokenizedText, behind proclitics: Proclitics = []) -> Bool {
    nouns.longestMatch(
      in: text, at: index, before: index + 1, allowing: proclitics.union([.conjunction, .article])) != nil
  }

  /// «إدارة الحدائق» of «مدير إدارة الحدائق بالمحافظة», «وزارة النقل» of «المتحدث باسم وزارة النقل»; none of «وزير الخارجية»,
  /// where the word names what he is for.
  func body(inTitle title: String) -> String? {
    let parts = title.split(separator: " ")
    let place = parts.indices.dropFirst().first { index in
      let bare = parts[index].hasPrefix("ال") ? parts[index].dropFirst(2) : parts[index]
      return organisations[String(bare)].contains(true)
    }
    guard let place, !titlesOfState.contains(String(parts[0])) else { return nil }
    return parts[place...].prefix { !$0.hasPrefix("بال") }.joined(separator: " ")
  }

  private let titlesOfState: Set<String> = ["وزير", "وزيرة"]

  /// Whether it is one for a body, «إدارة», «حكومة», and not for a person.
  func isBody(_ index: Int, in text: TokenizedText) -> Bool {
    bodies.longestMatch(in: text, at: index, before: index + 1, allowing: .conjunction) != nil
  }
}
