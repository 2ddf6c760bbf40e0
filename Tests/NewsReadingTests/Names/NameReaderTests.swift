import ArabicText
import NewsRecords
import NewsTimes
import Testing

@testable import NewsReading

@Suite struct NameReaderTests {
  private let article = """
    المرزوقي يلتقي برانكوف

    قال رئيس الوزراء العراقي سالم المرزوقي، الثلاثاء، إن بلاده تريد شراكة مع الولايات المتحدة.
    وأضاف المرزوقي خلال لقائه الرئيس الأميركي جو برانكوف في بغداد أن الحكومة العراقية ملتزمة.
    وأكد جوزيف برانكوف دعم واشنطن للعراق. وقالت وزارة الدفاع الأميركية في بيان إن القوات ستعود، وأضافت الوزارة أن العدد قليل.
    وأوضح رئيس الحكومة العراقي أن الانسحاب قريب، فيما قال الرئيس السابق دونالد هاملتون إنه خطأ. وأعلنت بغداد موعدا جديدا.
    """

  @Test func onePersonUnderAllNames() throws {
    let (_, names) = NameFixture.names(article)
    let minister = try #require(names.entity("سالم المرزوقي"))
    #expect(minister.type == .person)
    #expect(minister.role == "رئيس الوزراء العراقي")
    #expect(minister.gender == .masculine)
    #expect(minister.aliases.contains("المرزوقي"))
    #expect(minister.aliases.contains("رئيس الحكومة العراقي"))
    #expect(minister.grounds.contains("surname:المرزوقي"))
    #expect(minister.grounds.contains("title:رئيس الحكومة العراقي"))
  }

  @Test func shortAndLongGivenNames() throws {
    let (_, names) = NameFixture.names(article)
    let president = try #require(names.entity("جو برانكوف"))
    #expect(president.aliases.contains("جوزيف برانكوف") || president.name == "جوزيف برانكوف")
    #expect(!president.aliases.contains { $0.contains("هاملتون") })
  }

  @Test func statesCapitalsAndBodies() throws {
    let (text, names) = NameFixture.names(article)
    let iraq = try #require(names.entity("العراق"))
    #expect(iraq.state == "IQ")
    #expect(iraq.aliases.contains("بغداد"))
    let city = try #require(names.mentions.first { text.string(of: $0.name) == "بغداد" }?.entity)
    #expect(names.entities[city].name == "بغداد")
    let ministry = try #require(names.entity("وزارة الدفاع الأميركية"))
    #expect(ministry.aliases.contains("الوزارة"))
    #expect(names.entity("الحكومة العراقية")?.type == .organization)
  }

