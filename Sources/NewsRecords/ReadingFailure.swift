/// What stands in the place of a reading when its record could not be read.
public struct ReadingFailure: Error, Sendable, Hashable, JSONWritable {
  /// The record's id, nil where even that could not be read.
  public var id: String?
  /// A word that programs can tell apart: «bad-json».
  public var code: String
  /// What is wrong, where, and what to do.
  public var message: String

  /// A failure.
  public init(id: String?, code: String, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }

  /// Writes `{"id":…,"error":{"code":…,"message":…}}`.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("error") {
        $0.object {
          $0.field("code", code)
          $0.field("message", message)
        }
      }
    }
  }
}
