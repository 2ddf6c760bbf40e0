/// The steps of reading an article, in their order: for measuring where its time goes.
@_spi(Measuring) public enum ReadingStage: String, Sendable, CaseIterable {
  /// Tokens, sentences, marks, offsets and the readings of words.
  case text
  /// Times and quantities.
  case times
  /// Persons, bodies, places and who is one.
  case names
  case quotations, pledges, events
  /// The records, sorted and numbered, and the hash of the text.
  case records
}
