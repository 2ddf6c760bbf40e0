import ArabicText
import Testing

@testable import NewsComparing

@Suite struct TokenAlignerTests {
  private func aligner(_ a: String, _ b: String) -> TokenAligner {
    TokenAligner(a: CopyWords(TokenizedText(a)), b: CopyWords(TokenizedText(b)))
  }

  /// One letter a place: = equal, ~ kindred, x other, a and b one side alone.
  private func signs(_ columns: [Alignment.Column]) -> String {
    String(columns.map { ["=", "~", "x", "a", "b"][Int($0.relation.rawValue)] })
  }

  private func between(_ a: String, _ b: String) -> String {
    let aligner = aligner(a, b)
    return signs(aligner.between(0..<aligner.a.count, 0..<aligner.b.count))
  }

  @Test(arguments: [
    ("غادر الوفد المدينة", "غادر الوفد المدينة", "==="),
    ("غادر الوفد المدينة", "غادر الوفد القرية", "==x"),
    ("نفذ ضربات ليلية", "نفذ بضربات ليلية", "=~="),
    ("غادر الوفد المدينة", "غادر المدينة", "=a="),
    ("غادر المدينة", "غادر الوفد الكبير المدينة", "=bb="),
    ("المدينة", "القرية الجديدة الهادئة", "xbb"),
    ("", "غادر الوفد", "bb"),
    ("غادر الوفد", "", "aa"),
  ])
  func wholeStretches(_ a: String, _ b: String, _ expected: String) {
    // Where a replaced word lies among several is a matter of taste; how many of each there are is not.
    #expect(between(a, b).sorted() == expected.sorted())
  }

  @Test func anExtensionStopsInForeignText() {
    let shared = "نخيل الواحة يرتوي ينبوعا قديما"
    let aligner = aligner(
      "\(shared) وفي السوق باع التجار في الصباح سمكا طازجا من البحيرة",
      "\(shared) أما الطبيب في القرية فعالج من المرضى عشرين رجلا")
    #expect(signs(aligner.forward(0, 0, aligner.a.count, aligner.b.count)) == "=====")
  }

  @Test func anExtensionPassesOverAChange() {
    let aligner = aligner(
      "عاد الصيادون إلى المرفأ القديم قبل الغروب حاملين شباكهم",
      "عاد البحارة إلى المرفأ القديم قبل الغروب حاملين شباكهم")
    let columns = aligner.backward(aligner.a.count, aligner.b.count, 0, 0)
    #expect(signs(columns) == "=x=======")
    #expect(columns.first.map { [$0.a, $0.b] } == [0, 0])
  }

  @Test func longExtensionsGoOnFromTableToTable() {
    let words = ReuseSamples.words(300)
    let aligner = aligner("\(words) نهاية أولى", "\(words) خاتمة ثانية")
    #expect(aligner.forward(0, 0, aligner.a.count, aligner.b.count).count == 300)
    #expect(aligner.backward(300, 300, 0, 0).count == 300)
  }

  /// Every way of cutting words out of a text gives places that use each word of both sides once, in order.
  @Test(arguments: 0..<40)
  func columnsUseEveryWordOnce(_ seed: Int) {
    let words = (0..<12).map { ReuseSamples.words(1, from: ($0 * 7 + seed) % 9) }
    let a = words.enumerated().filter { ($0.offset + seed) % 3 != 0 }.map(\.element)
    let b = words.enumerated().filter { ($0.offset * 5 + seed) % 4 != 0 }.map(\.element)
    let aligner = aligner(a.joined(separator: " "), b.joined(separator: " "))
    let columns = aligner.between(0..<a.count, 0..<b.count)
    #expect(columns.filter { $0.relation != .onlyB }.map { Int($0.a) } == Array(a.indices))
    #expect(columns.filter { $0.relation != .onlyA }.map { Int($0.b) } == Array(b.indices))
  }
}
