/// The ids of records: a letter and a number counted from 1, «q3».
public enum RecordID {
  /// The id with the ASCII `letter`. Every record of every reading has one or two, and string interpolation takes ten times as
  /// long as writing the digits.
  public static func of(_ letter: Unicode.Scalar, _ number: Int) -> String {
    var digits = 1
    var rest = number
    while rest >= 10 { (digits, rest) = (digits + 1, rest / 10) }
    return String(unsafeUninitializedCapacity: digits + 1) { bytes in
      bytes[0] = UInt8(truncatingIfNeeded: letter.value)
      var rest = number
      for place in (1...digits).reversed() {
        bytes[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
      return digits + 1
    }
  }
}
