package import GRDB
import Mailroom

/// What a change of place came to: whom to tell is told by both hubs.
package struct Move: Hashable, Sendable {
  /// Where the person belongs now.
  package enum Destination: Hashable, Sendable {
    case hub(Hub)
    /// Several hubs are of that place: in none until they choose.
    case choice([Hub])
    /// No hub there: the region's GO! Team.
    case team(region: String)
    /// Outside the state.
    case elsewhere
  }

  package var personID: Int64
  package var destination: Destination
  package var hubBefore: Hub?
  package var townBefore: String?
  package var townAfter: String?

  package var hubAfter: Hub? {
    if case .hub(let hub) = destination { hub } else { nil }
  }

  package var isSameHub: Bool { hubBefore?.id == hubAfter?.id }
}

/// Why a person stays where they are.
package enum MoveRefusal: Error, Equatable, CustomStringConvertible {
  /// No such volunteer: never on record, or forgotten.
  case notThere(Int64)
  /// A retired hub takes nobody.
  case retired(hub: String)

  package var description: String {
    switch self {
    case .notThere(let number): "there is no volunteer #\(number)"
    case .retired(let hub): "the hub \(hub) is retired and takes nobody; name another"
    }
  }
}

extension Volunteer {
  /// Moves somebody to a town of the state, and to its hub as a newcomer would find it. What they
  /// booked stays.
  ///
  /// The hub they are in keeps them if it is one of those that the place has. With several
  /// others they are in none until they choose.
  ///
  /// - Parameter place: the words that named the town: a village decides between hubs.
  /// - Throws: `MoveRefusal.notThere`.
  package static func move(
    _ person: Int64, toTown town: String, place: String? = nil, zip: String? = nil,
    in db: Database
  ) throws -> Move {
    var (move, _) = try begin(person, in: db)
    let hubs = try Hub.possible(town: town, place: place, in: db)
    if let same = hubs.first(where: { $0.id == move.hubBefore?.id }) {
      move.destination = .hub(same)
    } else if let only = hubs.first, hubs.count == 1 {
      move.destination = .hub(only)
    } else if hubs.isEmpty {
      move.destination = .team(region: try Region.of(town: town, in: db))
    } else {
      move.destination = .choice(hubs)
    }
    move.townAfter = town
    try write(move, zip: zip, elsewhere: nil, in: db)
    return move
  }

  /// Moves somebody to a hub, whatever their town.
  ///
  /// - Throws: `MoveRefusal`.
  package static func move(_ person: Int64, toHub hub: Hub, in db: Database) throws -> Move {
    var (move, before) = try begin(person, in: db)
    guard hub.state != .retired else { throw MoveRefusal.retired(hub: hub.name) }
    move.destination = .hub(hub)
    move.townAfter = before.town
    try write(move, zip: before.zip, elsewhere: nil, in: db)
    return move
  }

  /// Keeps somebody who lives outside the state now: in no hub, and in no district's count.
  ///
  /// - Parameter place: where, in their words.
  /// - Throws: `MoveRefusal.notThere`.
  package static func moveAway(
    _ person: Int64, to place: String, in db: Database
  ) throws -> Move {
    var (move, _) = try begin(person, in: db)
    move.destination = .elsewhere
    try write(move, zip: nil, elsewhere: String(place.prefix(200)), in: db)
    return move
  }

  private static func begin(
    _ person: Int64, in db: Database
  ) throws -> (move: Move, before: Volunteer) {
    guard let before = try find(person, in: db) else { throw MoveRefusal.notThere(person) }
    let move = Move(
      personID: person, destination: .elsewhere,
      hubBefore: try before.hubID.flatMap { try Hub.find($0, in: db) },
      townBefore: before.town)
    return (move, before)
  }

  private static func write(
    _ move: Move, zip: String?, elsewhere: String?, in db: Database
  ) throws {
    try db.execute(
      cached: """
        UPDATE volunteer SET town = :town, zip = :zip, hubID = :hub, elsewhere = :elsewhere
        WHERE personID = :person
        """,
      arguments: [
        "town": move.townAfter, "zip": zip, "hub": move.hubAfter?.id, "elsewhere": elsewhere,
        "person": move.personID,
      ])
  }
}
