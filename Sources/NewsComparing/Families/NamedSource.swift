import NewsRecords

/// What an article names as the source of a line: an agency or another relay, a statement or an interview, with who
/// issued or gave it.
struct NamedSource: Sendable {
  /// How two articles that name the same one are joined.
  let why: Chains.Why
  let hop: ChainHop
  let name: SourceName
  /// Who issued the statement or gave the interview, nil where nobody is named or a person speaks in it.
  let issuer: SourceName?

  /// The sources that the chain of `quotation` names.
  static func sources(of quotation: Quotation) -> [NamedSource] {
    let issuer =
      quotation.speaker.flatMap { $0.kind == .person ? nil : SourceName($0.name) }.flatMap { $0.isUnnamed ? nil : $0 }
    return quotation.chain.compactMap { hop in
      switch hop.kind {
      case .agency, .relay, .translation:
        let name = SourceName(hop.name)
        return name.isUnnamed ? nil : NamedSource(why: .sameAgency, hop: hop, name: name, issuer: nil)
      case .statement, .interview:
        return NamedSource(why: .sameStatement, hop: hop, name: SourceName(hop.name), issuer: issuer)
      case .outlet, .speaker: return nil
      }
    }
  }

  /// Whether two articles that report one line mean the same source.
  ///
  /// The same agency by its name. A statement and a statement, unless two different issuers are named: who reports the
  /// same words from «a statement» has not shown a second one.
  func isSame(as other: NamedSource) -> Bool {
    guard why == other.why else { return false }
    if why == .sameAgency { return name.isSame(as: other.name) }
    guard hop.kind == other.hop.kind else { return false }
    guard let issuer, let second = other.issuer else { return true }
    return issuer.isSame(as: second)
  }
}
