/// What an import of people did, in the words for whoever ran it.
package struct VolunteerReport: Equatable, Sendable {
  package var rows: ImportReport
  /// People with an address.
  package private(set) var known = 0
  /// … of whom the sheet gave no stage.
  package private(set) var withoutStage = 0
  package private(set) var onlyPhone = 0
  package let joined: Int
  /// The addresses that the sheet says may not be written to.
  var suppressed: Set<Int64> = []

  init(_ sheet: VolunteerSheet) {
    rows = ImportReport(what: "people")
    rows.lines = sheet.lines
    rows.skipped = sheet.skipped
    joined = sheet.joined
    rows.notes = sheet.remarks.map { "line \($0.line): \($0.why)" }
  }

  mutating func remark(_ line: Int, _ what: String) {
    rows.notes.append("line \(line): \(what)")
  }

  mutating func count(_ person: SheetPerson) {
    if person.hasOnlyPhone {
      onlyPhone += 1
    } else {
      known += 1
      if person.stage.isEmpty { withoutStage += 1 }
    }
  }

  /// The closing report; its last line says what everybody fears about an import.
  package var closingLines: [String] {
    var lines = ["\(rows.lines.grouped) lines."]
    var stages = "at stage as in the file"
    if withoutStage > 0 { stages += " (\(withoutStage.grouped) without a stage: known)" }
    lines.append("\(known.grouped) people known now, \(stages).")
    if joined > 0 { lines.append("\(joined.grouped) lines are one person twice: joined.") }
    if onlyPhone > 0 {
      lines.append("\(onlyPhone.grouped) have only a phone: kept, for calling.")
    }
    lines += skippedLines
    if !suppressed.isEmpty {
      lines.append(
        "\(suppressed.count.grouped) addresses marked unsubscribed or bounced: "
          + "they will never get mail.")
    }
    lines.append(
      "New: \(rows.new.grouped); updated: \(rows.updated.grouped); "
        + "unchanged: \(rows.unchanged.grouped).")
    lines += rows.notes
    if rows.isDryRun { lines.append("Nothing was written: this was a dry run.") }
    return lines + ["0 mails will be sent."]
  }

  /// One line a reason, with the first lines of the file that it is about.
  private var skippedLines: [String] {
    var linesByReason: [String: [Int]] = [:]
    var reasons: [String] = []
    for skipped in rows.skipped {
      if linesByReason[skipped.why] == nil { reasons.append(skipped.why) }
      linesByReason[skipped.why, default: []].append(skipped.line)
    }
    return reasons.map { reason in
      let lines = linesByReason[reason] ?? []
      let first = lines.prefix(20).map { "\($0)" }.joined(separator: ", ")
      let more = lines.count > 20 ? " …" : ""
      let word = lines.count == 1 ? "line" : "lines"
      return "\(lines.count.grouped) skipped (\(word) \(first)\(more): \(reason))."
    }
  }
}
