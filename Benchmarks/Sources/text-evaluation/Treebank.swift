import Foundation

/// A treebank in CoNLL-U that writes clitics as tokens of their own, glued by `SpaceAfter=No` (UD_Arabic-PUD).
struct Treebank {
  /// A run of Arabic letters without a blank, as the treebank takes it apart.
  struct Word {
    /// The document, from 1.
    let document: Int
    /// Its tokens in order; joined they are the word as printed.
    let segments: [String]
    /// Whether its noun or adjective has the article; nil where the treebank does not say.
    let hasArticle: Bool?
  }

  let words: [Word]

  init(path: String) throws {
    var words: [Word] = []
    var document = 0
    var rows: [[Substring]] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("# newdoc") { document += 1 }
      if line.isEmpty {
        words += Self.words(of: rows, document)
        rows = []
      } else if !line.hasPrefix("#") {
        rows.append(line.split(separator: "\t"))
      }
    }
    self.words = words
  }

  /// Glues tokens that are Arabic letters; punctuation and numbers end a word and are none.
  private static func words(of rows: [[Substring]], _ document: Int) -> [Word] {
    var words: [Word] = []
    var glued: [[Substring]] = []
    func close() {
      if !glued.isEmpty { words.append(word(glued, document)) }
      glued = []
    }
    for row in rows where row.count >= 10 {
      guard isArabic(row[1]) else {
        close()
        continue
      }
      glued.append(row)
      if !row[9].contains("SpaceAfter=No") { close() }
    }
    close()
    return words
  }

  private static func word(_ rows: [[Substring]], _ document: Int) -> Word {
    var hasArticle: Bool? = false
    for (index, row) in rows.enumerated() {
      // «ل + لسلطة»: the article is inside the doubled lam, which only the feature shows.
      let hidden = index > 0 && row[1].hasPrefix("ل") && row[5].contains("Definite=Def")
      guard row[1].hasPrefix("ال") || hidden else { continue }
      hasArticle = ["PROPN", "ADV", "NUM"].contains(row[3]) ? nil : ["NOUN", "ADJ"].contains(row[3])
    }
    return Word(document: document, segments: rows.map { String($0[1]) }, hasArticle: hasArticle)
  }

  private static func isArabic(_ form: Substring) -> Bool {
    form.unicodeScalars.allSatisfy {
      (0x0621...0x065F).contains($0.value) || (0x0670...0x06D3).contains($0.value)
    } && form.unicodeScalars.contains { $0.value != 0x0640 && !(0x064B...0x065F).contains($0.value) }
  }
}
