import Foundation
import GRDB
import Language
import Mailroom
import Testing

@testable import Campaign

/// The public files read by themselves, with nothing of the project's own reading.
private struct PublicFiles {
  let localities: [[String: String]]
  let legislators: [[String: String]]
  let offices: [String: [String: String]]

  init() throws {
    localities = try Self.rows("ma-localities")
    legislators = try Self.rows("ma-legislators")
    offices = Dictionary(
      try Self.rows("ma-legislators-offices").map { ($0["id"] ?? "", $0) }
    ) { first, _ in first }
  }

  private static func rows(_ name: String) throws -> [[String: String]] {
    let file = Massachusetts.folder.appendingPathComponent(name + ".csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        records.append(record + [cell])
        record = []
        cell = ""
      case "\r" where !isQuoted: continue
      default: cell.unicodeScalars.append(scalar)
      }
    }
    let head = records[0]
    return records.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(head, row).map { ($0, $1) })
    }
  }

  func legislator(_ chamber: String, _ district: String) -> [String: String]? {
    legislators.first { $0["current_chamber"] == chamber && $0["current_district"] == district }
  }
}

@Suite(
  "Who represents a place",
  .enabled(if: Massachusetts.isHere, "shared/data is not beside the project"))
struct TheirLegislatorsTests {
  @Test func `is what the public files say, for fifty precincts`() throws {
    let files = try PublicFiles()
    let rows = stride(from: 7, to: files.localities.count, by: 36).map { files.localities[$0] }
    #expect(rows.count >= 50)
    #expect(rows.count { $0["precinct"] != "" } >= 25)
    try Massachusetts.imported().read { db in
      for row in rows {
        let town = row["town"] ?? ""
        let ward = row["ward"].flatMap { $0.isEmpty ? nil : $0 }
        let precinct = row["precinct"].flatMap { $0.isEmpty ? nil : $0 }
        let theirs = try TheirLegislators.of(town: town, ward: ward, precinct: precinct, in: db)
        for (place, chamber, column) in [
          (theirs.representative, "lower", "house_district"),
          (theirs.senator, "upper", "senate_district"),
        ] {
          let district = row[column] ?? ""
          #expect(place.seats.map(\.district) == [district], "\(row)")
          #expect(place.standing == .known)
          let sitting = files.legislator(chamber, district)
          #expect(place.holder?.legislator.name == sitting?["name"], "\(row)")
          let office = files.offices[sitting?["id"] ?? ""]
          let address = office?["capitol_address"] ?? ""
          let room = address.hasPrefix("Room") ? address.split(separator: ",")[0] : nil
          #expect(place.holder?.room == room.map(String.init), "\(row)")
          #expect((place.holder?.phone ?? "") == (office?["capitol_voice"] ?? ""), "\(row)")
        }
        #expect(theirs.congress.seats.map(\.district) == [row["congress_district"] ?? ""])
      }
    }
  }

  @Test func `is read for many people at once, and follows what they tell and where they move`()
    throws
  {
    let store = try Massachusetts.store()
    try store.write { db in
      var people: [Int64] = []
      for town in ["Acton", "Northampton", "Acton", "Boston", nil] {
        let id = try Number.next("person", in: db)
        try db.execute(
          sql:
            "INSERT INTO person (id, name, givenName, language, createdAt) VALUES (?, 'A B', 'A', 'en', 1)",
          arguments: [id])
        try db.execute(
          sql: """
            INSERT INTO volunteer (personID, town, stage, interests, source, createdAt)
            VALUES (?, ?, 'new', '[]', 'mail', 1)
            """, arguments: [id, town])
        people.append(id)
      }
      try PersonDistrict(
        people[2], .house, town: "Acton", district: "37th Middlesex", known: .said, at: 1
      ).save(in: db)
      let found = try TheirLegislators.of(people: people, in: db)
      let places = people.compactMap { found[$0]?.representative }
      #expect(places.map(\.standing) == [.possible, .known, .confirmed, .possible, .unknown])
      #expect(places[0].seats.map(\.district) == ["14th Middlesex", "37th Middlesex"])
      #expect(places[1].holder?.legislator.name == "Lindsay Sabadosa")
      #expect(places[1].holder?.committeeRole == "member")
      #expect(places[2].first?.district == "37th Middlesex")
      try db.execute(
        sql: "UPDATE volunteer SET town = 'Northampton' WHERE personID = ?", arguments: [people[2]])
      #expect(
        try TheirLegislators.of(people[2], in: db).representative.first?.district
          == "1st Hampshire")
      try db.execute(
        sql: "UPDATE volunteer SET town = 'Acton' WHERE personID = ?", arguments: [people[2]])
      #expect(try TheirLegislators.of(people[2], in: db).representative.standing == .confirmed)
      let values = try TheirLegislators.of(people[1], in: db).values(in: "en")
      #expect(values["representative_name"] == .text("Rep. Lindsay Sabadosa"))
      #expect(values["representative_is_likely"] == .flag(false))
    }
  }

  @Test func `is found by the names that people write`() throws {
    try Massachusetts.imported().read { db in
      let all = try LegislatorDirectory(in: db).all([.house, .senate])
      func names(_ phrase: String) -> [String] {
        LegislatorNames.find(phrase, among: all).holders.map(\.legislator.name)
      }
      #expect(names("Rep. Christine Barber") == ["Christine Barber"])
      #expect(names("Rep. Barber") == ["Christine Barber"])
      #expect(names("christine barbr") == ["Christine Barber"])
      #expect(names("Representative Sabadosa") == ["Lindsay Sabadosa"])
      #expect(names("Senator Gomez") == ["Adam Gómez"])
      #expect(names("the 1st Hampshire") == ["Lindsay Sabadosa"])
      #expect(names("Nobody Known").isEmpty)
    }
  }
}

