import Foundation
import Mail
import Mailroom
import Synchronization
import TestServers

/// A mail answered: from its delivery into the mailbox, with IDLE, to the relay's acceptance of
/// the answer.
///
/// Dovecot 2.3 gathers what arrives for half a second before it tells a client in IDLE, which no
/// client can hasten. So the time from its word to the acceptance, which is ours, is told beside
/// the whole.
enum Answering {
  private static let count = 100

  struct NoAnswer: Error, CustomStringConvertible {
    let number: Int
    var description: String { "mail \(number) was not answered within 30 s" }
  }

  static func measure(_ options: Options) async throws -> [Figure] {
    let dovecot = try Dovecot.start()
    let folder = try TemporaryDirectory("hub-bench")
    let mailbox = NotedMailbox(try Reading.mailbox(dovecot, spool: folder.path))
    let times = try await answer(in: folder, mailbox) { try dovecot.deliver($0) }
    return figures("Dovecot with IDLE", times)
  }

  private struct Times {
    /// From delivery to acceptance, in milliseconds.
    var whole: [Double] = []
    /// From the mailbox's word that mail has come.
    var ours: [Double] = []
  }

  private static func figures(_ words: String, _ times: Times) -> [Figure] {
    [
      Figure(
        .answering, "\(words): delivered to answer accepted (\(count) mails)", unit: "ms",
        times.whole, aim: "median under 100"),
      Figure(
        .answering, "the same, 95 of 100", unit: "ms", [times.whole.quantile(0.95)]),
      Figure(
        .answering, "\(words): told of it to answer accepted", unit: "ms", times.ours),
      Figure(.answering, "the same, 95 of 100", unit: "ms", [times.ours.quantile(0.95)]),
    ]
  }

  private static func answer(
    in folder: TemporaryDirectory, _ mailbox: NotedMailbox, deliver: ([UInt8]) throws -> Void
  ) async throws -> Times {
    let sink = try SMTPSink.start()
    try SampleHouse.prepare(folder.path)
    let sample = try SampleHouse(in: folder.path)
    let acceptances = Mutex<[EmailAddress: ContinuousClock.Instant]>([:])
    let relay = CountingRelay(
      SMTPRelay(
        SMTPSettings(server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(sink.port)")))
    ) { recipient in
      let now = ContinuousClock.now
      if let recipient { acceptances.withLock { $0[recipient] = now } }
    }
    let worker = Worker(
      sample.house, store: sample.store, mailbox: mailbox, transport: relay,
      logger: SampleHouse.logger)
    let running = Task { try await worker.run() }
    var times = Times()
    for number in 0...count {
      // People do not write in step with IDLE.
      try await Task.sleep(for: .milliseconds(150 + number * 37 % 100))
      let deadline = ContinuousClock.now.advanced(by: .seconds(30))
      try deliver(SampleMail.signUp(number))
      let delivered = ContinuousClock.now
      let address = EmailAddress("maria.\(number)@example.net")
      var accepted: ContinuousClock.Instant?
      while accepted == nil {
        guard ContinuousClock.now < deadline else { throw NoAnswer(number: number) }
        try await Task.sleep(for: .milliseconds(1))
        accepted = acceptances.withLock { all in address.flatMap { all[$0] } }
      }
      // The first one also connects.
      guard let accepted, number > 0 else { continue }
      times.whole.append(delivered.duration(to: accepted) / .milliseconds(1))
      times.ours.append(mailbox.told.duration(to: accepted) / .milliseconds(1))
    }
    running.cancel()
    _ = await running.result
    return times
  }
}

/// A mailbox that notes when it was last told of mail.
final class NotedMailbox: IncomingMailbox {
  private let mailbox: any IncomingMailbox
  private let moment = Mutex(ContinuousClock.now)

  init(_ mailbox: any IncomingMailbox) { self.mailbox = mailbox }

  /// When the last wait before a fetch ended.
  var told: ContinuousClock.Instant { lastFetch.withLock { $0 } }
  private let lastFetch = Mutex(ContinuousClock.now)

  func open() async throws -> MailboxState { try await mailbox.open() }

  func waiting(arrivedSince: Date?) async throws -> [WaitingMessage] {
    try await mailbox.waiting(arrivedSince: arrivedSince)
  }

  func fetch(
    _ messages: [WaitingMessage], receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws {
    let told = moment.withLock { $0 }
    lastFetch.withLock { $0 = told }
    try await mailbox.fetch(messages, receive: receive)
  }

  func lastHeads(_ count: Int, in folder: String) async throws -> [MessageHead] {
    try await mailbox.lastHeads(count, in: folder)
  }

  func move(_ uids: [UID], to folder: String) async throws -> [UID: String] {
    try await mailbox.move(uids, to: folder)
  }

  func fullness() async throws -> Double? { try await mailbox.fullness() }
  func junkFolder() async throws -> String? { try await mailbox.junkFolder() }

  func heads(in folder: String, arrivedSince: Date) async throws -> [FolderHead]? {
    try await mailbox.heads(in: folder, arrivedSince: arrivedSince)
  }

  func bring(_ uids: [UID], from folder: String) async throws -> [UID: String] {
    try await mailbox.bring(uids, from: folder)
  }

  func remove(
    _ messages: [FiledMessage], from folder: String
  ) async throws -> [Int64: RemovalOutcome] {
    try await mailbox.remove(messages, from: folder)
  }

  func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) async throws -> FolderNews? {
    try await mailbox.news(in: folder, after: mark, atMost: limit)
  }

  func discard(
    _ uids: [UID], from folder: String
  ) async throws -> [UID: RemovalOutcome] {
    try await mailbox.discard(uids, from: folder)
  }

  func append(_ message: [UInt8], to folder: String) async throws {
    try await mailbox.append(message, to: folder)
  }

  func waitForMail(atMost limit: Duration) async throws {
    try await mailbox.waitForMail(atMost: limit)
    moment.withLock { $0 = .now }
  }

  func count(in folder: String) async throws -> Int? { try await mailbox.count(in: folder) }
  func close() async { await mailbox.close() }
  func capabilities() async throws -> [String] { try await mailbox.capabilities() }
}
