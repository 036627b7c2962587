import Foundation
import GRDB
import Language
import Mailroom

extension Roster {
  /// By primary keys, personAddress's and noteOf: so much a person, however many there are.
  static let rows = """
    SELECT person.id, person.name, person.givenName, person.phone, person.isMinor,
      person.language, volunteer.town, volunteer.zip, volunteer.elsewhere, volunteer.hubID,
      hub.name, COALESCE(hub.region, (SELECT region FROM townRegion
        WHERE townRegion.town = volunteer.town)),
      volunteer.stage, volunteer.interests, volunteer.languages, volunteer.since,
      volunteer.stageSetAt, volunteer.words, volunteer.note, volunteer.source,
      (SELECT address FROM personAddress JOIN address ON address.id = addressID
        WHERE personAddress.personID = person.id
        ORDER BY isPrimary DESC, address.id LIMIT 1),
      (SELECT words FROM note WHERE note.personID = person.id
        ORDER BY at DESC, id DESC LIMIT 1),
      (SELECT MAX(at) FROM note WHERE note.personID = person.id)
    FROM json_each(:numbers) AS wanted CROSS JOIN person ON person.id = wanted.value
      LEFT JOIN volunteer ON volunteer.personID = person.id
      LEFT JOIN hub ON hub.id = volunteer.hubID
    """

  /// The people of these numbers in one query, in the order of the numbers; who is not on record
  /// is left out. Whoever asks has seen to it that they are in reach.
  static func entries(_ numbers: [Int64], in db: Database) throws -> [RosterEntry] {
    let list = "[" + numbers.map(String.init).joined(separator: ",") + "]"
    let found = try Array(
      Row.fetchCursor(db.cachedStatement(sql: rows), arguments: ["numbers": list])
        .map(RosterEntry.init))
    guard found.count > 1 else { return found }
    // SQLite promises no order.
    let places = Dictionary(
      numbers.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { one, _ in one })
    return found.sorted { places[$0.number] ?? 0 < places[$1.number] ?? 0 }
  }
}

extension RosterEntry {
  /// By position, in the order of the query: of a thousand rows, looking names up costs more than
  /// reading them.
  fileprivate init(_ row: Row) {
    number = row[0]
    name = row[1]
    givenName = row[2]
    phone = row[3]
    isMinor = row[4]
    language = row[5]
    town = row[6]
    zip = row[7]
    elsewhere = row[8]
    hubID = row[9]
    hubName = row[10]
    stage = (row[12] as String?).flatMap { Stage(rawValue: $0) }
    let known: String? = row[11]
    region = elsewhere != nil || stage == nil ? nil : known ?? "east"
    interests = (row[13] as String?).map(JSONText.read) ?? []
    languages = (row[14] as String?).map(JSONText.read) ?? []
    let signedUpAt: Int64? = row[15]
    since = signedUpAt.map(Date.init(milliseconds:))
    words = row[17]
    let noteOfSheet: String? = row[18]
    source = row[19]
    address = row[20]
    note = (row[21] as String?) ?? noteOfSheet
    let moments: [Int64] = [signedUpAt, row[22], row[16]].compactMap(\.self)
    newestAt = moments.max().map(Date.init(milliseconds:))
  }
}
