/// How far a batch came on one connection.
enum SMTPProgress {
  case finished
  /// The task was cancelled before the message at this index.
  case stopped(Int)
  /// The connection is gone. Messages from this index on have no outcome yet, and none of their
  /// final dots was written. The reply is a 421, where the server said one.
  case broken(Int, SMTPReply?, String)
}

/// One message made ready for the wire.
private struct PreparedMessage {
  var index: Int
  var id: Int64
  /// MAIL, RCPT, DATA.
  var commands: [[UInt8]]
  var content: [UInt8]
}

/// Delivers messages one after another over one connection.
///
/// Where the server offers PIPELINING (RFC 2920), a message costs one round trip: its content and
/// the next envelope leave in one write.
///
///     C: (content of message 1) . MAIL FROM:… RCPT TO:… DATA
///     S: 250 (message 1)  250  250  354
///     C: (content of message 2) . MAIL FROM:… RCPT TO:… DATA
///
/// After an error in a transaction comes RSET, whatever the server thinks of its own state.
struct SMTPDelivery {
  let connection: SMTPConnection
  let batch: [OutgoingMessage]
  let report: (Int64, DeliveryOutcome) -> Void
  private var nextIndex: Int

  init(
    _ batch: [OutgoingMessage], from index: Int, over connection: SMTPConnection,
    report: @escaping (Int64, DeliveryOutcome) -> Void
  ) {
    self.batch = batch
    self.connection = connection
    self.report = report
    nextIndex = index
  }

  mutating func run() -> SMTPProgress {
    connection.extensions.pipelining ? runPipelined() : runStepByStep()
  }

  // MARK: - Pipelined (RFC 2920)

  private mutating func runPipelined() -> SMTPProgress {
    var current = prepareNext()
    var wire = current.map { Array($0.commands.joined()) } ?? []
    var inFlight: PreparedMessage?
    var resets: [ResetStep] = []
    while current != nil || inFlight != nil || !resets.isEmpty {
      let resumeAt = current?.index ?? nextIndex
      do throws(SMTPConnection.Broken) {
        try connection.write(wire)
      } catch {
        return broken(by: error, inFlight: inFlight, resumeAt: resumeAt)
      }
      for step in resets {
        do throws(SMTPConnection.Broken) {
          let reply = try connection.readReply()
          if step == .reset, reply.code != 250 {
            return .broken(resumeAt, nil, "RSET was answered with \(reply)")
          }
        } catch {
          return .broken(resumeAt, nil, error.words)
        }
      }
      resets = []
      if let message = inFlight {
        do throws(SMTPConnection.Broken) {
          let reply = try connection.readReply(isToContent: true)
          report(message.id, DeliveryOutcome(reply: reply, step: .content))
          if connection.isLeaving { return .broken(resumeAt, nil, "\(reply)") }
        } catch {
          report(message.id, .uncertain(error.words))
          return .broken(resumeAt, nil, error.words)
        }
        inFlight = nil
      }
      guard let message = current else { break }
      let envelope: Envelope
      do throws(SMTPConnection.Broken) {
        envelope = try readEnvelopeReplies()
      } catch {
        return .broken(message.index, nil, error.words)
      }
      wire.removeAll(keepingCapacity: true)
      switch envelope {
      case .accepted:
        wire.append(contentsOf: message.content)
        inFlight = message
      case .leaving(let reply):
        return .broken(message.index, reply, "\(reply)")
      case .refused(let reply, let step, let wantsContent):
        report(message.id, DeliveryOutcome(reply: reply, step: step))
        if wantsContent {
          // DATA was taken though nobody is to get it: a lone dot ends it (RFC 2920 §3.1).
          wire.append(contentsOf: [0x2E, 0x0D, 0x0A])
          resets.append(.loneDot)
        }
        wire.append(contentsOf: Array("RSET\r\n".utf8))
        resets.append(.reset)
      }
      current = prepareNext()
      for command in current?.commands ?? [] { wire.append(contentsOf: command) }
    }
    return end()
  }

  private enum ResetStep { case loneDot, reset }

  private enum Envelope {
    case accepted
    case refused(SMTPReply, SMTPStep, wantsContent: Bool)
    case leaving(SMTPReply)
  }

  /// The three replies to MAIL, RCPT and DATA; the first that is no success counts.
  private func readEnvelopeReplies() throws(SMTPConnection.Broken) -> Envelope {
    var refusal: (SMTPReply, SMTPStep)?
    for step in [SMTPStep.mail, .recipient, .data] {
      let reply = try connection.readReply()
      if reply.code == 421 { return .leaving(reply) }
      let isFine = step == .data ? reply.code == 354 : (200..<300).contains(reply.code)
      if !isFine, refusal == nil { refusal = (reply, step) }
      if step == .data, let (reply, at) = refusal {
        return .refused(reply, at, wantsContent: isFine)
      }
    }
    return .accepted
  }

  /// After a write failed: the server may have said why before it closed.
  private func broken(
    by error: SMTPConnection.Broken, inFlight: PreparedMessage?, resumeAt: Int
  ) -> SMTPProgress {
    guard let message = inFlight else { return .broken(resumeAt, nil, error.words) }
    let dotMayHaveLeft = connection.octetsPerhapsSent >= message.content.count
    let lastWords = connection.lastWords()
    if let reply = lastWords, reply.code != 421 || dotMayHaveLeft {
      report(message.id, DeliveryOutcome(reply: reply, step: .content))
      return .broken(resumeAt, nil, "\(reply)")
    }
    if dotMayHaveLeft {
      report(message.id, .uncertain(error.words))
      return .broken(resumeAt, nil, error.words)
    }
    return .broken(message.index, lastWords, error.words)
  }

