/// One word that numbers are made of, and how it composes.
struct NumberWord: Sendable, Hashable {
  enum Kind: String, Sendable {
    /// «صفر»
    case zero
    /// 1 to 9: «ثلاث», also before مئة and عشر.
    case unit
    /// 10: alone or the second half of 11 to 19.
    case ten
    /// 20 to 90.
    case tens
    /// 100, 200 and the fused «ثلاثمئة».
    case hundred
    /// ألف, مليون, مليار, تريليون.
    case scale
    /// «آلاف»: alone a lower bound.
    case scales
    /// «ألفا»: «خمسين ألفا» is 50,000, «ألفا جندي» 2,000.
    case scaleEndingAlif = "scale-ending-alif"
    /// «ألفان», «مليوني».
    case scaleDual = "scale-dual"
    /// «مئات»: a lower bound.
    case hundreds
    /// «عشرات»: a lower bound.
    case tensOf = "tens-of"
    /// «الرابعة».
    case ordinal
    /// «الأخير».
    case last
    /// «نصف».
    case fraction
    /// «بضعة»: three to nine.
    case few
    /// «نيف»: up to the next ten.
    case odd
  }

  let kind: Kind
  let value: Double

  /// Whether it multiplies what stands before it.
  var isScale: Bool { kind == .scale || kind == .scales || kind == .scaleEndingAlif }
}
