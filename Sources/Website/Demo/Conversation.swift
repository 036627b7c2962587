import Foundation
import Mail

/// A mail that went through the demo, with what the books say about it.
struct DemoMail: Sendable, Identifiable {
  /// Of its bytes, so that a link to it stays good.
  var id: String
  var message: Message
  var at: Date
  var isOurs: Bool
  var explanation: Explanation

  /// What Hubkeeper made of a mail, or why it wrote one.
  enum Explanation: Sendable, Hashable {
    /// Not in the ledger yet.
    case waiting
    case received(
      kind: String, outcome: String, note: String, authentication: String, booked: [String])
    case sent(template: String, lane: String, because: String)
    /// Ours, but no row of the outbox is its.
    case unknown
  }

  /// Changes whenever the page must show it anew.
  var version: Int {
    var hasher = Hasher()
    hasher.combine(id)
    hasher.combine(explanation)
    return hasher.finalize()
  }

  /// The template that a mail of ours was made from.
  var template: String? {
    if case .sent(let template, _, _) = explanation { template } else { nil }
  }

  func concerns(_ address: EmailAddress) -> Bool {
    (message.from + message.to + message.cc).contains { $0.address == address }
  }
}

/// Mails that answer one another.
struct Conversation: Sendable {
  /// Oldest first.
  var mails: [DemoMail]

  var newest: Date { mails.last?.at ?? .distantPast }
  var subject: String { mails.first?.message.subject ?? "" }

  /// Sorts mails into conversations by Message-ID, In-Reply-To and References (RFC 5322 §3.6.4),
  /// the one with the newest mail first.
  static func all(of mails: [DemoMail]) -> [Conversation] {
    var groups: [[DemoMail]] = []
    var groupOfID: [String: Int] = [:]
    for mail in mails.sorted(by: { ($0.at, $0.isOurs ? 1 : 0) < ($1.at, $1.isOurs ? 1 : 0) }) {
      let named = mail.message.inReplyTo + mail.message.references.reversed()
      let group = named.lazy.compactMap { groupOfID[$0] }.first ?? groups.count
      if group == groups.count { groups.append([]) }
      groups[group].append(mail)
      for id in named + [mail.message.messageID].compactMap(\.self) where groupOfID[id] == nil {
        groupOfID[id] = group
      }
    }
    return groups.map(Conversation.init).sorted { $0.newest > $1.newest }
  }
}
