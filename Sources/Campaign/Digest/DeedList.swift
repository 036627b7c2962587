import Language

extension DoneWork {
  /// "Mar 14: tabling: 42 signatures, 3 new volunteers".
  var line: String {
    var counts = WorkUnit.allCases.compactMap { unit in
      self.counts[unit].map { unit.words($0) }
    }
    if counts.isEmpty, let people, source != .talk { counts = [CountWords.people(people)] }
    let what =
      switch source {
      case .letter: "a letter in \(title)"
      case .visit: "a visit to a legislator"
      default: kind == nil || source == .campaign ? title : kind?.name() ?? title
      }
    let day = "\(WorkSpan.month(self.day.month).prefix(3)) \(self.day.day)"
    let numbers = counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))"
    return "\(day), \(what)\(numbers)"
  }
}

extension [DoneWork] {
  func sum(_ unit: WorkUnit) -> Int { reduce(0) { $0 + ($1.counts[unit]?.number ?? 0) } }

  /// "3 film screenings, 2 tablings", the most first.
  var byKind: String {
    let counted = Dictionary(grouping: self.filter { $0.source != .talk }) { deed in
      deed.kind?.name() ?? "other"
    }.mapValues(\.count)
    return counted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) × \($0.key)" }.joined(separator: ", ")
  }
}