  @Test func readingIsTheSameTwice() {
    let (a, b) = (NameFixture.names(article).names, NameFixture.names(article).names)
    #expect(a.entities.map(\.name) == b.entities.map(\.name))
    #expect(a.mentions.map(\.name) == b.mentions.map(\.name))
    #expect(
      NameReader().read(TokenizedText(article), times: TimesAndQuantities()).entities.map(\.name)
        == a.entities.map(\.name))
  }

  @Test(arguments: ["", "\n\n", "...", "قال إن", "((((", "\"", "a@b.example 12,5 ٪"])
  func textsWithoutNames(text: String) {
    #expect(NameFixture.names(text).names.mentions.isEmpty)
  }

  @Test func mentionsStandInOrderAndPointToEntities() {
    let many = (0..<300).map { "التقى الوزير سليم حداد\($0 % 7) رئيس مصر في القاهرة." }.joined(separator: "\n")
    let (text, names) = NameFixture.names(article + "\n" + many)
    for (a, b) in zip(names.mentions, names.mentions.dropFirst()) { #expect(a.name.upperBound <= b.name.lowerBound) }
    for mention in names.mentions {
      #expect(mention.name.upperBound <= text.tokens.count && !mention.name.isEmpty)
      if let entity = mention.entity { #expect(names.entities.indices.contains(entity)) }
    }
    #expect(names.references.allSatisfy { $0.entity.map(names.entities.indices.contains) ?? true })
  }
}

@Suite struct EntityLinkingTests {
  @Test func twoPersonsOfOneSurnameTakeNobody() throws {
    let (text, names) = NameFixture.names(
      "قال الوزير سالم المرزوقي إن الأمر انتهى. ورد النائب فؤاد المرزوقي عليه. وأضاف المرزوقي أن ذلك خطأ.")
    let lone = names.mentions.filter { text.string(of: $0.name) == "المرزوقي" }
    #expect(lone.allSatisfy { $0.entity == nil })
    #expect(names.entity("سالم المرزوقي") != nil && names.entity("فؤاد المرزوقي") != nil)
  }

  @Test func aTitleOfTwoBearersPointsToNobody() throws {
    let (text, names) = NameFixture.names(
      "التقى الرئيس المصري محمد الحداد الرئيس الفرنسي فرانسوا بيران. وقال الرئيس إن اللقاء مهم.")
    let lone = try #require(names.references.last { $0.kind == .title })
    #expect(text.string(of: lone.tokens) == "الرئيس")
    #expect(lone.entity == nil)
  }

  @Test func aTitleOfAnotherStatePointsToNobody() throws {
    let (_, names) = NameFixture.names("التقى الرئيس المصري محمد الحداد ضيفه. وقال الرئيس الفرنسي إن اللقاء مهم.")
    #expect(try #require(names.references.last { $0.kind == .title }).entity == nil)
  }

  @Test func aFormerPresidentIsNotThePresident() throws {
    let (_, names) = NameFixture.names(
      "انتقد الرئيس الأميركي السابق دونالد هاملتون القرار. وقال الرئيس الأميركي إن القرار صائب.")
    #expect(try #require(names.references.last { $0.kind == .title }).entity == nil)
  }

  @Test func appositionBehindTheName() throws {
    let (_, names) = NameFixture.names("وقال محمد الحداد، رئيس الوزراء اللبناني، إن الأزمة انتهت. وغادر رئيس الوزراء.")
    let person = try #require(names.entity("محمد الحداد"))
    #expect(person.role == "رئيس الوزراء اللبناني")
    #expect(person.aliases.contains("رئيس الوزراء"))
  }

  @Test func abbreviationsInBrackets() throws {
    let (_, names) = NameFixture.names("أعلنت منظمة الصحة العالمية (WHO) ذلك، ورد الاتحاد الأوروبي (وحده) عليها.")
    #expect(try #require(names.entity("منظمة الصحة العالمية")).aliases.contains("WHO"))
    #expect(names.entity("وحده") == nil)
  }

  @Test func ministriesWithAndWithoutTheirNoun() throws {
    let (_, names) = NameFixture.names(
      "أعلنت وزارة الخارجية التونسية الخطة. وقالت الخارجية التونسية إنها بدأت. وأضافت الخارجية.")
    let ministry = try #require(names.entity("وزارة الخارجية التونسية"))
    #expect(ministry.aliases.contains("الخارجية التونسية"))
    #expect(ministry.aliases.contains("الخارجية"))
  }

  @Test func acronymsInArabicLetters() throws {
    let (_, names) = NameFixture.names("قال مكتب الأمم المتحدة لتنسيق الإغاثة (اوشا) إن المدينة هادئة.")
    #expect(names.entity("اوشا")?.name == "مكتب الأمم المتحدة لتنسيق الإغاثة")
  }

  @Test func capitalsThatAreDealtWith() throws {
    let (_, names) = NameFixture.names("زار الوزير إيران أمس. وتجري المحادثات مع طهران غدا.")
    #expect(try #require(names.entity("إيران")).aliases.contains("طهران"))
    let (_, places) = NameFixture.names("زار الوزير إيران أمس. وتجري المحادثات في طهران غدا.")
    #expect(places.entity("إيران")?.aliases.contains("طهران") == false)
  }

  @Test func anOfficeBehindANameBeforeAnObject() throws {
    let (_, names) = NameFixture.names("بعث د. سمير علوان مفتي مصر ببرقية تهنئة أمس. وقال مفتي مصر إن العمل واجب.")
    #expect(names.entity("سمير علوان")?.role == "مفتي مصر")
    #expect(names.entity("مفتي مصر")?.name == "سمير علوان")
  }

  @Test func bodiesOfOneRowStayApart() throws {
    let (_, names) = NameFixture.names("انتقد حزب العمال القرار، وأيده حزب المحافظين، ورحب به الاتحاد الأوروبي.")
    #expect(names.entity("حزب العمال")?.aliases == [])
    #expect(names.entity("حزب المحافظين") != nil)
    #expect(names.entity("الاتحاد الأوروبي")?.state == nil)
  }

  @Test func rolesLoseTheirClitic() throws {
    let (_, names) = NameFixture.names("وجه رسالة للرئيس المصري محمد الحداد، ثم التقى محمد الحداد.")
    #expect(try #require(names.entity("محمد الحداد")).role == "الرئيس المصري")
  }

  @Test func nisbasPointToStatesOfTheArticle() throws {
    let (text, names) = NameFixture.names("زار الوفد فرنسا. وصدر تعهد فرنسي ورد إيراني.")
    let nisbas = names.references.filter { $0.kind == .nisba }
    #expect(nisbas.map { text.string(of: $0.tokens) } == ["فرنسي", "إيراني"])
    #expect(nisbas.first?.entity.map { names.entities[$0].name } == "فرنسا")
    #expect(nisbas.last?.entity == nil)
  }

  @Test(arguments: [
    (["محمد", "الحداد"], ["محمد", "سعيد", "الحداد"], true),
    (["الحداد"], ["محمد", "الحداد"], true),
    (["محمد", "بن راشد"], ["محمد", "بن راشد", "بن سعيد", "آل مرزوق"], true),
    (["سعيد", "الحداد"], ["محمد", "الحداد"], false),
    (["عبد الملك", "الحداد"], ["عبدالملك", "الحداد"], true),
    (["مارينوف"], ["كلارا", "مارينوفا"], false),
    (["صالح"], ["محمد", "صلاح"], false),
    (["محمد", "سعيد", "الحداد"], ["محمد", "الحداد"], false),
  ])
  func partsThatFit(short: [String], long: [String], expected: Bool) {
    #expect(PersonLinker.fits(short.map(NamePart.init), long.map(NamePart.init)) == expected)
  }
}
