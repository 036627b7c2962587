import GRDB
import Language
import Mailroom

/// The file `bills`: the bill's numbers and dockets in each session. What it leaves blank stays as
/// it is on record.
struct BillsImport: StagedImport {
  private var bills: [(session: Int, names: [BillNames])] = []
  private var skipped: [ImportReport.Skipped] = []
  private var lines = 0

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    while let record = try table.next() {
      lines += 1
      progress(lines)
      guard let number = CourtSession.number(in: record["session"]) else {
        skip(record.line, "\"\(record["session"])\" is no session")
        continue
      }
      let cells = ["house_bill", "senate_bill", "house_docket", "senate_docket"]
        .map { record[$0] }.filter { !$0.isEmpty }
      let names = cells.map(BillNames.init)
      if let cell = zip(cells, names).first(where: { $0.1.isEmpty })?.0 {
        skip(record.line, "\"\(cell)\" is no bill")
        continue
      }
      bills.append((number, names))
    }
  }

  private mutating func skip(_ line: Int, _ why: String) {
    skipped.append(.init(line: line, why: why))
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    var report = ImportReport(what: CivicFile.bills.rawValue)
    report.lines = lines
    report.skipped = skipped
    for (number, names) in bills {
      let old = try CourtSession.find(number, in: db)
      var session = old ?? CourtSession(number: number)
      for name in names { name.fill(&session) }
      if session == old {
        report.unchanged += 1
        continue
      }
      try session.save(in: db)
      if old == nil { report.new += 1 } else { report.updated += 1 }
    }
    return report
  }
}
