import Foundation

/// A file to be read, and the id its article gets where the file names none.
struct InputFile: Hashable {
  enum Kind { case text, jsonLines, other }

  let path: String
  let id: String

  var kind: Kind {
    let name = (path as NSString).lastPathComponent.lowercased()
    if name.hasPrefix("readme") { return .other }
    if name.hasSuffix(".txt") || name.hasSuffix(".md") { return .text }
    if name.hasSuffix(".jsonl") || name.hasSuffix(".jsonl.gz") { return .jsonLines }
    return .other
  }

  /// Whether it is the `.json` beside a text file of the same name.
  var isSidecar: Bool {
    guard path.hasSuffix(".json") else { return false }
    let stem = (path as NSString).deletingPathExtension
    return [".txt", ".md"].contains { FileManager.default.fileExists(atPath: stem + $0) }
  }

  /// The files behind `path`: itself, or all below a folder in the order of their paths, hidden ones left out.
  static func expanding(_ path: String) throws(GatheringError) -> [InputFile] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw GatheringError(.notFound, at: path, "no such file or folder")
    }
    guard isFolder.boolValue else { return [InputFile(path: path, id: (path as NSString).lastPathComponent)] }
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw GatheringError(.unreadable, at: path, "the folder cannot be listed: check its permissions")
    }
    return names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .map { InputFile(path: (path as NSString).appendingPathComponent($0), id: $0) }
      .filter { !Self.isFolder($0.path) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
