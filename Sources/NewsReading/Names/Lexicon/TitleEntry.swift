import ArabicText

/// The head of a title, from `titles.tsv`. A class: proposals and titles that are handed from rule to rule all carry one.
final class TitleEntry: Sendable {
  enum Kind: String, Sendable, Hashable {
    /// A post, which stands for its holder when it comes again.
    case office
    case rank
    case honorific
    /// A profession: never enough to know whom.
    case calling
    /// «نجل», «شقيق»: the name behind it is another person's relation.
    case kin
  }

  enum Complement: String, Sendable, Hashable {
    /// A genitive: «وزير الخارجية», «مدير عام الشركة».
    case body
    /// A phrase with a preposition: «القيادي في …».
    case by
    /// The name at once: «السيد …».
    case name
  }

  let head: String
  /// The head as keys have it.
  let foldedHead: String
  let gender: ArticleNames.Gender
  let number: ArticleNames.Number
  let kind: Kind
  let takes: Complement

  /// Reads a row of `titles.tsv`; nil where a word is none of the lexicon's.
  init?(head: String, gender: String, number: String, kind: String, takes: String) {
    guard let kind = Kind(rawValue: kind), let takes = Complement(rawValue: takes) else { return nil }
    let numbers: [String: ArticleNames.Number] = ["s": .singular, "d": .dual, "p": .plural]
    guard let number = numbers[number], ["m", "f"].contains(gender) else { return nil }
    self.head = head
    foldedHead = Folding.fold(head)
    self.gender = gender == "f" ? .feminine : .masculine
    self.number = number
    self.kind = kind
    self.takes = takes
  }
}
