import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// A hub's own address: the mailbox with the hub's tag (`hub+hub-salem@…`), or where addresses carry
/// no tags the mailbox and a subject. What comes there is a sign-up with that hub, or a question for
/// its contacts.
struct HubAddress: Hashable, Sendable {
  var address: EmailAddress
  /// What the subject must begin with, where the address carries no tag.
  var subject: String?

  /// "hub+hub-salem@example.org".
  var words: String {
    subject.map { "\(address.rawValue), subject “\($0)”" } ?? address.rawValue
  }

  var link: String {
    guard let subject else { return "mailto:\(address.rawValue)" }
    let encoded = subject.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    return "mailto:\(address.rawValue)?subject=\(encoded)"
  }

  private static let mark = "hub-"

  static func of(_ hub: Hub, _ ours: OurAddress, in db: Database) throws -> HubAddress {
    guard ours.addressing != .none else {
      return HubAddress(address: ours.base, subject: "\(hub.name) hub")
    }
    return HubAddress(address: ours.carrying(tag: mark + (try tag(of: hub, in: db))), subject: nil)
  }

  /// The hub's name in letters that any mailer takes; its number where another hub's is the same.
  private static func tag(of hub: Hub, in db: Database) throws -> String {
    let slug = slug(hub.name)
    let isAlone = try names(in: db).count { Self.slug($0.name) == slug } == 1
    return !slug.isEmpty && isAlone && Int(slug) == nil ? slug : "\(hub.id)"
  }

  private static func slug(_ name: String) -> String {
    let folded = name.folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "en_US_POSIX")
    ).lowercased()
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(words.joined(separator: "-").prefix(30))
  }

  /// All hubs but the retired: hundreds at most.
  private static func names(in db: Database) throws -> [Hub] {
    try Hub.all(reach: .state, in: db)
  }

  /// The hub that a letter was sent to: one that has people, so designated or paused.
  static func hub(in letter: Letter, _ handling: Handling) throws -> Hub? {
    let ours = handling.house.address
    let db = handling.db
    func isOpen(_ hub: Hub) -> Bool { hub.state == .designated || hub.state == .paused }
    guard ours.addressing != .none else {
      let subject = ChecklistPiece.words(of: letter.message.subject).joined(separator: " ")
      guard letter.handle == nil, subject.contains("hub") else { return nil }
      return try names(in: db).first { hub in
        let name = ChecklistPiece.words(of: hub.name).joined(separator: " ")
        return isOpen(hub) && (subject + " ").hasPrefix("\(name) hub ")
      }
    }
    let recipients = letter.message.deliveredTo + (letter.message.to).compactMap(\.address)
    for recipient in recipients.prefix(50) {
      guard let tag = ours.tag(of: recipient)?.lowercased(), tag.hasPrefix(mark) else { continue }
      let name = String(tag.dropFirst(mark.count))
      let hubs = try names(in: db)
      let found =
        Int64(name).flatMap { id in hubs.first { $0.id == id } }
        ?? hubs.first { slug($0.name) == name }
      if let found, isOpen(found) { return found }
    }
    return nil
  }
}
