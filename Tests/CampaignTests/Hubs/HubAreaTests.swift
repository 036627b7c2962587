import GRDB
import Testing

@testable import Campaign

@Suite("The words for a hub's area")
struct HubAreaTests {
  @Test(arguments: [
    ("Salem", ["Salem"]), ("salem, MA", ["Salem"]), ("the city of Salem.", ["Salem"]),
    ("Boston wards 4 and 5", ["Boston ward 4", "Boston ward 5"]),
    ("Boston, wards 4, 5 & Salem", ["Boston ward 4", "Boston ward 5", "Salem"]),
    ("Boston wards 4-5", ["Boston ward 4", "Boston ward 5"]),
    ("Boston wards 4 to 5", ["Boston ward 4", "Boston ward 5"]),
    (
      "Worcester ward 1 precinct 2 and Mt. Washington",
      ["Worcester ward 1, precinct 2", "Mount Washington"]
    ),
    (
      "Worcester ward 1, precincts 1 and 2",
      ["Worcester ward 1, precinct 1", "Worcester ward 1, precinct 2"]
    ),
    ("Dorchester and florence", ["Dorchester", "Florence"]),
    ("Lawrence ward b", ["Lawrence ward B"]),
    ("Salem plus Salem", ["Salem"]), ("Northampton ward 3", ["Northampton ward 3"]),
    // 2 has no row of its own; its part has.
    ("Boston ward 1 precinct 2", ["Boston ward 1, precinct 2A"]),
  ])
  func `are read as parts`(phrase: String, expected: [String]) throws {
    let store = try RosterStore()
    let areas = try store.pool.read { try HubArea.reading(phrase, in: $0) }
    #expect(areas.map(\.words) == expected)
  }

  @Test(arguments: [
    ("", HubAreaError.nothing), (" , and", .nothing),
    ("Salm", .unknown("Salm", nearest: ["Salem"])),
    ("Salem and Wurcester", .unknown("Wurcester", nearest: ["Worcester"])),
    ("Atlantis", .unknown("Atlantis", nearest: [])), ("ward 4", .partWithoutTown("ward 4")),
    ("Boston ward 99", .noSuchPart("Boston ward 99")),
    ("Boston ward", .noSuchPart("Boston ward")), ("Boston wards 4-900", .noSuchPart("Boston 900")),
    ("Dorchester ward 4", .noSuchPart("Dorchester ward 4")),
    ("Worcester ward 1 precinct 9", .noSuchPart("Worcester ward 1, precinct 9")),
  ])
  func `say what is not understood`(phrase: String, expected: HubAreaError) throws {
    let store = try RosterStore()
    #expect(throws: expected) { try store.pool.read { try HubArea.reading(phrase, in: $0) } }
  }

  @Test(
    .enabled(if: Massachusetts.isHere, "shared/data is not beside the project"),
    arguments: [
      ("Salem", ["Salem"]), ("Jamaica Plain", ["Jamaica Plain"]), ("Foxboro", ["Foxborough"]),
      ("Boston wards 4 and 5", ["Boston ward 4", "Boston ward 5"]),
      (
        "Cambridge ward 3 precinct 2 and Somerville",
        ["Cambridge ward 3, precinct 2", "Somerville"]
      ),
      ("Acton precinct 3", ["Acton precinct 3"]),
      ("Manchester-by-the-Sea and N. Andover", ["Manchester-by-the-Sea", "North Andover"]),
    ])
  func `fit the real towns`(phrase: String, expected: [String]) throws {
    let areas = try Massachusetts.imported().read { try HubArea.reading(phrase, in: $0) }
    #expect(areas.map(\.words) == expected)
  }
}
