import NewsRecords
import Testing

@testable import NewsReading

/// Words that only look like verbs of saying once their letters are folded, and verbs by which nobody says anything.
@Suite struct CueMatcherTests {
  @Test(arguments: [
    "والجسر هنا بالمدينة القديمة.", "واطلع الوفد على المعرض.", "وزار أمن المدينة بالأمس.",
    "وصل نادي الجبل إلى المدينة أن فاز.",
    "المرصد ومقره في المدينة إن الجسر بعيد.", "وهي طالبة: في السنة الثالثة.", "لنا أمل كبير بالنجاح.",
    "تبلغ مساحة الحديقة بالأمتار مئة.", "وتبين أن الطريق مغلق.", "ويذكر أنه ولد في المدينة.", "بلا وعي دون أن يعلم.",
  ])
  func otherWords(text: String) { #expect(Said.lines(text).isEmpty) }

  @Test(arguments: [
    "ارتفعت الأسعار ما يشير إلى زيادة الطلب.", "مما يؤكد أن الطلب كبير.", "لا يوجد ما يدعو إلى القلق.",
    "قرأت تفسيرا يوضح الأمر.",
  ])
  func factsDoNotSpeak(text: String) { #expect(Said.lines(text).isEmpty) }

  /// «شهد» is to witness, unless the link follows closely.
  @Test(arguments: [
    "السوق شهدت ارتفاعا كبيرا في الأسعار بفعل الشعور بأن الطلب سيزيد."
  ])
  func wordsThatNeedTheirLinkNear(text: String) { #expect(Said.lines(text).isEmpty, "\(Said.lines(text))") }

  @Test(arguments: [
    ("لم يستبعد الوزير أن يغلق الجسر.", 1), ("لم ينف الوزير أن الجسر مغلق.", 1), ("لم يعلن الوزير أن الجسر مغلق.", 0),
    ("هذا أمر غير مستبعد: الجسر مغلق.", 0),
  ])
  func whatIsNotRuledOutIsSaid(text: String, count: Int) { #expect(Said.lines(text).count == count) }

  @Test(arguments: [
    "اكتشف العلماء ما يعتقد أنه أول جسر في المدينة.", "رسالة واضحة ومطمئنة للسكان عن الجسر: \"الجسر آمن اليوم\".",
    "وهو تابع لوزارة النقل ويشتبه بأنه قديم.",
    "وأنهى الدورة الأكثر صعوبة وطلبًا على مستوى المدينة.",
    "وصل شاهد العيان ويدعى كيلان، خمسين عاما :\"جرى الناس إلى الجسر القديم\".",
    "وطابع كتب عليه \"الذكرى المئوية لافتتاح الجسر القديم\".", "وصلت الإشارة عبر هذه القناة عن المصنع.",
    "هذا القرار يؤكد سعي المدينة إلى النجاح.", "وكانت الكلمة التي أدلى بها لمحطة \"صوت النهر\" قصيرة.",
  ])
  func peopleInGeneralAndThingsDoNotSpeak(text: String) { #expect(Said.lines(text).isEmpty, "\(Said.lines(text))") }

  @Test func whatSomebodySaysDoes() {
    #expect(Said.lines("نزل الناس إلى الشارع ضد ما يقول سليم حداد إنه فساد.").count == 1)
  }

  @Test(arguments: [
    ("هنأ الوزير اللاعب بالفوز.", "هنأ"), ("نادى الوزير بالحوار.", "نادى"), ("أطلع الوزير النواب على الخطة.", "أطلع"),
    ("وأفادت المجموعة في بيان عن وفاة رجل.", "أفادت"), ("وزار الوفد الجسر، مشيرة إلى أن العمل بدأ.", "مشيرة"),
  ])
  func theVerbsThemselvesCount(text: String, cue: String) {
    #expect(Said.quotations(text).first?.cue.map(\.text) == [cue])
  }
}
