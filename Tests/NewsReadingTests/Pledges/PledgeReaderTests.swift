import NewsRecords
import Testing

@testable import NewsReading

/// Every kind in several wordings. Persons, bodies and places are invented.
@Suite struct PledgeReaderTests {
  @Test(arguments: [
    "تعهدت شركة النخيل بتعبيد الطريق.", "وعد المحافظ سليم حداد بافتتاح المكتبة.",
    "قال وزير النقل سليم حداد: \"سنفتح الجسر أمام الشاحنات\".", "قال سليم حداد إن الوزارة لن تسمح بإغلاق المرفأ.",
    "قالت ريم صباغ: \"سوف نعيد بناء المدرسة\".", "أكد سليم حداد التزام الوزارة بحماية الغابة.",
    "أكدت ريم صباغ دعمها لمزارعي الوادي.", "جدد نادر سعيد تعهده بإعادة الأموال.",
    "قال نادر سعيد إن الشركة عازمة على إنهاء العمل.",
  ])
  func commitments(text: String) { #expect(Pledged.kinds(text) == [.commitment], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "اتفق سليم حداد ونادر سعيد على خفض الرسوم.", "توصل الطرفان إلى اتفاق لتقاسم المياه.",
    "أكد الجانبان على توسيع التجارة بين الجزيرتين.", "وقعت شركة النخيل أمس اتفاقية مع بلدية المرفأ.",
  ])
  func agreements(text: String) { #expect(Pledged.kinds(text) == [.agreement], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "قررت بلدية المرفأ إغلاق السوق.", "تعتزم شركة النخيل بناء مصنع جديد.", "تسعى الوزارة إلى توسيع المرفأ.",
    "أعلنت شركة النخيل إغلاق مصنعها القديم.", "تستعد البلدية لافتتاح المكتبة.", "تعمل الوزارة على إعداد القانون.",
    "قررت البلدية الثلاثاء، الانسحاب من الاتحاد.",
  ])
  func plans(text: String) { #expect(Pledged.kinds(text) == [.plan], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "من المقرر أن يفتتح سليم حداد الجسر.", "تنطلق فعاليات المهرجان الخميس المقبل.",
    "تحدث عن المؤتمر المقرر عقده في 20 آذار المقبل.", "يستقبل المحافظ الوفد غدا.",
  ])
  func schedules(text: String) { #expect(Pledged.kinds(text) == [.schedule], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "هددت نقابة البحارة بإغلاق المرفأ.", "قال نادر سعيد: \"سنفرض عقوبات على الشركة\".",
    "قالت ريم صباغ إن الشركة ستندم على قرارها.", "توعد نادر سعيد خصومه.",
  ])
  func threats(text: String) { #expect(Pledged.kinds(text).first == .threat, "\(Pledged.lines(text))") }

  @Test(arguments: [
    "أعرب نادر سعيد عن استعداده لبيع الأرض.", "قال سليم حداد إنه مستعد للتفاوض على السعر.",
    "لا تمانع البلدية في نقل السوق.",
  ])
  func readiness(text: String) { #expect(Pledged.kinds(text) == [.readiness], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "اشترطت البلدية دفع الرسوم.", "قال سليم حداد إن موعد العمل سيعتمد على نتيجة الفحص.",
  ])
  func conditions(text: String) { #expect(Pledged.kinds(text) == [.condition], "\(Pledged.lines(text))") }

  @Test(arguments: [
    "طالبت نقابة البحارة الوزارة بفتح المرفأ.", "دعا سليم حداد السكان إلى ترشيد المياه.",
    "حثت البلدية التجار على خفض الأسعار.",
    "قالت ريم صباغ إنه يجب على الشركة دفع التعويض.", "شدد نادر سعيد على ضرورة إعادة بناء السد.",
  ])
  func demands(text: String) { #expect(Pledged.kinds(text) == [.demand], "\(Pledged.lines(text))") }

  @Test(arguments: [
    ("قال سليم حداد إن الوزارة ستفتح الجسر، مشيرا إلى أن الأعمال انتهت.", "الوزارة ستفتح الجسر"),
    ("قالت ريم صباغ: \"بحلول الصيف، سنعيد بناء المدرسة\".", "بحلول الصيف، سنعيد بناء المدرسة"),
    (
      "قال نادر سعيد إنه إذا تحسنت الأسعار، فإن الشركة ستعود إلى العمل.",
      "إذا تحسنت الأسعار، فإن الشركة ستعود إلى العمل"
    ),
    ("هدد نادر سعيد ببيع الأرض، لكن البلدية رفضت ذلك.", "هدد نادر سعيد ببيع الأرض"),
    ("اتفق سليم حداد، الذي زار المرفأ أمس، على خفض الرسوم.", "اتفق سليم حداد، الذي زار المرفأ أمس، على خفض الرسوم"),
    ("قال سليم حداد إن الإدارة \"ستصل إلى\" حل قريب بعدما تعثرت المحادثات.", "الإدارة \"ستصل إلى\" حل قريب"),
  ])
  func clauses(text: String, clause: String) { #expect(Pledged.pledges(text).map(\.range.text) == [clause]) }

  @Test func twoFuturesAreTwoPledges() {
    let text = "قال سليم حداد: \"سنفتح الجسر للشاحنات وسنعيد تشغيل القطار\"."
    #expect(Pledged.pledges(text).map(\.range.text) == ["سنفتح الجسر للشاحنات", "وسنعيد تشغيل القطار"])
  }

  @Test func whatIsPledgedInOneClauseIsOnePledge() {
    #expect(Pledged.kinds("تعهد سليم حداد بأنه سيعيد بناء السد.") == [.commitment])
  }

  @Test func thePledgeNamesTheQuotationThatCarriesIt() {
    let reading = Pledged.reading("قال وزير النقل سليم حداد: \"سنفتح الجسر أمام الشاحنات\".")
    #expect(reading.pledges.map(\.quotation) == [reading.quotations[0].id])
  }
}
