import GRDB
import Mail
package import Language
package import Mailroom

/// Lets mail go again to somebody whose mail came back: the one undo of it. Who ended it by their own
/// word (STOP, a complaint) is none of it.
package struct LiftBounce: Command {
  package static let usage = Usage(
    "LIFT", forms: ["lift {person}", "mail {person} again"], who: .contact, isUndoable: true,
    help: "lets mail go again to somebody whose mail came back (once; a coordinator again).",
    example: "LIFT Maria Lopez")

  private let entry: RosterEntry
  private let address: AddressRecord?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
    address = try Person.primaryAddress(of: entry.number, in: scene.db)
  }

  package var preview: String { "Mail goes to \(entry.label) again" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard let address else {
      throw Refusal("\(entry.label) has no mail address on record.")
    }
    let reason = try String.fetchOne(
      scene.db, cached: "SELECT reason FROM suppression WHERE addressID = :address",
      arguments: ["address": address.id])
    guard let reason else { throw Refusal("Mail to \(entry.label) leaves as always.") }
    guard reason == "bounce" else {
      throw Refusal(
        "Mail to \(entry.label) did not come back: it was ended (\(reason)). Only their own START changes that."
      )
    }
    try scene.footprint.watch("suppression", ["addressID": address.id])
    try scene.footprint.watch("softBounce", ["addressID": address.id])
    let isCoordinator = scene.sender.who == .coordinator
    guard try SoftBounces.lift(address.id, evenAgain: isCoordinator, in: scene.handling) else {
      throw Refusal(
        "That was done once before, and mail to \(entry.label) came back again. Ask them for another address, or a coordinator."
      )
    }
    return CommandAnswer(
      "Mail goes to \(entry.label) at \(address.address.rawValue) again. If it comes back again, it ends again, and then only a coordinator can lift it: ask them for another address. \(scene.speech.undo)",
      subject: entry.number, detail: "#\(entry.number)")
  }
}
