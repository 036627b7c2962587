package import Foundation
import GRDB
package import Logging
package import Mail
import Synchronization

/// The one code path that sends: claims, renders, hands to the transport, marks.
package struct Departure: Sendable {
  private let house: House
  private let store: Store
  private let transport: any OutgoingTransport
  private let clock: @Sendable () -> Date
  private let logger: Logger
  /// Whether the process goes on after an error: what left is then marked as soon as the store takes it.
  private let isPatient: Bool
  /// Copies of what was sent, for the Sent folder.
  private let copied: @Sendable ([UInt8]) -> Void

  package init(
    _ house: House, store: Store, transport: any OutgoingTransport,
    clock: @escaping @Sendable () -> Date, logger: Logger, isPatient: Bool = false,
    copied: @escaping @Sendable ([UInt8]) -> Void = { _ in }
  ) {
    self.house = house
    self.store = store
    self.transport = transport
    self.clock = clock
    self.logger = logger
    self.isPatient = isPatient
    self.copied = copied
  }

  /// Sends one batch of what is due in these lanes, on one connection.
  ///
  /// - Parameter limit: the caller's share of what may be in flight.
  /// - Returns: how many were tried, or where none was dropped and put off; 0 when nothing is due.
  /// - Throws: what is our own fault: the store, a template.
  package func sendBatch(lanes: [TemplateLane], limit: Int, isUrgent: Bool) async throws -> Int {
    let now = clock()
    let claim = try await store.pool.write { db in
      let handling = Handling(db: db, house: house, now: now)
      var allowance = limit
      if let lane = lanes.first {
        allowance = min(allowance, try Lanes.allowance(for: lane, in: handling))
      }
      return try Outbox.claim(lanes: lanes, limit: allowance, in: handling)
    }
    guard !claim.mails.isEmpty else { return claim.dropped.count + claim.postponed }
    let (ready, unrendered) = render(claim.mails, at: now)
    let outcomes = Mutex<[(ClaimedMail, DeliveryOutcome)]>(unrendered)
    let byID = Dictionary(uniqueKeysWithValues: claim.mails.map { ($0.id, $0) })
    await transport.deliver(ready, urgent: isUrgent) { id, outcome in
      guard let mail = byID[id] else { return }
      outcomes.withLock { $0.append((mail, outcome)) }
    }
    let known = outcomes.withLock { $0 }
    let reported = Set(known.map(\.0.id))
    // A transport that forgets one is treated as if the line had broken before it.
    let forgotten = claim.mails.filter { !reported.contains($0.id) }
      .map { ($0, DeliveryOutcome.notTried("no outcome was reported")) }
    try await mark(known + forgotten)
    copySent(ready, known)
    return claim.mails.count
  }

  /// Writes down what became of them. Nobody else knows it: while the disk is full the answers of the
  /// relay are kept here, for rows in flight are claimed by nobody.
  private func mark(_ outcomes: [(ClaimedMail, DeliveryOutcome)]) async throws {
    let end = clock()
    var pauses = Pauses()
    while true {
      do {
        return try await shielded {
          try await store.pool.write { db in
            try Outbox.mark(
              outcomes.map { (mail: $0.0, outcome: $0.1) },
              in: Handling(db: db, house: house, now: end))
          }
        }
      } catch {
        guard isPatient, !Task.isCancelled else { throw error }
        let count = outcomes.count
        logger.error(
          "what was sent is not marked yet",
          metadata: ["count": "\(count)", "error": "\(LogText.words(of: error))"])
        try await Task.sleep(for: pauses.next(random: house.randomness))
      }
    }
  }

  private func render(
    _ mails: [ClaimedMail], at now: Date
  ) -> ([OutgoingMessage], [(ClaimedMail, DeliveryOutcome)]) {
    let composer = Composer(house)
    var ready: [OutgoingMessage] = []
    var failed: [(ClaimedMail, DeliveryOutcome)] = []
    for mail in mails {
      do {
        ready.append(try composer.compose(mail, at: now))
      } catch {
        logger.error(
          "a template failed",
          metadata: ["row": "\(mail.id)", "error": "\(LogText.words(of: error))"])
        let reply = SMTPReply(code: 0, status: nil, text: "\(error)")
        failed.append((mail, .ourFault(reply, step: .content)))
      }
    }
    return (ready, failed)
  }

  private func copySent(_ ready: [OutgoingMessage], _ known: [(ClaimedMail, DeliveryOutcome)]) {
    guard !house.settings.mailbox.sent.isEmpty else { return }
    for (mail, outcome) in known where mail.lane == .answers {
      guard case .sent = outcome, let message = ready.first(where: { $0.id == mail.id }) else {
        continue
      }
      copied(message.bytes)
    }
  }
}
