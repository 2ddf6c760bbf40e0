import ArgumentParser
import NewsTelling

/// The language of labels; slices of articles stay as they are.
enum InterfaceLanguage: String, ExpressibleByArgument, CaseIterable {
  case ar, en

  var telling: Language { self == .ar ? .arabic : .english }

  var nothingFound: String { self == .ar ? "لم يُستخرج شيء في هذا الموضع." : "Nothing was found at this place." }
}

/// The digits of our own text.
enum DigitChoice: String, ExpressibleByArgument, CaseIterable {
  case latin, arabic

  var telling: Digits { self == .latin ? .latin : .arabicIndic }
}
