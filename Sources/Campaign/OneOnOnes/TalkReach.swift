import GRDB
import Mailroom

/// Whether our mail reaches somebody, and why not: whom no mail reaches is called.
enum TalkReach: Hashable {
  case written
  case noAddress
  /// They said STOP.
  case stopped
  /// Mail to them comes back.
  case bounced
  /// A coordinator ended or blocked it.
  case blocked
  /// A coordinator answers for them.
  case minor
  case deceased

  static func of(_ person: Int64, in db: Database) throws -> TalkReach {
    if try Deceased.isDeceased(person, in: db) { return .deceased }
    guard let found = try Person.find(person, in: db) else { return .noAddress }
    if found.isMinor { return .minor }
    guard let address = try Person.primaryAddress(of: person, in: db) else { return .noAddress }
    if try Blocking.isBlocked(address.id, in: db) { return .blocked }
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT degree, reason FROM suppression WHERE addressID = :address",
        arguments: ["address": address.id]), row["degree"] as String == "all"
    else { return .written }
    switch Suppression.Reason(rawValue: row["reason"]) {
    case .bounce: return .bounced
    case .operator, .complaint: return .blocked
    case .deceased: return .deceased
    default: return .stopped
    }
  }

  /// For the contact: why nothing was written to them, and what to do instead.
  func words(_ name: String, phone: String?) -> String? {
    let call = phone.map { "so please call them: \($0)" } ?? "and there is no number on record"
    switch self {
    case .written: return nil
    case .noAddress: return "\(name) has no mail address on record, \(call)."
    case .stopped: return "\(name) said STOP and gets no mail from here, \(call)."
    case .bounced: return "Mail to \(name) comes back, \(call)."
    case .blocked: return "\(name) gets no mail from here, \(call)."
    case .minor: return "\(name) is under 18: a coordinator talks with them."
    case .deceased: return "\(name) has died."
    }
  }
}
