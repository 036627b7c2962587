import GRDB
import Language
import Mailroom

/// The file `cosponsors`: who is on the bill in each session, as somebody recorded it.
///
/// Each row is a stance with its source and its day. A list that is not whole says nothing of who is
/// not on it. Members who left before anybody put them on record are told and not kept.
struct CosponsorsImport: StagedImport {
  private struct Signature: Sendable {
    var line: Int
    var session: Int
    var legislator: String
    var name: String
    var rung: Rung
    var bill: String
    var day: CivilDate?
    var source: String
    var isWhole: Bool
  }

  private var signatures: [Signature] = []
  private var skipped: [ImportReport.Skipped] = []
  private var lines = 0

  init(_ table: inout CSVTable, progress: (Int) -> Void) throws(CSVError) {
    var seen: Set<[String]> = []
    while let record = try table.next() {
      lines += 1
      progress(lines)
      guard let session = CourtSession.number(in: record["session"]) else {
        skip(record.line, "\"\(record["session"])\" is no session")
        continue
      }
      let id = record["person_id"]
      guard id.hasPrefix("ocd-person/") else {
        skip(record.line, "\(record["name"]): no Open States id")
        continue
      }
      guard seen.insert(["\(session)", id]).inserted else {
        skip(record.line, "\(record["name"]) is in the \(CourtSession.ordinal(session)) already")
        continue
      }
      let role = record["role"].lowercased()
      let bills = [record["house_bill"], record["senate_bill"]].filter { !$0.isEmpty }
      signatures.append(
        Signature(
          line: record.line, session: session, legislator: id, name: record["name"],
          rung: role.contains("lead") || role.contains("primary") ? .leading : .cosponsor,
          bill: bills.joined(separator: ", "), day: CivilDate(iso8601: record["as_of"]),
          source: record["source"], isWhole: record["list_complete"].lowercased() != "partial"))
    }
  }

  private mutating func skip(_ line: Int, _ why: String) {
    skipped.append(.init(line: line, why: why))
  }

  func write(in db: Database, on day: String) throws -> ImportReport {
    var report = ImportReport(what: CivicFile.cosponsors.rawValue)
    report.lines = lines
    report.skipped = skipped
    let known = try String.fetchSet(db, sql: "SELECT id FROM legislator")
    if known.isEmpty {
      throw ImportError.needsFirst(.legislators, for: CivicFile.cosponsors.rawValue)
    }
    var gone: [Int: [String]] = [:]
    for one in signatures {
      guard known.contains(one.legislator) else {
        gone[one.session, default: []].append(one.name)
        continue
      }
      try write(one, on: day, in: db, &report)
    }
    for (number, rows) in Dictionary(grouping: signatures, by: \.session) {
      var session = try CourtSession.find(number, in: db) ?? CourtSession(number: number)
      session.isListWhole = rows.allSatisfy(\.isWhole)
      try session.save(in: db)
    }
    for (number, names) in gone.sorted(by: { $0.key < $1.key }) {
      report.notes.append(
        "\(CourtSession.ordinal(number)): \(names.count) left before they were on record: "
          + names.joined(separator: ", "))
    }
    for number in Set(signatures.filter { !$0.isWhole }.map(\.session)).sorted() {
      report.notes.append(
        "\(CourtSession.ordinal(number)): the list is partial; who is not on it may have signed")
    }
    return report
  }

  /// Said again, it is the same stance; another role on a later day is a new one.
  private func write(
    _ one: Signature, on today: String, in db: Database, _ report: inout ImportReport
  ) throws {
    let day = one.day?.description ?? today
    // Uses stanceOf.
    let old = try Row.fetchOne(
      db,
      cached: """
        SELECT rung FROM stance
        WHERE legislator = :legislator AND session = :session AND personID IS NULL
          AND source = :source
        ORDER BY day DESC, id DESC LIMIT 1
        """,
      arguments: [
        "legislator": one.legislator, "session": one.session, "source": one.source,
      ])
    if let rung = old?["rung"] as String?, rung == one.rung.rawValue {
      report.unchanged += 1
      return
    }
    try db.execute(
      cached: """
        INSERT INTO stance (legislator, session, rung, words, source, day, personID, at)
        VALUES (:legislator, :session, :rung, :words, :source, :day, NULL, 0)
        """,
      arguments: [
        "legislator": one.legislator, "session": one.session, "rung": one.rung.rawValue,
        "words": one.rung == .leading ? "leads \(one.bill)" : "on \(one.bill)",
        "source": one.source, "day": day,
      ])
    if old == nil { report.new += 1 } else { report.updated += 1 }
    if let date = CivilDate(iso8601: today),
      try CourtSession.current(on: date, in: db).number == one.session
    {
      try SessionOpening.fulfil(one.legislator, in: db)
    }
  }
}
