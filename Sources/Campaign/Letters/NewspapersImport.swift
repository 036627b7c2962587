internal import GRDB
import Mail
import Mailroom

/// The file `newspapers`: where letters to the editor go, how long they may be, and which towns
/// each paper covers.
struct NewspapersImport: StagedImport {
  private let staged: StagedRows<PaperRow>

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    staged = try StagedRows(&table, progress: progress) { record in
      let name = record["name"]
      guard !name.isEmpty, name.count <= 80 else {
        return .failure(LineProblem("no name, or one of more than 80 characters"))
      }
      let written = record["address"]
      let isLink = WebLink.first(in: written) != nil
      let address = isLink ? nil : EmailAddress(written)?.rawValue
      let link = WebLink.first(in: isLink ? written : record["link"])?.link
      guard address != nil || link != nil else {
        return .failure(
          LineProblem("\(name): \"\(written)\" is neither a mail address nor a web page"))
      }
      let limit = record["word_limit"]
      guard limit.isEmpty || Int(limit).map({ (20...5_000).contains($0) }) == true else {
        return .failure(LineProblem("\(name): \"\(limit)\" is no number of words"))
      }
      let days = record["days_between"]
      guard days.isEmpty || Int(days).map({ (0...400).contains($0) }) == true else {
        return .failure(LineProblem("\(name): \"\(days)\" is no number of days"))
      }
      let towns = record["towns"].split(whereSeparator: { $0 == ";" || $0 == "," }).map {
        $0.split(separator: " ").joined(separator: " ")
      }.filter { !$0.isEmpty }
      guard !towns.isEmpty else {
        return .failure(
          LineProblem("\(name): no towns; write them apart by semicolons, or statewide"))
      }
      return .success(
        PaperRow(
          name: name, address: address, link: link, wordLimit: Int(limit),
          daysBetween: Int(days) ?? 0, checkedOn: record["checked_on"],
          towns: towns.map { $0.lowercased() == "statewide" ? "" : $0 }.sorted()))
    }
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    let known = try KnownTowns(for: .newspapers, in: db)
    var report = try staged.write(in: db, what: CivicFile.newspapers.rawValue) { row in
      row.towns.lazy.filter { !$0.isEmpty }.compactMap { known.problem(with: $0) }.first
        .map { "\(row.name): \($0)" }
    }
    let unchecked = staged.rows.count { $0.row.checkedOn.isEmpty }
    if unchecked > 0 {
      report.notes.append(
        "\(CountWords.of(unchecked, "newspaper")) without checked_on: look whether limit and address still hold."
      )
    }
    return report
  }
}

private struct PaperRow: ImportedRow {
  let name: String
  let address: String?
  let link: String?
  let wordLimit: Int?
  let daysBetween: Int
  let checkedOn: String
  /// Sorted; "" is the whole state.
  let towns: [String]

  var key: String { name.lowercased() }

  static func stored(in db: Database) throws -> [PaperRow] {
    try Row.fetchAll(db, cached: "SELECT * FROM newspaper").map { row in
      let paper = Newspaper(row)
      return PaperRow(
        name: paper.name, address: paper.address, link: paper.link, wordLimit: paper.wordLimit,
        daysBetween: paper.daysBetween, checkedOn: paper.checkedOn,
        towns: try paper.towns(in: db).sorted())
    }
  }

  func save(in db: Database) throws {
    let paper = Newspaper(
      id: try Newspaper.called(name, in: db)?.id ?? Number.next("newspaper", in: db), name: name,
      address: address, link: link, wordLimit: wordLimit, daysBetween: daysBetween,
      checkedOn: checkedOn)
    try paper.save(in: db)
    try paper.save(towns: towns, in: db)
  }
}
