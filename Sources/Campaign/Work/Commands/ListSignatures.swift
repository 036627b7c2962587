import Foundation
package import GRDB
package import Language
package import Mailroom

/// The petition's signatures, by place and by month, from what hubs logged.
package struct ListSignatures: Command {
  package static let usage = Usage(
    "SIGNATURES",
    forms: [
      "signatures of|in|by {hub}", "signatures", "show|list signatures", "petition",
      "how many signatures",
    ],
    formsIn: ["es": ["firmas"], "pt": ["assinaturas"]],
    who: .contact, onlyReads: true,
    help: "the petition signatures of the last twelve months, by place and by month.",
    helpIn: [
      "es": "las firmas de los últimos doce meses, por lugar y por mes.",
      "pt": "as assinaturas dos últimos doze meses, por lugar e por mês.",
    ],
    example: "SIGNATURES")

  private static let days = 365
  private static let limit = 20
  private let hubs: [Hub]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hubs = try scene.hubsAsked(match[.hub])
  }

  package var preview: String { "Count the signatures" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let say = scene.speech
    let words = DeedWords(scene.language, zone: scene.zone)
    var places: [String: Int] = [:]
    var months: [(name: String, number: Int)] = []
    var all = WorkCount(0)
    var last: CivilDate?
    for tally in try SignatureTally.all(
      of: hubs.map(\.id), from: scene.today.adding(days: -Self.days), through: scene.today,
      in: scene.db)
    {
      all.number += tally.number
      all.isRough = all.isRough || tally.isRough
      places[tally.place ?? say("somewhere", es: "sin lugar", pt: "sem lugar"), default: 0] +=
        tally.number
      let month = "\(words.time.month(tally.day)) \(tally.day.year)"
      if months.last?.name == month {
        months[months.count - 1].number += tally.number
      } else {
        months.append((month, tally.number))
      }
      last = tally.day
    }
    guard all.number > 0, let last else {
      return CommandAnswer(
        say(
          "No signatures are logged in the last twelve months. LOG tabling on Saturday: 42 signatures adds some.",
          es: "No hay firmas anotadas en los últimos doce meses.",
          pt: "Não há assinaturas anotadas nos últimos doze meses."))
    }
    let shown = places.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var rows = shown.prefix(Self.limit).map {
      CommandAnswer.Row(CountWords.grouped($0.value), $0.key)
    }
    rows += months.suffix(12).map { .init(CountWords.grouped($0.number), $0.name) }
    let total = WorkUnit.signatures.words(all, scene.language)
    return CommandAnswer(
      say(
        "\(total) in the last twelve months, the last on \(words.time.day(last)); by place, then by month:",
        es:
          "\(total) en los últimos doce meses, las últimas el \(words.time.day(last)); por lugar y luego por mes:",
        pt:
          "\(total) nos últimos doze meses, as últimas em \(words.time.day(last)); por lugar e depois por mês:"
      ), rows: Array(rows),
      after: shown.count > Self.limit ? ["\(shown.count - Self.limit) more places."] : [])
  }
}

/// Signatures of one day's work.
package struct SignatureTally: Hashable, Sendable {
  package var hubID: Int64
  /// The town, else the place as it was named.
  package var place: String?
  package var day: CivilDate
  package var number: Int
  package var isRough: Bool

  /// Those of these hubs, the earliest first. Uses deedOfHub and deedCount's key.
  package static func all(
    of hubs: [Int64], from: CivilDate, through: CivilDate, in db: Database
  ) throws -> [SignatureTally] {
    try hubs.flatMap { hub in
      try Row.fetchAll(
        db,
        cached: """
          SELECT COALESCE(town, place) AS place, day, number, deedCount.isRough FROM deed
            JOIN deedCount ON deedCount.deedID = deed.id AND unit = 'signatures'
          WHERE hubID = :hub AND day BETWEEN :from AND :through AND joinedTo IS NULL
          """, arguments: ["hub": hub, "from": from.dayNumber, "through": through.dayNumber]
      ).map { row in
        SignatureTally(
          hubID: hub, place: row["place"], day: CivilDate(dayNumber: row["day"]),
          number: row["number"], isRough: row["isRough"])
      }
    }.sorted { $0.day < $1.day }
  }
}
