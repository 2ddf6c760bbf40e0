/// One verb of saying: what may follow it, how it binds its subject, and when it counts.
struct CueLemma: Sendable {
  /// What may stand between source and content: the frames of `cues.tsv`.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt32
    static let that = Frames(rawValue: 1 << 0)
    static let ba = Frames(rawValue: 1 << 1)
    static let ila = Frames(rawValue: 1 << 2)
    static let ala = Frames(rawValue: 1 << 3)
    static let min = Frames(rawValue: 1 << 4)
    static let an = Frames(rawValue: 1 << 5)
    static let fi = Frames(rawValue: 1 << 6)
    static let li = Frames(rawValue: 1 << 7)
    static let hawl = Frames(rawValue: 1 << 8)
    static let noun = Frames(rawValue: 1 << 9)
    static let verb = Frames(rawValue: 1 << 10)
    static let desc = Frames(rawValue: 1 << 11)
    static let say = Frames(rawValue: 1 << 12)
    static let obj = Frames(rawValue: 1 << 13)
    static let rest = Frames(rawValue: 1 << 14)
    static let paper = Frames(rawValue: 1 << 15)
    static let pred = Frames(rawValue: 1 << 16)

    static let names: [String: Frames] = [
      "that": that, "b": ba, "ila": ila, "ala": ala, "min": min, "an": an, "fi": fi, "li": li, "hawl": hawl,
      "noun": noun, "verb": verb, "desc": desc, "say": say, "obj": obj, "rest": rest, "paper": paper, "pred": pred,
    ]
  }

  /// When a form is too common a word to count by itself.
  struct Guards: OptionSet, Sendable {
    let rawValue: UInt16
    static let link = Guards(rawValue: 1)
    static let source = Guards(rawValue: 2)
    static let start = Guards(rawValue: 4)
    static let quoted = Guards(rawValue: 8)
    static let near = Guards(rawValue: 16)
    static let tight = Guards(rawValue: 32)
    static let hamza = Guards(rawValue: 64)
    static let denied = Guards(rawValue: 128)
    static let nested = Guards(rawValue: 256)
    static let bound = Guards(rawValue: 512)
    static let data = Guards(rawValue: 1024)

    static let names: [String: Guards] = [
      "link": link, "source": source, "start": start, "quoted": quoted, "near": near,
      "tight": tight, "hamza": hamza, "denied": denied, "nested": nested, "bound": bound, "data": data,
    ]
  }

  /// How strongly the verb binds its subject: اكد is more than قال, زعم less.
  enum Force: String, Sendable {
    case state, add, stress, deny, warn, promise, threaten, demand, praise, criticise, hold, hope, ask, answer
    case announce, reveal, agree, describe, relay
  }

  /// Whether a pronoun on the verb may be the hearer or what the verb describes.
  var takesObject: Bool { !frames.isDisjoint(with: [.obj, .desc, .pred]) }

  /// Whether the press takes a report up again with it in a relative clause: «بحسب ما أكده الوزير».
  var resumes: Bool { frames.contains(.rest) || [.relay, .announce, .reveal, .deny].contains(force) }

  let perfect: String
  /// Whether its perfect begins with a bare alif: «اعتقد», of which «أعتقد» is the first person.
  let beginsWithAlef: Bool
  /// Whether its perfect ends in ى, which is not ي: «نادى», but «نادي».
  let endsInMaqsura: Bool
  /// «قلت», «أكدنا»: inside somebody's words it is he who said it.
  let isFirstPerson: Bool
  /// Whether its imperfect ends in ي, which is not ى: «يدعي», but «يدعى».
  let endsInYa: Bool
  let frames: Frames
  let force: Force
  let guards: Guards

  /// A verb with what is known of it.
  init(perfect: String, imperfect: String = "", frames: Frames, force: Force, guards: Guards) {
    endsInYa = imperfect.hasSuffix("ي")
    (self.perfect, self.frames, self.force, self.guards) = (perfect, frames, force, guards)
    beginsWithAlef = perfect.hasPrefix("ا")
    endsInMaqsura = perfect.hasSuffix("ى")
    isFirstPerson = perfect.hasSuffix("نا") || perfect == "قلت"
  }
}

/// One inflected form of a lemma.
struct CueForm: Sendable, Hashable {
  enum Aspect: Sendable { case perfect, imperfect, participle, masdar }

  /// Index in the lexicon's lemmas.
  let lemma: Int
  let aspect: Aspect
  let agreement: Agreement
  /// Whether a pronoun is attached: the hearer, or whom the verb describes.
  let hasObject: Bool
}

/// Gender and number, as far as a form shows them.
struct Agreement: Sendable, Hashable {
  enum Gender: Sendable { case masculine, feminine }
  enum Number: Sendable { case singular, dual, plural }
  var gender: Gender?
  var number: Number?

  static let unknown = Agreement(gender: nil, number: nil)

  /// Whether both can describe one subject: what either does not show agrees with everything, but two must be shown.
  func agrees(with other: Agreement) -> Bool {
    (gender == nil || other.gender == nil || gender == other.gender)
      && (number == nil || other.number == nil ? number != .dual && other.number != .dual : number == other.number)
  }
}
