import ArabicText
import NewsRecords
import Testing

@testable import NewsReading

/// Futures, what they bind to, and which are forecasts.
@Suite struct FutureScannerTests {
  private let scanner = FutureScanner(lexicon: PledgeLexicon(), words: ActWords())

  private func hits(_ source: String) -> [FutureScanner.Hit] { scanner.hits(in: ActFixture(source).text) }

  private func kind(_ source: String) -> Pledge.Kind? {
    let text = ActFixture(source).text
    return scanner.hits(in: text).first.map { scanner.kind(of: $0, clause: text.tokens.indices, in: text) }
  }

  @Test(arguments: [
    ("ستفتح الوزارة الجسر", 1), ("سوف تفتح الوزارة الجسر", 1), ("لن تفتح الوزارة الجسر", 1),
    ("فتحت الوزارة الجسر", 0), ("سيؤدي النقص إلى ارتفاع", 0), ("سيؤدي المحافظ القسم", 1), ("سيحتاجون إلى جسر", 0),
    ("سيسهم الطقس في ذلك", 0), ("سنسهم في ذلك", 1), ("سنرى ما يجري", 0), ("سوف الوزارة", 0),
  ])
  func futures(source: String, count: Int) { #expect(hits(source).count == count) }

  @Test func theParticleBelongsToIt() {
    let hit = hits("قال لن تفتح الجسر")[0]
    #expect(hit.tokens == 1..<3 && hit.verb == 2 && hit.isNegative)
  }

  @Test(arguments: [
    ("سنفتح الجسر", Pledge.Kind.commitment), ("ستعقد القمة", .schedule), ("سيجرون تحقيقا", .commitment),
    ("سنبدأ العمل", .commitment), ("لن تعقد القمة", .commitment),
    ("سيعتمد الموعد على الفحص", .condition), ("ستندم الشركة", .threat), ("ستدفع الشركة الثمن", .threat),
    ("سنقصف المرفأ", .threat), ("سنرد بقوة", .threat), ("سنرد على العريضة غدا", .commitment),
    ("سنفرض عقوبات على الشركة", .threat), ("سيفرض رسوما على السلع", .commitment),
    ("سيفرض رسوما إذا رفضت الشركة", .threat), ("سأوقع مرسوما برفع العقوبات", .commitment),
    ("إذا لم تدفع الشركة سنغلق المصنع", .threat), ("إذا دفعت الشركة سنفتح المصنع", .commitment),
  ])
  func kinds(source: String, kind expected: Pledge.Kind) { #expect(kind(source) == expected) }

  @Test(arguments: [
    ("الأسعار ستبقى قريبة", true), ("ستبقى الأسعار قريبة", true), ("القوات ستبقى قريبة", false),
    ("ستبقى القوات قريبة", false), ("الشركة ستخفض الأسعار", false), ("سنخفض الأسعار", false),
    ("سيكون الطقس حارا", true), ("معظم الزيادة ستبقى", true),
  ])
  func forecasts(source: String, expected: Bool) {
    let text = ActFixture(source).text
    #expect(scanner.hits(in: text).map { scanner.isForecast($0, from: 0, in: text) } == [expected])
  }
}
