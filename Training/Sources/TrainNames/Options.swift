/// What the command line asks for.
struct Options {
  var corpora = "../../shared/corpora"
  var output = "../Sources/CTawaturData/weights/names.model"
  /// The share of the sentences that training may see, from the beginning of the file.
  var share = 0.9
  /// Where to score: from this share of the sentences on, to `share` of them or to the end.
  var scoreFrom = 0.9
  var scoreTo = 1.0
  /// A file that keeps the word classes between runs, for experiments.
  var classes: String?
  var sweeps = 12
  /// Of a hundred words how many hide their own features in one sweep.
  var dropping = 10
  /// How many perceptrons, trained in different orders, add their weights.
  var voters = 1
  /// Every how manieth raw article is labelled.
  var sampling = 3

  static let usage = """
    TrainNames [--corpora FOLDER] [--output FILE] [--all | --development] [--classes FILE]
             [--sweeps N] [--dropping PERCENT] [--voters N]
      --all          train on all sentences (the default leaves out the last tenth, which is only scored)
      --development  train on the first eight tenths, score the ninth
    """

  /// Reads the arguments; nil where they are not understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--all": (share, scoreFrom, scoreTo) = (1, 0.9, 1)
      case "--development": (share, scoreFrom, scoreTo) = (0.8, 0.8, 0.9)
      default:
        guard let value = rest.popFirst() else { return nil }
        switch option {
        case "--corpora": corpora = value
        case "--output": output = value
        case "--classes": classes = value
        case "--sweeps": sweeps = Int(value) ?? sweeps
        case "--dropping": dropping = Int(value) ?? dropping
        case "--sampling": sampling = Int(value) ?? sampling
        case "--voters": voters = Int(value) ?? voters
        default: return nil
        }
      }
    }
  }
}
