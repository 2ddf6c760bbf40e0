import ArgumentParser

/// The program: data on standard output, messages on standard error, no network.
@main
struct Tawatur: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tawatur",
    abstract: "Reads Arabic news and gives back one sourced dossier.",
    discussion: """
      Who said what and through whom, what was pledged and by when, what happened when, which figures were given. Every \
      line is a slice of an article with its place; nothing is generated, nothing is sent anywhere.

      A first dossier:
        tawatur dossier articles/                             a folder of .txt, .md or .jsonl, told in the terminal
        tawatur dossier articles/ --output dossier.html       the same as one page that opens without a network
        tawatur dossier a.txt b.txt --published 2021-07-27    articles that do not give their day themselves

      Exit status: 0 done; 2 done in part, what failed is named on standard error; 64 usage; 65 bad data; 66 no input; \
      70 internal; 74 input/output; 130 interrupted.
      """,
    version: "tawatur \(Version.current). Works offline: no command opens a network connection.",
    subcommands: [
      DossierCommand.self, AnnotateCommand.self, CompareCommand.self, ReuseCommand.self, StoriesCommand.self,
      ExplainCommand.self,
    ]
  )
}

/// The version of this build.
enum Version {
  static let current = "0.1.0"
}
