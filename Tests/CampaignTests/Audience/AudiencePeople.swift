import GRDB

@testable import Campaign
@testable import Mailroom

/// One person as the books hold them, for an evaluation that knows nothing of the query.
struct AudiencePerson: Sendable {
  var id: Int64
  var name: String
  var isVolunteer: Bool
  var town: String
  var zip: String
  var hub: Int64?
  var stage: String
  var interests: Set<String>
  var languages: Set<String>
  var writes: String
  var since: Int64
  var isElsewhere: Bool
  var isGrown: Bool
  var county: String
  var districts: Set<String>
  var region: String?
  var roles: Set<String>
  var rsvp: String
  var came: Int?
  var blast: String

  /// In any audience at all.
  var counts: Bool { isGrown && stage != "gone" }
  var livesHere: Bool { isVolunteer && !isElsewhere }

  static func all(in db: Database) throws -> [AudiencePerson] {
    var counties: [String: String] = [:]
    var districts: [String: Set<String>] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT name, county FROM town") {
      counties[row["name"]] = row["county"]
    }
    for row in try Row.fetchAll(db, sql: "SELECT town, chamber, district FROM townDistrict") {
      districts[row["town"], default: []].insert(
        "\(row["chamber"] as String) \(row["district"] as String)")
    }
    var hubRegions: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, region FROM hub") {
      hubRegions[row["id"]] = row["region"]
    }
    let west: Set = ["Berkshire", "Franklin", "Hampden", "Hampshire"]
    func table(_ sql: String) throws -> [Int64: [Row]] {
      Dictionary(grouping: try Row.fetchAll(db, sql: sql)) { $0[0] }
    }
    let volunteers = try table("SELECT * FROM volunteer")
    let roles = try table("SELECT personID, kind, scope FROM role")
    let rsvps = try table("SELECT personID, state, came FROM rsvp")
    let mails = try table("SELECT personID, state FROM outbox WHERE lane = 'bulk'")
    let tolds = try table("SELECT personID, chamber, town, district, known FROM personDistrict")
    return try Row.fetchAll(db, sql: "SELECT * FROM person").map { person in
      let id: Int64 = person["id"]
      let row = volunteers[id]?.first
      let town = row?["town"] as String? ?? ""
      let hub = row?["hubID"] as Int64?
      let county = counties[town] ?? ""
      let isElsewhere = row?["elsewhere"] as String? != nil
      var own = districts[town] ?? []
      for told in tolds[id] ?? []
      where ["said", "precinct"].contains(told["known"]) && told["town"] == town {
        let chamber = (told["chamber"] as String) + " "
        own = own.filter { !$0.hasPrefix(chamber) }.union([chamber + (told["district"] as String)])
      }
      let townRegion = west.contains(county) ? "west" : "east"
      return AudiencePerson(
        id: id, name: person["name"], isVolunteer: row != nil, town: town,
        zip: row?["zip"] as String? ?? "", hub: hub, stage: row?["stage"] as String? ?? "",
        interests: Set(JSONText.read(row?["interests"] as String? ?? "[]")),
        languages: Set(JSONText.read(row?["languages"] as String? ?? "[]")),
        writes: person["language"],
        since: row?["signedUpAt"] as Int64? ?? .min, isElsewhere: isElsewhere,
        isGrown: person["isMinor"] as Int == 0, county: county,
        districts: own,
        region: row == nil || isElsewhere
          ? nil : hub.flatMap { hubRegions[$0] } ?? townRegion,
        roles: Set((roles[id] ?? []).map { "\($0[1] as String) \($0[2] as String)" }),
        rsvp: rsvps[id]?.first?["state"] ?? "", came: rsvps[id]?.first?["came"],
        blast: mails[id]?.first?["state"] ?? "")
    }
  }
}

/// Somebody whom a phrase of the tests needs, which the many of the sample do not happen to be.
struct AudienceNeighbor: Sendable {
  var name: String
  var town: String?
  var hub: String?
  var interests: [String] = []
  var languages: [String] = []
  var daysAgo = 30
  var answer: (state: String, came: Bool?)?
  /// What they told of their House district, and where they lived then.
  var told: (district: String, town: String, known: String)?

  static let all = [
    // A Senate district, and a House district that sounds like it.
    Self(name: "Ada Quinn", town: "Waltham"), Self(name: "Ben Ortiz", town: "Concord"),
    Self(name: "Cleo Marsh", town: "Hudson"),
    Self(
      name: "Dora Pinto", town: "Lynn", hub: "Salem and Lynn", interests: ["tabling"],
      languages: ["Portuguese"]),
    // Of the one place and not of the other, or not of the interest.
    Self(
      name: "Elio Pinto", town: "Lynn", hub: "Salem and Lynn", languages: ["Portuguese"]),
    Self(name: "Mona Keane", town: "Lynn", hub: "Salem and Lynn", interests: ["letters"]),
    Self(name: "Fay Winter", town: "Salem", hub: "Salem and Lynn", daysAgo: 0),
    Self(name: "Gus Winter", town: "Salem", hub: "Salem and Lynn", daysAgo: 1),
    Self(name: "Hope Larkin", town: "Worcester", hub: "Worcester", answer: ("going", true)),
    Self(name: "Ivan Larkin", town: "Worcester", hub: "Worcester", answer: ("going", false)),
    Self(name: "Jean Larkin", town: "Worcester", hub: "Worcester", answer: ("going", nil)),
    Self(name: "Kit Larkin", town: "Worcester", hub: "Worcester", answer: ("declined", false)),
    Self(name: "Lou Garcia", town: "Springfield", hub: "Springfield", languages: ["Spanish"]),
    // All of Cambridge is in the 24th Middlesex as much as in others.
    Self(name: "Nina Cole", town: "Cambridge", told: ("24th Middlesex", "Cambridge", "said")),
    Self(name: "Omar Haddad", town: "Cambridge", told: ("26th Middlesex", "Cambridge", "precinct")),
    Self(name: "Pia Lund", town: "Cambridge", told: ("26th Middlesex", "Cambridge", "unsure")),
    Self(name: "Rui Matos", town: "Cambridge", told: ("26th Middlesex", "Somerville", "said")),
    Self(name: "Sol Vega", town: nil, told: ("24th Middlesex", "", "said")),
    Self(name: "Tom Byrne", town: "Somerville", told: ("24th Middlesex", "Cambridge", "said")),
  ]
}
