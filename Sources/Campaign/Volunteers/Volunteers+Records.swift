package import Foundation
import GRDB
package import Mailroom

/// What becomes of a volunteer whose record is joined to another, or who has died. Forgetting
/// takes the whole row, with the person (`Forgetting`).
extension Volunteers {
  /// The kept one takes what it lacks, both interests, and the stage that is further on.
  package func join(
    person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling
  ) throws {
    let db = handling.db
    func row(_ person: Int64) throws -> Row? {
      try Row.fetchOne(
        db, cached: "SELECT * FROM volunteer WHERE personID = :person",
        arguments: ["person": person])
    }
    guard let theirs = try row(other) else { return }
    // Away and in again, and not moved: lists and counts that hang on the row follow.
    try changes.delete("volunteer", where: "personID = ?", [other], in: db)
    guard let ours = try row(kept) else {
      let columns = try String.fetchAll(
        db, cached: "SELECT name FROM pragma_table_info('volunteer')")
      var values: [String: (any DatabaseValueConvertible)?] = [:]
      for column in columns { values[column] = theirs[column] as DatabaseValue? }
      values["personID"] = kept
      return try changes.insert("volunteer", values, in: db)
    }
    let interests = JSONText.read(ours["interests"])
    let more = JSONText.read(theirs["interests"]).filter { !interests.contains($0) }
    let hasTown = (ours["town"] as String?) != nil
    func first<T: DatabaseValueConvertible>(_ column: String, _ type: T.Type) -> T? {
      (ours[column] as T?) ?? (theirs[column] as T?)
    }
    func both(_ column: String) -> String? {
      let texts = [ours[column] as String?, theirs[column] as String?].compactMap(\.self)
      return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
    try changes.update(
      "volunteer",
      set: [
        "town": first("town", String.self),
        "zip": hasTown ? ours["zip"] as String? : first("zip", String.self),
        "hubID": hasTown ? ours["hubID"] as Int64? : first("hubID", Int64.self),
        "stage": later(ours["stage"], theirs["stage"]),
        "interests": JSONText.list(interests + more),
        "availability": first("availability", String.self), "words": both("words"),
        "note": both("note"),
        "signedUpAt": [ours["signedUpAt"] as Int64?, theirs["signedUpAt"]].compactMap(\.self).min(),
      ], where: "personID = ?", [kept], in: db)
  }

  /// Who rests or is gone by one of the records is so by their own wish, and stays so.
  private func later(_ one: String, _ other: String) -> String {
    let way = ["known", "new", "offered", "booked", "met", "active", "leader", "resting", "gone"]
    guard let first = way.firstIndex(of: one), let second = way.firstIndex(of: other) else {
      return one
    }
    return way[max(first, second)]
  }

  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.update(
      "volunteer", set: ["stage": "gone"], where: "personID = ?", [person], in: handling.db)
  }

  /// The words of a sign-up. Uses volunteerWords.
  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    try handling.db.execute(
      cached: """
        UPDATE volunteer SET words = NULL WHERE personID IN (
          SELECT personID FROM volunteer
          WHERE words IS NOT NULL AND COALESCE(signedUpAt, createdAt) <= :cutoff LIMIT :limit)
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": limit])
    return handling.db.changesCount == limit
  }
}
