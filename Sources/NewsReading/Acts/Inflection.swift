/// The written forms of a lexicon's stems, as the press uses them: third person mostly, first person plural in speech.
///
/// Proclitics are not made here: the phrase table takes them off (`TokenizedText.firstForm`). Marks play no part, since keys
/// are made at `FoldLevel.match`, where final «ة» and «ه» are one as well: «تعهده» needs no form of its own beside «تعهدة».
enum Inflection {
  /// Forms of a perfect: «تعهد» gives تعهدت, تعهدا, تعهدوا …; «دعا» gives دعت, دعوا ….
  ///
  /// Stems of four letters and more bear pronouns too («طالبته»). Shorter ones do not: «زاره» behind و is «وزارة» to the eye.
  static func perfect(_ stem: String) -> [String] {
    guard let last = stem.last else { return [] }
    if last == "ا" || last == "ى" {
      let base = String(stem.dropLast())
      let weak = last == "ا" ? "و" : "ي"
      return [
        stem, base + "ت", base + "تا", base + "وا", base + weak + "ا", base + weak + "نا", base + weak + "ت",
        base + "اه",
      ]
    }
    let pronouns = stem.unicodeScalars.count >= 4 ? ["ها", "هم", "ته", "تها", "تهم"] : []
    // «تأهبا» is the verbal noun in the accusative more often than the dual of تأهب.
    let dual = stem.first == "ت" ? [] : ["ا"]
    return (["", "ت", "تا", "وا", "ن", "نا"] + dual + pronouns).map { stem + $0 }
  }

  /// Forms of an imperfect given with its «ي»: «يتعهد» gives تتعهد, نتعهد, أتعهد, يتعهدون, يتعهدان …
  static func imperfect(_ stem: String) -> [String] {
    let base = String(stem.dropFirst())
    guard let last = base.last else { return [] }
    let isWeak = last == "و" || last == "ي" || last == "ى"
    let short = isWeak ? String(base.dropLast()) : base
    let dual = isWeak ? short + (last == "و" ? "و" : "ي") : base
    // «أستهدف» is «استهدف» to the eye.
    let persons = base.hasPrefix("ست") ? ["ي", "ت", "ن"] : ["ي", "ت", "ن", "أ"]
    var forms = persons.map { $0 + base }
    for prefix in ["ي", "ت"] {
      forms += [prefix + short + "ون", prefix + short + "وا", prefix + dual + "ان", prefix + dual + "ا"]
      forms += [prefix + base + "ه", prefix + base + "ها", prefix + base + "هم"]
      // «يعتزمن», «يستغنين»: of women.
      if last != "ى" { forms.append(prefix + base + "ن") }
    }
    return forms
  }

  /// Forms of a noun: with possessive pronouns, and «ت» for its «ة» before them.
  ///
  /// Not with «ي»: «اجتماعي» is "social" more often than "my meeting". Not in the accusative, which is an adverb as often as an
  /// object («استعدادا لـ»); where a lexicon wants it, it names it.
  static func noun(_ stem: String) -> [String] {
    let isFeminine = stem.last == "ة"
    let base = isFeminine ? String(stem.dropLast()) + "ت" : stem
    let pronouns = ["ه", "ها", "هم", "هما", "نا"].map { base + $0 }
    return [stem] + pronouns
  }

  /// Forms of a participle: feminine, dual, plural, accusative.
  static func participle(_ stem: String) -> [String] {
    ["", "ا", "ة", "ين", "ون", "ان", "تين", "تان", "ات", "و", "ي"].map { stem + $0 }
  }
}
