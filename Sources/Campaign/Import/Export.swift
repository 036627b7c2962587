package import GRDB
internal import Mailroom

/// What `hubkeeper export` hands out, row by row.
package enum Export: String, CaseIterable, Sendable {
  case volunteers, hubs, journal, stories
  case oneOnOnes = "one-on-ones"

  package enum Format: String, CaseIterable, Sendable { case csv, json }

  /// One cell.
  package enum Value: Equatable, Sendable {
    case text(String)
    case list([String])
    case number(Int64)
    case none
  }

  package var columns: [String] {
    switch self {
    case .volunteers:
      [
        "name", "addresses", "town", "zip", "phone", "hub", "stage", "interests", "language",
        "subscribed",
      ]
    case .hubs: ["number", "name", "region", "status", "area", "contacts", "volunteers"]
    case .journal:
      [
        "at", "action", "actor", "authentication", "subject", "detail", "changes", "message_id",
      ]
    case .oneOnOnes: Self.oneOnOneColumns
    case .stories: Self.storyColumns
    }
  }

  /// Writes everything, a piece at a time, so that its size does not matter.
  ///
  /// - Parameter reading: which entries of the journal, and by whose clock.
  package func write(
    as format: Format, reading: JournalExport = JournalExport(), in db: Database,
    to out: (String) throws -> Void
  ) throws {
    switch format {
    case .csv:
      try out(CSVWriter.line(columns))
      try forEachRow(reading: reading, in: db) { try out(CSVWriter.line($0.map(\.cell))) }
    case .json:
      var start = "[\n  "
      try forEachRow(reading: reading, in: db) { row in
        let fields = zip(columns, row).map { "\(JSONText.string($0)): \($1.json)" }
        try out(start + "{" + fields.joined(separator: ", ") + "}")
        start = ",\n  "
      }
      try out(start.hasPrefix("[") ? "[]\n" : "\n]\n")
    }
  }

  /// The rows, each with a value a column.
  package func forEachRow(
    reading: JournalExport = JournalExport(), in db: Database, _ body: ([Value]) throws -> Void
  ) throws {
    switch self {
    case .volunteers: try Self.volunteers(in: db, body)
    case .hubs: try Self.hubs(in: db, body)
    case .journal: try reading.forEachRow(in: db, body)
    case .oneOnOnes: try Self.oneOnOnes(in: db, body)
    case .stories: try Self.stories(in: db, body)
    }
  }
}

extension Export.Value {
  var cell: String {
    switch self {
    case .text(let text): text
    case .list(let list): list.joined(separator: "; ")
    case .number(let number): "\(number)"
    case .none: ""
    }
  }

  fileprivate var json: String {
    switch self {
    case .text(let text): JSONText.string(text)
    case .list(let list): JSONText.list(list)
    case .number(let number): "\(number)"
    case .none: "null"
    }
  }

  fileprivate static func optional(_ text: String?) -> Export.Value {
    text.map { .text($0) } ?? .none
  }

  /// The parts of a list that SQLite put together with line feeds.
  fileprivate static func lines(_ text: String?) -> Export.Value {
    .list((text ?? "").split(separator: "\n").map(String.init))
  }
}

extension Export {
  /// Nobody under 18 (DESIGN §4.7). Of somebody with one good and one suppressed address only the
  /// good one is handed out: whoever mails this list must not reach the other.
  static func volunteers(
    _ scope: VolunteerExport = VolunteerExport(withGone: true), in db: Database,
    _ body: ([Value]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT person.name, town, zip, phone, hub.name AS hub, stage, interests, language,
          (SELECT group_concat(address || ' ' || coalesce(degree, ''), char(10)) FROM (
            SELECT address.address, suppression.degree FROM personAddress
            JOIN address ON address.id = personAddress.addressID
            LEFT JOIN suppression ON suppression.addressID = address.id
            WHERE personAddress.personID = person.id
            ORDER BY personAddress.isPrimary DESC, address.id)) AS addresses
        FROM volunteer JOIN person ON person.id = volunteer.personID
        LEFT JOIN hub ON hub.id = volunteer.hubID
        WHERE isMinor = 0
          AND (:withGone OR stage <> 'gone')
          AND (:isState OR hubID IN (SELECT value FROM json_each(:hubs))
            OR (elsewhere IS NULL AND COALESCE(hub.region, (SELECT region FROM townRegion
                WHERE townRegion.town = volunteer.town), 'east')
              IN (SELECT value FROM json_each(:regions))))
          AND (:hub IS NULL OR hubID = :hub)
          AND (:towns IS NULL OR town IN (SELECT value FROM json_each(:towns)))
        ORDER BY person.id
        """, arguments: scope.arguments + ["withGone": scope.withGone])
    while let row = try rows.next() {
      let marked = (row["addresses"] as String? ?? "").split(separator: "\n").map { line in
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        return (address: parts[0], degree: parts.count > 1 ? parts[1] : "")
      }
      let open = marked.filter { $0.degree.isEmpty }
      let booked = marked.filter { $0.degree == "bulk" }
      let best = open.isEmpty ? (booked.isEmpty ? marked : booked) : open
      let subscribed = open.isEmpty ? (booked.isEmpty ? "no" : "no bulk") : "yes"
      try body([
        .text(row["name"]), .list(best.map(\.address)), .optional(row["town"]),
        .optional(row["zip"]), .optional(row["phone"]), .optional(row["hub"]),
        .text(row["stage"]), .list(JSONText.read(row["interests"])), .text(row["language"]),
        .text(subscribed),
      ])
    }
  }

  private static func hubs(in db: Database, _ body: ([Value]) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, region, status,
          (SELECT group_concat(area, char(10)) FROM (
            SELECT town || CASE WHEN ward = '' THEN '' ELSE ' ward ' || ward END
              || CASE WHEN precinct = '' THEN '' ELSE ' precinct ' || precinct END
              || CASE WHEN place = '' THEN '' ELSE ': ' || place END AS area
            FROM hubArea WHERE hubID = hub.id ORDER BY town, ward, precinct, place)) AS area,
          (SELECT group_concat(contact, char(10)) FROM (
            SELECT person.name || ' <' || address.address || '>' AS contact FROM role
            JOIN person ON person.id = role.personID
            JOIN address ON address.id = role.addressID
            WHERE role.kind = 'contact' AND role.scope = CAST(hub.id AS TEXT)
            ORDER BY role.since, person.id)) AS contacts,
          (SELECT count(*) FROM volunteer WHERE hubID = hub.id) AS volunteers
        FROM hub ORDER BY name
        """)
    while let row = try rows.next() {
      try body([
        .number(row["id"]), .text(row["name"]), .text(row["region"]), .text(row["status"]),
        .lines(row["area"]), .lines(row["contacts"]), .number(row["volunteers"]),
      ])
    }
  }
}
