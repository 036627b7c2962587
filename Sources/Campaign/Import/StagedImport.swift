package import GRDB

/// A file that was read and checked as far as it can be without the store.
///
/// Reading takes as long as it takes, beside a running worker; writing is one short transaction.
package protocol StagedImport: Sendable {
  /// Writes the rows and says what changed. Runs inside the caller's transaction.
  ///
  /// - Parameter day: today in the campaign's zone, as `2026-11-24`.
  /// - Throws: `ImportError` if other files must be imported first; `DatabaseError`.
  func write(in db: Database, on day: String) throws -> ImportReport
}

extension StagedImport {
  /// Writes the rows; a dry run reports the same and takes everything back.
  package func run(in db: Database, on day: String, dryRun: Bool = false) throws -> ImportReport {
    var report = ImportReport(what: "")
    try db.inSavepoint {
      report = try write(in: db, on: day)
      report.isDryRun = dryRun
      return dryRun ? .rollback : .commit
    }
    return report
  }
}

/// Why an import could not begin.
package enum ImportError: Error, Equatable, CustomStringConvertible {
  /// The rows refer to those of another file, which is not on record yet.
  case needsFirst(CivicFile, for: String)

  package var description: String {
    switch self {
    case .needsFirst(let first, let kind):
      "\(kind) refer to \(first.rawValue), and none are on record: "
        + "run `hubkeeper import \(first.rawValue) FILE` first"
    }
  }
}

/// A row of one table that an import keeps in step with a file.
protocol ImportedRow: Equatable, Sendable {
  associatedtype Key: Hashable & Sendable
  /// What makes it the same row in the next file.
  var key: Key { get }
  /// The part of the table that a file speaks about as a whole (a town's precincts): a row of
  /// the part that the file does not have is no longer true. `nil` for rows that stay.
  var part: String? { get }
  static func stored(in db: Database) throws -> [Self]
  /// Inserts the row, or replaces the one with the same key.
  func save(in db: Database) throws
  func remove(in db: Database) throws
}

extension ImportedRow {
  var part: String? { nil }
  func remove(in db: Database) throws {}
}

/// The rows of a file, and the lines that are none.
struct StagedRows<Row: ImportedRow>: Sendable {
  private(set) var lines = 0
  private(set) var rows: [(line: Int, row: Row)] = []
  private(set) var skipped: [ImportReport.Skipped] = []
  private var lineByKey: [Row.Key: Int] = [:]

  /// Reads all of `table`.
  ///
  /// - Parameter row: the row in a record, or why there is none.
  init(
    _ table: inout CSVTable, progress: (Int) -> Void,
    row: (CSVRecord) -> Result<Row, LineProblem>
  ) throws(CSVError) {
    while let record = try table.next() {
      lines += 1
      progress(lines)
      if record.isTooLong {
        skip(record.line, "more cells than the header has; is a comma not in quotes?")
        continue
      }
      switch row(record) {
      case .failure(let problem): skip(record.line, problem.why)
      case .success(let row):
        if let earlier = lineByKey[row.key] {
          skip(record.line, "the same as line \(earlier), which was taken")
        } else {
          lineByKey[row.key] = record.line
          rows.append((record.line, row))
        }
      }
    }
  }

  mutating func skip(_ line: Int, _ why: String) {
    skipped.append(.init(line: line, why: why))
  }

  /// Brings the table in step with the rows.
  ///
  /// - Parameter problem: why a row cannot be kept, judged by what is on record.
  func write(
    in db: Database, what: String, problem: (Row) -> String? = { _ in nil }
  ) throws -> ImportReport {
    var report = ImportReport(what: what)
    report.lines = lines
    report.skipped = skipped
    var stored: [Row.Key: Row] = [:]
    for row in try Row.stored(in: db) { stored[row.key] = row }
    var parts: Set<String> = []
    for (line, row) in rows {
      if let why = problem(row) {
        report.skipped.append(.init(line: line, why: why))
        continue
      }
      if let part = row.part { parts.insert(part) }
      let old = stored.removeValue(forKey: row.key)
      if old == row {
        report.unchanged += 1
        continue
      }
      try row.save(in: db)
      if old == nil { report.new += 1 } else { report.updated += 1 }
    }
    for row in stored.values {
      guard let part = row.part, parts.contains(part) else { continue }
      try row.remove(in: db)
      report.ended += 1
    }
    report.skipped.sort { $0.line < $1.line }
    return report
  }
}

/// Why a line of a file is no row.
struct LineProblem: Error {
  let why: String

  init(_ why: String) { self.why = why }
}
