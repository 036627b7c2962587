import Foundation
import GRDB

extension Forgetting {
  /// Forgets in a restored store whoever was forgotten after its backup was made, by the list
  /// beside it, and marks everybody of the list.
  ///
  /// Who came back by themselves since is on record from a later moment than the mark, and stays.
  ///
  /// - Returns: how many people were forgotten anew.
  /// - Throws: `ForgettingError.unreadable` for a list without its key: then nobody on it could be
  ///   recognized.
  package static func replay(in handling: Handling) throws -> Int {
    let db = handling.db
    let files = try ForgettingFiles(of: db)
    let marks = try files.marks()
    guard !marks.isEmpty else { return 0 }
    guard let key = try files.key() else {
      throw ForgettingError.unreadable(path: files.keyFile)
    }
    let active = Dictionary(marks.filter { $0.liftedAt == nil }.map { ($0.proof, $0) }) {
      $0.newer($1)
    }
    var people: [Int64: Date] = [:]
    let addresses = try Row.fetchCursor(db, sql: "SELECT id, address FROM address")
    while let row = try addresses.next() {
      let address: String = row["address"]
      guard let mark = active[ForgottenMarks.proof(of: address, key: key)] else { continue }
      for person in try forgotten(by: mark, at: row["id"], in: db) {
        people[person] = Date(milliseconds: mark.at)
      }
    }
    for (person, moment) in people.sorted(by: { $0.key < $1.key }) {
      try forget(person, by: nil, authentication: "restore", at: moment, in: handling)
    }
    for mark in marks {
      try db.execute(
        cached: """
          INSERT INTO forgotten (proof, personID, at, liftedAt)
          VALUES (:proof, :person, :at, :lifted)
          ON CONFLICT (proof) DO UPDATE SET personID = excluded.personID, at = excluded.at,
            liftedAt = excluded.liftedAt
          WHERE excluded.at >= forgotten.at
          """,
        arguments: [
          "proof": mark.proof, "person": mark.person, "at": mark.at, "lifted": mark.liftedAt,
        ])
    }
    try want(in: handling)
    return people.count
  }

  /// Of two people at one address the one whose number the mark bears.
  private static func forgotten(
    by mark: ForgettingFiles.Mark, at address: Int64, in db: Database
  ) throws -> [Int64] {
    let before = try Int64.fetchAll(
      db,
      cached: """
        SELECT person.id FROM personAddress JOIN person ON person.id = personAddress.personID
        WHERE personAddress.addressID = :address AND person.createdAt < :at
        """, arguments: ["address": address, "at": mark.at])
    if before.contains(mark.person) { return [mark.person] }
    return before.count == 1 ? before : []
  }
}
