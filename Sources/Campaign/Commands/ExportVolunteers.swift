import GRDB
package import Language
import Mail
package import Mailroom

/// The volunteers of the sender's reach as a file, to the address on record only.
package struct ExportVolunteers: Command {
  package static let usage = Usage(
    "EXPORT",
    forms: [
      "export volunteers [in {region}]", "export the volunteers", "export volunteers of {hub} hub",
      "export volunteers in|from {town}", "export volunteers of {hub}",
    ],
    who: .coordinator, asksFirst: true,
    help: "a file of your volunteers, without those under 18, to your address on record.",
    example: "EXPORT volunteers in Worcester")

  /// More would be no mail any more: some 15 MB.
  private static let limit = 100_000

  private let scope: VolunteerExport
  private let words: String
  private let count: Int
  private let address: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let own = try scene.coordinatorReach()
    address = scene.sender.address.rawValue
    var filter = RosterFilter()
    if let phrase = match[.hub] {
      let hub = try scene.ownHub(phrase)
      filter.hubID = hub.id
      words = "of the \(hub.label)"
      scope = VolunteerExport(reach: own, hub: hub.id)
      count = try hub.people(in: scene.db)
    } else if let phrase = match[.town] {
      guard try filter.narrow(toPlace: phrase, in: scene.db), let towns = filter.towns else {
        throw Refusal("“\(phrase)” is no town or ZIP on record.")
      }
      words = "in \(CountWords.list(towns))"
      scope = VolunteerExport(reach: own, towns: towns)
      count = try VolunteerExport.people(of: scope, in: scene.db)
    } else {
      let part = match[.region].flatMap(Part.init)
      let reach = try scene.coordinatorReach(in: part)
      words = part.map { "in \($0.words)" } ?? "of all that you look after"
      scope = VolunteerExport(reach: reach)
      count = try VolunteerExport.people(of: scope, in: scene.db)
    }
    guard count > 0 else { throw Refusal("There are no volunteers \(words).") }
    guard count <= Self.limit else {
      throw Refusal(
        "\(CountWords.people(count)) are too many for a mail. Name a town or a hub; or the operator runs `hubkeeper export volunteers`."
      )
    }
  }

  package var preview: String {
    "A file with \(CountWords.people(count)) \(words) goes to \(address): names, addresses, phones, stages"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var text = CSVWriter.line(Export.volunteers.columns)
    var rows = 0
    try Export.volunteers(scope, in: scene.db) { row in
      text += CSVWriter.line(row.map(\.cell))
      rows += 1
    }
    return CommandAnswer(
      "Attached are \(CountWords.people(rows)) \(words). Please keep the file to yourself, and delete it when you are done: whoever says STOP after today is still in it.",
      files: [
        PostedFile(
          name: "volunteers.csv", contentType: "text/csv; charset=utf-8",
          contents: Array(text.utf8))
      ],
      detail: "\(rows) volunteers")
  }
}

/// Which volunteers leave in a file.
struct VolunteerExport: Hashable {
  var reach: Reach = .state
  var hub: Int64?
  var towns: [String]?
  /// Those who left too: for the operator alone.
  var withGone = false

  var arguments: StatementArguments {
    var arguments = Sight(reach).arguments
    _ = arguments.append(contentsOf: ["hub": hub, "towns": towns.map(JSONText.list)])
    return arguments
  }

  /// How many that are, from the kept counts.
  static func people(of scope: VolunteerExport, in db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COALESCE(SUM(count), 0) FROM volunteerCount AS counted
          LEFT JOIN hub ON hub.id = hubID
        WHERE count > 0 AND stage <> 'gone'
          AND (:isState OR hubID IN (SELECT value FROM json_each(:hubs))
            OR (isElsewhere = 0 AND COALESCE(hub.region,
                (SELECT region FROM townRegion WHERE townRegion.town = counted.town), 'east')
              IN (SELECT value FROM json_each(:regions))))
          AND (:hub IS NULL OR hubID = :hub)
          AND (:towns IS NULL OR town IN (SELECT value FROM json_each(:towns)))
        """, arguments: scope.arguments) ?? 0
  }
}
