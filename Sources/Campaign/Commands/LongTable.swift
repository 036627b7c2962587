import Mailroom

/// A table of an answer: at most fifty rows to read on a phone, and where there are more, all of
/// them as a CSV file.
struct LongTable {
  static let shownRows = 50

  /// `hubs.csv`.
  let file: String
  let columns: [String]
  private(set) var rows: [CommandAnswer.Row] = []
  private var csv: String
  private var limit: Int

  /// - Parameter limit: how many rows the mail itself shows.
  init(_ file: String, columns: [String], limit: Int = shownRows) {
    self.file = file
    self.columns = columns
    self.limit = limit
    csv = CSVWriter.line(columns)
  }

  var isLong: Bool { rows.count > limit }

  mutating func add(_ number: String, _ what: String, cells: [String]) {
    rows.append(CommandAnswer.Row(number, what))
    csv += CSVWriter.line(cells)
  }

  func show(in answer: inout CommandAnswer) {
    answer.rows += rows.prefix(limit)
    guard isLong else { return }
    answer.after.append(
      "These are \(limit) of \(CountWords.grouped(rows.count)); all of them are in the file \(file)."
    )
    answer.files.append(
      PostedFile(name: file, contentType: "text/csv; charset=utf-8", contents: Array(csv.utf8)))
  }
}
