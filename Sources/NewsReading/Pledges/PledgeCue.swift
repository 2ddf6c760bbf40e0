import NewsRecords

/// What a word of `lexicons/pledges.tsv` means, and what must stand with it.
struct PledgeCue: Sendable {
  /// The grammar of the written form.
  enum Form: Sendable { case perfect, imperfect, noun, participle, phrase }

  /// Who is to act.
  enum Doer: String, Sendable {
    /// The subject of the verb, or whoever the noun belongs to: «تعهدت الشركة», «تعهد الشركة».
    case subject
    /// The same of a verb of effort, which only somebody known makes a plan of: «تسعى الوزارة إلى», not «تعمل الخطة على».
    case actor
    /// Whoever is asked: «طالبت النقابة الوزارة بـ…» binds الوزارة.
    case object
    /// The same of an order, which binds the one who gives it where nobody is told to carry it out: «أمر الوزير بفتح …».
    case ordered
    /// Whoever is pressed, behind «على»: «ضغطت النقابة على الوزارة لفتح …».
    case pressed
    /// Whoever is called, behind «بـ»: «أهابت البلدية بالسكان …».
    case called
    /// Whoever is to do the act that is needed: «ضرورة قيام الشركة بـ».
    case needed
    /// All sides named: «اتفق البلدان».
    case both
    /// What is scheduled.
    case head
    /// Whoever stands behind «على»: «يجب على البلدية».
    case after
    /// Whoever speaks, since the subject is the one threatened: «ستندم الشركة».
    case speaker
    /// Nobody is named: «تقرر إغلاق …».
    case none
  }

  /// What must follow within the clause.
  enum Complement: Sendable, Equatable {
    case anything
    case ba, la, ila, ala, an, fi, min
    case clause
    case verbalNoun, baVerbalNoun, alaVerbalNoun, alaNoun, ilaVerbalNoun, laVerbalNoun, fiVerbalNoun, pact
    /// Somebody who can act, «أمر الوزير»; «بين», «اتفاق بين»; «بشأن»; «مع»; «كان», «على أن الجسر كان».
    case agent, between, about, with, past
    indirect case next(Complement)
    /// Each of them: «next:agent+ب masdar».
    indirect case all([Complement])
    /// Its absence: «!إلى».
    indirect case none(Complement)
  }

  let kind: Pledge.Kind
  let form: Form
  let doer: Doer
  /// One of these is enough.
  let complements: [Complement]
}

extension PledgeCue.Complement {
  /// Whether it is a noun, so that it cannot stand in a clause of its own.
  var isNoun: Bool {
    switch self {
    case .verbalNoun, .baVerbalNoun, .alaVerbalNoun, .alaNoun, .ilaVerbalNoun, .laVerbalNoun, .fiVerbalNoun, .pact: true
    case .anything, .ba, .la, .ila, .ala, .an, .fi, .min, .clause, .agent, .between, .about, .with, .past, .next, .all,
      .none:
      false
    }
  }

  /// Reads «ب», «next:على», «*»; nil for a word the lexicon should not have.
  init?(_ word: String) {
    if word.contains("+") {
      let parts = word.split(separator: "+").map { Self(String($0)) }
      guard parts.allSatisfy({ $0 != nil }) else { return nil }
      self = .all(parts.compactMap { $0 })
      return
    }
    if word.hasPrefix("!") {
      guard let inner = Self(String(word.dropFirst())) else { return nil }
      self = .none(inner)
      return
    }
    if word.hasPrefix("next:") {
      guard let inner = Self(String(word.dropFirst(5))) else { return nil }
      self = .next(inner)
      return
    }
    switch word {
    case "*": self = .anything
    case "ب": self = .ba
    case "ل": self = .la
    case "إلى", "نحو": self = .ila
    case "على": self = .ala
    case "عن": self = .an
    case "في": self = .fi
    case "من": self = .min
    case "أن", "ألا", "عدم": self = .clause
    case "masdar": self = .verbalNoun
    case "ب masdar": self = .baVerbalNoun
    case "في masdar": self = .fiVerbalNoun
    case "agent": self = .agent
    case "بين": self = .between
    case "حول", "بشأن": self = .about
    case "مع": self = .with
    case "كان": self = .past
    case "pact": self = .pact
    case "إلى masdar": self = .ilaVerbalNoun
    case "ل masdar": self = .laVerbalNoun
    case "على noun": self = .alaNoun
    case "على masdar": self = .alaVerbalNoun
    default: return nil
    }
  }
}
