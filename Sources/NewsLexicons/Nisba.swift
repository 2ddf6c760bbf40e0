/// The forms of an adjective of origin, from its masculine singular without ال.
public enum Nisba {
  /// «عراقي» gives عراقي، عراقية، عراقيون، عراقيين، عراقيو، عراقيات، عراقيان، عراقيتان، عراقيتين. Of two words
  /// («كوري جنوبي») only the first is inflected here; the second is read as an adjective of place.
  public static func forms(of masculine: String) -> [String] {
    let words = masculine.split(separator: " ")
    guard let stem = words.first.map(String.init) else { return [] }
    return ["", "ة", "ون", "ين", "و", "ات", "ان", "تان", "تين"].map { stem + $0 }
  }
}
