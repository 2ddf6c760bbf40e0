/// Makes the number of a feature from its template and its value.
enum FeatureHash {
  /// 32 well-mixed bits. Two features of one number share a weight, which happens to one in a thousand.
  @inline(__always)
  static func id(_ template: UInt32, _ value: UInt64) -> UInt32 {
    var x = value &+ UInt64(template) &* 0x9E37_79B9_7F4A_7C15
    x = (x ^ (x >> 32)) &* 0xD6E8_FEB8_6659_FD93
    x = (x ^ (x >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: x ^ (x >> 32)) | 1
  }

  /// One value of two.
  @inline(__always)
  static func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0xFF51_AFD7_ED55_8CCD) ^ (b &+ 0x2545_F491_4F6C_DD1D) }
}
