package import Foundation

/// A mailbox on an IMAP server, over one connection on a thread of its own.
///
/// Any error closes the connection; the next `open()` makes a new one. Pauses between attempts are
/// the caller's, with `Backoff`.
package actor IMAPMailbox: IncomingMailbox {
  /// Bodies asked for in one command: few enough that a broken line costs little.
  private static let batchCount = 200
  private static let batchOctets = 16 << 20

  private let settings: IMAPSettings
  private let thread = WireThread(name: "imap")
  private let wake = Wake()
  private var connection: IMAPConnection?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe thread.asUnownedSerialExecutor()
  }

  package init(_ settings: IMAPSettings) {
    self.settings = settings
    SpoolFile.clear(settings.spoolDirectory)
  }

  package func open() async throws -> MailboxState {
    try await interruptible { mailbox throws(MailboxError) in
      if let connection = mailbox.connection {
        try connection.probe()
        return connection.state
      }
      let fresh = try IMAPConnection(mailbox.settings, wake: mailbox.wake)
      let state = try fresh.select()
      mailbox.connection = fresh
      return state
    }
  }

  package func waiting(arrivedSince: Date?) async throws -> [WaitingMessage] {
    try await interruptible { mailbox throws(MailboxError) in
      let connection = try mailbox.connected("UID SEARCH")
      return try connection.sizes(of: try connection.search(arrivedSince: arrivedSince))
    }
  }

  package func fetch(
    _ messages: [WaitingMessage],
    receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws {
    wake.reset()
    try await withTaskCancellationHandler {
      do {
        try await fetchAll(messages, receive: receive)
      } catch {
        // Half a response may be on its way.
        connection = nil
        throw error
      }
    } onCancel: {
      wake.signal()
    }
  }

  package func lastHeads(_ count: Int, in folder: String) async throws -> [MessageHead] {
    if connection == nil { _ = try await open() }
    return try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("EXAMINE").lastHeads(count, in: folder)
    }
  }

  package func move(_ uids: [UID], to folder: String) async throws -> [UID: String] {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("UID MOVE").move(uids, to: folder)
    }
  }

  package func remove(
    _ messages: [FiledMessage], from folder: String
  ) async throws -> [Int64: RemovalOutcome] {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("UID EXPUNGE").remove(messages, from: folder)
    }
  }

  package func discard(
    _ uids: [UID], from folder: String
  ) async throws -> [UID: RemovalOutcome] {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("UID EXPUNGE").discard(uids, from: folder)
    }
  }

  package func append(_ message: [UInt8], to folder: String) async throws {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("APPEND").append(message, to: folder)
    }
  }

  package func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) async throws -> FolderNews? {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("STATUS").news(in: folder, after: mark, atMost: limit)
    }
  }

  package func junkFolder() async throws -> String? {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("LIST").junkFolder()
    }
  }

  package func heads(in folder: String, arrivedSince: Date) async throws -> [FolderHead]? {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("EXAMINE").heads(in: folder, arrivedSince: arrivedSince)
    }
  }

  package func bring(_ uids: [UID], from folder: String) async throws -> [UID: String] {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("UID MOVE").bring(uids, from: folder)
    }
  }

  package func fullness() async throws -> Double? {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("GETQUOTAROOT").fullness()
    }
  }

  package func count(in folder: String) async throws -> Int? {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("STATUS").count(in: folder)
    }
  }

  package func waitForMail(atMost limit: Duration) async throws {
    try await interruptible { mailbox throws(MailboxError) in
      try mailbox.connected("IDLE").waitForMail(atMost: limit)
    }
  }

  package func close() async {
    connection?.logout()
    connection = nil
  }

  package func capabilities() async throws -> [String] {
    if connection == nil { _ = try await open() }
    return try await interruptible { mailbox throws(MailboxError) in
      let connection = try mailbox.connected("CAPABILITY")
      func says(_ name: String, _ otherwise: String) -> String {
        connection.can(name) ? "\(name): yes" : "\(name): no (\(otherwise))"
      }
      let server = mailbox.settings.server
      return [
        "\(server): \(server.security.description)",
        "folders: prefix \"\(connection.prefix)\", separator \"\(connection.separator)\"",
        says("IDLE", "looked at every \(mailbox.settings.pollInterval)"),
        says("MOVE", "messages are copied, then marked \\Deleted"),
        says("UIDPLUS", "what was copied stays in the inbox, marked \\Deleted, until you expunge"),
        says("ESEARCH", "lists of messages are longer"),
      ]
    }
  }

  // MARK: - Within the connection

  private func connected(_ command: String) throws(MailboxError) -> IMAPConnection {
    if let connection { return connection }
    throw MailboxError(
      kind: .connection, server: settings.server.description, command: command,
      answer: "not connected", advice: MailboxError.advice(for: .connection))
  }

  /// Runs blocking work that ends soon after the task is cancelled; an error closes the connection.
  private func interruptible<Value: Sendable>(
    _ work: (isolated IMAPMailbox) throws(MailboxError) -> Value
  ) async throws(MailboxError) -> Value {
    wake.reset()
    let result: Result<Value, MailboxError> = await withTaskCancellationHandler {
      do throws(MailboxError) {
        return .success(try work(self))
      } catch {
        return .failure(error)
      }
    } onCancel: {
      wake.signal()
    }
    if case .failure = result { connection = nil }
    return try result.get()
  }

  private func fetchAll(
    _ messages: [WaitingMessage], receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws {
    var refusal: MailboxError?
    var batch: [WaitingMessage] = []
    var octets = 0
    for message in messages.sorted(by: { $0.uid < $1.uid }) {
      let isBig = message.size > settings.truncateOver
      let isFull =
        batch.count >= Self.batchCount
        || octets > Self.batchOctets - min(message.size, Self.batchOctets)
      if !batch.isEmpty, isBig || isFull {
        refusal = try await fetchBatch(batch, receive: receive) ?? refusal
        (batch, octets) = ([], 0)
      }
      guard isBig else {
        batch.append(message)
        octets += message.size
        continue
      }
      try stopIfCancelled()
      if let bytes = try connected("UID FETCH").beginning(of: message.uid) {
        let content = MessageContent.truncated(bytes, fullSize: message.size)
        try await receive(FetchedMessage(waiting: message, content: content))
      }
    }
    if !batch.isEmpty { refusal = try await fetchBatch(batch, receive: receive) ?? refusal }
    if let refusal { throw refusal }
  }

  /// Fetches a batch in one command, and one at a time what a NO has left out.
  ///
  /// - Returns: the refusal of a message that cannot be read, which must not hold up the others.
  private func fetchBatch(
    _ batch: [WaitingMessage], receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws -> MailboxError? {
    let name = "UID FETCH BODY[]"
    var left = Dictionary(batch.map { ($0.uid, $0) }) { first, _ in first }
    var refusal: MailboxError?
    for piece in UIDSet.compact(batch.map(\.uid)) {
      try stopIfCancelled()
      let connection = try connected(name)
      let tag = try connection.begin("UID FETCH \(piece.text) (UID BODY.PEEK[])", as: name)
      reading: while true {
        switch try connection.nextFetched(tag: tag, as: name) {
        case .body(let uid, let body):
          guard let message = left.removeValue(forKey: uid) else { continue }
          try await hand(over: message, body, to: receive)
          try stopIfCancelled()
        case .ended(let status):
          if status.kind != .ok { refusal = connection.refusal(status, of: name) }
          break reading
        }
      }
    }
    guard let first = refusal else { return nil }
    guard batch.count > 1 else { return first }
    var last: MailboxError?
    for message in batch where left[message.uid] != nil {
      last = try await fetchBatch([message], receive: receive) ?? last
    }
    return last
  }

  private func hand(
    over message: WaitingMessage, _ body: IMAPValue,
    to receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws {
    switch body {
    case .string(let bytes):
      try await receive(FetchedMessage(waiting: message, content: .memory(bytes)))
    case .spooled(let file):
      // The file goes with its last reference, which is held until the receiver is done.
      let content = MessageContent.spooled(path: file.path, size: file.size)
      try await receive(FetchedMessage(waiting: message, content: content))
      withExtendedLifetime(file) {}
    case .atom, .list: break
    }
  }

  private func stopIfCancelled() throws(MailboxError) {
    guard Task.isCancelled else { return }
    throw MailboxError(
      kind: .cancelled, server: settings.server.description, command: "UID FETCH",
      answer: "", advice: MailboxError.advice(for: .cancelled))
  }
}
