/// How large a page may be: three times its articles and 150 KB. A page of thousands of articles must still open.
///
/// Every article stands in the page whole, with every finding underlined. What room is left is shared out among the
/// registers by their size, so that each keeps its first rows, and each says how many were left out.
struct PageBudget: Sendable {
  /// The most bytes that a page should have.
  let bytes: Int

  /// The budget of a page with articles of `textBytes` in all.
  init(textBytes: Int) { bytes = 3 * textBytes + 150_000 }
}