  // MARK: - Reply by reply

  private mutating func runStepByStep() -> SMTPProgress {
    while let message = prepareNext() {
      var dotMayHaveLeft = false
      do throws(SMTPConnection.Broken) {
        var refusal: (SMTPReply, SMTPStep)?
        for (command, step) in zip(message.commands, [SMTPStep.mail, .recipient, .data]) {
          try connection.write(command)
          let reply = try connection.readReply()
          if reply.code == 421 { return .broken(message.index, reply, "\(reply)") }
          let isFine = step == .data ? reply.code == 354 : (200..<300).contains(reply.code)
          guard isFine else {
            refusal = (reply, step)
            break
          }
        }
        if let (reply, step) = refusal {
          report(message.id, DeliveryOutcome(reply: reply, step: step))
          guard resetAlone() else { return .broken(nextIndex, nil, "RSET was refused") }
          continue
        }
        do throws(SMTPConnection.Broken) {
          try connection.write(message.content)
        } catch {
          return broken(by: error, inFlight: message, resumeAt: nextIndex)
        }
        dotMayHaveLeft = true
        let reply = try connection.readReply(isToContent: true)
        let outcome = DeliveryOutcome(reply: reply, step: .content)
        report(message.id, outcome)
        if connection.isLeaving { return .broken(nextIndex, nil, "\(reply)") }
        if case .sent = outcome { continue }
        guard resetAlone() else { return .broken(nextIndex, nil, "RSET was refused") }
      } catch {
        guard dotMayHaveLeft else { return .broken(message.index, nil, error.words) }
        report(message.id, .uncertain(error.words))
        return .broken(nextIndex, nil, error.words)
      }
    }
    return end()
  }

  private func resetAlone() -> Bool {
    do throws(SMTPConnection.Broken) {
      try connection.write(Array("RSET\r\n".utf8))
      return try connection.readReply().code == 250
    } catch {
      return false
    }
  }

  private func end() -> SMTPProgress {
    nextIndex < batch.count ? .stopped(nextIndex) : .finished
  }

  // MARK: - Preparing

  /// The next message that may leave; what may not is told on the way.
  ///
  /// - Returns: `nil` at the end of the batch, or when the task was cancelled.
  private mutating func prepareNext() -> PreparedMessage? {
    while nextIndex < batch.count, !Task.isCancelled {
      let message = batch[nextIndex]
      defer { nextIndex += 1 }
      switch prepare(message, at: nextIndex) {
      case .success(let prepared): return prepared
      case .failure(let refusal): report(message.id, .messageFailed(refusal.reply))
      }
    }
    return nil
  }

  private struct LocalRefusal: Error {
    var reply: SMTPReply
    init(_ code: Int, _ status: String, _ text: String) {
      reply = SMTPReply(code: code, status: status, text: "\(status) not sent: \(text)")
    }
    init(_ reply: SMTPReply) { self.reply = reply }
  }

  private func prepare(
    _ message: OutgoingMessage, at index: Int
  ) -> Result<PreparedMessage, LocalRefusal> {
    let offered = connection.extensions
    if offered.sizeLimit > 0, message.bytes.count > offered.sizeLimit {
      return .failure(.init(552, "5.3.4", "the relay takes at most \(offered.sizeLimit) octets"))
    }
    var mail = "MAIL FROM:<\(message.envelopeFrom?.rawValue ?? "")>"
    if offered.sizeLimit > 0 || offered.keywords.contains("SIZE") {
      mail += " SIZE=\(message.bytes.count)"
    }
    let isEightBit = SMTPContent.isEightBit(message.bytes)
    if isEightBit {
      guard offered.eightBitMIME else {
        return .failure(.init(554, "5.6.3", "the relay takes no 8-bit text"))
      }
      mail += " BODY=8BITMIME"
    }
    let addressesAreASCII =
      message.recipient.rawValue.utf8.allSatisfy { $0 < 0x80 }
      && (message.envelopeFrom?.rawValue.utf8.allSatisfy { $0 < 0x80 } ?? true)
    if !addressesAreASCII || (isEightBit && Self.hasEightBitHeader(message.bytes)) {
      guard offered.smtpUTF8 else {
        return .failure(.init(553, "5.6.7", "the relay takes no internationalized addresses"))
      }
      mail += " SMTPUTF8"
    }
    var content: [UInt8] = []
    if let refusal = SMTPContent.append(message.bytes, to: &content) {
      return .failure(.init(refusal))
    }
    let commands = [
      Array((mail + "\r\n").utf8), Array("RCPT TO:<\(message.recipient.rawValue)>\r\n".utf8),
      Array("DATA\r\n".utf8),
    ]
    return .success(
      PreparedMessage(index: index, id: message.id, commands: commands, content: content))
  }

  /// Whether the header section (up to the first empty line) has octets over 127 (RFC 6532).
  private static func hasEightBitHeader(_ message: [UInt8]) -> Bool {
    var lineIsEmpty = true
    for byte in message {
      if byte >= 0x80 { return true }
      if byte == 0x0A {
        if lineIsEmpty { return false }
        lineIsEmpty = true
      } else if byte != 0x0D {
        lineIsEmpty = false
      }
    }
    return false
  }
}
