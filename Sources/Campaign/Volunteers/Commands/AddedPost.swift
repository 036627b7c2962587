import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The first mail to somebody whom another person added: who did, where, and the way out.
struct AddedPost {
  let person: Int64
  let newcomer: Newcomer
  let hub: Hub?
  let scene: Scene

  /// - Returns: whether a mail is on its way.
  func post() throws -> Bool {
    guard let address = newcomer.address,
      let record = try AddressRecord.find(address, in: scene.db),
      try Suppression.of(record.id, in: scene.db) != .all
    else { return false }
    let known = try Person.find(person, in: scene.db)
    var posting = Posting(
      "told-about-you",
      values: [
        "given_name": .text(known?.givenName ?? ""), "name": .text(newcomer.name),
        "by_name": .text(scene.sender.person.name), "hub_name": .text(hub?.name ?? ""),
        "town": .text(newcomer.town ?? ""), "phone": .text(newcomer.phone ?? ""),
      ],
      to: record.id, person: person, language: known?.language ?? "en", lane: .notices,
      because: "added by #\(scene.sender.person.id)")
    posting.asks = Asking(
      Volunteers.Asks.added, payload: SignUpFacts(of: person, language: posting.language).json,
      until: scene.now + 90 * 86_400)
    posting.causeKey = "added:\(person)"
    return try Outbox.put(posting, in: scene.handling) != nil
  }
}
