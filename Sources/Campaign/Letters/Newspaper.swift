import Foundation
package import GRDB
import Language
package import Mail
import Mailroom

/// A paper that prints letters to the editor, with what it wants of them.
package struct Newspaper: Hashable, Sendable {
  package var id: Int64
  package var name: String
  /// Where letters go, if by mail.
  package var address: String?
  /// The page of its form, if not.
  package var link: String?
  package var wordLimit: Int?
  /// It takes one letter of a person in so many days.
  package var daysBetween: Int
  /// The day on which somebody looked whether this is still so, `2026-11-24`; or empty.
  package var checkedOn: String

  init(
    id: Int64, name: String, address: String?, link: String?, wordLimit: Int?, daysBetween: Int,
    checkedOn: String
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.link = link
    self.wordLimit = wordLimit
    self.daysBetween = daysBetween
    self.checkedOn = checkedOn
  }

  init(_ row: Row) {
    self.init(
      id: row["id"], name: row["name"], address: row["address"], link: row["link"],
      wordLimit: row["wordLimit"], daysBetween: row["daysBetween"], checkedOn: row["checkedOn"])
  }

  package static func find(_ id: Int64, in db: Database) throws -> Newspaper? {
    try Row.fetchOne(db, cached: "SELECT * FROM newspaper WHERE id = :id", arguments: ["id": id])
      .map(Newspaper.init)
  }

  /// By its whole name. By the name's unique index.
  static func called(_ name: String, in db: Database) throws -> Newspaper? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM newspaper WHERE name = :name", arguments: ["name": name]
    ).map(Newspaper.init)
  }

  /// All whose names have every one of these words; a whole name alone. Some hundreds of rows.
  static func find(named phrase: String, in db: Database) throws -> [Newspaper] {
    let bare = phrase.trimmingCharacters(in: CharacterSet(charactersIn: " .,;:!?\"'"))
    if bare.hasPrefix("#"), let number = Int64(bare.dropFirst()) {
      return try find(number, in: db).map { [$0] } ?? []
    }
    let wanted = words(of: bare)
    guard !wanted.isEmpty else { return [] }
    let all = try Row.fetchAll(db, cached: "SELECT * FROM newspaper ORDER BY name")
      .map(Newspaper.init)
    let whole = all.filter { words(of: $0.name) == wanted }
    return whole.isEmpty ? all.filter { Set(words(of: $0.name)).isSuperset(of: wanted) } : whole
  }

  /// The name as it is compared: without "the" and marks.
  static func words(of name: String) -> [String] {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0 != "the" && $0 != "and" }
  }

  /// Those that cover a town, those of the whole state last. Uses newspaperTown's primary key.
  package static func covering(_ town: String, in db: Database) throws -> [Newspaper] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT newspaper.*, MAX(newspaperTown.town <> '') AS isNear FROM newspaperTown
          JOIN newspaper ON newspaper.id = newspaperTown.newspaperID
        WHERE newspaperTown.town = :town OR newspaperTown.town = ''
        GROUP BY newspaper.id ORDER BY isNear DESC, newspaper.name
        """, arguments: ["town": town]
    ).map(Newspaper.init)
  }

  /// The paper that an address belongs to: its own, or another's at its domain.
  /// Uses newspaperByAddress and newspaperByDomain.
  package static func of(_ address: EmailAddress, in db: Database) throws -> Newspaper? {
    try Row.fetchOne(
      db,
      cached: """
        SELECT * FROM newspaper WHERE address = :address
        UNION ALL SELECT * FROM newspaper WHERE domain = :domain LIMIT 1
        """,
      arguments: ["address": address.rawValue, "domain": String(address.domain)]
    ).map(Newspaper.init)
  }

  /// By name; empty is the whole state.
  func towns(in db: Database) throws -> [String] {
    try String.fetchAll(
      db, cached: "SELECT town FROM newspaperTown WHERE newspaperID = :id ORDER BY town",
      arguments: ["id": id])
  }

  func save(in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO newspaper (id, name, address, domain, link, wordLimit, daysBetween, checkedOn)
        VALUES (:id, :name, :address, :domain, :link, :wordLimit, :daysBetween, :checkedOn)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address,
          domain = excluded.domain, link = excluded.link, wordLimit = excluded.wordLimit,
          daysBetween = excluded.daysBetween, checkedOn = excluded.checkedOn
        """,
      arguments: [
        "id": id, "name": name, "address": address, "domain": domain, "link": link,
        "wordLimit": wordLimit, "daysBetween": daysBetween, "checkedOn": checkedOn,
      ])
  }

  func save(towns: [String], in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM newspaperTown WHERE newspaperID = :id", arguments: ["id": id])
    for town in towns {
      try db.execute(
        cached: """
          INSERT INTO newspaperTown (town, newspaperID) VALUES (:town, :id) ON CONFLICT DO NOTHING
          """, arguments: ["town": town, "id": id])
    }
  }

  /// Whoever writes from the paper's own domain is the paper; from a domain that everybody has an
  /// address at, only the address itself.
  private var domain: String? {
    guard let domain = address.flatMap({ EmailAddress($0) })?.domain else { return nil }
    return MailDomains.isEverybodys(domain) ? nil : String(domain)
  }

  /// "letters@telegram.example, 250 words, one letter in 30 days".
  var terms: String {
    var parts = [address ?? link ?? ""]
    if let wordLimit { parts.append("\(wordLimit) words") }
    if daysBetween > 0 { parts.append("one letter in \(CountWords.of(daysBetween, "day"))") }
    return parts.joined(separator: ", ")
  }
}
