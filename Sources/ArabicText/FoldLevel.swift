/// How much of a word's dress its key takes off. Each level is a pure function of the level before.
public enum FoldLevel: UInt8, Sendable, CaseIterable {
  /// What the eye sees: invisible controls and tatweel off, presentation forms as letters.
  /// «العـــراق» and «العراق» are one.
  case clean
  /// One spelling of letters and digits: Persian ی and ک as ي and ك, ٢٥ as 25, decomposed hamza composed.
  case orthographic
  /// What search and comparison go by: marks off, أ إ آ as ا, ى as ي, final ة as ه, hamza on any seat as ء.
  /// «الأميركيّة» and «الاميركيه» are one.
  case match
}
