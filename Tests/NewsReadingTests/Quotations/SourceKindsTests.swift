import NewsRecords
import Testing

@testable import NewsReading

/// Whose words they are where titles, links, remarks and outlets stand around the name. Every sentence is invented.
@Suite struct SourceKindsTests {
  @Test(arguments: [
    (
      "أكد المشرف العام على مكتبات الوادي والناطق الإعلامي لكلية الرملة الدكتور سمير بن نادر الحداد أن البرامج أغلقت.",
      "سمير بن نادر الحداد"
    ),
    ("كشف مسؤول الرقابة عن المياه في الوفد الشمالي عبدالعزيز الحداد أن عدد العينات كبير.", "عبدالعزيز الحداد"),
    ("وأكد المشرف على قاعة المرفأ للدورات، يوسف الحداد، لـ \"المرسى\" أن الدورة نجحت.", "يوسف الحداد"),
    ("وقال وزير النقل الشمالي سيرغي #برانكوف إن الجسر سيفتح.", "سيرغي برانكوف"),
    ("قال واران حدادو ، من وكالة الموانئ ، إنه يشتبه في الشركة.", "واران حدادو"),
    ("وقال سليم حداد رئيس وصاحب شركة المرسى: \"هذا المشروع قفزة\".", "سليم حداد"),
    ("قالت مسؤولة الشؤون العامة، الضابط ريم حداد: \"يمكننا أن نؤكد ذلك\".", "ريم حداد"),
    ("وقالت مرشحة مصرية من أصول سورية ريم حداد \"إنه يوم تاريخي\".", "ريم حداد"),
    ("كما أكدت كل من تونس وقطر أنها ستطرد السفير.", "تونس وقطر"),
    ("وأعلنت دولة قطر أن الجسر سيفتح.", "قطر"),
  ])
  func theSpeakerIs(sentence: String, name: String) {
    #expect(Said.quotations(sentence).contains { $0.speaker?.name == name })
  }

  @Test(arguments: [
    ("أكدت تقارير صحافية شمالية أن النادي يريد الحارس.", "تقارير صحافية شمالية"),
    ("قالت قبائل الوادي إنها ترتبط بالجيران.", "قبائل الوادي"),
    ("وقالت \"المرسى\" نقلا عن مصدر أمني إن الطريق أغلق.", "مصدر أمني"),
    ("إلا أن ضابطا في الشرطة قال إن الخطة جاهزة.", "ضابطا في الشرطة"),
    ("لكن مسؤولا في البلدية قال إن الخطة جاهزة.", "مسؤولا في البلدية"),
    ("وقالت الفرق العاملة للبلدية المعترف بها محليا إنها عادت.", "الفرق العاملة للبلدية المعترف بها محليا"),
  ])
  func theSourceIs(sentence: String, source: String) {
    #expect(Said.quotations(sentence).contains { $0.source?.text == source })
  }

  @Test func whoIsNotMeantIsNotNamed() {
    // A body called after somebody, the outlet that was spoken to, whom a paper accuses.
    let sentences = [
      "وأشار مدير عام حراسة مطار الملك سليم الشمالي إلى أن الشاحنات كثيرة.",
      "نشرت نقابة الصيادين الاثنين تقريرا اتهمت فيه بلدية الرملة بالإهمال.",
    ]
    for sentence in sentences {
      #expect(Said.quotations(sentence).allSatisfy { !["سليم الشمالي", "بلدية الرملة"].contains($0.speaker?.name) })
    }
  }

  @Test func anotherAdjectiveIsAnotherBody() {
    let speakers = Said.speakers(
      "اجتمع المجلس الوطني للرملة أمس. وقال المجلس المركزي إن الجسر أغلق. وقال المجلس إن السوق فتحت.")
    #expect(speakers.contains { $0.contains("المركزي") })
  }

  @Test func aParticipleOfManyIsNotOneMans() {
    func speaker(_ participle: String) -> String? {
      let text = "زار سليم الحداد السوق مع الأهالي، \(participle) أن الجسر أغلق."
      return Said.quotations(text).first?.speaker?.name
    }
    #expect(speaker("مؤكدين") == nil)
    #expect(speaker("مؤكدا") == "سليم الحداد")
  }

  @Test func aPaperSpeaksForItsIssuer() {
    #expect(
      Said.speakers("وأصدر مجلس الرملة البلدي بيانا جاء فيه \"نحيي الأهالي\".").contains { $0.contains("مجلس الرملة") }
    )
    #expect(
      Said.speakers("قال بيان لوزارة النقل نشرته وكالة المرسى إن الجسر أغلق.").contains { $0.contains("وزارة النقل") })
  }

  @Test func theOutletThatTheSentenceBeforeWasTakenFromIsTheSource() {
    let speakers = Said.quotations("وبحسب ما ذكره موقع \"المنارة\"، فإن السفن اقتربت. وأضاف المصدر أن السفن كبيرة.")
      .compactMap(\.speaker?.name)
    #expect(Set(speakers) == ["المنارة"])
  }
}
