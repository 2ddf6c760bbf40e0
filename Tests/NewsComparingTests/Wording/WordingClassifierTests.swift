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
    ("يغلق بابه", "قد يغلق بابه", .hedge),
    ("أغلق بابه", "لقد أغلق بابه", .grammatical),
    ("أن المركب", "بأن المركب", .grammatical),
    ("وأكد الربان أن المركب", "وأن المركب", .cue),
    ("القارب الذي غرق", "القارب التي غرق", .grammatical),
    ("ركب البحارة", "ركب كل البحارة", .lexical),
    ("سالم آل راشد", "سالم", .name),
    ("يوم 7 ذي القعدة 1436 صباحا", "يوم 7 / 11 / 1436 صباحا", .dateForm),
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
    ("حمل خمسة عشر صندوقا", "حمل 15 صندوقا", .orthographic),
    ("بالمرتبة الرابعة عشرة هناك", "بالمرتبة الـ14 هناك", .orthographic),
    ("بالمرتبة الرابعة عشرة هناك", "بالمرتبة الـ15 هناك", .number),
    ("صعد 2% هناك", "صعد اثنين بالمئة هناك", .orthographic),
    ("وصل اليوم الاثنين سالم", "وصل اليوم سالم", .lexical),
    ("زاره الدكتور سالم", "زاره د. سالم", .orthographic),
    ("حمل خمسة عشر صندوقا", "حمل 16 صندوقا", .number),
    ("بعد ثلاث وأربع رحلات", "بعد 3 و 4 رحلات", .orthographic),
    ("حمل ثلاثة صناديق", "حمل أربعة صناديق", .number),
    ("غاب مبحرا", "غاب 12 يوما مبحرا", .number),
    ("غاب مبحرا", "غاب أو 57.\u{200F}0 في المائة مبحرا", .number),
    ("أنقذ سائقون", "أنقذ سائقان", .number),
    ("أنقذ سائقين", "أنقذ سائقون", .grammatical),
    ("أغرق سيارتين", "أغرق سيارة", .number),
    ("دفن قتيلين", "دفن قتلى", .number),
    ("المرسى التابع للنهر", "المرسى للنهر", .lexical),
    ("وأبان البحار", "وقال البحار", .cue),
    ("زار بين يومين", "زار يومين", .grammatical),
    ("وصل اليوم الاثنين", "وصل أمس الاثنين", .dateForm),
    ("وصل أمس الأحد", "وصل أمس السبت", .number),
    ("وصل اليوم", "وصل أمس", .lexical),
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

  @Test func aChangeStopsAtAVerbOfReporting() {
    let found = wordings("وحث الربان العجوز جميع البحارة", "وأكد ليون أن على جميع البحارة")
    #expect(
      found.filter { !$0.class.isSilent }.map { "\($0.class) \($0.a?.text ?? "")→\($0.b?.text ?? "")" } == [
        "cue وحث→وأكد", "lexical الربان العجوز→ليون",
      ])
  }

  /// The verb was put in; what it stands beside was left out.
  @Test func aVerbOfReportingInARewritingIsTakenOutOfIt() {
    let found = wordings("التي ستغلق أبوابها القديمة الثقيلة غدا", "مؤكدا أنها")
    #expect(
      found.filter { !$0.class.isSilent }.map { "\($0.class) \($0.kind) \($0.b?.text ?? "")" } == [
        "cue addition مؤكدا أنها", "lexical cut ",
      ])
  }

  @Test func theSignOfPercentInWordsIsNotWhatStandsBehindIt() {
    let found = wordings("هبط 0.58 في المئة إلى هناك", "هبط 0.58% ليصل إلى هناك")
    #expect(found.filter { !$0.class.isSilent }.map { "\($0.a?.text ?? "")→\($0.b?.text ?? "")" } == ["→ليصل"])
  }

  @Test func wordsBehindThePercentAreTold() {
    let found = wordings("ارتفع 60% هناك", "ارتفع 60 بالمئة ، ليصل هناك")
    #expect(found.map(\.class) == [.orthographic, .orthographic, .lexical])
  }

  @Test func aDayStandsInNoOtherPlace() {
    let found = wordings("غرق أمس قرب الجسر", "غرق قارب قرب الجسر")
    #expect(found.map(\.kind) == [.cut, .addition])
    // «أحد» is nobody's Sunday.
    #expect(wordings("باب الجسر في وجه جيراننا هنا", "باب الجسر في وجه أحد هنا").map(\.kind) == [.substitution])
  }

  @Test func aNegationIsAChangeOfItsOwn() {
    let found = wordings("أكد البحار أن الحكومة لن تفتح القلعة", "أكد البحار أن السلطات تفتح القلعة")
    #expect(
      found.filter { !$0.class.isSilent }.map { "\($0.a?.text ?? "")→\($0.b?.text ?? "")" } == [
        "الحكومة→السلطات", "لن→",
      ])
  }
}
