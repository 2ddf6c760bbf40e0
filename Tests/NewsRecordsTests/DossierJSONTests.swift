import NewsRecords
import Testing

@Suite struct DossierJSONTests {
  @Test(
    arguments: [(1200, nil, "[1200,null]"), (nil, 0.5, "[null,0.5]"), (1, 2, "[1,2]")] as [(Double?, Double?, String)])
  func anOpenEndOfAStepIsNull(low: Double?, high: Double?, result: String) {
    let line = String(
      decoding: JSONWriter.line(Figure.Step(rule: "r", inputs: [], low: low, high: high)), as: UTF8.self)
    #expect(line == "{\"rule\":\"r\",\"inputs\":[],\"result\":\(result)}")
  }
}
