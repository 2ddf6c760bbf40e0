import Testing

@testable import NewsComparing

@Suite struct HashFilterTests {
  private let hashes = (0..<4000).map { index in (UInt64(index) &+ 1) &* 0xFF51_AFD7_ED55_8CCD ^ UInt64(index) << 40 }

  @Test func nothingThatWasAddedIsMissed() {
    var filter = HashFilter(count: 2000)
    for hash in hashes.prefix(2000) { filter.insert(hash) }
    let blocks = HashFilter.blocks(for: 2000)
    #expect(hashes.prefix(2000).allSatisfy { hash in HashFilter.mayContain(hash, blocks: blocks) { filter.words[$0] } })
    let wrong = hashes.suffix(2000).count { hash in HashFilter.mayContain(hash, blocks: blocks) { filter.words[$0] } }
    #expect(wrong < 80)
  }
}
