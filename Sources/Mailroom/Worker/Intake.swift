package import Foundation
import GRDB
package import Logging
package import Mail

/// One look at the mailbox: what waits is fetched, handled in transactions, and acknowledged.
///
/// A message leaves the inbox only after its effects are committed. Its UID is on record before
/// it is fetched, and its attempt before it is parsed alone, so that whatever kills the process
/// cannot be handled for ever (DESIGN §4.2).
package struct Intake: Sendable {
  private let house: House
  private let store: Store
  private let mailbox: any IncomingMailbox
  private let clock: @Sendable () -> Date
  private let logger: Logger
  private let owed: Owed

  /// Messages put on record before one fetch.
  private static let batchSize = 256
  /// Messages, or octets, in one transaction: keeps it below 100 ms.
  private static let messagesPerTransaction = 48
  private static let octetsPerTransaction = 2_097_152
  private static let attemptsAtMost = 3

  package init(
    _ house: House, store: Store, mailbox: any IncomingMailbox,
    clock: @escaping @Sendable () -> Date, logger: Logger, owed: Owed = Owed()
  ) {
    self.owed = owed
    self.house = house
    self.store = store
    self.mailbox = mailbox
    self.clock = clock
    self.logger = logger
  }

  /// What one look did.
  package struct Look: Sendable {
    package var handled = 0
    /// Messages that threw and are tried again later.
    package var pending = 0
  }

  /// - Parameter handled: called after each commit, so that answers leave at once.
  /// - Throws: `MailboxError`; and what is our own fault (store, disk, templates), after which
  ///   nothing was counted against any message.
  package func look(handled: @Sendable () -> Void = {}) async throws -> Look {
    try await owed.pay(store)
    let state = try await mailbox.open()
    let since = house.settings.since
    let waiting = try await mailbox.waiting(arrivedSince: since)
      .filter { message in since.map { message.arrivedAt >= $0 } ?? true }
    let entries = try await entries(of: waiting, state)
    var look = Look()
    var fresh: [WaitingMessage] = []
    var alone: [(WaitingMessage, Ledger.Entry)] = []
    for message in waiting {
      guard let entry = entries[message.uid] else {
        fresh.append(message)
        continue
      }
      guard entry.outcome == "pending" else { continue }
      if entry.isMarked || entry.attempts > 0 {
        alone.append((message, entry))
      } else {
        fresh.append(message)
      }
    }
    try await acknowledge(state)
    for (message, entry) in alone {
      try Task.checkCancellation()
      try await handleAlone(message, entry, state, &look)
      handled()
      try await acknowledge(state)
    }
    for start in stride(from: 0, to: fresh.count, by: Self.batchSize) {
      try Task.checkCancellation()
      let batch = Array(fresh[start..<min(start + Self.batchSize, fresh.count)])
      try await handle(batch, state, &look, handled: handled)
      try await acknowledge(state)
    }
    try await Removals(
      house: house, store: store, mailbox: mailbox, clock: clock, logger: logger
    ).run(in: state.name)
    return look
  }

  private func place(_ uid: UID, _ state: MailboxState) -> Ledger.Place {
    Ledger.Place(mailbox: state.name, uidValidity: state.uidValidity, uid: uid)
  }

  private func entries(
    of waiting: [WaitingMessage], _ state: MailboxState
  ) async throws -> [UID: Ledger.Entry] {
    try await store.pool.read { db in
      var entries: [UID: Ledger.Entry] = [:]
      for message in waiting {
        entries[message.uid] = try Ledger.entry(at: place(message.uid, state), in: db)
      }
      return entries
    }
  }

  // MARK: Many at once

  private func handle(
    _ batch: [WaitingMessage], _ state: MailboxState, _ look: inout Look,
    handled: @Sendable () -> Void
  ) async throws {
    let ids = try await store.pool.write { db in
      var ids: [UID: Int64] = [:]
      for message in batch {
        try Ledger.begin(place(message.uid, state), waiting: message, in: db)
        ids[message.uid] = try Ledger.entry(at: place(message.uid, state), in: db)?.id
      }
      return ids
    }
    let pile = Pile()
    do {
      try await mailbox.fetch(batch) { fetched in
        guard let id = ids[fetched.waiting.uid] else { return }
        let isFull = await pile.add(
          try Opened(fetched, ledgerID: id), messages: Self.messagesPerTransaction,
          octets: Self.octetsPerTransaction)
        if isFull {
          try await commit(await pile.take(), pile)
          handled()
        }
      }
      try await commit(await pile.take(), pile)
      handled()
    } catch {
      // A clean end after all: what was not reached does not count as begun.
      owed.oweMarks()
      try await shielded { try await owed.pay(store) }
      throw error
    }
    try await store.pool.write { try Ledger.clearMarks(in: $0) }
    look.handled += await pile.handled
    look.pending += await pile.failed
  }

  private func commit(_ messages: [Opened], _ pile: Pile) async throws {
    guard !messages.isEmpty else { return }
    let now = clock()
    let failures = try await shielded {
      try await store.pool.write { db in
        try messages.count { try !handle($0, now: now, in: db) }
      }
    }
    await pile.count(handled: messages.count - failures, failed: failures)
  }

  /// Handles one message in a savepoint of its own.
  ///
  /// - Returns: `false` if it threw: rolled back alone, counted, and tried again later.
  private func handle(_ opened: Opened, now: Date, in db: Database) throws -> Bool {
    var failure: (any Error)?
    try db.inSavepoint {
      do {
        // Of a time that the books have lost: what we say to it may have been said.
        let gap = try Gap.open(in: db).flatMap { opened.arrivedAt < $0.end ? $0 : nil }
        let last = try gap == nil ? nil : Gap.lastRow(in: db)
        var reception = Reception(
          Handling(db: db, house: house, now: now, ledgerID: opened.ledgerID))
        _ = try reception.receive(
          opened.message, sha256: opened.sha256, ledgerID: opened.ledgerID,
          arrivedAt: opened.arrivedAt)
        if let last { try Gap.hold(after: last, in: db) }
        return .commit
      } catch {
        if OurFault.isOurs(error) { throw error }
        failure = error
        return .rollback
      }
    }
    guard let failure else { return true }
    logger.error(
      "a message failed",
      metadata: ["ledger": "\(opened.ledgerID)", "error": "\(type(of: failure))"])
    try Ledger.fail(opened.ledgerID, note: "\(failure)", in: db)
    return false
  }

  // MARK: One alone

  private func handleAlone(
    _ message: WaitingMessage, _ entry: Ledger.Entry, _ state: MailboxState, _ look: inout Look
  ) async throws {
    let now = clock()
    // A mark is an attempt too: the process died while this one, perhaps with others, was at hand.
    let begun = entry.attempts + (entry.isMarked ? 1 : 0)
    guard begun < Self.attemptsAtMost else {
      try await setAside(entry, now: now)
      look.handled += 1
      return
    }
    try await store.pool.write { try Ledger.countAttempt(entry.id, in: $0) }
    let pile = Pile()
    do {
      try await mailbox.fetch([message]) { fetched in
        let opened = try Opened(fetched, ledgerID: entry.id)
        let isHandled = try await shielded {
          try await store.pool.write { db in try handle(opened, now: now, in: db) }
        }
        await pile.count(handled: isHandled ? 1 : 0, failed: isHandled ? 0 : 1)
      }
    } catch {
      // The line broke or the store is full: that counts against no message.
      owed.oweAttempt(entry.id)
      try await shielded { try await owed.pay(store) }
      throw error
    }
    look.handled += await pile.handled
    look.pending += await pile.failed
  }

  /// Three times begun and never ended: to Failed, unparsed, and the operator is told.
  private func setAside(_ entry: Ledger.Entry, now: Date) async throws {
    logger.error("a message is set aside", metadata: ["ledger": "\(entry.id)"])
    try await store.pool.write { db in
      let handling = Handling(db: db, house: house, now: now, ledgerID: entry.id)
      try Ledger.close(
        entry.id, outcome: "failed", kind: nil, key: nil, sha256: nil, messageID: nil,
        person: nil, destination: house.settings.mailbox.failed,
        note: "could not be handled in \(Self.attemptsAtMost) attempts", at: now, in: db)
      try Outbox.tellOperator(
        "A message could not be handled",
        "It lies in the folder \(house.settings.mailbox.failed), ledger row \(entry.id). Move it back to the inbox to try again.",
        key: "failed:\(entry.id)", in: handling)
    }
  }

  // MARK: Acknowledging

  private func acknowledge(_ state: MailboxState) async throws {
    let rows = try await store.pool.read { db in
      try Row.fetchAll(
        db,
        cached: """
          SELECT id, uid, destination FROM ledger
          WHERE acknowledgedAt IS NULL AND destination IS NOT NULL AND outcome <> 'pending'
            AND mailbox = :mailbox AND uidValidity = :validity
          """, arguments: ["mailbox": state.name, "validity": Int64(state.uidValidity)]
      ).map { row -> (id: Int64, uid: UID, folder: String) in
        (row["id"], UID(rawValue: UInt32(clamping: row["uid"] as Int64)), row["destination"])
      }
    }
    for (folder, group) in Dictionary(grouping: rows, by: \.folder) {
      let refused = try await mailbox.move(group.map(\.uid), to: folder)
      let now = clock()
      try await shielded {
        try await store.pool.write { db in
          try Ledger.acknowledge(
            group.filter { refused[$0.uid] == nil }.map(\.id), at: now, in: db)
          for row in group {
            if let words = refused[row.uid] { try Ledger.refuse(row.id, words: words, in: db) }
          }
        }
      }
      if let words = refused.values.first {
        logger.warning(
          "a move was refused",
          metadata: ["folder": "\(folder)", "words": "\(LogText.withoutAddresses(words))"])
      }
    }
  }
}

