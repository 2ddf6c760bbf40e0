import Foundation
import Testing

@testable import ArabicText

@Suite struct PresentationFormsTests {
  /// The table was made from Unicode's; Foundation has it too. Blanks inside a ligature are left out.
  @Test func everyFormHasItsCompatibilityDecomposition() {
    var count = 0
    for value in UInt32(0xFB50)...0xFEFC {
      guard let scalar = Unicode.Scalar(value), let letters = PresentationForms.letters(of: value) else { continue }
      #expect(plain(letters.map { UInt32($0) }) == plain(String(scalar)), "U+\(String(value, radix: 16))")
      count += 1
    }
    #expect(count > 690)
  }

  private func plain(_ letters: [UInt32]) -> [UInt32] {
    plain(String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0) })))
  }

  /// The scalars of the compatibility decomposition, without blanks and tatweel, which carry marks that stand alone.
  private func plain(_ text: String) -> [UInt32] {
    text.decomposedStringWithCompatibilityMapping.unicodeScalars.map(\.value).filter { $0 != 0x20 && $0 != 0x640 }
  }

  @Test func otherScalarsHaveNone() {
    for value: UInt32 in [0x41, 0x627, 0xFB4F, 0xFD3E, 0xFD40, 0xFEFD, 0xFEFF, 0x1F600] {
      #expect(PresentationForms.letters(of: value) == nil)
    }
  }
}
