import GRDB
import Mail
import Mailroom

/// Tells those who look after a hub what has become of it, in a mail of its own.
struct HubNews {
  let hub: Hub
  /// Goes into the subject: "The hub is designated".
  let title: String
  let text: String

  /// Everybody but whoever did it; whose address is suppressed is reached by the outbox's own
  /// rule: not at all.
  ///
  /// - Returns: how many mails wait to leave.
  @discardableResult
  func tell(_ contacts: [HubContact], in scene: Scene) throws -> Int {
    var told = 0
    for contact in contacts
    where contact.personID != scene.sender.person.id && !contact.isSuppressed {
      let posting = Posting(
        "hub-news",
        values: [
          "hub_name": .text(hub.name), "title": .text(title), "text": .text(text),
          "by": .text(scene.sender.person.name),
        ],
        to: contact.addressID, person: contact.personID, lane: .notices, because: title,
        isUrgent: true)
      if try Outbox.put(posting, in: scene.handling) != nil { told += 1 }
    }
    return told
  }
}

extension Hub {
  /// Whoever began it and answers for its checklist, where that is none of its contacts. Whose
  /// address is suppressed hears nothing.
  func founder(besides contacts: [HubContact], in db: Database) throws -> HubContact? {
    guard let list = try HubChecklist.of(id, in: db), let person = list.personID,
      let address = list.addressID, let known = try Person.find(person, in: db), !known.isMinor,
      !contacts.contains(where: { $0.personID == person }),
      let record = try AddressRecord.find(address, in: db)
    else { return nil }
    return HubContact(
      personID: person, name: known.name, phone: known.phone, addressID: address,
      address: record.address.rawValue, since: list.startedAt,
      isSuppressed: try Suppression.of(address, in: db) == .all)
  }

  /// "Worcester hub (#7)".
  var label: String { "\(name) hub (#\(id))" }
}
