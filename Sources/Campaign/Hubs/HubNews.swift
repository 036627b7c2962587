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
  /// "Worcester hub (#7)".
  var label: String { "\(name) hub (#\(id))" }
}
