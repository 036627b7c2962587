/// What an import did, or with `--dry-run` would have done.
package struct ImportReport: Codable, Equatable, Sendable {
  /// A line of the file that was left out.
  package struct Skipped: Codable, Equatable, Sendable {
    package let line: Int
    package let why: String

    package init(line: Int, why: String) {
      self.line = line
      self.why = why
    }
  }

  /// What the rows are, in the plural: "towns".
  package let what: String
  /// Records in the file, without the header.
  package var lines = 0
  package var new = 0
  package var updated = 0
  package var unchanged = 0
  /// What was on record and is no longer true by this file.
  package var ended = 0
  package var skipped: [Skipped] = []
  /// What a reader should know beyond the counts.
  package var notes: [String] = []
  package var isDryRun = false

  package init(what: String) { self.what = what }

  /// What the import says at its end, the counts first.
  package var closingLines: [String] {
    var counts = "\(lines.grouped) lines: \(new.grouped) new, \(updated.grouped) updated, "
    counts += "\(unchanged.grouped) unchanged"
    if ended > 0 { counts += ", \(ended.grouped) no longer there" }
    counts += ", \(skipped.count.grouped) skipped (\(what))."
    var lines = [counts] + notes + skipped.map { "line \($0.line): \($0.why)" }
    if isDryRun { lines.append("Nothing was written: this was a dry run.") }
    return lines
  }
}

extension Int {
  /// With a comma before each three digits, as the campaign's readers write numbers.
  var grouped: String {
    var digits = String(magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (self < 0 ? "-" : "") + groups.joined(separator: ",")
  }
}
