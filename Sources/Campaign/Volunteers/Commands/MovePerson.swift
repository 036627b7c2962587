import GRDB
package import Language
package import Mailroom

/// Moves somebody to another hub or town; whoever looked after them and whoever does now are told.
package struct MovePerson: Command {
  package static let usage = Usage(
    "MOVE",
    forms: ["move {person} to|into {hub}"],
    formsIn: [
      "es": ["mover|mueve|mueva {person} a {hub}"],
      "pt": ["mover|mova|mudar {person} para {hub}"],
    ],
    who: .contact, isUndoable: true,
    help: "gives somebody to another hub, or to the hub of their new town.",
    helpIn: [
      "es": "pasa a una persona a otro grupo, o al de su nueva ciudad.",
      "pt": "passa uma pessoa para outro grupo, ou para o da sua nova cidade.",
    ],
    example: "MOVE Maria Lopez to Somerville")

  private enum Place {
    case hub(Hub, town: String?)
    case town(String, words: String)
  }

  private let entry: RosterEntry
  private let place: Place

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
    guard entry.stage != nil else { throw Refusal("\(entry.label) is no volunteer.") }
    place = try Self.place(match[.hub] ?? "", in: scene)
    if case .hub(let hub, _) = place, hub.state == .retired {
      throw Refusal("The \(hub.name) hub is retired and takes nobody. Name another.")
    }
  }

  /// A hub of that very name, else a town, else a hub of nearly that name.
  private static func place(_ words: String, in scene: Scene) throws -> Place {
    let parts = words.split(separator: ",", maxSplits: 1).map(String.init)
    if parts.count == 2, let town = try Places.towns(named: parts[0], in: scene.db).first,
      parts[1].lowercased().contains("hub")
    {
      return .hub(try scene.anyHub(parts[1]), town: town)
    }
    let reach = try scene.reach()
    let named = try Hub.find(words, reach: .state, in: scene.db).filter {
      ($0.state != .forming || reach.sees($0))
        && $0.name.lowercased() == Hub.tidy(words).lowercased()
    }
    if let hub = named.first { return .hub(hub, town: nil) }
    let towns = try Places.towns(named: words, in: scene.db)
    guard let town = towns.first else { return .hub(try scene.anyHub(words), town: nil) }
    guard towns.count == 1 else {
      throw Choice(words, among: towns.prefix(9).map { .init(shown: $0, instead: $0) })
    }
    let hubs = try Hub.possible(town: town, place: words, in: scene.db)
    guard hubs.count < 2 else {
      throw Choice(
        words,
        among: hubs.prefix(9).map {
          .init(shown: "the \($0.name) hub", instead: "\(town), \($0.name) hub")
        })
    }
    return .town(town, words: words)
  }

  package var preview: String {
    switch place {
    case .hub(let hub, let town):
      "\(entry.label) is with the \(hub.name) hub"
        + (town.map { " and lives in \($0)" } ?? "") + "; both contacts and they are told"
    case .town(let town, _):
      "\(entry.label) lives in \(town), with its hub; contacts and they are told"
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("volunteer", ["personID": entry.number])
    var move: Move
    switch place {
    case .town(let town, let words):
      move = try Volunteer.move(entry.number, toTown: town, place: words, in: scene.db)
    case .hub(let hub, let town):
      let first = try town.map {
        try Volunteer.move(entry.number, toTown: $0, place: $0, in: scene.db)
      }
      move = try Volunteer.move(entry.number, toHub: hub, in: scene.db)
      if let first { move.hubBefore = first.hubBefore }
    }
    let where_ =
      switch move.destination {
      case .hub(let hub): "with the \(hub.name) hub"
      case .team(let region):
        "with the \(RegionWords.team(region, language: "en")): there is no hub"
      case .choice, .elsewhere: "in no hub"
      }
    guard !move.isSameHub || move.townBefore != move.townAfter else {
      return CommandAnswer("\(entry.label) is \(where_) already.")
    }
    let post = MovePost(move: move, handling: scene.handling, by: scene.sender.person.id)
    let told = move.isSameHub ? [] : try post.tellContacts()
    let isWritten = move.isSameHub ? false : try post.tellPerson()
    var said = "\(entry.label) is \(where_) now."
    if let town = move.townAfter, town != move.townBefore { said += " Town: \(town)." }
    if !told.isEmpty { said += " Told: \(told.joined(separator: ", "))." }
    if isWritten { said += " They get a short mail about it." }
    return CommandAnswer(
      said, "What they have booked stays. To take it back: UNDO.", subject: entry.number,
      detail: "#\(entry.number)")
  }
}
