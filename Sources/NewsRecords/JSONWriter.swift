/// Writes JSON: keys in the order they are given, nil as null, the same bytes every run.
///
/// Strings are escaped as RFC 8259 asks and no more, so Arabic stays readable. Use it through `JSONWritable`.
public struct JSONWriter: Sendable {
  /// What has been written, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty writer.
  public init() {}

  /// The JSON of `record`, without a line break.
  public static func line(_ record: some JSONWritable) -> [UInt8] {
    var writer = JSONWriter()
    // Readings have some tens of kilobytes: growing to that would copy them twice over.
    writer.bytes.reserveCapacity(1 << 14)
    record.write(to: &writer)
    return writer.bytes
  }

  /// Writes `{…}` around what `fields` writes.
  public mutating func object(_ fields: (inout JSONWriter) -> Void) { enclose(0x7B, 0x7D, fields) }

  /// Writes `[…]` around what `elements` writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) { enclose(0x5B, 0x5D, elements) }

  /// Writes `"name":` and the value, null for nil.
  public mutating func field(_ name: StaticString, _ value: (some JSONWritable)?) {
    key(name)
    if let value { value.write(to: &self) } else { null() }
  }

  /// Writes `"name":[…]`.
  public mutating func field(_ name: StaticString, _ values: [some JSONWritable]) {
    key(name)
    array { writer in for value in values { value.write(to: &writer) } }
  }

  /// Writes `"name":` and what `value` writes.
  public mutating func field(_ name: StaticString, with value: (inout JSONWriter) -> Void) {
    key(name)
    value(&self)
  }

  /// Writes null.
  public mutating func null() { raw("null") }

  /// Writes a number or a word of JSON as it stands.
  public mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    comma()
    quote(text)
    needsComma = true
  }

  private mutating func key(_ name: StaticString) {
    comma()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(open)
    needsComma = false
    content(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    if Self.isPlain(text) { bytes.append(contentsOf: text.utf8) } else { escape(text) }
    bytes.append(0x22)
  }

  /// Whether nothing of `text` is to be escaped. All bytes are asked without a branch, sixteen at a time: hardly a text has one.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var escaped: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      escaped |= byte < 0x20 || byte == 0x22 || byte == 0x5C ? 1 : 0
    }
    return escaped == 0
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: bytes.append(byte)
      }
    }
  }
}

/// A value that has one JSON form.
public protocol JSONWritable {
  /// Writes the value.
  func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
  /// Writes a JSON string.
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONWritable {
  /// Writes a JSON number.
  public func write(to writer: inout JSONWriter) { writer.raw(String(self)) }
}

extension Bool: JSONWritable {
  /// Writes true or false.
  public func write(to writer: inout JSONWriter) { writer.raw(self ? "true" : "false") }
}

extension Double: JSONWritable {
  /// Writes a whole number without a fraction, others as short as they can be read back.
  public func write(to writer: inout JSONWriter) {
    if self == rounded(), abs(self) < 1e15 { writer.raw(String(Int(self))) } else { writer.raw(description) }
  }
}

extension JSONWritable where Self: RawRepresentable, RawValue == String {
  /// Writes the raw value as a JSON string.
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
