import Testing

@testable import Campaign

@Suite("The file of hubs")
struct HubsFileTests {
  @Test func `gives hubs, areas, contacts and coordinators`() throws {
    let file = try HubsFile(
      """
      hubs:
        - name: Somerville
          region: east
          status: designated
          towns: [Somerville]
          wards: {Cambridge: [1, 2]}
          precincts: {Boston: [4-10A], Belmont: [3]}
          places: [Dorchester]
          contacts:
            - {name: Ana Lima, address: Ana@Example.org}
        - {name: Salem, region: east, towns: [Salem]}
      coordinators:
        - {name: Lee Park, address: lee@example.net, region: state}
      """)
    let somerville = try #require(file.hubs.first)
    #expect(somerville.status == "designated" && file.hubs[1].status == nil)
    #expect(
      somerville.areas.map(\.part) == [
        .town, .ward("1"), .ward("2"), .precinct(ward: "4", precinct: "10A"),
        .precinct(ward: "", precinct: "3"), .place("Dorchester"),
      ])
    #expect(somerville.contacts.map { "\($0.address)" } == ["ana@example.org"])
    #expect(somerville.line == 2 && somerville.contacts[0].line == 10)
    #expect(file.coordinators.map(\.region) == ["state"])
  }

  @Test(
    "says what is wrong and on which line",
    arguments: [
      ("", 1, "the file is empty"),
      ("- a\n", 1, "the file must be `key: value` lines (hubs, coordinators)"),
      ("hubs: []\nhub: []\n", 2, "the file has no key \"hub\"; it may have hubs, coordinators"),
      ("hubs: Salem\n", 1, "hubs must be a list: each item after a `-`, or in [ ]"),
      ("hubs:\n  - {region: east, towns: [Salem]}\n", 2, "name is missing"),
      (
        "hubs:\n  - {name: A, region: north, towns: [B]}\n", 2,
        "region \"north\" is none of east, west"
      ),
      ("hubs:\n  - {name: A, region: east}\n", 2, "a hub needs towns, wards, precincts or places"),
      (
        "hubs:\n- name: A\n  region: east\n  towns: Salem\n", 4,
        "towns must be a list: each item after a `-`, or in [ ]"
      ),
      (
        "hubs:\n- {name: A, region: east, towns: [B]}\n- {name: a, region: east, towns: [C]}\n", 3,
        "the hub a is already on line 2"
      ),
      (
        "coordinators:\n- {name: Lee, address: lee, region: west}\n", 2,
        "\"lee\" is no e-mail address"
      ),
    ]
  )
  func problems(text: String, line: Int, what: String) throws {
    let error = #expect(throws: HubsFileError.self) { try HubsFile(text) }
    #expect(
      error?.problems.contains(.init(line: line, what: what)) == true,
      "\(String(describing: error))")
  }

  @Test(
    "broken YAML is told with its line",
    arguments: [("hubs: [\n", 2), ("hubs:\n\t- a\n", 2), ("hubs: []\nhubs: []\n", 1)]
  )
  func broken(text: String, line: Int) {
    let error = #expect(throws: HubsFileError.self) { try HubsFile(text) }
    #expect(error?.problems.first?.what.isEmpty == false)
    #expect(error?.problems.first.map { abs($0.line - line) <= 1 } == true)
  }
}
