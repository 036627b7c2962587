package import Foundation
package import GRDB
import Language
import Mail
import Mailroom

/// The volunteers as contacts and coordinators ask for them: one by name, number or address, or
/// lists by hub, town, stage, interest and language.
///
/// Everything is asked within a `Reach`. Whoever is gone or forgotten is not there, and neither is
/// anybody outside the reach. No question walks a table: lists read an index in its order,
/// totals are kept (`RosterSchema`), so a million people answer as fast as a thousand.
package enum Roster {}

/// One person as an answer shows them.
package struct RosterEntry: Hashable, Sendable {
  /// `#412`.
  package var number: Int64
  package var name: String
  package var givenName: String
  package var town: String?
  package var zip: String?
  /// Where, in words, for who lives outside the state.
  package var elsewhere: String?
  package var hubID: Int64?
  package var hubName: String?
  /// The hub's, else the town's; `nil` outside the state.
  package var region: String?
  /// `nil` for somebody with a role who is no volunteer, as a contact from a file.
  package var stage: Stage?
  package var phone: String?
  /// The primary one, in the form on record.
  package var address: String?
  package var interests: [String]
  /// Spoken, by English names; `language` is what they write.
  package var languages: [String]
  package var language: String
  /// Signed up, else on record since.
  package var since: Date?
  /// The newest of sign-up, note and stage set by hand.
  package var newestAt: Date?
  /// Of the sign-up, as written.
  package var words: String?
  /// The newest note, else the one of a sheet.
  package var note: String?
  package var source: String?
  package var isMinor: Bool
  /// False where the name was only near: to be asked about, never acted on.
  package var isCertain = true
}

extension Roster {
  /// The people that a phrase means: `#412`, an address, a whole name, a given or a family name.
  ///
  /// Case and accents do not matter. A whole name that fits comes alone; else all whose names
  /// have every word; else, where nothing fits, names a letter or two away, not certain. More
  /// than one entry is for a numbered question.
  ///
  /// - Returns: at most `limit`, by name; `limit` entries may mean that there are more.
  package static func find(
    _ phrase: String, reach: Reach, limit: Int = 10, in db: Database
  ) throws -> [RosterEntry] {
    let words = phrase.trimmingCharacters(in: .whitespacesAndNewlines)
    let sight = Sight(reach)
    if let number = number(in: words) {
      return try entry(number, sight, in: db).map { [$0] } ?? []
    }
    if words.contains("@") {
      let bare = words.trimmingCharacters(in: CharacterSet(charactersIn: "<>()[]\"',;:. "))
      guard let address = EmailAddress(bare), let known = try AddressRecord.find(address, in: db)
      else { return [] }
      let people = try Person.at(known.id, in: db).compactMap { try entry($0.id, sight, in: db) }
      return Array(people.prefix(limit))
    }
    return try named(words, sight, limit: max(1, limit), in: db)
  }

  /// The person of this number, if they are in reach.
  package static func entry(
    _ number: Int64, reach: Reach, in db: Database
  ) throws -> RosterEntry? {
    try entry(number, Sight(reach), in: db)
  }

  private static func number(in words: String) -> Int64? {
    let digits = words.hasPrefix("#") ? words.dropFirst().drop(while: { $0 == " " }) : words[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int64(digits)
  }

  static func entry(_ number: Int64, _ sight: Sight, in db: Database) throws -> RosterEntry? {
    guard let entry = try entries([number], in: db).first else { return nil }
    if entry.stage == .gone { return nil }
    if entry.stage != nil {
      return sight.sees(hub: entry.hubID, region: entry.region, isMinor: entry.isMinor)
        ? entry : nil
    }
    // Who is no volunteer is seen by their role alone.
    return try isSeenByRole(number, sight, isMinor: entry.isMinor, in: db) ? entry : nil
  }

  private static func isSeenByRole(
    _ person: Int64, _ sight: Sight, isMinor: Bool, in db: Database
  ) throws -> Bool {
    // A small table: contacts and coordinators.
    try Row.fetchAll(
      db,
      cached: """
        SELECT role.scope, hub.id AS hub, COALESCE(hub.region, role.scope) AS region
        FROM role LEFT JOIN hub ON role.kind = 'contact' AND role.scope = CAST(hub.id AS TEXT)
        WHERE role.personID = :person AND role.kind <> 'operator'
        """, arguments: ["person": person]
    ).contains { sight.sees(hub: $0["hub"], region: $0["region"], isMinor: isMinor) }
  }
}
