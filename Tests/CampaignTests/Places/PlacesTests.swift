import GRDB
import Testing

@testable import Campaign

@Suite(
  "The real files of Massachusetts",
  .enabled(if: Massachusetts.isHere, "shared/data is not beside the project"))
struct MassachusettsTests {
  @Test func `are new the first time and unchanged the second`() throws {
    let store = try Massachusetts.emptyStore()
    for (kind, name, count) in Massachusetts.files {
      let staged = try Massachusetts.stage(kind, name)
      let dry = try store.write { try staged.run(in: $0, on: "2026-11-24", dryRun: true) }
      let first = try store.write { try staged.run(in: $0, on: "2026-11-24") }
      let second = try store.write { try staged.run(in: $0, on: "2026-11-25") }
      #expect(first.new == count && first.lines == count, "\(kind): \(first.closingLines)")
      #expect(first.updated == 0 && first.ended == 0 && first.skipped.isEmpty)
      #expect(second.unchanged == count, "\(kind): \(second.closingLines)")
      #expect(second.new == 0 && second.updated == 0 && second.ended == 0)
      #expect(dry.isDryRun && dry.new == first.new && dry.notes == first.notes)
    }
  }

  @Test func `hold 160 House and 40 Senate districts, and 92 towns split in the House`() throws {
    try Massachusetts.imported().read { db in
      #expect(try Places.districtNames(of: .house, in: db).count == 160)
      #expect(try Places.districtNames(of: .senate, in: db).count == 40)
      #expect(try Places.districtNames(of: .congress, in: db).count == 9)
      let towns = try String.fetchAll(db, sql: "SELECT name FROM town")
      let split = try towns.filter { try Places.districts(ofTown: $0, in: db).isSplit }
      #expect(split.count == 92)
    }
  }

  @Test func `say who represents a town, and who a precinct`() throws {
    try Massachusetts.imported().read { db in
      let northampton = try Places.districts(ofTown: "northampton", in: db)
      #expect(northampton.house == ["1st Hampshire"] && !northampton.isSplit)
      let acton = try Places.districts(ofTown: "Acton", in: db)
      #expect(acton.house == ["14th Middlesex", "37th Middlesex"])
      #expect(try Places.districts(ofTown: "Acton", precinct: "1", in: db).house.count == 1)
      #expect(try Places.districts(ofTown: "Nowhere", in: db) == Districts())
      #expect(try Places.towns(inDistrict: "37th Middlesex", of: .house, in: db).contains("Acton"))
    }
  }

  @Test func `mean a town by a village's name or a ZIP`() throws {
    try Massachusetts.imported().read { db in
      #expect(try Places.towns(named: "DORCHESTER", in: db) == ["Boston"])
      #expect(try Places.towns(named: "Florence", in: db) == ["Northampton"])
      #expect(try Places.towns(named: "worcester", in: db) == ["Worcester"])
      #expect(try Places.towns(inZIP: "01002", in: db).prefix(2) == ["Amherst", "Pelham"])
      #expect(try Places.towns(inZIP: "00000", in: db).isEmpty)
      let regions = ["Hampshire": "west", "Middlesex": "east"]
      #expect(try Places.region(ofTown: "Amherst", by: regions, in: db) == "west")
      #expect(try Places.region(ofTown: "Worcester", by: regions, in: db) == nil)
      let lists = try PlaceLists(in: db)
      #expect(lists.towns.count == 351 && lists.places.count == 189 && lists.zips.count == 685)
      #expect(lists.zips.first { $0.zip == "01002" }?.towns.first == "Amherst")
    }
  }
}

@Suite("Imports of places")
struct PlacesImportTests {
  static let towns = [
    "town,type,county,house_districts,senate_districts,congress_districts",
    "Acton,town,Middlesex,14th Middlesex; 37th Middlesex,Middlesex and Worcester,MA-3",
    "Nantucket,town,Nantucket,\"Barnstable, Dukes and Nantucket\",Cape and Islands,MA-9",
  ]
  static let localities = "town,ward,precinct,house_district,senate_district,congress_district"

  @Test func `need the towns first`() throws {
    let store = try Massachusetts.emptyStore()
    #expect(throws: ImportError.needsFirst(.towns, for: "zips")) {
      try report(.zips, ["zip,town,county,lat,lon", "01720,Acton,Middlesex,42,-71"], in: store)
    }
  }

  @Test func `say line by line what was skipped and why`() throws {
    let store = try Massachusetts.emptyStore()
    _ = try report(.towns, Self.towns, in: store)
    let zips = try report(
      .zips,
      [
        "zip,town,county,lat,lon", "01720,Acton,Middlesex,42.4,-71.4", "1720,Acton,Middlesex,1,1",
        "0172x,Acton,Middlesex,42,-71", "01721,Atlantis,Middlesex,42,-71",
        "01722,Acton,Middlesex,north,-71", "01723,Acton,Middlesex,42,-71,,more",
      ], in: store)
    #expect(zips.lines == 6 && zips.new == 1)
    #expect(
      zips.skipped.map(\.line) == [3, 4, 5, 6, 7]
        && zips.skipped[0].why == "the same as line 2, which was taken"
        && zips.skipped[2].why == "Atlantis is not among the towns on record")
    #expect(zips.closingLines[0] == "6 lines: 1 new, 0 updated, 0 unchanged, 5 skipped (zips).")
  }

  @Test func `take redrawn precincts of a town off, and leave other towns alone`() throws {
    let store = try Massachusetts.emptyStore()
    _ = try report(.towns, Self.towns, in: store)
    let rest = "14th Middlesex,Middlesex and Worcester,MA-3"
    _ = try report(
      .localities,
      [
        Self.localities, "Acton,,1,\(rest)", "Acton,,2,\(rest)",
        "Nantucket,,,\"Barnstable, Dukes and Nantucket\",Cape and Islands,MA-9",
      ], in: store)
    let again = try report(
      .localities,
      [
        Self.localities, "Acton,,1A,\(rest)",
        "Acton,,2,37th Middlesex,Middlesex and Worcester,MA-3",
      ],
      in: store)
    #expect(again.new == 1 && again.updated == 1 && again.ended == 1 && again.unchanged == 0)
    try store.read { db in
      let nantucket = try Places.districts(ofTown: "Nantucket", in: db)
      #expect(nantucket.house.count == 1)
      // Nobody is left in "1", so the sub-precinct is what was meant.
      let acton = try Places.districts(ofTown: "Acton", precinct: "1", in: db)
      #expect(acton.house == ["14th Middlesex"])
    }
  }

  @Test func `write nothing in a dry run`() throws {
    let store = try Massachusetts.emptyStore()
    let dry = try report(.towns, Self.towns, in: store, dryRun: true)
    #expect(dry.new == 2 && dry.closingLines.last == "Nothing was written: this was a dry run.")
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM town") } == 0)
  }
}
