import NewsRecords

/// Writes HTML as bytes. Markup can only be written as a literal of our own source (`StaticString`); everything else is
/// escaped, so nothing of an article can enter as markup.
///
/// Rows and article texts are written here and not by Mustache: a dossier of 2,000 articles has some hundred thousand
/// pieces, and a template looks each of them up by reflection. The frame of the page, made once, is a template.
struct HTMLWriter: Sendable {
  /// What has been written, UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Writes markup as it stands.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text between tags.
  mutating func text(_ string: String) { text(string.utf8) }

  /// Writes text between tags. Control characters, which HTML forbids, are shown as U+FFFD; line ends and tabs stay.
  mutating func text(_ utf8: some Collection<UInt8>) {
    assert(!bytes.suffix(2).elementsEqual("=\"".utf8), "an attribute: written by attribute(_:)")
    escape(utf8, isAttribute: false)
  }

  /// Writes the value of an attribute, which stands in double quotation marks.
  mutating func attribute(_ string: String) { escape(string.utf8, isAttribute: true) }

  private mutating func escape(_ utf8: some Collection<UInt8>, isAttribute: Bool) {
    var previous: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22 where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: replacement()
      case 0x80...0x9F where previous == 0xC2:  // C1 controls: C2 80 … C2 9F
        bytes.removeLast()
        replacement()
      default: bytes.append(byte)
      }
      previous = byte
    }
  }

  /// Writes what another writer has written.
  mutating func append(_ other: HTMLWriter) { bytes.append(contentsOf: other.bytes) }

  private mutating func replacement() { bytes.append(contentsOf: "\u{FFFD}".utf8) }
}

extension HTMLWriter {
  /// A name, outlet or number, kept apart from the direction of its surroundings.
  mutating func bdi(_ string: String) {
    raw("<bdi>")
    text(string)
    raw("</bdi>")
  }

  /// Who speaks: the name, and the role in second ink.
  mutating func speaker(_ speaker: Speaker) {
    raw("<b>")
    bdi(speaker.name)
    raw("</b>")
    guard let role = speaker.role else { return }
    raw(" <span>")
    bdi(role)
    raw("</span>")
  }

  /// A place, hash or path: the style sheet runs it left to right in a face of its own.
  mutating func place(_ string: String) {
    raw("<code>")
    text(string)
    raw("</code>")
  }

  /// A fold: its label, then what `content` writes.
  mutating func fold(_ label: String, _ content: (inout HTMLWriter) -> Void) {
    raw("<details><summary>")
    text(label)
    raw("</summary>")
    content(&self)
    raw("</details>")
  }
}
