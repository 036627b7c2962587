import Synchronization

/// An SMTP relay with a pool of connections, one of which is kept for answers.
///
/// Connections stay open between batches and are closed when idle, or when the server says 421.
package final class SMTPRelay: OutgoingTransport {
  private struct Pool {
    var free: [SMTPLine]
    var isUrgentFree = true
    var waiting: [CheckedContinuation<SMTPLine, Never>] = []
    var waitingUrgent: [CheckedContinuation<SMTPLine, Never>] = []
  }

  private let settings: SMTPSettings
  private let lines: [SMTPLine]
  private let urgentLine: SMTPLine
  private let pool: Mutex<Pool>

  package init(_ settings: SMTPSettings) {
    var settings = settings
    // It stands in a URL and in EHLO; anything else than a host name has no place in either.
    let isName = settings.helloName.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D: true
      default: false
      }
    }
    if !isName || settings.helloName.isEmpty { settings.helloName = "localhost" }
    self.settings = settings
    urgentLine = SMTPLine(settings, name: "smtp-urgent")
    lines = (0..<max(1, settings.connections)).map { SMTPLine(settings, name: "smtp-\($0)") }
    pool = Mutex(Pool(free: lines))
  }

  package func deliver(
    _ batch: [OutgoingMessage], urgent: Bool,
    outcome: @Sendable (Int64, DeliveryOutcome) -> Void
  ) async {
    guard !batch.isEmpty else { return }
    let line = await take(urgent: urgent)
    await line.deliver(batch, outcome: outcome)
    let uses = await line.uses
    giveBack(line)
    let limit = settings.idleLimit
    Task {
      try? await Task.sleep(for: limit)  // never cancelled
      await line.close(ifUsedOnly: uses)
    }
  }

  package func close() async {
    await urgentLine.close()
    for line in lines { await line.close() }
  }

  package func capabilities() async throws -> [String] {
    let line = await take(urgent: true)
    defer { giveBack(line) }
    let offered: SMTPExtensions
    do throws(ChannelError) {
      offered = try await line.extensions()
    } catch {
      throw MailboxError(error, server: settings.server, command: "EHLO")
    }
    func says(_ name: String, _ isThere: Bool, _ otherwise: String) -> String {
      isThere ? "\(name): yes" : "\(name): no (\(otherwise))"
    }
    let size = offered.sizeLimit > 0 ? "\(offered.sizeLimit) octets" : "not told"
    return [
      "\(settings.server): \(settings.server.security.description)",
      says("PIPELINING", offered.pipelining, "each message takes four round trips"),
      "SIZE: \(size)",
      says("8BITMIME", offered.eightBitMIME, "8-bit text cannot be sent"),
      says("SMTPUTF8", offered.smtpUTF8, "internationalized addresses cannot be written to"),
      says("ENHANCEDSTATUSCODES", offered.enhancedStatusCodes, "refusals are read by their words"),
    ]
  }

  // MARK: - The pool

  private func take(urgent: Bool) async -> SMTPLine {
    await withCheckedContinuation { continuation in
      let line: SMTPLine? = pool.withLock { pool in
        if urgent, pool.isUrgentFree {
          pool.isUrgentFree = false
          return urgentLine
        }
        if let line = pool.free.popLast() { return line }
        if urgent {
          pool.waitingUrgent.append(continuation)
        } else {
          pool.waiting.append(continuation)
        }
        return nil
      }
      if let line { continuation.resume(returning: line) }
    }
  }

  private func giveBack(_ line: SMTPLine) {
    let next: CheckedContinuation<SMTPLine, Never>? = pool.withLock { pool in
      if !pool.waitingUrgent.isEmpty { return pool.waitingUrgent.removeFirst() }
      if line === urgentLine {
        pool.isUrgentFree = true
        return nil
      }
      if !pool.waiting.isEmpty { return pool.waiting.removeFirst() }
      pool.free.append(line)
      return nil
    }
    next?.resume(returning: line)
  }
}
