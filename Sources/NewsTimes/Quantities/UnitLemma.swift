/// The singular of a counted noun that the lexicon does not know, by its ending alone.
///
/// «كتيبا» is كتيب (the accusative behind 11 to 99), «روبوتات» روبوت only by luck, so ـات becomes ـة, its commonest source.
enum UnitLemma {
  static func singular(of word: String) -> String {
    var scalars = Array(word.unicodeScalars.filter { !isMark($0) })
    func ends(_ ending: String) -> Bool {
      scalars.count > ending.unicodeScalars.count + 1
        && Array(scalars.suffix(ending.unicodeScalars.count)) == Array(ending.unicodeScalars)
    }
    if scalars.starts(with: "ال".unicodeScalars), scalars.count > 4 { scalars.removeFirst(2) }
    if ends("ات") {
      scalars.removeLast(2)
      scalars.append("ة")
    } else if ends("ين") || ends("ون") || ends("ان") {
      scalars.removeLast(2)
    } else if ends("ا") {
      scalars.removeLast()
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x064B...0x0652).contains(scalar.value) || scalar == "\u{0640}"
  }
}
