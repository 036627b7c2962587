import Foundation
import GRDB
import Mail
import Mailroom

/// Everything that lies in the demo's two Maildirs, read with the books beside it.
actor Correspondence {
  private let incoming: String
  private let outgoing: String
  private let house: House
  private let store: Store
  /// Each file is read once; its name without flags stays the same when it is filed elsewhere.
  private var read: [String: DemoMail] = [:]

  /// - Parameters:
  ///   - incoming: the Maildir that the worker reads, with its folders.
  ///   - outgoing: the Maildir that it writes to.
  init(incoming: String, outgoing: String, house: House, store: Store) {
    self.incoming = incoming
    self.outgoing = outgoing
    self.house = house
    self.store = store
  }

  /// Every mail, oldest first.
  ///
  /// - Throws: `DatabaseError`.
  func mails() async throws -> [DemoMail] {
    var found: [DemoMail] = []
    for (file, isOurs) in files() {
      if let mail = mail(file, isOurs: isOurs) { found.append(mail) }
    }
    let mails = found
    let rule = house.settings.authentication
    let ours = house.address
    let explained = try await store.pool.read { db in
      let ledger = try LedgerNotes(in: db)
      return try mails.map { mail in
        var mail = mail
        mail.explanation =
          mail.isOurs
          ? try Self.origin(of: mail.message, ours: ours, in: db)
          : ledger.explanation(of: mail.message, by: rule)
        return mail
      }
    }
    return explained.sorted { $0.at < $1.at }
  }

  /// The number of the event that was planned last.
  ///
  /// - Throws: `DatabaseError`.
  func newestEvent() async throws -> Int64? {
    try await store.pool.read { try Int64.fetchOne($0, sql: "SELECT MAX(id) FROM event") }
  }

  /// Files that have arrived whole, in each Maildir and its folders.
  private func files() -> [(URL, isOurs: Bool)] {
    let manager = FileManager.default
    var folders = [(URL(fileURLWithPath: outgoing), true), (URL(fileURLWithPath: incoming), false)]
    let subfolders = (try? manager.contentsOfDirectory(atPath: incoming)) ?? []  // not made yet
    for name in subfolders where name.hasPrefix(".") {
      folders.append((URL(fileURLWithPath: incoming).appendingPathComponent(name), false))
    }
    var files: [(URL, Bool)] = []
    for (folder, isOurs) in folders {
      for part in ["new", "cur"] {
        let place = folder.appendingPathComponent(part)
        let names = (try? manager.contentsOfDirectory(atPath: place.path)) ?? []  // not made yet
        for name in names where !name.hasPrefix(".") {
          files.append((place.appendingPathComponent(name), isOurs))
        }
      }
    }
    return files
  }

  private func mail(_ file: URL, isOurs: Bool) -> DemoMail? {
    let name = String(file.lastPathComponent.prefix { $0 != ":" })
    if let known = read[name] { return known }
    // Filed elsewhere while we looked: the next look finds it there.
    guard let data = try? Data(contentsOf: file) else { return nil }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let bytes = Array(data)
    let mail = DemoMail(
      id: String(Digest.sha256(bytes).prefix(20)), message: Message(parsing: bytes),
      at: attributes?[.modificationDate] as? Date ?? Date(timeIntervalSince1970: 0),
      isOurs: isOurs, explanation: .waiting)
    read[name] = mail
    return mail
  }

  /// The outbox row that a mail of ours came from, by the handle in its Message-ID.
  private static func origin(
    of message: Message, ours: OurAddress, in db: Database
  ) throws -> DemoMail.Explanation {
    guard let token = message.messageID.flatMap(ours.token(inMessageID:)),
      // By the outbox's primary key.
      let row = try Row.fetchOne(
        db, sql: "SELECT template, lane, because FROM outbox WHERE id = :row",
        arguments: ["row": token.row])
    else { return .unknown }
    return .sent(template: row["template"], lane: row["lane"], because: row["because"])
  }
}

/// What the ledger and the journal say about each message, by Message-ID.
private struct LedgerNotes {
  private var notes: [String: (kind: String, outcome: String, note: String, booked: [String])] = [:]

  /// Reads both whole: a demo's books are small.
  init(in db: Database) throws {
    var booked: [Int64: [String]] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT ledgerID, action, detail FROM journal WHERE ledgerID IS NOT NULL ORDER BY id"
    ) {
      let detail: String = row["detail"]
      let action: String = row["action"]
      booked[row["ledgerID"], default: []].append(
        detail.isEmpty ? action : "\(action): \(detail)")
    }
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT id, messageID, kind, outcome, note FROM ledger
        WHERE messageID IS NOT NULL AND outcome <> 'pending' ORDER BY id
        """)
    {
      notes[row["messageID"]] = (
        row["kind"] ?? "", row["outcome"], row["note"] ?? "", booked[row["id"]] ?? []
      )
    }
  }

  func explanation(of message: Message, by rule: Authentication.Rule) -> DemoMail.Explanation {
    guard let note = message.messageID.flatMap({ notes[$0] }) else { return .waiting }
    return .received(
      kind: note.kind, outcome: note.outcome, note: note.note,
      authentication: Authentication.of(message, by: rule).word, booked: note.booked)
  }
}
