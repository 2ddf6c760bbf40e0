import ArabicText
import NewsLexicons
import NewsRecords

/// Which body «الشركة», «الهيئة» alone means: the one that the article has named in full under the same noun, «شركة نور الشمال»,
/// «الهيئة العامة للجسور». Of two such bodies neither is meant for certain.
struct NamedBodies {
  let words: ArticleWords
  let chunk: SourceChunk

  /// The full name before `token`, a class noun with ال; nil where the article has none, or two. O(`reach`).
  func meant(by token: Int) -> Range<Int>? {
    guard let noun = noun(token) else { return nil }
    let letters = words.token(token).bytes.count - 4
    var found: Range<Int>?
    // Only a word of the noun's length and at most two proclitics more can be it: cutting the others would be dear.
    for index in max(0, token - Self.reach)..<token
    where (letters...(letters + 8)).contains(words.token(index).bytes.count) && endsAlike(index, token)
      && heads(index, noun)
    {
      guard let name = name(at: index, before: token) else { continue }
      guard let known = found else {
        found = name
        continue
      }
      guard let longer = longer(known, name) else { return nil }
      found = longer
    }
    return found
  }

  /// How far back a name is looked for, in tokens.
  static let reach = 600

  /// The key of the noun without its ال.
  private func noun(_ token: Int) -> FoldedKey? {
    guard words.starts(token, "ال"), words.token(token).bytes.count > 8 else { return nil }
    let bytes = words.token(token).bytes
    return FoldedKey.of(words.text.source.utf8, (bytes.lowerBound + 4)..<bytes.upperBound, .match)
  }

  /// Whether both words end with the same two letters.
  private func endsAlike(_ one: Int, _ other: Int) -> Bool {
    let bytes = words.text.source.utf8
    return bytes[words.token(one).bytes].suffix(4).elementsEqual(bytes[words.token(other).bytes].suffix(4))
  }

  /// Whether the word is the noun, whatever stands before it in one word.
  private func heads(_ index: Int, _ noun: FoldedKey) -> Bool {
    guard words.isWord(index) else { return false }
    if words.token(index).key == noun { return true }
    return words.text.firstForm(at: index) { $0.key == noun } != nil
  }

  /// «شركة نور الشمال», «الهيئة العامة للجسور»: the noun with a name or a genitive behind it, or with ال and an adjective. «الشركة
  /// إلى», «شركة عن» have none.
  private func name(at index: Int, before token: Int) -> Range<Int>? {
    let next = index + 1
    guard next < token, let sentence = words.text.sentence(holding: index) else { return nil }
    let end = chunk.end(from: index, before: min(token, words.text.sentences[sentence].upperBound))
    let name = index..<((index + 2..<max(index + 2, end)).first(where: isBehindName) ?? end)
    guard name.count > 1 else { return nil }
    // «الشركة الكورية» only describes a firm, «الهيئة العامة للجسور» and «الحكومة المحلية» are names.
    let isNamed =
      !words.isDefinite(index) || words.reference(index)?.entity != nil || words.mentionIndex(index) != nil
      || name.contains { words.starts($0, "لل") }
    let isTold =
      words.isDefinite(next) || words.mentionIndex(next) != nil || words.pair(openingAt: next) != nil
      || next + 1 < name.upperBound && words.isDefinite(next + 1) && words.classes(next).isEmpty
    return isNamed && isTold ? name.lowerBound..<min(name.upperBound, index + Self.longest) : nil
  }

  /// «لجنة المدينة المعنية بالمياه | تختتم», «… | زيارتها»: a word without ال behind one that has it.
  private func isBehindName(_ index: Int) -> Bool {
    // «فريق الزيارة | بدور المملكة»
    if words.isWord(index), words.isDefinite(index - 1), words.starts(index, "ب"), !words.isDefinite(index),
      words.mentionIndex(index) == nil, words.timeEnd(index) == nil,
      CliticLexicon.model.proclitics(of: words.token(index), in: words.text.source).contains(.ba)
    {
      return true
    }
    return words.isWord(index) && words.isDefinite(index - 1) && !words.isDefinite(index)
      && words.classes(index).isEmpty
      && words.mentionIndex(index) == nil && !words.starts(index, "ب") && !words.starts(index, "ل")
      && !words.starts(index, "و")
  }

  /// The longest name, in tokens.
  private static let longest = 9

  /// The longer of two names where one begins with the other; nil where they are two bodies.
  private func longer(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int>? {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    // «وشركة نور», «شركة نور»: the head may have letters of its own before it.
    let isSame = zip(short, long).dropFirst().allSatisfy { words.token($0).key == words.token($1).key }
    return isSame ? long : nil
  }
}
