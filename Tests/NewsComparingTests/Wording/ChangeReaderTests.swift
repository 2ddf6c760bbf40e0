import NewsRecords
import Testing

@testable import NewsComparing

/// Changes are tested from text to text, where they are seen.
@Suite struct ChangeReaderTests {
  private func changes(_ a: String, _ b: String) -> [String] {
    WordingSamples.wordings(a, b).filter { !$0.class.isSilent }.map { "\($0.a?.text ?? "")→\($0.b?.text ?? "")" }
  }

  private let tail = "وغادر الوفد المرفأ القديم قبل غروب الشمس متجها نحو الجزيرة البعيدة"

  @Test(arguments: [
    ("هاجمت جماعات مسلحة القافلة", "هاجمت قوات موالية للجبل القافلة", ["جماعات مسلحة→قوات موالية للجبل"]),
    ("هاجمت عصابة مسلحة، وأحرقت مخازن المؤن", "هاجمت عصابة محلية. ونهبت مخازن المؤن", ["مسلحة→محلية", "وأحرقت→ونهبت"]),
    ("وصلت القافلة المدينة فجرا", "وصلت القافلة المثقلة بالقمح المدينة فجرا", ["→المثقلة بالقمح"]),
    ("وصلت القافلة المثقلة بالقمح المدينة فجرا", "وصلت القافلة المدينة فجرا", ["المثقلة بالقمح→"]),
  ])
  func runs(_ a: String, _ b: String, _ expected: [String]) {
    #expect(changes("\(a) \(tail)", "\(b) \(tail)") == expected)
  }

  /// What is put in at the end of a sentence is no part of the change that begins the next.
  @Test func changesStopAtSentences() {
    let a = "وصلت القافلة المدينة فجرا قبل الحر. وقال التاجر إن المخازن امتلأت. \(tail)"
    let b = "وصلت القافلة المدينة فجرا قبل الحر، بحسب إذاعة الساحل. ونقل المراسل عن التاجر إن المخازن امتلأت. \(tail)"
    #expect(changes(a, b) == ["→بحسب إذاعة الساحل", "وقال→ونقل المراسل عن"])
  }

  @Test func wholeSentencesAreOneChangeEach() {
    let added = ["وأضاف التاجر أن المخازن فارغة منذ شهر", "ولم يصل البريد بعد"]
    let a = "هاجمت عصابة القافلة عند النبع الكبير ليلا. \(tail)."
    let b = "هاجمت عصابة القافلة عند النبع الكبير ليلا. \(added[0]). \(added[1]). \(tail)."
    #expect(changes(a, b) == added.map { "→\($0)" })
  }

  @Test func spellingIsToldOnlyOnRequest() {
    let wordings = WordingSamples.wordings("أعلنت اللجنة المتّحدة \(tail)", "اعلنت اللجنة المتحدة \(tail)")
    #expect(wordings.map(\.class) == [.orthographic, .orthographic])
    #expect(wordings.allSatisfy { $0.class.isSilent })
  }
}
