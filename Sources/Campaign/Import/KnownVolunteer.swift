internal import Foundation
internal import GRDB
internal import Mailroom

/// Somebody on record whom a line of a sheet is about.
struct KnownVolunteer {
  let id: Int64
  private let name: String
  private let phone: String
  private let language: String
  /// `nil` for somebody on record who is no volunteer so far, such as a hub's contact.
  private let row: Row?

  /// The person at one of the addresses whose name can be the same, else the one with the same
  /// name and phone. Indexes: `personAddressByAddress`, `personByPhone`.
  static func find(
    _ person: SheetPerson, at addressIDs: [Int64], in db: Database
  ) throws -> KnownVolunteer? {
    for address in addressIDs {
      let candidates = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT person.id, person.name, person.phone, person.language
            FROM personAddress JOIN person ON person.id = personAddress.personID
            WHERE personAddress.addressID = :address ORDER BY person.id
            """),
        arguments: ["address": address]
      )
      for candidate in candidates {
        var known = SheetPerson(line: 0)
        (known.name, known.given, known.family) = VolunteerSheet.parts(of: candidate["name"])
        if VolunteerSheet.canBeOne(known, person) { return try .init(candidate, in: db) }
      }
    }
    guard !person.phone.isEmpty, !person.name.isEmpty else { return nil }
    let candidates = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, name, phone, language FROM person WHERE phone = :phone ORDER BY id"),
      arguments: ["phone": person.phone]
    )
    return try candidates.first {
      VolunteerSheet.folded($0["name"]) == VolunteerSheet.folded(person.name)
    }.map { try .init($0, in: db) }
  }

  private init(_ person: Row, in db: Database) throws {
    id = person["id"]
    name = person["name"]
    phone = person["phone"] ?? ""
    language = person["language"]
    row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT town, zip, hubID, stage, interests, note, source, signedUpAt, elsewhere,
            stageSetAt
          FROM volunteer
          WHERE personID = :id
          """),
      arguments: ["id": id]
    )
  }

  /// Takes somebody new on record, at the stage of the sheet or as known.
  ///
  /// - Returns: their number.
  static func create(_ cells: SheetCells, in db: Database, at now: Date) throws -> Int64 {
    let person = cells.person
    let id = try Person.create(
      name: person.name, givenName: person.given,
      language: person.language.isEmpty ? "en" : person.language,
      phone: person.phone.isEmpty ? nil : person.phone, at: now, in: db)
    try insertVolunteer(id, cells, in: db, at: now)
    return id
  }

  private static func insertVolunteer(
    _ id: Int64, _ cells: SheetCells, in db: Database, at now: Date
  ) throws {
    let person = cells.person
    try db.cachedStatement(
      sql: """
        INSERT INTO volunteer
          (personID, town, zip, hubID, stage, interests, note, source, createdAt)
        VALUES (:id, nullif(:town, ''), nullif(:zip, ''), :hub, :stage, :interests,
          nullif(:note, ''), 'import', :now)
        """
    ).execute(arguments: [
      "id": id, "town": cells.town, "zip": person.zip, "hub": cells.hubID,
      "stage": person.stage.isEmpty ? "known" : person.stage,
      "interests": JSONText.list(person.interests), "note": person.notes,
      "now": now.milliseconds,
    ])
  }

  /// Brings what is on record up to the sheet, by the rule of `VolunteerImport`.
  ///
  /// - Returns: whether anything changed.
  func update(from cells: SheetCells, in db: Database, at now: Date) throws -> Bool {
    let sheet = cells.person
    guard let row else {
      try Self.insertVolunteer(id, cells, in: db, at: now)
      _ = try updatePerson(from: sheet, isOnlyFromSheets: false, in: db)
      return true
    }
    let isOnlyFromSheets =
      (row["source"] as String) == "import" && (row["signedUpAt"] as Int64?) == nil
    let isPersonChanged = try updatePerson(
      from: sheet, isOnlyFromSheets: isOnlyFromSheets, in: db)
    func merged(_ stored: String?, _ cell: String) -> String? {
      let stored = stored ?? ""
      let value = cell.isEmpty || (!stored.isEmpty && !isOnlyFromSheets) ? stored : cell
      return value.isEmpty ? nil : value
    }
    // Who moved out of the state is not brought back to a town, nor a stage set by hand changed.
    let isElsewhere = (row["elsewhere"] as String?) != nil
    let isStageByHand = (row["stageSetAt"] as Int64?) != nil
    let town = isElsewhere ? nil : merged(row["town"], cells.town)
    let zip = isElsewhere ? nil : merged(row["zip"], sheet.zip)
    let storedHub: Int64? = row["hubID"]
    let isHubFree = storedHub == nil || (isOnlyFromSheets && cells.isHubNamed)
    let hub = isHubFree && !isElsewhere ? cells.hubID : storedHub
    let stage = Self.later(row["stage"], isStageByHand ? "" : sheet.stage)
    var interests = JSONText.read(row["interests"])
    interests += sheet.interests.filter { !interests.contains($0) }
    let storedNote: String = row["note"] ?? ""
    var note = storedNote
    if !storedNote.contains(sheet.notes) {
      note = storedNote.isEmpty ? sheet.notes : storedNote + "\n" + sheet.notes
    }
    let list = JSONText.list(interests)
    let isSame =
      town == row["town"] && zip == row["zip"] && hub == storedHub
      && stage == (row["stage"] as String) && interests == JSONText.read(row["interests"])
      && note == storedNote
    if isSame { return isPersonChanged }
    try db.cachedStatement(
      sql: """
        UPDATE volunteer SET town = :town, zip = :zip, hubID = :hub, stage = :stage,
          interests = :interests, note = nullif(:note, '')
        WHERE personID = :id
        """
    ).execute(arguments: [
      "id": id, "town": town, "zip": zip, "hub": hub ?? storedHub, "stage": stage,
      "interests": list, "note": note,
    ])
    return true
  }

  private func updatePerson(
    from sheet: SheetPerson, isOnlyFromSheets: Bool, in db: Database
  ) throws -> Bool {
    let isNamed = !name.isEmpty || sheet.name.isEmpty
    let newPhone = phone.isEmpty || (isOnlyFromSheets && !sheet.phone.isEmpty) ? sheet.phone : phone
    let newLanguage = isOnlyFromSheets && !sheet.language.isEmpty ? sheet.language : language
    if isNamed, newPhone == phone, newLanguage == language { return false }
    try db.cachedStatement(
      sql: """
        UPDATE person SET
          givenName = CASE WHEN name = '' THEN :given ELSE givenName END,
          name = CASE WHEN name = '' THEN :name ELSE name END,
          phone = nullif(:phone, ''), language = :language
        WHERE id = :id
        """
    ).execute(arguments: [
      "id": id, "name": sheet.name, "given": sheet.given, "phone": newPhone,
      "language": newLanguage,
    ])
    return true
  }

  /// The later of two stages; whoever rests or is gone stays so.
  private static func later(_ stored: String, _ sheet: String) -> String {
    let way = Array(VolunteerSheet.stages.prefix(7))
    guard let now = way.firstIndex(of: stored) else { return stored }
    guard let next = way.firstIndex(of: sheet) else { return sheet.isEmpty ? stored : sheet }
    return next > now ? sheet : stored
  }
}

/// Lists of words as the store keeps them: a JSON array of strings.
enum JSONText {
  static func list(_ words: [String]) -> String {
    "[" + words.map(string).joined(separator: ",") + "]"
  }

  /// The words of such a list; none if it is no list.
  static func read(_ text: String) -> [String] {
    if text == "[]" { return [] }  // most of them, and a decoder is slow
    // Our own writing; whatever else stands there says nothing about interests.
    return (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
  }

  /// A string as RFC 8259 §7 writes it.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
