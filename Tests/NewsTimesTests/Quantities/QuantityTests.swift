import NewsRecords
import Testing

@testable import NewsTimes

@Suite struct QuantityTests {
  @Test(arguments: [
    Meaning("2500", "2500 جندي", "٢٥٠٠ جندي", "2,500 جندي", "٢٬٥٠٠ جندي", "2 500 جندي", "2.500 جندي"),
    Meaning("2500000", "2.5 مليون لاجئ", "٢٫٥ مليون دولار", "2,5 مليون دولار", "مليونين ونصف المليون لاجئ"),
    Meaning("1300000000", "1.3 مليار دولار", "1,3 مليار يورو", "مليار و300 مليون دولار"),
    Meaning("100000", "100 ألف دينار", "مئة ألف نازح", "مائة ألف نازح"),
    Meaning(
      "60", "60% من القوات", "60 % من القوات", "%60 من القوات", "٪60 من القوات", "60 بالمئة", "٦٠٪", "60 في المائة",
      "ستين في المئة",
      "ستون بالمائة"),
    Meaning("1.6", "1.6 في المئة", "1,6 بالمئة", "١٫٦٪"),
    Meaning("3500", "3 آلاف و500 طن", "3500 طن"),
    Meaning("1250300", "1,250,300 نسمة", "١٬٢٥٠٬٣٠٠ نسمة"),
  ])
  func digits(meaning: Meaning) { expectNumbers(meaning) }

  @Test(arguments: [
    Meaning("23", "ثلاثة وعشرون جنديا", "ثلاثة و عشرون جنديا", "ثلاث وعشرين طائرة"),
    Meaning("250", "مئتان وخمسون شخصا", "مئتين وخمسين شخصا", "مائتان وخمسون طنا"),
    Meaning("500", "خمسمئة عنصر", "خمسمائة عنصر", "خمس مئة عنصر", "نصف ألف عنصر"),
    Meaning("2000", "ألفي جندي", "ألفا جندي", "ألفين من الجنود"),
    Meaning("200000", "مئتي ألف نازح", "مائتا ألف نازح"),
    Meaning("11", "أحد عشر قتيلا", "إحدى عشرة سفينة"),
    Meaning("2000000", "مليونا شخص", "مليوني شخص"),
    Meaning("500000", "نصف مليون جرعة", "خمسمئة ألف جرعة"),
    Meaning("250000", "ربع مليون نازح"),
    Meaning("1500000", "مليون ونصف المليون لاجئ", "مليون ونصف مليون لاجئ", "مليونا ونصف المليون برميل"),
    Meaning("125000", "مئة وخمسة وعشرين ألفا", "مئة وخمسة وعشرون ألف نازح"),
    Meaning("300500", "ثلاثمئة ألف وخمسمئة برميل"),
    Meaning("8", "ثماني قذائف", "ثمانية أطفال", "ثمان نساء"),
    Meaning("12", "اثني عشر صاروخا", "اثنتي عشرة طائرة", "اثنا عشر قتيلا"),
    Meaning("3", "القادة الثلاثة", "ثلاثة تحقيقات", "الجولات الثلاث"),
  ])
  func words(meaning: Meaning) { expectNumbers(meaning) }

  @Test(arguments: [
    Meaning(
      "2", "مقتل جنديين", "جنديان قتلا", "إصابة شخصين بجروح", "إسقاط طائرتين", "أطلقت بارجتان صواريخ", "بعد اجتماعين",
      "وهجومين"),
    Meaning("", "قتل مدنيين في القصف", "أصيب عسكريين", "بلدان الجوار", "الطرفين المتحاربين", "بين البلدين"),
  ])
  func duals(meaning: Meaning) { expectNumbers(meaning) }

  @Test(arguments: [
    Meaning("10", "عشرات القتلى"), Meaning("100", "مئات الجنود"), Meaning("1000", "آلاف المتظاهرين"),
    Meaning("10000", "عشرات الآلاف من المتظاهرين", "عشرات آلاف المتظاهرين"),
    Meaning("100000", "مئات الآلاف من النازحين"),
    Meaning("3-9", "بضعة جنود", "بضع طائرات"), Meaning("20-30", "عشرون ونيف من الشهداء"),
  ])
  func indefinite(meaning: Meaning) { expectNumbers(meaning) }

  @Test(arguments: [
    ("نحو 2500 عسكري", Quantity.Relation.approx), ("قرابة 100 صاروخ", .approx), ("زهاء ثلاثين قتيلا", .approx),
    ("ما يقارب 40 سيارة", .approx), ("40 سيارة تقريبا", .approx), ("أكثر من 300 نقطة", .moreThan),
    ("ما يزيد على 20 قرية", .moreThan),
    ("أقل من 20 مقعدا", .lessThan), ("ما لا يقل عن 55 قتيلا", .atLeast), ("87 شخصا على الأقل", .atLeast),
    ("ما لا يزيد على ألف جندي", .atMost), ("20 مقعدا على الأكثر", .atMost), ("مئات الجنود", .atLeast),
    ("30 شخصا", .exact),
    ("بين 200 و300 مقاتل", .range), ("بضعة جنود", .approx),
  ])
  func relations(phrase: String, expected: Quantity.Relation) {
    #expect(quantities(phrase).map(\.relation) == [expected], "\(phrase)")
  }

