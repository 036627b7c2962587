import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// The public files, which lie beside the project.
private enum PublicData {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data/massachusetts")
  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

/// Twenty people of split towns who come to a lobby day and answer by name, by number, misspelt,
/// with "not sure", or not at all: whether each kit names who the public files say it must.
@Suite(
  "The kits of a lobby day",
  .enabled(if: PublicData.isHere, "shared/data is not beside the project"))
struct LobbyKitTests {
  /// Read by itself, with nothing of the project's own reading.
  private static func rows(_ name: String) throws -> [[String: String]] {
    let file = PublicData.folder.appendingPathComponent(name + ".csv")
    var records: [[String]] = [[""]]
    var isQuoted = false
    for character in try String(contentsOf: file, encoding: .utf8).unicodeScalars {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        records[records.count - 1].append("")
      } else if character == "\n", !isQuoted {
        records.append([""])
      } else if character != "\r" {
        records[records.count - 1][records[records.count - 1].count - 1].unicodeScalars
          .append(character)
      }
    }
    return records.dropFirst().filter { $0.count > 1 }.map { record in
      Dictionary(uniqueKeysWithValues: zip(records[0], record).map { ($0, $1) })
    }
  }

  private enum Way: CaseIterable { case family, whole, number, misspelt, unsure, silent }

  private struct Constituent {
    var address: String
    var name: String
    var town: String
    var way: Way
    /// The seat that is theirs, or where they do not tell the town's likeliest.
    var district: String
    var number: Int
    var legislator: [String: String]?
    var office: [String: String]?
  }

  private func constituents() throws -> [Constituent] {
    let localities = try Self.rows("ma-localities")
    let sitting = try Self.rows("ma-legislators").filter { $0["current_chamber"] == "lower" }
    let offices = try Self.rows("ma-legislators-offices")
    var counts: [String: [String: Int]] = [:]
    for row in localities {
      counts[row["town"] ?? "", default: [:]][row["house_district"] ?? "", default: 0] += 1
    }
    let split = counts.filter { $0.value.count > 1 }.keys.sorted()
    let vacant = try Set(Self.rows("ma-vacancies").map { $0["district"] ?? "" })
    return (0..<20).compactMap { index in
      let town = split[index * 4 + 1]
      let order = (counts[town] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      var way = Way.allCases[index % Way.allCases.count]
      var number = index % order.count
      if vacant.contains(order[number].key) { way = .silent }
      if way == .unsure || way == .silent { number = 0 }
      let district = order[number].key
      let legislator = sitting.first { $0["current_district"] == district }
      return Constituent(
        address: "person\(index)@example.com", name: "Person\(index) Sample", town: town, way: way,
        district: district, number: number + 1, legislator: legislator,
        office: offices.first { $0["id"] == legislator?["id"] })
    }
  }

  private func words(_ one: Constituent, of all: Int) -> String? {
    let name = one.legislator?["name"] ?? ""
    let family = one.legislator?["family_name"] ?? ""
    switch one.way {
    case .family: return "It's \(family), I think"
    case .whole: return "\(name). Thank you!"
    case .number: return "\(one.number)"
    case .misspelt:
      // Two letters in the middle change places.
      guard family.count > 5 else { return name }
      var letters = Array(family)
      letters.swapAt(2, 3)
      return "I believe it is \(one.legislator?["given_name"] ?? "") \(String(letters))"
    case .unsure: return "I'm not sure, sorry"
    case .silent: return nil
    }
  }

  @Test func `name who the public files say, whatever people answer`() throws {
    let stage = try Stage()
    for (kind, name) in [
      (CivicFile.towns, "ma-towns"), (.localities, "ma-localities"), (.zips, "ma-zips"),
      (.legislators, "ma-legislators"), (.offices, "ma-legislators-offices"),
    ] {
      let file = PublicData.folder.appendingPathComponent(name + ".csv").path
      let staged = try kind.stage(CSVReader(path: file))
      _ = try stage.store.pool.write { try staged.run(in: $0, on: "2026-01-01") }
    }
    let people = try constituents()
    #expect(people.count == 20 && Set(people.map(\.town)).count == 20)
    _ = try stage.people(
      people.map { "\($0.name),\($0.address),\($0.town)" }.joined(separator: "\n"))
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO number (id, kind) VALUES (912, 'event');
          INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, place, state,
            uid, createdAt)
          VALUES (912, 'lobby day', 'lobby day', 'state', '2026-03-12 10:00', 'America/New_York',
            strftime('%s', '2026-03-12 14:00') * 1000, 240, 'State House', 'open', 'e@example.org',
            1767000000000);
          INSERT INTO rsvp (eventID, personID, state, sharesName, by, saidAt, uid, createdAt)
          SELECT 912, id, 'going', 1, 'mail', 1772500000000, 'r' || id || '@example.org',
            1772500000000
          FROM person WHERE name LIKE 'Person% Sample';
          """)
    }
    try stage.run(until: stage.moment("2026-03-03 12:00"))
    #expect(stage.unclaimed.filter { $0.event.template == "which-representative" }.count == 20)
    for one in people {
      guard let words = words(one, of: people.count) else { continue }
      try stage.mail(
        "\(one.name) <\(one.address)>", "2026-03-04 12:00", words,
        fields: [("reply", "\(one.address) which-representative")])
    }
    let answered = people.filter { $0.way != .silent }
    let answers = stage.unclaimed.filter { $0.event.template == "your-legislators" }
    #expect(answers.count == answered.count)
    stage.clear()
    try stage.run(until: stage.moment("2026-03-12 09:00"))
    for one in people {
      let kits = stage.unclaimed.filter {
        $0.event.template == "lobby-kit" && $0.event.to == [one.address]
      }
      let text = try #require(kits.first?.message.text, "\(one.address) has no kit")
      #expect(kits.count == 1)
      let place = "\(one.town), \(one.district), \(one.way)\n\(text)"
      guard let legislator = one.legislator else {
        #expect(text.contains("vacant"), "\(place)")
        continue
      }
      #expect(text.contains("Your Representative: Rep. \(legislator["name"] ?? "?")"), "\(place)")
      if let address = one.office?["capitol_address"], address.hasPrefix("Room") {
        let room = address.split(separator: ",")[0]
        #expect(text.contains("\(room), \(one.office?["capitol_voice"] ?? "?")"), "\(place)")
      }
      #expect(text.contains("You were not sure") == (one.way == .unsure), "\(place)")
      #expect(text.contains("has more than one Representative") == (one.way == .silent), "\(place)")
    }
  }
}
