/// The forms of a noun that news counts, made from its lemma and plurals.
///
/// The dual is the number two: «جنديين» is two soldiers. Where the plural is sound («مدنيين») the form in ـين is the plural
/// and only the nominative «مدنيان» is two; feminine duals («طائرتين») are never ambiguous. A dual spelled like the plural («بلدان») is not read.
struct CountedNoun {
  let lemma: String
  let plurals: [String]
  /// Empty, «sound», or «none» where no dual is read.
  let dual: String

  /// Every form with its grammatical number.
  var forms: [(String, UnitForm)] {
    var result: [(String, UnitForm)] = [(lemma, .singular)]
    if !lemma.hasSuffix("ة"), !lemma.hasSuffix("ء") { result.append((lemma + "ا", .counted)) }
    result += plurals.map { ($0, .plural) }
    return result + duals.filter { !plurals.contains($0) }.map { ($0, .dual) }
  }

  private var duals: [String] {
    guard dual != "none", !lemma.contains(" ") else { return [] }
    if lemma.hasSuffix("ة") {
      let stem = String(lemma.dropLast()) + "ت"
      return [stem + "ان", stem + "ين"]
    }
    if lemma.hasSuffix("ى") {
      let stem = String(lemma.dropLast()) + "ي"
      return [stem + "ان", stem + "ين"]
    }
    return dual == "sound" ? [lemma + "ان"] : [lemma + "ان", lemma + "ين"]
  }
}
