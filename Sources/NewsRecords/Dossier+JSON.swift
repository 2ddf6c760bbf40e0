// The one writer of dossiers and passages: keys in the order of the contract, none left out.

extension Evidence: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) { writer.object { writeFields(to: &$0) } }

  /// Writes the fields into an object that is open.
  func writeFields(to writer: inout JSONWriter) {
    writer.field("article", article)
    range.writeFields(to: &writer)
  }
}

extension Dossier: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("head", head)
      $0.field("stories", stories)
      $0.field("statements", statements)
      $0.field("pledges", pledges)
      $0.field("figures", figures)
      $0.field("timeline", timeline)
      $0.field("differences", differences)
      $0.field("wordings", wordings)
      $0.field("habits", habits)
      $0.field("people", people)
      $0.field("readings", readings)
    }
  }
}

extension Dossier.Head: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("articles", articles)
      $0.field("outlets", outlets)
      $0.field("independentChains", independentChains)
      $0.field("differences", differences)
      $0.field("deadlinesPassed", deadlinesPassed)
      $0.field("asOf", asOf)
      $0.field("read", read)
      $0.field("skipped", skipped)
      $0.field("undated", undated)
      $0.field("unattributed", unattributed)
    }
  }
}

extension SkippedInput: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("path", path)
      $0.field("code", code)
      $0.field("message", message)
    }
  }
}

extension Story: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("articles", articles)
      $0.field("from", from)
      $0.field("to", to)
      $0.field("basis", basis)
      $0.field("independentChains", independentChains)
    }
  }
}

extension Statement.Report: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      evidence.writeFields(to: &$0)
      $0.field("quotation", quotation)
    }
  }
}

extension Statement: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
      $0.field("speaker", speaker)
      $0.field("evidence", evidence)
      $0.field("fidelity", fidelity)
      $0.field("chains", chains)
    }
  }
}

extension Chains.Why: JSONWritable {}
extension Chains: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("independent", independent)
      $0.field("atLeast", atLeast)
      $0.field("families", families)
    }
  }
}

extension Chains.Family: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("articles", articles)
      $0.field("why", why)
      $0.field("hops", hops)
    }
  }
}

extension Chains.Hop: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("kind", kind)
      $0.field("name", name)
      $0.field("evidence", evidence)
    }
  }
}

extension DossierPledge.State: JSONWritable {}
extension DossierPledge: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
      $0.field("kind", kind)
      $0.field("promisor", promisor)
      $0.field("promisee", promisee)
      $0.field("deadline", deadline)
      $0.field("deadlineEvidence", deadlineEvidence)
      $0.field("state", state)
      $0.field("evidence", evidence)
      $0.field("stateEvidence", stateEvidence)
      $0.field("chains", chains)
    }
  }
}

extension Figure.Agreement: JSONWritable {}
extension Figure: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
      $0.field("unit", unit)
      $0.field("predicate", predicate)
      $0.field("values", values)
      $0.field("agreement", agreement)
      $0.field("steps", steps)
      $0.field("chains", chains)
    }
  }
}

extension Figure.Value: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("value", value)
      $0.field("relation", relation)
      $0.field("evidence", evidence)
    }
  }
}

extension Figure.Step: JSONWritable {
  /// Writes the record; an open end of the result is null.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("rule", rule)
      $0.field("inputs", inputs)
      $0.field("result") { writer in
        writer.array { ends in
          for end in [low, high] { if let end { end.write(to: &ends) } else { ends.null() } }
        }
      }
    }
  }
}

extension TimelineEntry: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
      $0.field("interval", interval)
      $0.field("precision", precision)
      $0.field("event", event)
      $0.field("ordinal", ordinal)
      $0.field("dates", dates)
      $0.field("evidence", evidence)
    }
  }
}

extension TimelineEntry.Dating: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("interval", interval)
      $0.field("precision", precision)
      $0.field("evidence", evidence)
    }
  }
}

extension Difference.Kind: JSONWritable {}
extension Difference: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
      $0.field("kind", kind)
      $0.field("question", question)
      $0.field("sides") { writer in
        writer.array { list in
          for side in sides { list.array { writer in for evidence in side { evidence.write(to: &writer) } } }
        }
      }
      $0.field("rule", rule)
    }
  }
}

extension Wording.Kind: JSONWritable {}
extension Wording.Class: JSONWritable {}
extension Wording: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("kind", kind)
      $0.field("class", `class`)
      $0.field("insideQuotation", insideQuotation)
      $0.field("a", a)
      $0.field("b", b)
    }
  }
}

extension PassagePair: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("a", a)
      $0.field("aStart", aStart)
      $0.field("aEnd", aEnd)
      $0.field("b", b)
      $0.field("bStart", bStart)
      $0.field("bEnd", bEnd)
      $0.field("equal", equal)
      $0.field("wording", wording)
      $0.field("marks", marks)
    }
  }
}

extension MarkShift.Side: JSONWritable {}
extension MarkShift: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("inside", inside)
      $0.field("a", a)
      $0.field("b", b)
    }
  }
}

extension WordingEntry: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
      $0.field("kind", kind)
      $0.field("class", `class`)
      $0.field("insideQuotation", insideQuotation)
      $0.field("a", a)
      $0.field("b", b)
      $0.field("repeated", repeated)
    }
  }
}

extension Person: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("name", name)
      $0.field("role", role)
      $0.field("type", type)
      $0.field("aliases", aliases)
      $0.field("mentions", mentions)
      $0.field("roles", roles)
      $0.field("merges", merges)
    }
  }
}

extension Person.Role: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("role", role)
      $0.field("from", from)
      $0.field("to", to)
      $0.field("evidence", evidence)
    }
  }
}

extension Person.Merge.Why: JSONWritable {}
extension Person.Merge: JSONWritable {
  /// Writes the record.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("why", why)
      $0.field("evidence", evidence)
    }
  }
}
