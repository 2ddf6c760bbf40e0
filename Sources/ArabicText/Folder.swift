/// Folds scalars one by one into key letters, each with the place it came from.
///
/// One letter is held back, because the next scalar may change it: a combining hamza sits on it («ا» + U+0655 is «إ»),
/// and at a word's end «ة» is «ه». Marks ride on the held letter and leave in one order, shadda behind the vowel, as the
/// canonical order of Unicode has it, because writers type them in either.
struct Folder {
  private let level: FoldLevel
  private let table: [UInt16]
  private var held: UInt32 = 0
  private var origin = 0
  /// The marks on the held letter: bit 0 is U+064B.
  private var marks: UInt64 = 0

  init(_ level: FoldLevel) {
    self.level = level
    table = Letters.table(level)
  }

  /// Takes the scalar that stands at `place` and hands on what is certain by now.
  @inline(__always)
  mutating func take(_ scalar: UInt32, at place: Int = 0, _ emit: (UInt32, Int) -> Void) {
    guard scalar < 0x800 else { return takeHigh(scalar, at: place, emit) }
    let letter = table[Int(scalar)]
    if letter == Letters.dropped { return }
    if letter == Letters.special { return takeSpecial(scalar, at: place, emit) }
    push(UInt32(letter), at: place, emit)
  }

  /// Hands on what is held; the folder is empty again.
  @inline(__always)
  mutating func finish(_ emit: (UInt32, Int) -> Void) {
    if held == Letters.tehMarbuta, level == .match { held = UInt32(Letters.heh) }
    release(emit)
    held = 0
  }

  @inline(__always)
  private mutating func push(_ letter: UInt32, at place: Int, _ emit: (UInt32, Int) -> Void) {
    if held == Letters.tehMarbuta, level == .match, Scalars.classify(letter) != .arabicLetter {
      held = UInt32(Letters.heh)
    }
    release(emit)
    held = letter
    origin = place
  }

  @inline(__always)
  private mutating func release(_ emit: (UInt32, Int) -> Void) {
    if held != 0 { emit(held, origin) }
    while marks != 0 {
      emit(Letters.firstMark + UInt32(marks.trailingZeroBitCount), origin)
      marks &= marks &- 1
    }
  }

  /// Scalars whose letter depends on what stands before them: marks, and the number signs ٪ ٫ ٬.
  private mutating func takeSpecial(_ scalar: UInt32, at place: Int, _ emit: (UInt32, Int) -> Void) {
    if let ascii = Letters.numberSign(scalar) {
      let isAfterDigit = (0x30...0x39).contains(held)
      push(isAfterDigit ? ascii : scalar, at: place, emit)
    } else if let composed = Letters.composed(held, scalar) {
      held = UInt32(table[Int(composed)])
    } else if level != .match {
      if held == 0, marks == 0 { origin = place }
      marks |= 1 << UInt64(scalar - Letters.firstMark)
    }
  }

  /// Scalars above U+07FF: invisible ones vanish, blanks are one blank, presentation forms become their letters.
  private mutating func takeHigh(_ scalar: UInt32, at place: Int, _ emit: (UInt32, Int) -> Void) {
    if let letters = PresentationForms.letters(of: scalar) {
      for letter in letters { take(UInt32(letter), at: place, emit) }
      return
    }
    switch Scalars.classify(scalar) {
    case .invisible: break
    case .space: push(0x20, at: place, emit)
    default: push(scalar, at: place, emit)
    }
  }
}
