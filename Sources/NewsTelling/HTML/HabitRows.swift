import NewsRecords

/// The register of habits: what an outlet's texts have again and again where others have something else, with counts and
/// the first places. No label on the outlet, no claim of who was first.
struct HabitRows {
  let page: PageContext

  /// How many places of a habit are linked; the count says how many there are.
  static let linkedPlaces = 4

  /// The rows of `habits`, in their order.
  func register(_ habits: [WordingHabit]) -> Register {
    let columns = ["outlet", "others", "own", "change", "place"].map { words["column.\($0)"] }
    return Register(
      key: "habits", frame: .table(columns), habits, id: \.id, weight: \.articles, brief: brief, write)
  }

  private var words: Words { page.words }

  private func brief(_ habit: WordingHabit, to html: inout HTMLWriter) {
    let evidence = habit.places.first.flatMap { $0.b ?? $0.a }
    page.brief(evidence?.range.text ?? habit.outlet, evidence, to: &html)
  }

  private func write(_ habit: WordingHabit, to html: inout HTMLWriter) {
    html.row(habit.id) { html in
      html.cell { $0.bdi(habit.outlet) }
      html.cell { slice(habit.places.first?.a, to: &$0) }
      html.cell { slice(habit.places.first?.b, to: &$0) }
      html.cell {
        $0.text("\(words["wording.\(habit.kind.rawValue)"]) · \(words["wording.\(habit.class.rawValue)"])")
        $0.text(" · \(words.count(habit.articles, .article).text)")
      }
      html.cell { places(of: habit, to: &$0) }
    }
  }

  private func slice(_ evidence: Evidence?, to html: inout HTMLWriter) {
    guard let evidence else { return html.text(words["wording.nothing"]) }
    page.slice(evidence.range.text, to: &html)
  }

  private func places(of habit: WordingHabit, to html: inout HTMLWriter) {
    html.text(words.count(habit.places.count, .place).text)
    for evidence in habit.places.prefix(Self.linkedPlaces).compactMap({ $0.b ?? $0.a }) {
      html.raw("<br>")
      page.place(evidence, to: &html)
    }
  }
}
