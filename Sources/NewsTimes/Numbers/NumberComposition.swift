import ArabicText

/// Composes the words of one number from left to right, and refuses a word that belongs to the next number.
///
/// Below a thousand the order is hundreds, units, tens («مئة وخمسة وعشرون»); a scale takes what stands before it
/// («مئة وخمسة وعشرين ألفا»), and what follows a scale must be smaller.
struct NumberComposition {
  private var total: Double = 0
  private var group: Double = 0
  private var last: NumberWord?
  private var smallestScale = Double.infinity
  /// The scale that stands last, 1 for none.
  private(set) var scale: Double = 1
  /// Whether the number began with an article.
  var isDefinite = false
  private var startsWithAlif = false
  /// «آلاف» alone: a lower bound.
  private(set) var isPluralScaleAlone = false

  /// Nothing yet.
  init() {}

  /// A number in digits that a scale may follow.
  init(digits: Double) {
    group = digits
    last = NumberWord(kind: .unit, value: digits)
  }

  /// What it amounts to.
  var value: Double { total + group }

  /// Inside a number the article stands on the last part («مليون ونصف المليون») or on all («الأربع والعشرين»).
  func allows(article hit: SenseTable.Hit) -> Bool {
    guard hit.proclitics.subtracting([.conjunction, .article]).isEmpty else { return false }
    return isDefinite || hit.proclitics == .article && last?.kind == .fraction
  }

  /// Takes `word`, which و joins to what stands before it or not; false where it does not fit.
  mutating func take(_ word: NumberWord, isJoined: Bool) -> Bool {
    guard let last else {
      isPluralScaleAlone = word.kind == .scales
      startsWithAlif = word.kind == .scaleEndingAlif
      start(word.kind == .scaleEndingAlif ? word.dual : word.singular)
      return true
    }
    isPluralScaleAlone = false
    let word = word.singular
    if isJoined, last.kind == .scaleDual, startsWithAlif, word.kind == .fraction {
      // «دفع مليونا ونصف المليون»: the accusative after all.
      total -= scale
    }
    startsWithAlif = false
    let isTaken = isJoined ? join(word) : attach(word, to: last)
    if isTaken { self.last = word }
    return isTaken
  }

  private mutating func start(_ word: NumberWord) {
    last = word
    switch word.kind {
    case .scale, .scaleDual: add(word)
    default: group = word.value
    }
  }

  private mutating func add(_ word: NumberWord) {
    total += word.value
    scale = word.kind == .scaleDual ? word.value / 2 : word.value
    smallestScale = scale
  }

  /// «ثلاث مئة», «خمسة عشر», «عشرين ألفا», «ألف مليون»: words that follow with nothing between.
  private mutating func attach(_ word: NumberWord, to last: NumberWord) -> Bool {
    switch (last.kind, word.kind) {
    case (.unit, .ten) where last.value < 10: group += 10
    case (.unit, .hundred) where (3...9).contains(last.value) && word.value == 100: group += last.value * 99
    case (.fraction, .scale) where scale == 1:
      total += group * word.value
      group = 0
      scale = word.value
    case (.fraction, .scale): break  // «ونصف المليون» names the scale again
    case (.scale, .scale) where group == 0 && total == last.value && last.value < word.value:
      total *= word.value
      scale = word.value
      smallestScale = scale
    case (_, .scale) where group > 0 && word.value < smallestScale:
      total += group * word.value
      group = 0
      scale = word.value
      smallestScale = scale
    default: return false
    }
    return true
  }

  /// Words that و joins.
  private mutating func join(_ word: NumberWord) -> Bool {
    switch word.kind {
    case .unit where group.truncatingRemainder(dividingBy: 100) == 0 && value > 0 && word.value < smallestScale:
      group += word.value
    case .ten where group.truncatingRemainder(dividingBy: 100) == 0 && value > 0: group += word.value
    case .tens where group.truncatingRemainder(dividingBy: 100) < 10: group += word.value
    case .hundred where group == 0 && total > 0: group += word.value
    case .scale, .scaleDual:
      guard group == 0, total > 0, word.value < smallestScale else { return false }
      add(word)
    case .fraction where last?.kind != .fraction && group == 0 && scale > 1: total += word.value * scale
    case .fraction where last?.kind != .fraction && scale == 1: group += word.value
    default: return false
    }
    return true
  }
}

extension NumberWord {
  /// «آلاف» composes as «ألف» does.
  fileprivate var singular: NumberWord {
    kind == .scales || kind == .scaleEndingAlif ? NumberWord(kind: .scale, value: value) : self
  }

  /// «ألفا» at the head of a number is the dual in construct.
  fileprivate var dual: NumberWord { NumberWord(kind: .scaleDual, value: 2 * value) }
}
