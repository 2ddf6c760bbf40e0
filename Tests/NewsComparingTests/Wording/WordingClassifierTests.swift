import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct WordingClassifierTests {
  private let head = "نقل المرفأ القديم بضائع كثيرة قبل غروب الشمس"
  private let tail = "متجها نحو الجزيرة البعيدة شمال الخليج الكبير"

  private func wordings(_ a: String, _ b: String) -> [Wording] {
    WordingSamples.wordings("\(head) \(a) \(tail)", "\(head) \(b) \(tail)")
  }

  @Test(arguments: [
    ("هاجمه مسلحون", "هاجمه ثوار", Wording.Class.lexical),
    ("حمل 2500 صندوق", "حمل 3000 صندوق", .number),
    ("حمل 12 صندوقا", "حمل 20-25 صندوقا", .number),
    ("حمل 50 - 500 صندوق", "حمل 900 صندوق", .number),
    ("ربح 12.5 نقطة", "ربح 93.\u{200F}92 نقطة", .number),
    ("ربح 12.5 نقطة", "ربح 5.\u{200F}12 نقطة", .orthographic),
    ("ربح 38.\u{200F}57 نقطة", "ربح 57.04 نقطة", .number),
    ("ربح 12:30 نقطة", "ربح 1230 نقطة", .number),
    ("حمل 2500 صندوق", "حمل نحو 2500 صندوق", .hedge),
    ("كان غارقا", "ربما كان غارقا", .hedge),
    ("قال البحار", "زعم البحار", .cue),
    ("أكد البحار", "وأوضح البحار", .cue),
    ("وصل وفق المرسى", "وصل وفق المرسى رويترز", .name),
    ("الأميركي الطويل", "الأمريكي الطويل", .orthographic),
    ("بالأميركيين هناك", "بالأمريكيين هناك", .orthographic),
    ("سالم باناعمة", "سالم با ناعمة", .orthographic),
    ("يوم 29 حزيران صباحا", "يوم 29 حزيران/ يونيو صباحا", .dateForm),
    ("يوم 31 من كانون الأول صباحا", "يوم 31 ديسمبر/ كانون الأول صباحا", .dateForm),
    ("يوم 29 حزيران صباحا", "يوم 29 تموز صباحا", .number),
    ("نفذ ضربات", "نفذ بضربات", .grammatical),
    ("نحو 2500 صندوق", "حوالي 2500 صندوق", .lexical),
    ("وصل سالم", "وصل الدكتور سالم", .name),
  ])
  func classes(_ a: String, _ b: String, _ expected: Wording.Class) {
    #expect(wordings(a, b).map(\.class) == [expected])
  }

  @Test func aLoneParticleIsSilentButAnotherParticleIsNot() {
    #expect(wordings("دخل القلعة", "دخل إلى القلعة").map(\.class) == [.grammatical])
    #expect(wordings("حارب مع القلعة", "حارب ضد القلعة").map(\.class) == [.lexical])
    #expect(wordings("دخل القلعة", "لم دخل القلعة").map(\.class) == [.lexical])
  }

  @Test func insideQuotationMarks() {
    let wordings = wordings("وصاح \"لن نغلق باب السوق القديمة\" أبدا", "وصاح \"لن نغلق باب القلعة القديمة\" أبدا")
    #expect(wordings.map(\.insideQuotation) == [true])
    #expect(self.wordings("وصاح \"لن نعود\" أحمد", "وصاح \"لن نعود\" محمود").map(\.insideQuotation) == [false])
  }
}