  @Test(arguments: [
    Meaning("200-300", "بين 200 و300 مقاتل", "من 200 إلى 300 مقاتل", "200-300 مقاتل", "بين مئتين وثلاثمئة مقاتل"),
    Meaning("5000-10000", "من 5 إلى 10 آلاف لاجئ", "بين 5 و10 آلاف لاجئ", "5-10 آلاف لاجئ"),
    Meaning("40-80", "بين 40 و80 في المئة", "40 إلى 80%"),
    Meaning(
      "3000;2500", "خفض عدد الجنود من 3000 إلى 2500", "انخفض العدد من 3000 إلى 2500 جندي",
      "تراجع عدد القوات من 3,000 إلى 2,500"),
  ])
  func ranges(meaning: Meaning) { expectNumbers(meaning) }

  @Test(arguments: [
    ("ثلث النواب", "0.333"), ("ثلثي المقاعد", "0.667"), ("نصف السكان", "0.5"), ("ربع الناخبين", "0.25"),
    ("ثلاثة أرباع الأصوات", "0.75"),
  ])
  func fractions(phrase: String, expected: String) { #expect(numbers(phrase) == expected) }

  @Test(arguments: [
    ("30 شخصا", "شخص"), ("ثماني قذائف", "قذيفة"), ("83 قتيلا", "قتيل"), ("20 مدنيا", "مدني"), ("500 ألف جرعة", "جرعة"),
    ("60%", "percent"),
    ("200 مليار دولار", "USD"), ("100 ألف دينار عراقي", "IQD"), ("مليون ريال", "ريال"), ("50 يورو", "EUR"),
    ("$500", "USD"), ("60 كلم", "كلم"),
    ("2500 من القوات", "قوة"), ("الجولات الثلاث", "جولة"), ("صاروخين", "صاروخ"), ("25 كتيبا", "كتيب"),
    ("مئة ألف ليرة سورية", "SYP"),
    ("ستة من أصل 18", ""), ("عشرات النشطاء", "ناشط"),
  ])
  func units(phrase: String, expected: String) { #expect(quantities(phrase).first?.unit == expected, "\(phrase)") }

  @Test(arguments: [
    ("إن 2500 جندي انسحبوا من القاعدة", "انسحبوا"), ("لا يزال 2500 جندي في القاعدة", "لا يزال"),
    ("قتل 30 شخصا في الانفجار", "قتل"),
    ("أسفر الهجوم عن مقتل 30 شخصا", "مقتل"), ("وأصيب 12 مدنيا", "أصيب"), ("ما زالوا 40 رجلا", "ما زالوا"),
    ("ارتفع المؤشر 300 نقطة", "ارتفع"),
  ])
  func predicates(phrase: String, expected: String) {
    #expect(quantities(phrase).first?.predicate == expected, "\(phrase)")
  }

  @Test(arguments: [
    ("انسحبوا", Optional("انسحب")), ("انسحاب", "انسحب"), ("مقتل", "قتل"), ("لا يزال", "بقي"), ("كتاب", nil), ("", nil),
  ])
  func lemmasOfPredicates(word: String, expected: String?) { #expect(reader.lemma(ofPredicate: word) == expected) }

  @Test func predicatesTellTwoFiguresApart() {
    #expect(quantities("قتل 20 جنديا وأصيب 35 مدنيا").map(\.predicate) == ["قتل", "أصيب"])
  }

  @Test(arguments: [
    "قرار 2231", "القرار رقم 1701", "المادة 140", "كوفيد-19", "مقاتلات إف-16", "ألف الكاتب رواية", "الجولة الرابعة",
    "أحد المسؤولين",
    "إحدى القرى", "مجموعة 5+1", "النتيجة 3:2", "عام 2015", "29 حزيران 2021", "الساعة 14:30", "في المرتبة الثالثة",
    "مجموعة العشرين",
    "نصف نهائي البطولة", "واحد من أهم الملفات", "ألف هارون كتابا", "فاز 3-1 على ضيفه", "خسر 6-7 و2-6",
    "انتهت المباراة 0-0", "كتابه الـ121", "#بغداد2021", "الدور ربع النهائي",
  ])
  func noQuantity(phrase: String) { #expect(numbers(phrase) == "", "\(phrase)") }

  @Test(arguments: [
    ("سيصل نحو 2500 عسكري إلى القاعدة", "نحو 2500 عسكري"),
    ("عقدت ثلاث جولات على الأقل من المحادثات", "ثلاث جولات على الأقل"),
    ("راوحت بين 40 و80 في المئة", "بين 40 و80 في المئة"), ("وبنحو 30 سيارة", "نحو 30 سيارة"),
    ("بنسبة 1.6 في المئة", "1.6 في المئة"),
  ])
  func spans(text: String, expected: String) { #expect(quantities(text).map(\.range.text) == [expected]) }

  @Test func agesAreCountedAndNoTimes() {
    #expect(numbers("سبعة تلاميذ تقل أعمارهم عن 16 عاما") == "7;16")
    #expect(values("سبعة تلاميذ تقل أعمارهم عن 16 عاما") == "")
  }

  @Test(arguments: ["قال سليم (24 عاما) إنه وصل", "توفي الشاعر عن 74 عاما", "وعمره 30 عاما", "عن عمر ناهز 74 عاما"])
  func ages(phrase: String) {
    #expect(quantities(phrase).map(\.unit) == ["سنة"] || quantities(phrase).map(\.unit) == ["عام"], "\(phrase)")
    #expect(values(phrase) == "", "\(phrase)")
  }

  /// Agencies of the Gulf write the decimals before ر and the whole behind it.
  @Test(arguments: [
    ("ارتفع بنسبة 44ر0%", "0.44"), ("5ر3 مليون برميل", "3500000"), ("بنسبة 7ر2 بالمئة", "2.7"),
    ("أنتجت 500ر307 متر مكعب", "307500"), ("بلغ 432ر690ر29 ميجاوات", "29690432"), ("250ر3 مليون طن", "3250000"),
    ("بنسبة 125ر2%", "2.125"),
  ])
  func agencyDecimals(phrase: String, expected: String) { #expect(numbers(phrase) == expected) }

  @Test func countsReferBack() {
    #expect(quantities("فاز في ست محافظات وحل ثانيا في أربع أخرى").map(\.unit) == ["محافظة", "محافظة"])
  }

  @Test func lengthsOfTimeAreTimes() { #expect(numbers("هدنة لمدة 48 ساعة") == "" && numbers("ثلاثة أشهر") == "") }

  /// Papers of the Gulf set figures in brackets: the scale and the unit stand behind them.
  @Test(arguments: [
    Meaning("557500000", "ضخت (5ر557) مليون متر", "ضخت (557.5) مليون متر"),
    Meaning("45", "شملت (45) محطة"), Meaning("8", "وأنشأت (8) محطات"), Meaning("5684", "طولها (5684) كلم"),
    Meaning("2500000", "بقيمة \"2.5\" مليون ريال"),
    Meaning("", "الدفعة (7)", "انظر (4)"),
  ])
  func brackets(meaning: Meaning) { expectNumbers(meaning) }

  @Test func bracketsBelongToTheRange() {
    let text = "وصدرت (5ر11) مليون طن"
    #expect(quantities(text).map { $0.range.text } == ["(5ر11) مليون طن"])
    #expect(quantities(text).map(\.unit) == ["طن"])
  }

  /// A number that names its noun counts nothing.
  @Test(arguments: [
    Meaning("", "في الدقيقة 78 من اللقاء", "الدورة 38 للمجلس", "منظومة \"S 300\" للدفاع", "صاروخ PAC 3 المطور"),
    Meaning("", "طائرة \"زفير 20\" القديمة", "القمر (زفير 1) الصناعي"),
    Meaning("20", "قال \"إن 20 شخصا\" حضروا", "نشرت CNN 20 صورة"),
  ])
  func models(meaning: Meaning) { expectNumbers(meaning) }

  /// «كمية» is no «ك» with «مية», a hundred.
  @Test(arguments: [Meaning("", "كمية المياه", "وتتجاوز كمية الذهب"), Meaning("100", "مية كتاب")])
  func quantityIsNoHundred(meaning: Meaning) { expectNumbers(meaning) }

  @Test(arguments: [
    Meaning("10-17", "تتراوح أعمارهم بين الـ10 والـ17 عاما", "أعمارهم بين 10 و17 عاما")
  ])
  func agesInRange(meaning: Meaning) { expectNumbers(meaning) }

  /// Scores, clubs, movements and years that look like numbers.
  @Test(arguments: [
    Meaning(
      "", "فاز 2 -صفر", "خسر (صفر-صفر)", "تغلب وست هام", "أعلنت حركة طالبان", "في الدقيقتين 24 و62",
      "في الدقائق 24 و62 و80"),
    Meaning("", "لقب عاصمة الثقافة 2017", "على متن الرحلة 111 المتجهة شرقا"),
    Meaning("2017", "2017 إصابة", "ارتفع العدد إلى 2017"),
  ])
  func looksLikeANumber(meaning: Meaning) { expectNumbers(meaning) }
}
