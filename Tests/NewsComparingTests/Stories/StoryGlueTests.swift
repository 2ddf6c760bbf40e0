import Testing

@testable import NewsComparing

/// What must not tie two affairs, each kind in invented reports: how much of the cosine of their words is left.
@Suite struct StoryGlueTests {
  private func kept(_ a: String, _ b: String) -> Float {
    var builder = ProfileBuilder(background: .standard)
    for text in [a, b] { builder.add(StoryTexts.input("a", text, "2024-05-06")) }
    let profiles = builder.profiles()
    return profiles[0].likeness(profiles[1], mostOfOne: 0.4) / profiles[0].vector.cosine(profiles[1].vector)
  }

  /// A report on an election in which only the places differ.
  private func election(_ state: String, _ capital: String, _ people: String) -> String {
    """
    بدء التصويت في الانتخابات البرلمانية في \(state)
    فتحت مراكز الاقتراع أبوابها في \(capital) أمام الناخبين \(people) لاختيار أعضاء البرلمان، وسط إجراءات أمنية مشددة.
    """
  }

  @Test func electionsOfTwoStatesShareTheWordsOfElections() {
    let lebanon = election("لبنان", "بيروت", "اللبنانيين")
    #expect(kept(lebanon, election("النروج", "أوسلو", "النرويجيين")) < 0.5)
    #expect(kept(lebanon, lebanon) > 0.99)
    #expect(kept(lebanon, "وصل وزير خارجية النروج إلى بيروت للقاء رئيس البرلمان قبيل الانتخابات.") > 0.9)
  }

  @Test func oneNameIsNoAffair() {
    let quarrel = "اختلف أعضاء مجلس الهدهد على رسوم المرفأ، واتهم رئيس البحارة المجلس بمحاباة شركات الشحن."
    let storm = "أغلقت العاصفة مدارس الهدهد، وانقطعت الكهرباء عن الأحياء القديمة وتعطلت حركة الطيران."
    #expect(kept(quarrel, storm) < 0.5)
    #expect(kept(quarrel, "احتج بحارة الهدهد على رسوم المرفأ وطالبوا شركات الشحن بتعويضات.") > 0.9)
  }
}
