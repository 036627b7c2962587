import Foundation
import GRDB
import Mail
import Mailroom
import Synchronization
import TestServers

/// A blast by the product's own worker: claimed, rendered, sent, and marked in the store.
enum Blast {
  struct Incomplete: Error, CustomStringConvertible {
    let accepted: Int
    let wanted: Int
    var description: String { "the relay took \(accepted) of \(wanted) mails" }
  }

  /// Runs the worker until every mail is accepted and its mark is committed.
  ///
  /// - Returns: the seconds from the worker's start to the last mark.
  static func send(_ count: Int, from sample: SampleHouse, to port: Int, connections: Int)
    async throws -> Double
  {
    let relay = CountingRelay(
      SMTPRelay(
        SMTPSettings(
          server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(port)"),
          connections: connections)))
    let worker = Worker(
      sample.house, store: sample.store,
      mailbox: MaildirMailbox(path: "\(sample.folder)/Maildir"), transport: relay,
      clock: sample.clock, logger: SampleHouse.logger)
    let start = ContinuousClock.now
    let running = Task { try await worker.run() }
    // Ten minutes are enough for a million.
    let deadline = start.advanced(by: .seconds(600))
    while relay.accepted < count, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(1))
    }
    while try isUnderWay(sample), ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(1))
    }
    let taken = start.duration(to: .now) / .seconds(1)
    running.cancel()
    _ = await running.result
    guard relay.accepted == count, try sample.countUnsent() == 0 else {
      throw Incomplete(accepted: relay.accepted, wanted: count)
    }
    return taken
  }

  /// By the index of what is in flight, which is small: it costs the worker nothing.
  private static func isUnderWay(_ sample: SampleHouse) throws -> Bool {
    try sample.store.pool.read { db in
      try Int.fetchOne(db, sql: "SELECT 1 FROM outbox WHERE state = 'sending' LIMIT 1") != nil
    }
  }
}

/// A relay that tells when its server accepts a message.
final class CountingRelay: OutgoingTransport {
  private let relay: SMTPRelay
  private let total = Atomic(0)
  private let onAcceptance: @Sendable (EmailAddress?) -> Void

  init(_ relay: SMTPRelay, onAcceptance: @escaping @Sendable (EmailAddress?) -> Void = { _ in }) {
    self.relay = relay
    self.onAcceptance = onAcceptance
  }

  var accepted: Int { total.load(ordering: .relaxed) }

  func deliver(
    _ batch: [OutgoingMessage], urgent: Bool,
    outcome: @Sendable (Int64, DeliveryOutcome) -> Void
  ) async {
    await relay.deliver(batch, urgent: urgent) { id, result in
      if case .sent = result {
        onAcceptance(batch.count == 1 ? batch[0].recipient : nil)
        total.add(1, ordering: .relaxed)
      }
      outcome(id, result)
    }
  }

  func close() async { await relay.close() }
  func capabilities() async throws -> [String] { try await relay.capabilities() }
}
