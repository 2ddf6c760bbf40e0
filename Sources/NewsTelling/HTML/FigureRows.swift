import NewsRecords

/// The register of figures: what is counted, each value as printed and as read, and whether they agree.
struct FigureRows {
  let page: PageContext

  /// The rows of `figures`, in their order.
  func register(_ figures: [Figure]) -> Register {
    let columns = ["counted", "values", "chains", "status"].map { words["column.\($0)"] }
    return Register(key: "figures", frame: .table(columns), figures, id: \.id, weight: \.weight, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ figure: Figure, to html: inout HTMLWriter) {
    let evidence = figure.values.first?.evidence.first
    page.brief(evidence?.range.text ?? figure.unit, evidence, to: &html)
  }

  private func write(_ figure: Figure, to html: inout HTMLWriter) {
    html.row(figure.id) { html in
      html.cell { counted(figure, to: &$0) }
      html.cell { html in for value in figure.values { self.value(value, to: &html) } }
      html.cell { page.stand(figure.chains, to: &$0) }
      html.cell { status(figure, to: &$0) }
    }
  }

  private func counted(_ figure: Figure, to html: inout HTMLWriter) {
    html.bdi(figure.unit.isEmpty ? words["unit.none"] : words.numbers.unit(figure.unit))
    if let predicate = figure.predicate {
      html.raw(" <span class=\"muted\">")
      html.bdi(predicate)
      html.raw("</span>")
    }
  }

  /// One value: as read, then each slice as printed with its outlet and place.
  private func value(_ value: Figure.Value, to html: inout HTMLWriter) {
    html.raw("<div class=\"part\"><span class=\"muted\">")
    html.bdi(words.numbers.words(value.value, value.relation))
    html.raw("</span>")
    for evidence in value.evidence {
      html.raw("<div><b>")
      page.slice(evidence.range.text, to: &html)
      html.raw("</b> <div class=\"more\"><span>")
      page.source(evidence, to: &html)
      html.raw(" · ")
      page.place(evidence, to: &html)
      html.raw("</span></div></div>")
    }
    html.raw("</div>")
  }

  /// Whether the values agree, with the sum spelled out where one follows from others.
  private func status(_ figure: Figure, to html: inout HTMLWriter) {
    html.text(words["agreement.\(figure.agreement.rawValue)"])
    for step in figure.steps {
      html.raw("<div class=\"sum-line\">")
      html.text(words["figure.sum"] + ": ")
      for (index, input) in step.inputs.enumerated() {
        if index > 0 { html.text(words["comma"] + " ") }
        html.raw("<a href=\"#")
        html.attribute(page.anchors.anchor(input))
        html.raw("\">")
        html.bdi(input.range.text)
        html.raw("</a>")
      }
      html.text(" \(words["therefore"]) ")
      html.bdi(words.numbers.result(step))
      html.raw(" ")
      html.place(step.rule)
      html.raw("</div>")
    }
  }
}

extension NumberWords {
  /// What a step of arithmetic gives: one number, the two ends between which it lies, or the one end that it has.
  func result(_ step: Figure.Step) -> String {
    switch (step.low, step.high) {
    case (let low?, let high?) where low == high: number(low)
    case (let low?, let high?): labels.filled("relation.range", number(low), number(high))
    case (let low?, nil): words(.number(low), .atLeast)
    case (nil, let high?): words(.number(high), .atMost)
    case (nil, nil): ""
    }
  }
}
