import Testing

@testable import NewsComparing

@Suite struct IndexFolderTests {
  /// A merge that was cut off leaves the old segments beside the new one: the longest holds.
  @Test func theLongestOfSegmentsThatBeginTogetherHolds() throws {
    let folder = try TestFolder()
    for name in ["0-4.seg", "0-12.seg", "4-12.seg", "12-13.seg"] { try folder.write([], to: name) }
    #expect(IndexFolder.segment(in: folder.path, beginningAt: 0) == IndexFolder.path(in: folder.path, 0..<12))
    #expect(IndexFolder.segment(in: folder.path, beginningAt: 4) == "\(folder.path)/4-12.seg")
    #expect(IndexFolder.segment(in: folder.path, beginningAt: 13) == nil)
  }

  /// Half-written files and files of others are no segments, and neither is one that holds nothing.
  @Test(arguments: ["3-9.seg.new", "3-9.txt", "3-x.seg", "3-3.seg", "3-2.seg", "3.seg", "33-40.seg"])
  func otherFilesAreNoSegments(_ name: String) throws {
    let folder = try TestFolder()
    try folder.write([1], to: name)
    #expect(IndexFolder.segment(in: folder.path, beginningAt: 3) == nil)
  }

  @Test func aFolderThatIsNotThereHasNone() {
    #expect(IndexFolder.segment(in: "/no/such/folder", beginningAt: 0) == nil)
  }

  @Test func whatIsRemovedIsGone() throws {
    let folder = try TestFolder()
    IndexFolder.remove(try folder.write([1], to: "0-1.seg"))
    IndexFolder.remove(folder.path + "/never-there.seg")
    #expect(folder.files.isEmpty)
  }
}
