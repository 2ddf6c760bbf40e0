import Foundation
@_spi(Training) import NewsReading

// One command trains the tagger of names, from tagged sentences and raw news to the file that the program embeds.

func note(_ text: String) {
  FileHandle.standardError.write(Data("\(text)\n".utf8))
}

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  note(Options.usage)
  exit(64)
}
let course = try Course(options)
let model = course.run()
let bytes = model.encoded()
try Data(bytes).write(to: URL(fileURLWithPath: options.output))
note("wrote \(bytes.count) bytes to \(options.output)")
