import NewsRecords
import Testing

@Suite struct RecordIDTests {
  @Test(arguments: [0, 1, 9, 10, 99, 100, 12_345, 1_000_000])
  func lettersAndNumbers(number: Int) {
    #expect(RecordID.of("q", number) == "q\(number)")
  }
}
