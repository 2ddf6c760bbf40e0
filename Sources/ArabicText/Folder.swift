/// Folds scalars one by one into key letters, holding back the last, because the next may change it:
/// a combining hamza sits on it («ا» + U+0655 is «إ»), and at a word's end «ة» is «ه».
struct Folder {
  private let level: FoldLevel
  private let table: [UInt16]
  private var pending: UInt32 = 0

  init(_ level: FoldLevel) {
    self.level = level
    table = Letters.table(level)
  }

  /// Takes one scalar and hands on what is certain by now.
  @inline(__always)
  mutating func take(_ scalar: UInt32, _ emit: (UInt32) -> Void) {
    if scalar < 0x800 {
      if level != .clean, (0x0653...0x0655).contains(scalar), let composed = compose(UInt16(scalar)) {
        pending = UInt32(composed)
        return
      }
      let letter = table[Int(scalar)]
      if letter != Letters.dropped { push(UInt32(letter), emit) }
    } else {
      takeHigh(scalar, emit)
    }
  }

  /// Hands on the last letter; the folder is empty again.
  @inline(__always)
  mutating func finish(_ emit: (UInt32) -> Void) {
    guard pending != 0 else { return }
    if level == .match, pending == UInt32(Letters.tehMarbuta) { pending = UInt32(Letters.heh) }
    emit(pending)
    pending = 0
  }

  @inline(__always)
  private mutating func push(_ letter: UInt32, _ emit: (UInt32) -> Void) {
    if pending != 0 { emit(pending) }
    pending = letter
  }

  /// Scalars above U+07FF: invisible ones vanish, presentation forms become their letters, others stay.
  private mutating func takeHigh(_ scalar: UInt32, _ emit: (UInt32) -> Void) {
    if Scalars.isInvisible(scalar) { return }
    if let letters = PresentationForms.letters(of: scalar) {
      for letter in letters { take(UInt32(letter), emit) }
    } else {
      push(scalar, emit)
    }
  }

  /// The held letter with the combining hamza or madda `mark` on it, at the folder's level.
  private func compose(_ mark: UInt16) -> UInt16? {
    let composed: UInt16?
    switch (UInt16(truncatingIfNeeded: pending), mark) {
    case (Letters.alef, Letters.maddaAbove): composed = Letters.alefMadda
    case (Letters.alef, Letters.hamzaAbove): composed = Letters.alefHamzaAbove
    case (Letters.alef, Letters.hamzaBelow): composed = Letters.alefHamzaBelow
    case (Letters.waw, Letters.hamzaAbove): composed = Letters.wawHamza
    case (Letters.yeh, Letters.hamzaAbove), (Letters.alefMaksura, Letters.hamzaAbove): composed = Letters.yehHamza
    default: composed = nil
    }
    return composed.map { table[Int($0)] }
  }
}
