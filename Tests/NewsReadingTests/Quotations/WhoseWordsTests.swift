import NewsRecords
import Testing

@testable import NewsReading

/// Whose words a verb without a subject, or with more than one noun beside it, tells. Every sentence is invented.
@Suite struct WhoseWordsTests {
  @Test(arguments: [
    // Whoever the clause is about, though he reports nothing in it.
    (
      "ذكرت إدارة نادي المرسى أنها باقية. واتخذت إدارة الوادي موقفا واضحا، حيث أعلنت أنها تحترم النادي.",
      "إدارة الوادي"
    ),
    (
      "انتقد نادر صباغ، نائب المدير، تصريحات المدير سليم حداد. ويواصل حداد منذ شهر مطالبة السكان بالدفع. وكان آخر ذلك مساء السبت عندما قال للجيران: \"دفعنا كثيرا\".",
      "سليم حداد"
    ),
    // What is said of many in the plural leads back to the noun behind the verb, which then does not speak.
    ("قال سليم حداد إنه كتب رسالة. ووصف النواب الذين تأخروا في المدينة بأنهم \"عصابة\".", "سليم حداد"),
    ("أكد سليم حداد أنه باق. واتهم القوات الموالية للبلدية باستخدام الحجارة.", "سليم حداد"),
    // Two people together are meant by the dual.
    ("وقال سليم حداد ونادر صباغ إن الأمر خطير. حيث يقولان: \"لا يكفي الوصف\".", "سليم حداد ونادر صباغ"),
    (
      "قال أحد زعيمي حزب \"النجمة\" اليميني سليم حداد إن الأمر خطير. وقال هذا المسؤول السياسي إن الجسر باق.",
      "سليم حداد"
    ),
    // A calling and adjectives, all with ال, mean the one person who has spoken.
    ("رجح الدكتور سليم حداد أن يرتفع النهر. وأضاف الباحث والمحلل المائي أن الجسر باق.", "سليم حداد"),
    ("وقالت هند سالم إن السلوك صادم. كما أضافت مستطردة \"استقال المدير هذا الصباح من منصبه\".", "هند سالم"),
    // The body that the sentence before is about speaks through its paper.
    (
      "لكن اتحاد الصيادين رفض في بيان له أمس ما ساقه البحار. وجاء في البيان \"لا نقبل الفكرة\".", "اتحاد الصيادين"
    ),
  ])
  func theLastOneIs(text: String, speaker: String) {
    #expect(Said.quotations(text).last?.speaker?.name == speaker)
  }

  @Test(arguments: [
    // «المصدر» is nobody whom the article names.
    "قال سليم حداد إن السوق كبير. وقال المصدر إن الطريق طويل.",
    "نفى اللاعب سليم حداد التهمة. وبحسب المصادر فإن الطبيبة سألت عن الوصفة.",
    // The paper is the one's or the other's.
    "تلقى الرئيس سليم حداد برقية من الوزير نادر صباغ، بمناسبة العيد، أكد خلالها ضرورة العمل.",
    // A written damma makes the verb a passive.
    "قال سليم حداد إن الجسر باق. وقد ذُكر أن الطريق طويل.",
    // A new study is nobody's of before.
    "وقال سليم حداد في تقريره إن النمو ضعيف. إلى ذلك، ذكرت دراسة حديثة أن الأسعار باقية.",
    // A body in marks acts, and whether it is known who that is or not, the last speaker is not meant.
    "أعلن سليم حداد نتائجه. وتستفيد \"نورد فوكس\" من الطلب المتزايد، إذ أعلنت عن أول قناة لها.",
  ])
  func theLastSpeakerIsNotMeant(text: String) {
    #expect(Said.quotations(text).last?.speaker?.name != "سليم حداد")
  }

  @Test func theSourceIsTheOneWhoSpokeUnderThatNoun() {
    let text = "وقال مصدر مطلع إن الدور ستفتح. وأضاف الوزير سليم حداد أن السوق تنمو. وقال المصدر إن الأسعار باقية."
    #expect(Said.quotations(text).last?.speaker?.name == "مصدر مطلع")
  }

  @Test(arguments: [
    // «كما تنفي …» goes on with something else; «كما قال …» takes up the clause before it.
    "ويكرر نادر صباغ رحلته إلى المدينة، كما تنفي البلدية اليوم هذه التهمة.",
    // Only supposed, not said.
    "في حال وافق سليم حداد على تمديد عقده سيفرح الفريق.",
    // An imperfect in marks is what the noun does.
    "الرملة: إعلان حداد \"يعزز\" أهمية الاتفاق النووي",
  ])
  func nothingOfThatKindIsSaid(text: String) {
    #expect(
      !Said.quotations(text).contains {
        $0.rule == "preposition-last" || $0.rule == "noun-source" || $0.cue.first?.text == "وافق"
      })
  }

  @Test(arguments: [
    ("وفي يونيو، أعلنت مجموعة \"المرسى\" العملاقة، التوصل إلى اتفاق لبيع السفن.", "التوصل إلى اتفاق لبيع السفن"),
    ("وقدر المحققون قيمة المسروقات بمليون ريال.", "قيمة المسروقات بمليون ريال"),
    ("توعدت البلدية الجمعة السفن الأجنبية بالدفاع عن مينائها.", "بالدفاع عن مينائها"),
    ("وأظهرت دراسة حديثة أن البلاد غنية.", "البلاد غنية"),
    ("وفي الختام، أدان الأمين العام بشدة الاعتداءات التي وقعت أمس.", "الاعتداءات التي وقعت أمس"),
    ("وشبه سليم حداد النصب التذكاري في المدينة بـ\"نصب العار\".", "\"نصب العار\""),
    ("وأكد أقرباء لنجيب أن الشبهات باطلة.", "الشبهات باطلة"),
    ("كان سليم حداد قد وعد العراقيين بتصدير القمح.", "بتصدير القمح"),
  ])
  func whatIsSaidIs(sentence: String, content: String) {
    #expect(Said.quotations(sentence).first?.content.first?.text == content)
  }
}
