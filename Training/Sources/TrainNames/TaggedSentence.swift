import Foundation

/// A sentence of a BIO file: words with their tags.
struct TaggedSentence {
  var words: [String] = []
  var tags: [String] = []

  /// The sentences of the file at `path`, in order: one word a line, its tag behind a blank, an empty line between sentences.
  static func read(_ path: String) throws -> [TaggedSentence] {
    var sentences: [TaggedSentence] = []
    var open = TaggedSentence()
    for line in try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let cells = line.split(separator: " ")
      if cells.count >= 2 {
        open.words.append(String(cells[0]))
        open.tags.append(String(cells[cells.count - 1]))
      } else if !open.words.isEmpty {
        sentences.append(open)
        open = TaggedSentence()
      }
    }
    return open.words.isEmpty ? sentences : sentences + [open]
  }
}