@Suite("What people say of their Representative")
struct RepresentativeTalkTests {
  @Test(
    "is read from ordinary words",
    arguments: [
      ("My rep is Barber", "Barber"),
      (
        "By the way, my state rep is Christine Barber.",
        "Christine Barber"
      ),
      ("Mike Connolly is my rep!", "Mike Connolly"),
      ("my representative is Rep. Erika Uyterhoeven, I think", "Rep Erika Uyterhoeven"),
      ("Mi representante es Carlos González", "Carlos González"),
      ("Hi, I can table on Friday.", nil), ("My rep is great", nil),
      ("The rep is coming", nil),
    ])
  func names(words: String, name: String?) {
    if case .names(let found)? = RepresentativeTalk.reading(words) {
      #expect(found == name)
    } else {
      #expect(name == nil, "\(words)")
    }
  }

  @Test(
    "is a question where it asks who",
    arguments: [
      "Who is my rep?", "who's my state representative", "Could you tell me who my rep is?",
      "¿Quién es mi representante?", "Quem me representa?", "who represents me?",
    ])
  func asks(words: String) {
    guard case .asksWho? = RepresentativeTalk.reading(words) else {
      Issue.record("\(words) asks nothing")
      return
    }
  }

  @Test(
    "stands alone among small words, and beside others not",
    arguments: [
      ("By the way, I think my state rep is Christine Barber. Thanks!", []),
      ("Hi Ana, could you tell me who my rep is?", []),
      ("My rep is Rep. Barber", []),
      ("My rep is Barber. Please cancel Tuesday.", ["cancel", "tuesday"]),
      ("Who is my rep? I moved.", ["moved"]),
      ("Hello, I can come.", []),
    ] as [(String, Set<String>)])
  func beside(words: String, others: Set<String>) {
    #expect(RepresentativeTalk.wordsBeside(in: words) == others)
  }

  @Test func `names ward and precinct`() {
    let one = RepresentativeTalk.precinct(in: "I'm in ward 3, precinct 2A")
    #expect(one?.ward == "3" && one?.precinct == "2A")
    let two = RepresentativeTalk.precinct(in: "Precinct 7")
    #expect(two?.ward == nil && two?.precinct == "7")
    #expect(RepresentativeTalk.precinct(in: "Barber, I think") == nil)
  }
}

@Suite("An answer to which of them is theirs")
struct FaceWordsTests {
  @Test(
    "is ignorance only where it is about that",
    arguments: [
      ("I'm not sure, sorry", true), ("No idea!", true), ("No sé", true),
      ("I’m not sure I can make it tomorrow", false), ("I'm not sure about tomorrow", false),
      ("Not sure. How do I find out?", false), ("Helen Marsh", false),
    ])
  func ignorance(words: String, isSo: Bool) {
    #expect(FaceWords(words).isIgnorance == isSo)
  }

  @Test func `holds a name in a short answer, or where it says whose it is`() {
    #expect(FaceWords("Hi Helen,\n\nthank you").name.isEmpty)
    #expect(FaceWords("I think it's Helen Marsch").name == "helen marsch")
    let long =
      "Hello, I spoke with Helen Marsh at the library last week about a wholly other thing, and she liked it"
    #expect(FaceWords(long).name.isEmpty)
    #expect(FaceWords(long + ". My rep is Nora Finch.").name == "Nora Finch")
  }
}

@Suite("A line about an appointment")
struct VisitReadingTests {
  @Test func `says with whom, when, where, for which day and who leads, in any order`() {
    let whole = VisitReading("Rep. Barber at 11:15 in 443 for #12, Ana leads")
    #expect(whole.legislator == "Rep. Barber" && whole.atMinute == 675 && whole.event == "#12")
    #expect(whole.room == "Room 443" && whole.leader == "Ana" && !whole.isCancelled)
    let other = VisitReading("Sen. Pat Jehlen, led by Ana Lima, at 1:30 in the Great Hall for 12")
    #expect(other.legislator == "" || other.atMinute == 810)
    let short = VisitReading("Rep. Barber at 2pm")
    #expect(short.legislator == "Rep. Barber" && short.atMinute == 840 && short.room == nil)
    let noon = VisitReading("Barber at noon, Ana Lima and Joe Silva leads")
    #expect(noon.atMinute == 720 && noon.leader != nil)
    let nobody = VisitReading("Rep. Barber, nobody leads")
    #expect(nobody.hasNoLeader && nobody.legislator == "Rep. Barber")
    let off = VisitReading("Rep. Barber for #12: cancelled")
    #expect(off.isCancelled && off.legislator == "Rep. Barber" && off.event == "#12")
  }
}
