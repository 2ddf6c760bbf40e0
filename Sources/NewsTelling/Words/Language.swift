/// The language of the interface. Slices of articles stay as they were printed.
public enum Language: String, Sendable, CaseIterable {
  case arabic = "ar"
  case english = "en"

  /// The direction of our own lines, as HTML writes it.
  var direction: String { self == .arabic ? "rtl" : "ltr" }
}

/// The digits of our own text. Digits inside slices stay as printed.
public enum Digits: String, Sendable, CaseIterable {
  /// 0123456789
  case latin
  /// ٠١٢٣٤٥٦٧٨٩
  case arabicIndic = "arabic-indic"

  /// `text` with its ASCII digits in this form.
  func applied(to text: String) -> String {
    guard self == .arabicIndic else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      result.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x0660) ?? scalar : scalar)
    }
    return String(result)
  }
}
