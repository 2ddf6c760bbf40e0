import Foundation
import Testing

@testable import NewsComparing

@Suite struct NewFileTests {
  @Test func itStandsInItsPlaceOnlyWhenFinished() throws {
    let folder = try TestFolder()
    var file = try NewFile(folder.path + "/a.seg")
    try file.append(UInt32(0x0403_0201))
    try file.append(bytes: [5, 6])
    #expect(folder.files == ["a.seg.new"])
    try file.finish()
    #expect(folder.files == ["a.seg"])
    #expect(try bytes(folder) == [1, 2, 3, 4, 5, 6])
  }

  /// More than one buffer, whose end meets no end of what is appended.
  @Test func longFilesAreWrittenWhole() throws {
    let folder = try TestFolder()
    var file = try NewFile(folder.path + "/a.seg")
    let block = (0..<999).map { UInt8(truncatingIfNeeded: $0) }
    for _ in 0..<2500 { try file.append(bytes: block) }
    try file.finish()
    let bytes = try bytes(folder)
    #expect(bytes.count == 999 * 2500)
    #expect((0..<2500).allSatisfy { bytes[($0 * 999)..<($0 * 999 + 999)].elementsEqual(block) })
  }

  private func bytes(_ folder: TestFolder) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.seg")))
  }

  @Test func whereNothingCanBeWrittenIsSaid() {
    let error = #expect(throws: ReuseIndexError.self) { _ = try NewFile("/no/such/folder/a.seg") }
    #expect(error?.code == .notWritable && error?.path == "/no/such/folder/a.seg")
    #expect(error?.description.hasSuffix("[not-writable]") == true)
  }
}
