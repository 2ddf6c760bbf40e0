/// Writes tables as RFC 4180 asks: CR LF behind each row, a field in quotation marks where it needs them.
///
/// A field that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"): the cell then
/// shows the text as it is. Texts of articles begin with what they like, and a dossier is opened by people who trust it.
struct CSVWriter: Sendable {
  /// What has been written, UTF-8 without byte order mark.
  private(set) var bytes: [UInt8] = []

  /// Writes one row.
  mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(Self.harmless(field))
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func write(_ field: String) {
    let needsMarks = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsMarks else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// `field` with an apostrophe where it begins with `=`, `+`, `-`, `@`, a tab or a line break, blanks before it or not;
  /// plain numbers such as «-3» stay. The wide forms of these signs count too.
  private static func harmless(_ field: String) -> String {
    let first = field.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    guard let first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first), Double(field) == nil else { return field }
    return "'" + field
  }
}
