extension IMAPConnection {
  /// Waits until something arrived, `limit` has passed, or the channel was woken.
  func waitForMail(atMost limit: Duration) throws(MailboxError) {
    let end = ContinuousClock.now + limit
    while !hasArrivals, end > .now {
      let isWoken = can("IDLE") ? try idle(until: end) : try pause(until: end)
      if isWoken { return }
      // Whether anybody is still there: a line that NAT has dropped takes every byte in silence.
      if !hasArrivals { try probe() }
    }
  }

  /// IDLE (RFC 2177) until something arrives, the renewal is due, or it was woken.
  ///
  ///     C: H7 IDLE
  ///     S: + idling
  ///     S: * 4 EXISTS
  ///     C: DONE
  ///     S: H7 OK IDLE completed
  private func idle(until end: Channel.Instant) throws(MailboxError) -> Bool {
    let name = "IDLE"
    let tag = try begin("IDLE", as: name)
    var isIdling = false
    while !isIdling {
      let response = try next(during: name)
      if case .continuation = response { isIdling = true }
      if let status = try self.end(response, of: tag, as: name) {
        throw refusal(status, of: name)
      }
    }
    let renewal = min(end, .now + settings.idleRenewal)
    var isWoken = false
    do throws(MailboxError) {
      while !hasArrivals {
        guard let response = try next(during: name, by: renewal, isInterruptible: true) else {
          break
        }
        if let status = try self.end(response, of: tag, as: name) {
          // The server ended it by itself; the next round asks again.
          guard status.kind == .ok else { throw refusal(status, of: name) }
          return false
        }
      }
    } catch {
      guard error.kind == .cancelled else { throw error }
      isWoken = true
    }
    try send(Array("DONE\r\n".utf8), during: name)
    while true {
      let response = try next(during: name)
      if try self.end(response, of: tag, as: name) != nil { return isWoken }
    }
  }

  /// Without IDLE: waits for the poll interval, or until it was woken.
  private func pause(until end: Channel.Instant) throws(MailboxError) -> Bool {
    let due = min(end, .now + settings.pollInterval)
    do throws(MailboxError) {
      // A server may speak by itself (RFC 9051 §5.3); the time is what counts.
      while !hasArrivals, try next(during: "NOOP", by: due, isInterruptible: true) != nil {}
      return false
    } catch {
      guard error.kind == .cancelled else { throw error }
      return true
    }
  }
}
