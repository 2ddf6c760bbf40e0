/// The readings of all words of a text, as `TokenizedText.firstForm` tries them behind the whole word.
///
/// A reader asks a dozen lexicons for the same word: cutting it and hashing its stems is done once for all of them.
struct WordForms: Sendable {
  /// A reading with the place of its stem counted from the word's first byte. Sixteen bytes.
  private struct Entry: Sendable {
    let key: FoldedKey
    let cut: UInt32
    let proclitics: Proclitics
  }

  private var entries: [Entry] = []
  /// The readings of the token at `index` are the entries from `starts[index]` to `starts[index + 1]`.
  private var starts: [UInt32] = [0]

  /// Cuts all `tokens` of a text with `bytes`. O(n).
  init(of tokens: [Token], in bytes: [UInt8]) {
    starts.reserveCapacity(tokens.count + 1)
    entries.reserveCapacity(tokens.count)
    let table = Letters.match
    for token in tokens {
      Self.each(of: token, in: bytes, table) { form in
        let cut = UInt32(truncatingIfNeeded: form.stem.lowerBound - token.start)
        entries.append(Entry(key: form.key, cut: cut, proclitics: form.proclitics))
        return false
      }
      starts.append(UInt32(truncatingIfNeeded: entries.count))
    }
  }

  /// Hands on the readings of `token`, the one at `index`, until `isTaken` takes one.
  @inline(__always)
  func each(of index: Int, _ token: Token, _ isTaken: (WordForm) -> Bool) {
    var place = Int(starts[index])
    let end = Int(starts[index + 1])
    while place < end {
      let entry = entries[place]
      let stem = (token.start + Int(entry.cut))..<token.end
      if isTaken(WordForm(proclitics: entry.proclitics, stem: stem, key: entry.key)) { return }
      place += 1
    }
  }

  /// Hands on the keys of the readings of the token at `index`.
  @inline(__always)
  func eachKey(of index: Int, _ take: (FoldedKey) -> Void) {
    var place = Int(starts[index])
    let end = Int(starts[index + 1])
    while place < end {
      take(entries[place].key)
      place += 1
    }
  }

  /// The readings, worked out for the one `token`. Only words of three letters and more are cut.
  /// `table` is `Letters.match`.
  @inline(__always)
  static func each(of token: Token, in bytes: [UInt8], _ table: [UInt16], _ isTaken: (WordForm) -> Bool) {
    guard token.kind == .word, token.length >= 6, LeadingLetters.mayBeCut(token.bytes, in: bytes, table) else { return }
    let letters = LeadingLetters(of: token.bytes, in: bytes, table)
    letters.cuts { cut, proclitics in
      let stem = letters.offset(cut)..<token.end
      return isTaken(WordForm(proclitics: proclitics, stem: stem, key: FoldedKey.match(bytes, stem, table)))
    }
  }
}
