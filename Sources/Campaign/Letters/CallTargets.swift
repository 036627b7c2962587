import Foundation
import GRDB
import Mailroom

/// Somebody to be called: a legislator with a number.
struct CallTarget: Hashable, Sendable {
  /// Open States' id.
  var id: String
  var name: String
  var family: String
  var chamber: Chamber
  var phone: String
  /// The town is split, and nobody has told which of several is theirs.
  var isPossible: Bool

  /// `Rep. Christine Barber`.
  var titled: String { (chamber == .senate ? "Sen. " : "Rep. ") + name }

  /// The family name and the chamber, as `CallReading` wants them.
  var spoken: (family: String, isSenate: Bool) { (family, chamber == .senate) }

  init(_ legislator: Legislator, phone: String, isPossible: Bool) {
    id = legislator.id
    name = legislator.name
    family = legislator.family
    chamber = legislator.chamber
    self.phone = phone
    self.isPossible = isPossible
  }

  /// More of a town's possible Representatives are no help to anybody.
  private static let possible = 4

  /// The Representative and the Senator whom somebody has, by town or by their own word; while a
  /// split town leaves it open those who may be theirs.
  static func of(_ theirs: TheirLegislators) -> [CallTarget] {
    [theirs.representative, theirs.senator].flatMap { place in
      place.seats.prefix(possible).compactMap(\.holder).map { holder in
        CallTarget(
          holder.legislator, phone: holder.phone ?? holder.districtPhone ?? "",
          isPossible: place.standing == .possible)
      }
    }
  }

  /// A Representative and a Senator, for a mail that is only shown. Uses legislatorBySeat.
  static func sample(in db: Database) throws -> [CallTarget] {
    try ["house", "senate"].compactMap { chamber in
      try Row.fetchOne(
        db,
        cached: """
          SELECT * FROM legislator WHERE chamber = :chamber AND endedOn IS NULL
          ORDER BY district LIMIT 1
          """, arguments: ["chamber": chamber])
    }.compactMap(Legislator.init).map {
      CallTarget($0, phone: try phone(of: $0.id, in: db), isPossible: false)
    }
  }

  /// The chairs of the committees in whose name these words stand.
  static func chairs(of committee: String, in db: Database) throws -> [CallTarget] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT DISTINCT legislator.* FROM committeeSeat
          JOIN legislator ON legislator.id = committeeSeat.legislator
        WHERE instr(lower(committee), lower(:committee)) > 0
          AND committeeSeat.role IN ('chair', 'co-chair', 'chairperson', 'chairwoman', 'chairman')
          AND endedOn IS NULL
        ORDER BY legislator.chamber DESC, family LIMIT 12
        """, arguments: ["committee": committee])
    return try rows.compactMap(Legislator.init).map {
      CallTarget($0, phone: try phone(of: $0.id, in: db), isPossible: false)
    }
  }

  /// At the State House, else at home. By the primary key.
  private static func phone(of legislator: String, in db: Database) throws -> String {
    try String.fetchOne(
      db,
      cached: """
        SELECT voice FROM office WHERE legislator = :id AND voice <> ''
        ORDER BY kind = 'capitol' DESC LIMIT 1
        """, arguments: ["id": legislator]) ?? ""
  }
}
