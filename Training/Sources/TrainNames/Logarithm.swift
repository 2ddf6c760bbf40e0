import Foundation

/// The natural logarithm.
func logOf(_ x: Int) -> Double { log(Double(x)) }
