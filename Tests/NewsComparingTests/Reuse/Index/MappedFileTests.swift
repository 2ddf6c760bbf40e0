import Testing

@testable import NewsComparing

@Suite struct MappedFileTests {
  /// Numbers lie where they lie, at odd offsets too.
  @Test func valuesAreLoadedFromAnyOffset() throws {
    let folder = try TestFolder()
    let file = try MappedFile(try folder.write([9, 1, 2, 0, 0, 7], to: "a"))
    #expect(file.bytes.count == 6)
    #expect(file.load(1, as: UInt16.self) == 0x0201)
    #expect(file.load(2, as: UInt32.self) == 0x0700_0002)
  }

  @Test func anEmptyFileIsDamaged() throws {
    let folder = try TestFolder()
    let path = try folder.write([], to: "a")
    let error = #expect(throws: ReuseIndexError.self) { _ = try MappedFile(path) }
    #expect(error?.code == .damaged && error?.path == path)
  }

  @Test func aFileThatIsNotThereCannotBeRead() {
    let error = #expect(throws: ReuseIndexError.self) { _ = try MappedFile("/no/such/file.seg") }
    #expect(error?.code == .notReadable)
  }
}
