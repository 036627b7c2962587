package import Foundation
package import GRDB
package import Language
import Mailroom

/// A session of the General Court, with the bill's numbers in it: two years, from the first
/// Wednesday of January in an odd one. Every bill begins anew in each, and so does every stance.
package struct CourtSession: Hashable, Sendable {
  /// 195 is the 195th.
  package var number: Int
  /// `HD 1234`; empty while it is not known.
  package var houseDocket = ""
  package var senateDocket = ""
  /// `H.1405`; a docket gets it weeks later.
  package var houseBill = ""
  package var senateBill = ""
  /// The day by which to sign.
  package var signBy: CivilDate?
  /// When plans were carried over into it.
  package var openedAt: Date?
  /// Its list of cosponsors is whole.
  package var isListWhole = false

  package init(number: Int) { self.number = number }

  private init(_ row: Row) {
    number = row["number"]
    houseDocket = row["houseDocket"]
    senateDocket = row["senateDocket"]
    houseBill = row["houseBill"]
    senateBill = row["senateBill"]
    signBy = (row["signBy"] as String?).flatMap(CivilDate.init(iso8601:))
    openedAt = (row["openedAt"] as Int64?).map(Date.init(milliseconds:))
    isListWhole = row["isListWhole"]
  }

  /// `195th`.
  package var ordinal: String { Self.ordinal(number) }

  package static func ordinal(_ number: Int) -> String {
    let ending =
      (11...13).contains(number % 100)
      ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    return "\(number)\(ending)"
  }

  /// The bill's name before a member of this chamber: its number, else its docket.
  package func bill(before chamber: Chamber) -> String? {
    let names: [String]
    switch chamber {
    case .house: names = [houseBill, houseDocket]
    case .senate: names = [senateBill, senateDocket]
    case .congress, .usSenate: names = []
    }
    return names.first { !$0.isEmpty }
  }

  /// `HD 1234, SD 567`: each by its number where it has one.
  package var bills: String {
    [bill(before: .house), bill(before: .senate)].compactMap(\.self).joined(separator: ", ")
  }

  // MARK: The calendar

  /// The session that sits on a day, by the calendar alone.
  package static func sitting(on day: CivilDate) -> Int {
    let year = day.year
    guard year % 2 != 0 else { return 194 + (year - 2026) / 2 }
    let first = CivilDate(year: year, month: 1, day: 1)?.next(2) ?? day
    return 194 + (year - 2025) / 2 - (day < first ? 1 : 0)
  }

  /// `194th`, `194`.
  package static func number(in text: String) -> Int? {
    let digits = text.trimmingCharacters(in: .whitespaces).prefix { $0.isASCII && $0.isNumber }
    let rest = text.trimmingCharacters(in: .whitespaces).dropFirst(digits.count).lowercased()
    guard ["", "st", "nd", "rd", "th"].contains(rest), let number = Int(digits),
      (100...999).contains(number)
    else { return nil }
    return number
  }

  // MARK: On record

  /// The one that counts now: the one that sits, or a later one into which plans were carried over
  /// already. It may have nothing on record.
  package static func current(on day: CivilDate, in db: Database) throws -> CourtSession {
    let opened =
      try Int.fetchOne(
        db, cached: "SELECT MAX(number) FROM courtSession WHERE openedAt IS NOT NULL") ?? 0
    let number = max(sitting(on: day), opened)
    return try find(number, in: db) ?? CourtSession(number: number)
  }

  package static func find(_ number: Int, in db: Database) throws -> CourtSession? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM courtSession WHERE number = :number",
      arguments: ["number": number]
    ).map(CourtSession.init)
  }

  package func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO courtSession (number, houseDocket, senateDocket, houseBill, senateBill, signBy,
          openedAt, isListWhole)
        VALUES (:number, :houseDocket, :senateDocket, :houseBill, :senateBill, :signBy, :openedAt,
          :isListWhole)
        ON CONFLICT (number) DO UPDATE SET houseDocket = excluded.houseDocket,
          senateDocket = excluded.senateDocket, houseBill = excluded.houseBill,
          senateBill = excluded.senateBill, signBy = excluded.signBy,
          openedAt = excluded.openedAt, isListWhole = excluded.isListWhole
        """,
      arguments: [
        "number": number, "houseDocket": houseDocket, "senateDocket": senateDocket,
        "houseBill": houseBill, "senateBill": senateBill, "signBy": signBy?.description,
        "openedAt": openedAt?.milliseconds, "isListWhole": isListWhole,
      ])
  }
}

/// The names of bills in a text: "HD 1234", "HD.1234", "S744".
package struct BillNames: Hashable, Sendable {
  package var houseDocket: String?
  package var senateDocket: String?
  package var houseBill: String?
  package var senateBill: String?

  package var isEmpty: Bool {
    houseDocket == nil && senateDocket == nil && houseBill == nil && senateBill == nil
  }

  package init(_ text: String) {
    for match in text.matches(of: /\b(HD|SD|H|S)[\s.]{0,2}(\d{1,5})\b/.ignoresCase()) {
      let number = String(match.output.2)
      switch match.output.1.uppercased() {
      case "HD": houseDocket = "HD \(number)"
      case "SD": senateDocket = "SD \(number)"
      case "H": houseBill = "H.\(number)"
      default: senateBill = "S.\(number)"
      }
    }
  }

  /// Puts what is named in the place of what was on record.
  package func fill(_ session: inout CourtSession) {
    session.houseDocket = houseDocket ?? session.houseDocket
    session.senateDocket = senateDocket ?? session.senateDocket
    session.houseBill = houseBill ?? session.houseBill
    session.senateBill = senateBill ?? session.senateBill
  }
}
