import Foundation
import NewsRecords
import Testing

@Suite struct ReadingJSONTests {
  private func range(_ start: Int, _ text: String) -> TextRange {
    TextRange(start: start, end: start + text.unicodeScalars.count, text: text)
  }

  /// A reading with one record of every kind.
  private var full: Reading {
    Reading(
      id: "a", sha256: "00", published: "2024-03-18", publishedFrom: .text(range(0, "الاثنين")),
      quotations: [
        Quotation(
          id: "q1", type: .mixed, content: [range(9, "نعم")], quoted: [range(9, "نعم")], cue: [range(0, "قال")],
          source: range(4, "سليم"), speaker: Speaker(id: "e1", name: "سليم", role: nil, kind: .person),
          medium: .pressConference, via: ["وكالة"],
          chain: [ChainHop(kind: .agency, name: "وكالة", range: nil, carried: true)], rule: "verb-colon",
          confidence: 0.9)
      ],
      times: [
        TimeExpression(
          id: "t1", range: range(3, "أمس"), type: .date, value: "2024-03-17", mod: .approximate,
          interval: Interval(from: "2024-03-17", to: "2024-03-18"), anchor: .published, rule: "relative-day")
      ],
      quantities: [
        Quantity(
          id: "n1", range: range(3, "بين 2 و3"), value: .range(2, 3), relation: .range, unit: "كتاب", rule: "digits")
      ],
      names: [Name(range: range(4, "سليم"), type: .person, entity: "e1")],
      entities: [Entity(id: "e1", name: "سليم", type: .person, aliases: ["س"])],
      pledges: [Pledge(id: "p1", range: range(3, "سنبدأ"), kind: .plan, trigger: range(3, "سنبدأ"), rule: "future")],
      events: [
        Event(id: "v1", range: range(3, "زار"), kind: .visit, trigger: range(3, "زار"), ordinal: 2, rule: "verb")
      ],
      diagnostics: [Diagnostic(code: "unclosed-mark", range: nil, message: "…")])
  }

  @Test func keysStandInTheOrderOfTheContract() {
    let json = String(decoding: JSONWriter.line(full), as: UTF8.self)
    let orders = [
      [
        "\"id\":\"a\"", "sha256", "published\"", "publishedFrom", "quotations", "times", "quantities", "names",
        "entities",
        "\"pledges\"", "\"events\"", "diagnostics",
      ],
      [
        "\"q1\"", "\"type\":\"mixed\"", "content", "quoted", "cue", "source", "speaker", "addressee", "medium", "via",
        "chain", "parent", "rule", "confidence\":0.90",
      ],
      [
        "\"t1\"", "\"start\":3", "\"end\":6", "\"text\"", "\"type\":\"DATE\"", "value", "mod", "interval", "anchor",
        "rule",
      ],
      ["\"n1\"", "\"value\":[2,3]", "relation", "unit", "predicate\":null", "rule"],
    ]
    for order in orders {
      var place = json.startIndex
      for key in order {
        let found = json.range(of: key, range: place..<json.endIndex)
        #expect(found != nil, "\(key) is missing or out of order")
        place = found?.upperBound ?? place
      }
    }
  }

  @Test func whatIsWrittenCanBeReadBack() throws {
    let bytes = JSONWriter.line(full)
    #expect(try JSONDecoder().decode(Reading.self, from: Data(bytes)) == full)
    #expect(JSONWriter.line(full) == bytes)
  }

  @Test func givenIsAWord() throws {
    var reading = full
    reading.publishedFrom = .given
    let bytes = JSONWriter.line(reading)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"publishedFrom\":\"given\""))
    #expect(try JSONDecoder().decode(Reading.self, from: Data(bytes)).publishedFrom == .given)
  }

  @Test func aFailureStandsInThePlaceOfAReading() {
    let failure = ReadingFailure(id: nil, code: "bad-json", message: "-:3: not JSON")
    #expect(
      String(decoding: JSONWriter.line(failure), as: UTF8.self)
        == #"{"id":null,"error":{"code":"bad-json","message":"-:3: not JSON"}}"#)
  }
}