/// A fetched message, read.
private struct Opened: Sendable {
  var ledgerID: Int64
  var message: Message
  var sha256: String
  var arrivedAt: Date
  var size: Int

  /// - Throws: `UnreadableFile` if the spool cannot be read: the disk's fault, so the message
  ///   stays where it is.
  init(_ fetched: FetchedMessage, ledgerID: Int64) throws {
    self.ledgerID = ledgerID
    arrivedAt = fetched.waiting.arrivedAt
    switch fetched.content {
    case .memory(let bytes), .truncated(let bytes, _):
      message = Message(parsing: bytes)
      sha256 = Digest.sha256(bytes)
      size = bytes.count
    case .spooled(let path, let count):
      message = try Message(parsingFile: path)
      sha256 = try Digest.sha256(file: path)
      size = min(count, 1_048_576)
    }
  }
}

/// Messages that wait for the next transaction.
private actor Pile {
  private var messages: [Opened] = []
  private var octets = 0
  private(set) var handled = 0
  private(set) var failed = 0

  func add(_ message: Opened, messages limit: Int, octets octetLimit: Int) -> Bool {
    messages.append(message)
    octets += message.size
    return messages.count >= limit || octets >= octetLimit
  }

  func take() -> [Opened] {
    defer {
      messages = []
      octets = 0
    }
    return messages
  }

  func count(handled more: Int, failed failures: Int) {
    handled += more
    failed += failures
  }
}
