/// What one input may weigh. Beyond it the record is refused with a message and the rest is read on.
public struct Limits: Sendable {
  /// Bytes of one text file.
  public var document = 16 << 20
  /// Bytes of one line of JSON Lines.
  public var line = 32 << 20
  /// How often over the compressed size a stream may inflate after its first megabyte.
  public var ratio = 200

  /// The limits that the documentation names.
  public init() {}
}
