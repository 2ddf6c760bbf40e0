/// The particles written together with the word behind them.
@frozen public struct Proclitics: OptionSet, Sendable, Hashable {
  /// One bit a particle.
  public let rawValue: UInt8
  /// Wraps a raw set.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// و "and", ف "so, then"
  @inlinable public static var conjunction: Proclitics { Proclitics(rawValue: 1) }
  /// ب "in, with"
  @inlinable public static var ba: Proclitics { Proclitics(rawValue: 2) }
  /// ك "like"
  @inlinable public static var ka: Proclitics { Proclitics(rawValue: 4) }
  /// ل "for, to"
  @inlinable public static var la: Proclitics { Proclitics(rawValue: 8) }
  /// س of the future
  @inlinable public static var future: Proclitics { Proclitics(rawValue: 16) }
  /// ال, also inside لل
  @inlinable public static var article: Proclitics { Proclitics(rawValue: 32) }
  /// أ of the question («أليس»), which only words of the exceptions have: news asks otherwise
  @inlinable public static var question: Proclitics { Proclitics(rawValue: 64) }

  /// ب، ك، ل
  @inlinable public static var prepositions: Proclitics { Proclitics(rawValue: 14) }
  /// Every one of them.
  @inlinable public static var any: Proclitics { Proclitics(rawValue: 127) }
}
