import NewsRecords

/// The register of pledges: by when, what was said, whose it is, and what this file holds of it. No verdict.
struct PledgeRows {
  let page: PageContext

  /// The rows of `pledges`, in their order.
  func register(_ pledges: [DossierPledge]) -> Register {
    let columns = ["deadline", "as-said", "who", "state", "chains"].map { words["column.\($0)"] }
    return Register(key: "pledges", frame: .table(columns), pledges, id: \.id, weight: \.weight, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ pledge: DossierPledge, to html: inout HTMLWriter) {
    page.brief(pledge.promisor ?? words.nobody(pledge), pledge.evidence.first, to: &html)
  }

  private func write(_ pledge: DossierPledge, to html: inout HTMLWriter) {
    html.row(pledge.id) { html in
      html.cell { deadline(pledge, to: &$0) }
      html.cell { said(pledge, to: &$0) }
      html.cell { who(pledge, to: &$0) }
      html.cell { state(pledge, to: &$0) }
      html.cell { page.stand(pledge.chains, to: &$0) }
    }
  }

  private func deadline(_ pledge: DossierPledge, to html: inout HTMLWriter) {
    if let deadline = pledge.deadline {
      html.text(words.dates.words(deadline))
    } else {
      html.raw("<span class=\"muted\">")
      html.text(words["pledge.none"])
      html.raw("</span>")
    }
  }

  private func said(_ pledge: DossierPledge, to html: inout HTMLWriter) {
    for evidence in pledge.evidence {
      html.raw("<div class=\"part\">")
      page.slice(evidence.range.text, to: &html)
      html.raw("<div class=\"more\"><span>")
      page.source(evidence, to: &html)
      html.raw(" · ")
      page.place(evidence, to: &html)
      html.raw("</span>")
      how(pledge, evidence, to: &html)
      html.raw("</div></div>")
    }
  }

  /// The rule of the pledge and, where the deadline stands in this article, what it was counted from.
  private func how(_ pledge: DossierPledge, _ evidence: Evidence, to html: inout HTMLWriter) {
    guard let article = page.edition.shelf[evidence.article],
      let found = article.pledge(at: evidence.range)
    else { return }
    var pieces: [Grounds.Piece] = [.slice(found.trigger.text)]
    if let time = article.time(found.deadlineTime) {
      pieces.append(.ours("·"))
      pieces += Grounds(words: words).pieces(time, deadline: found.deadline, published: article.day)
    }
    page.how(rule: found.rule, pieces, to: &html)
  }

  private func who(_ pledge: DossierPledge, to html: inout HTMLWriter) {
    if let promisor = pledge.promisor {
      if pledge.kind == .demand { html.text(words.asked) }
      html.bdi(promisor)
    } else {
      html.text(words.nobody(pledge))
    }
    if let promisee = pledge.promisee {
      html.raw("<br><span class=\"muted\">")
      html.text(words.promisee(pledge) + " ")
      html.bdi(promisee)
      html.raw("</span>")
    }
    html.raw("<br><span class=\"muted\">")
    html.text(words["pledge.\(pledge.kind.rawValue)"])
    html.raw("</span>")
  }

  /// Shape first, colour second: ◆ passed, ● a later report, ▁ no date, ◇ ahead.
  private func state(_ pledge: DossierPledge, to html: inout HTMLWriter) {
    switch pledge.state {
    case .deadlinePassed: html.raw("<span class=\"state late\"><span>")
    case .restated, .hedged, .withdrawn, .contradicted: html.raw("<span class=\"state later\"><span>")
    case .stated where pledge.kind == .condition: html.raw("<span class=\"state open\"><span>")
    case .stated where pledge.deadline == nil: html.raw("<span class=\"state free\"><span>")
    case .stated: html.raw("<span class=\"state\"><span>")
    }
    html.text(words["state.\(pledge.state.rawValue)"])
    html.raw("</span></span>")
    for evidence in pledge.furtherEvidence { later(evidence, to: &html) }
  }

  /// The later words that the state stands on.
  private func later(_ evidence: Evidence, to html: inout HTMLWriter) {
    html.raw("<div class=\"part\">")
    page.slice(evidence.range.text, to: &html)
    html.raw("<div class=\"more\"><span>")
    page.source(evidence, to: &html)
    html.raw(" · ")
    page.place(evidence, to: &html)
    html.raw("</span></div></div>")
  }
}

extension Words {
  /// What stands before who is to act in a demand: he has promised nothing.
  var asked: String { "\(self["pledge.asked"])\(self["colon"]) " }

  /// What stands before the promisee: he to whom something is pledged, or he who demands it.
  func promisee(_ pledge: DossierPledge) -> String { self[pledge.kind == .demand ? "pledge.asked-by" : "pledge.to"] }

  /// What stands in the promisor's place where the article names none.
  func nobody(_ pledge: DossierPledge) -> String {
    self[pledge.kind == .demand ? "pledge.asked-nobody" : "pledge.nobody"]
  }
}

extension DossierPledge {
  /// The grounds of its state that are not reports of the pledge itself.
  var furtherEvidence: [Evidence] { stateEvidence.filter { !evidence.contains($0) } }
}
