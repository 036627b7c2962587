import Foundation
import GRDB
import Language
import Mail
import Mailroom
import Testing

@testable import Campaign

/// A house with the real files, and some hubs.
private final class PlanHouse {
  let house: House
  let store: Store
  private let folder: URL

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plans-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: [
      "mailbox.address": "hub@example.org", "campaign.postal_address": "1 Main Street, Boston",
    ]).write(to: file, atomically: true, encoding: .utf8)
    (house, store) = try CampaignHouse.open(
      Settings(file: file.path), templates: root.appendingPathComponent("Templates").path)
    for (kind, name) in [
      (CivicFile.towns, "ma-towns"), (.localities, "ma-localities"),
      (.legislators, "ma-legislators"), (.bills, "ma-m4a-bills"),
      (.cosponsors, "ma-m4a-cosponsors"), (.vacancies, "ma-vacancies"),
    ] {
      let staged = try Massachusetts.stage(kind, name)
      reports[kind] = try store.pool.write { try staged.run(in: $0, on: "2026-11-24") }
    }
  }

  var reports: [CivicFile: ImportReport] = [:]

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A designated hub with a contact.
  func hub(_ name: String, _ area: String, _ address: String) throws -> Hub {
    try write { handling in
      let db = handling.db
      let known = try AddressRecord.keep(
        #require(EmailAddress(address)), at: handling.now, in: db)
      let person = try Person.create(
        name: "Contact of \(name)", givenName: name, language: "en", phone: nil,
        at: handling.now, in: db)
      try AddressRecord.link(person: person, address: known, in: db)
      let hub = try Hub.start(
        name: name, area: HubArea.reading(area, in: db), by: nil, at: handling.now, in: db)
      try hub.addContact(person, at: known, now: handling.now, in: db)
      try hub.designate(by: nil, at: handling.now, in: db)
      return try #require(try Hub.find(hub.id, in: db))
    }
  }

  /// A Wednesday morning, the first of the 195th.
  static let opening = Date(timeIntervalSince1970: 1799247600)

  func write<T>(at moment: Date = opening, _ body: (Handling) throws -> T) throws -> T {
    try store.pool.write { try body(Handling(db: $0, house: house, now: moment)) }
  }
}

/// The files read here by plain splitting, apart from the importers.
private enum Lists {
  static func rows(_ name: String) throws -> [[String: String]] {
    let url = Massachusetts.folder.appendingPathComponent(name + ".csv")
    let lines = try String(contentsOf: url, encoding: .utf8)
      .replacing("\r\n", with: "\n").split(separator: "\n").map { cells(String($0)) }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0)) { one, _ in one } }
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// Who sits now and was on the bill of a session, by id.
  static func signers(of session: String) throws -> Set<String> {
    let sitting = Set(try rows("ma-legislators").compactMap { $0["id"] })
    return Set(
      try rows("ma-m4a-cosponsors").filter { $0["session"] == session }
        .compactMap { $0["person_id"] }
    ).intersection(sitting)
  }
}

@Suite(
  "The real lists of cosponsors",
  .enabled(if: Massachusetts.isHere, "shared/data is not beside the project"))
struct SessionTests {
  @Test func `count as an independent look at the file does, and come in once`() throws {
    let house = try PlanHouse()
    let signers = try ["192nd", "193rd", "194th"].map { try Lists.signers(of: $0) }
    #expect(signers.map(\.count) == [55, 67, 4])
    let report = try #require(house.reports[.cosponsors])
    #expect(report.new == signers.map(\.count).reduce(0, +) && report.skipped.isEmpty)
    #expect(report.notes.contains { $0.contains("192nd: 20 left before") })
    #expect(report.notes.contains { $0.contains("194th: the list is partial") })
    #expect(house.reports[.bills]?.new == 5)
    #expect(house.reports[.vacancies]?.new == 2)
    let again = try house.store.pool.write {
      try Massachusetts.stage(.cosponsors, "ma-m4a-cosponsors").run(in: $0, on: "2026-12-01")
    }
    #expect(again.new == 0 && again.updated == 0 && again.unchanged == report.new)
    try house.store.pool.read { db in
      let day = try #require(CivilDate(iso8601: "2026-11-24"))
      let book = try StanceBook(on: day, in: db)
      #expect(book.session.number == 194 && book.session.bills == "H.1405, S.860")
      let all = try LegislatorDirectory(in: db).all([.house, .senate])
      #expect(all.count == 198)
      #expect(Set(all.filter { book.now($0) != nil }.map(\.id)) == signers[2])
      #expect(all.count { book.now($0)?.rung == .leading } == 3)
      // Whoever signed in the 193rd, or else in the 192nd and is on no whole list since.
      let signed = Set(all.filter(book.signedBefore).map(\.id))
      #expect(signed == signers[1])
    }
  }

