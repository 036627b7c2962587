import Foundation
package import GRDB
import Language
import Mailroom

/// What the campaign has on record of a person.
package struct Volunteer: Hashable, Sendable {
  package var personID: Int64
  package var town: String?
  package var zip: String?
  package var hubID: Int64?
  package var stage: String
  package var interests: [String]
  package var signedUpAt: Int64?
  /// Languages they speak besides the one they write, by English names.
  package var languages: [String]
  /// Where, in words, for who lives outside the state: then no town and no hub.
  package var elsewhere: String?
  /// How they came: `mail`, `import`, `form`, or who added them.
  package var source: String
  package var addedBy: Int64?
  /// When a stage was set by hand, and by whom; `nil` for a computed one.
  package var stageSetAt: Int64?
  package var stageSetBy: Int64?

  init(_ row: Row) {
    personID = row["personID"]
    town = row["town"]
    zip = row["zip"]
    hubID = row["hubID"]
    stage = row["stage"]
    interests = Self.list(row["interests"])
    signedUpAt = row["signedUpAt"]
    languages = Self.list(row["languages"])
    elsewhere = row["elsewhere"]
    source = row["source"]
    addedBy = row["addedBy"]
    stageSetAt = row["stageSetAt"]
    stageSetBy = row["stageSetBy"]
  }

  private static func list(_ json: String) -> [String] {
    // Written by us alone; an unreadable list counts as none.
    (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }

  package static func find(_ person: Int64, in db: Database) throws -> Volunteer? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM volunteer WHERE personID = :person", arguments: ["person": person]
    ).map(Volunteer.init)
  }

  /// Puts a sign-up's facts on record: fills what is missing, renews what was said anew, and
  /// forgets nothing.
  ///
  /// - Returns: what changed, for the journal.
  static func record(
    _ facts: SignUpFacts, person: Int64, in handling: Handling
  ) throws -> [(field: String, before: String?, after: String?)] {
    let db = handling.db
    let before = try find(person, in: db)
    let phoneBefore = try Person.find(person, in: db)?.phone
    let interests = (before?.interests ?? [])
    let all = interests + facts.interests.map(\.rawValue).filter { !interests.contains($0) }
    let spoken = before?.languages ?? []
    let languages = spoken + facts.languages.filter { !spoken.contains($0) }
    let json = String(decoding: try JSONEncoder().encode(all), as: UTF8.self)
    try db.execute(
      cached: """
        INSERT INTO volunteer (personID, town, zip, stage, interests, languages, availability,
          words, source, signedUpAt, createdAt)
        VALUES (:person, :town, :zip, 'new', :interests, :languages, :availability, :words, 'mail',
          :now, :now)
        ON CONFLICT (personID) DO UPDATE SET
          town = COALESCE(excluded.town, town), zip = COALESCE(excluded.zip, zip),
          elsewhere = CASE WHEN excluded.town IS NULL THEN elsewhere END,
          stage = CASE WHEN stage IN ('known', 'resting', 'gone') THEN 'new' ELSE stage END,
          stageSetAt = CASE WHEN stage IN ('known', 'resting', 'gone') THEN NULL
            ELSE stageSetAt END,
          stageSetBy = CASE WHEN stage IN ('known', 'resting', 'gone') THEN NULL
            ELSE stageSetBy END,
          languages = excluded.languages,
          interests = excluded.interests,
          availability = COALESCE(excluded.availability, availability),
          words = COALESCE(words, excluded.words),
          signedUpAt = COALESCE(signedUpAt, excluded.signedUpAt)
        """,
      arguments: [
        "person": person, "town": facts.isTownCertain ? facts.town : nil, "zip": facts.zip,
        "interests": json, "languages": JSONText.list(languages),
        "availability": facts.availability, "words": facts.words,
        "now": handling.now.milliseconds,
      ])
    try db.execute(
      cached: """
        UPDATE person SET phone = COALESCE(:phone, phone),
          name = CASE WHEN name = '' THEN COALESCE(:name, '') ELSE name END,
          givenName = CASE WHEN givenName = '' THEN COALESCE(:givenName, '') ELSE givenName END
        WHERE id = :person
        """,
      arguments: [
        "phone": facts.phone, "name": facts.name, "givenName": facts.givenName, "person": person,
      ])
    let after = try find(person, in: db)
    return [
      ("town", before?.town, after?.town), ("zip", before?.zip, after?.zip),
      ("stage", before?.stage, after?.stage), ("phone", phoneBefore, facts.phone ?? phoneBefore),
      ("interests", before?.interests.joined(separator: " "), all.joined(separator: " ")),
    ]
  }

  static func setHub(_ hub: Int64?, person: Int64, in db: Database) throws {
    try db.execute(
      cached: "UPDATE volunteer SET hubID = :hub WHERE personID = :person",
      arguments: ["hub": hub, "person": person])
  }

  /// The region that answers for somebody: their hub's, else their town's, else the east.
  static func region(
    of volunteer: Volunteer, westCounties: [String], in db: Database
  ) throws -> String {
    if let hub = try volunteer.hubID.flatMap({ try Hub.find($0, in: db) }) { return hub.region }
    guard let town = volunteer.town,
      let county = try String.fetchOne(
        db, cached: "SELECT county FROM town WHERE name = :town", arguments: ["town": town])
    else { return "east" }
    return westCounties.contains(county) ? "west" : "east"
  }
}
