// The one writer of articles and readings: keys in the order of the contract, none left out.

extension Article: JSONWritable {
  /// Writes the record; what is not known is left out, as the input format has it.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("text", text)
      if let title { $0.field("title", title) }
      if let outlet { $0.field("outlet", outlet) }
      if let url { $0.field("url", url) }
      if let published { $0.field("published", published) }
    }
  }
}

extension TextRange: JSONWritable {
  /// Writes `{"start":…,"end":…,"text":…}`.
  public func write(to writer: inout JSONWriter) { writer.object { writeFields(to: &$0) } }

  /// Writes the three fields into an object that is open.
  func writeFields(to writer: inout JSONWriter) {
    writer.field("start", start)
    writer.field("end", end)
    writer.field("text", text)
  }
}

extension Reading: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("sha256", sha256)
      $0.field("published", published)
      $0.field("publishedFrom", publishedFrom)
      $0.field("quotations", quotations)
      $0.field("times", times)
      $0.field("quantities", quantities)
      $0.field("names", names)
      $0.field("entities", entities)
      $0.field("pledges", pledges)
      $0.field("events", events)
      $0.field("diagnostics", diagnostics)
    }
  }
}

extension PublishedFrom: JSONWritable {
  /// Writes "given" or the range.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .given: writer.string("given")
    case .text(let range): range.write(to: &writer)
    }
  }
}

extension Quotation.Kind: JSONWritable {}
extension Quotation.Medium: JSONWritable {}
extension Quotation: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("type", type)
      $0.field("content", content)
      $0.field("quoted", quoted)
      $0.field("cue", cue)
      $0.field("source", source)
      $0.field("speaker", speaker)
      $0.field("addressee", addressee)
      $0.field("medium", medium)
      $0.field("via", via)
      $0.field("chain", chain)
      $0.field("parent", parent)
      $0.field("rule", rule)
      $0.field("confidence") { $0.raw(Self.twoDecimals(confidence)) }
    }
  }

  private static func twoDecimals(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}

extension Speaker.Kind: JSONWritable {}
extension Speaker: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("name", name)
      $0.field("role", role)
      $0.field("kind", kind)
    }
  }
}

extension ChainHop.Kind: JSONWritable {}
extension ChainHop: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("kind", kind)
      $0.field("name", name)
      $0.field("range", range)
      $0.field("carried", carried)
    }
  }
}

extension TimeExpression.Kind: JSONWritable {}
extension TimeExpression.Modifier: JSONWritable {}
extension TimeExpression.Anchor: JSONWritable {}
extension TimeExpression: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      range.writeFields(to: &$0)
      $0.field("type", type)
      $0.field("value", value)
      $0.field("mod", mod)
      $0.field("interval", interval)
      $0.field("anchor", anchor)
      $0.field("rule", rule)
    }
  }
}

extension Interval: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("from", from)
      $0.field("to", to)
    }
  }
}

extension Quantity.Relation: JSONWritable {}
extension Quantity: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      range.writeFields(to: &$0)
      $0.field("value", value)
      $0.field("relation", relation)
      $0.field("unit", unit)
      $0.field("predicate", predicate)
      $0.field("rule", rule)
    }
  }
}

extension NumberOrRange: JSONWritable {
  /// Writes `2500` or `[200,300]`.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .number(let value): value.write(to: &writer)
    case .range(let low, let high):
      writer.array {
        low.write(to: &$0)
        high.write(to: &$0)
      }
    }
  }
}

extension NameType: JSONWritable {}
extension Name: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      range.writeFields(to: &$0)
      $0.field("type", type)
      $0.field("entity", entity)
    }
  }
}

extension Entity: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("name", name)
      $0.field("type", type)
      $0.field("role", role)
      $0.field("aliases", aliases)
    }
  }
}

extension Pledge.Kind: JSONWritable {}
extension Pledge: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      range.writeFields(to: &$0)
      $0.field("kind", kind)
      $0.field("promisor", promisor)
      $0.field("promisee", promisee)
      $0.field("deadline", deadline)
      $0.field("deadlineTime", deadlineTime)
      $0.field("trigger", trigger)
      $0.field("quotation", quotation)
      $0.field("rule", rule)
    }
  }
}

extension Event.Kind: JSONWritable {}
extension Event: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      range.writeFields(to: &$0)
      $0.field("kind", kind)
      $0.field("trigger", trigger)
      $0.field("time", time)
      $0.field("ordinal", ordinal)
      $0.field("count", count)
      $0.field("participants", participants)
      $0.field("place", place)
      $0.field("quotation", quotation)
      $0.field("rule", rule)
    }
  }
}

extension Diagnostic: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("code", code)
      $0.field("range", range)
      $0.field("message", message)
    }
  }
}