  @Test func `are carried over into the next session, and back`() throws {
    let house = try PlanHouse()
    let hubs = [
      try house.hub("Northampton", "Northampton", "n@example.org"),
      try house.hub("Salem", "Salem and Beverly", "s@example.org"),
      try house.hub("Greenfield", "Greenfield", "g@example.org"),
    ]
    let today = try #require(CivilDate(iso8601: "2027-01-06"))
    // Independently: the districts of those towns by the file of towns.
    let towns = try Lists.rows("ma-towns").filter {
      ["Northampton", "Salem", "Beverly", "Greenfield"].contains($0["town"] ?? "")
    }
    var seats: [String: Set<String>] = [:]
    for town in towns {
      let hub = ["Salem", "Beverly"].contains(town["town"] ?? "") ? "Salem" : town["town"] ?? ""
      for (column, chamber) in [("house_districts", "lower"), ("senate_districts", "upper")] {
        for district in (town[column] ?? "").components(separatedBy: "; ") {
          seats[hub, default: []].insert("\(chamber) \(district)")
        }
      }
    }
    let members = try Lists.rows("ma-legislators").map {
      "\($0["current_chamber"] ?? "") \($0["current_district"] ?? "")"
    }
    let expected = seats.values.map { $0.count { members.contains($0) } }.reduce(0, +)
    var session = CourtSession(number: 195)
    session.houseDocket = "HD 1234"
    session.signBy = CivilDate(iso8601: "2027-02-01")
    try house.write { handling in
      let opening = try SessionOpening(session, in: handling.db)
      #expect(opening.begun.count == expected && opening.carried.isEmpty)
      #expect(opening.owners == 3)
      try opening.carryOut(watching: Footprint(handling.db), in: handling)
    }
    try house.write { handling in
      let rows = try hubs.flatMap { try Plans.ofHub($0, in: handling) }
      let court = rows.filter { !$0.holder.isOfCongress }
      #expect(court.count == expected)
      #expect(court.allSatisfy { $0.due?.description == "2027-02-01" && $0.stance == nil })
      let signers = try Lists.signers(of: "193rd").union(Lists.signers(of: "194th"))
      for row in court {
        #expect(row.next == (signers.contains(row.holder.id) ? "ask to sign again" : "ask to sign"))
      }
      // The 1st Franklin is vacant.
      let directory = try LegislatorDirectory(in: handling.db)
      let vacant = try Plans.vacancies(of: hubs[2], directory, in: handling.db)
      #expect(
        vacant.map(\.seat.district).allSatisfy { $0 == "1st Franklin" || $0 == "2nd Franklin" })
      #expect(try Plans.areBegun(for: hubs[0], in: handling.db))
    }
    // A file without one of them: the import says whose plan lost its person, and so does a move.
    let gone = try house.write { handling in
      try #require(try Plans.ofHub(hubs[0], in: handling).first { !$0.holder.isOfCongress }).holder
    }
    let lines = try String(
      contentsOf: Massachusetts.folder.appendingPathComponent("ma-legislators.csv"), encoding: .utf8
    ).components(separatedBy: "\r\n")
    let without = lines.filter { !$0.hasPrefix(gone.id) }
    #expect(without.count == lines.count - 1)
    let report = try house.store.pool.write {
      try CivicFile.legislators.stage(
        CSVReader(text: Array(without.joined(separator: "\r\n").utf8))
      )
      .run(in: $0, on: today.description)
    }
    #expect(report.ended == 1)
    #expect(
      report.notes.contains("Plans that lost their person: \(gone.legislator.name), of Northampton")
    )
    try house.write { handling in
      var next = CourtSession(number: 196)
      next.houseDocket = "HD 1"
      let opening = try SessionOpening(next, in: handling.db)
      #expect(opening.closed.map(\.plan.legislator) == [gone.id])
      #expect(opening.carried.count == expected - 1)
    }
  }

  @Test func `keep who goes from House to Senate, with the plan and what they signed`() throws {
    let house = try PlanHouse()
    let hub = try house.hub("Northampton", "Northampton", "n@example.org")
    let lines = try String(
      contentsOf: Massachusetts.folder.appendingPathComponent("ma-legislators.csv"), encoding: .utf8
    ).components(separatedBy: "\r\n")
    let holder = try house.write { handling in
      let rows = try Plans.ofHub(hub, in: handling)
      let row = try #require(rows.first { $0.holder.legislator.district == "1st Hampshire" })
      _ = try Plan.begin(hub.id, for: row.holder.id, in: handling)
      return row.holder
    }
    let senator = try house.store.pool.read { db in
      try #require(
        try LegislatorDirectory(in: db).holder(.senate, "Hampshire, Franklin and Worcester"))
    }
    let moved = lines.filter { !$0.hasPrefix(senator.id) }.map { line in
      line.hasPrefix(holder.id)
        ? line.replacing(
          "1st Hampshire,lower", with: "\"Hampshire, Franklin and Worcester\",upper") : line
    }
    let report = try house.store.pool.write {
      try CivicFile.legislators.stage(CSVReader(text: Array(moved.joined(separator: "\r\n").utf8)))
        .run(in: $0, on: "2027-01-06")
    }
    #expect(
      report.notes.contains {
        $0.contains("The plan of Northampton for \(holder.legislator.name) goes on")
      }, "\(report.notes)")
    try house.write { handling in
      let row = try #require(
        try Plans.ofHub(hub, in: handling).first { $0.holder.id == holder.id })
      #expect(row.holder.legislator.chamber == .senate && row.plan != nil)
      #expect(row.lastStance.map { $0 > .notOnBoard } == true)
    }
  }
}
