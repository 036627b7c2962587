import Foundation

/// A Maildir that outgoing mail is put into, for something else to read or deliver.
///
/// The envelope goes before the message, as a final delivery writes it: `Return-Path:` (RFC 5321
/// §4.4) and `Delivered-To:`.
package actor MaildirTransport: OutgoingTransport {
  private let folder: MaildirFolder
  private let thread = WireThread(name: "maildir-out")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe thread.asUnownedSerialExecutor()
  }

  package init(path: String) { folder = MaildirFolder(path: path) }

  package func deliver(
    _ batch: [OutgoingMessage], urgent: Bool,
    outcome: @Sendable (Int64, DeliveryOutcome) -> Void
  ) async {
    for message in batch {
      guard !Task.isCancelled else {
        outcome(message.id, .notTried("stopped before its turn"))
        continue
      }
      do throws(MailboxError) {
        try folder.make()
        let envelope =
          "Return-Path: <\(message.envelopeFrom?.rawValue ?? "")>\n"
          + "Delivered-To: \(message.recipient.rawValue)\n"
        let bytes = Array(envelope.utf8) + Self.withLineFeeds(message.bytes)
        try folder.deliver(bytes, into: folder.new, name: MaildirName.fresh())
        outcome(message.id, .sent(SMTPReply(code: 250, status: "2.0.0", text: "2.0.0 delivered")))
      } catch {
        let reply = SMTPReply(code: 451, status: "4.3.0", text: "4.3.0 \(error)")
        outcome(message.id, .ourFault(reply, step: .content))
      }
    }
  }

  package func close() async {}

  package func capabilities() async throws -> [String] {
    try folder.make()
    return ["\(folder.path): a Maildir that mail is put into"]
  }

  /// Files on this system end their lines with LF.
  static func withLineFeeds(_ message: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(message.count)
    for (index, byte) in message.enumerated() {
      if byte == 0x0D, index + 1 < message.count, message[index + 1] == 0x0A { continue }
      lines.append(byte)
    }
    return lines
  }
}
