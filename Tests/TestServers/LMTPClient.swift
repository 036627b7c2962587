/// One connection that hands messages to a server by LMTP (RFC 2033), blocking.
///
///     C: MAIL FROM:<ana@example.net>      (one write, RFC 2920)
///     C: RCPT TO:<hub@example.org>
///     C: DATA
///     S: 250 … 250 … 354 …
///     C: the message, then "."
///     S: 250 … (one reply for each recipient that was accepted)
package struct LMTPClient: ~Copyable {
  private let connection: Connection

  /// - Throws: `ServerFailure`.
  package init(port: Int) throws(ServerFailure) {
    let connection = try Connection(port: port)
    try connection.expect("220", after: "the connection")
    connection.write("LHLO tests.example.org\r\n")
    try connection.expect("250", after: "LHLO")
    self.connection = connection
  }

  deinit { connection.write("QUIT\r\n") }

  /// Delivers one message, returning when the server has accepted it for every recipient.
  ///
  /// Bare LFs become CRLF, and lines that begin with a dot are stuffed.
  ///
  /// - Throws: `ServerFailure.refused` with the server's answer, `.closed`.
  package func deliver(
    _ message: some Sequence<UInt8>, from sender: String, to recipients: [String]
  ) throws(ServerFailure) {
    var commands = "MAIL FROM:<\(sender)>\r\n"
    for recipient in recipients { commands += "RCPT TO:<\(recipient)>\r\n" }
    connection.write(commands + "DATA\r\n")
    var refusal: ServerFailure?
    do throws(ServerFailure) {
      try connection.expect("250", after: "MAIL FROM:<\(sender)>")
    } catch { refusal = error }
    var accepted: [String] = []
    for recipient in recipients {
      do throws(ServerFailure) {
        try connection.expect("250", after: "RCPT TO:<\(recipient)>")
        accepted.append(recipient)
      } catch { refusal = refusal ?? error }
    }
    // With no recipient left, DATA is refused as well and the first reason is the one to tell.
    do throws(ServerFailure) { try connection.expect("354", after: "DATA") } catch {
      throw refusal ?? error
    }
    // After a recipient was refused the message is sent for the others: DATA cannot be undone.
    connection.write(onTheWire(message))
    for recipient in accepted { try connection.expect("250", after: "the message to \(recipient)") }
    if let refusal { throw refusal }
  }
}

extension Connection {
  /// Reads one reply, of as many lines as it has (RFC 5321 §4.2.1).
  fileprivate func expect(_ code: String, after command: String) throws(ServerFailure) {
    while let line = readLine() {
      if line.dropFirst(3).first == "-" { continue }
      guard line.hasPrefix(code) else { throw .refused(command: command, answer: line) }
      return
    }
    throw .closed(during: command)
  }
}

/// The message as DATA carries it: CRLF line ends, dots stuffed, the last line a dot
/// (RFC 5321 §4.5.2).
func onTheWire(_ message: some Sequence<UInt8>) -> [UInt8] {
  var wire: [UInt8] = []
  wire.reserveCapacity(message.underestimatedCount + 64)
  var last: UInt8 = 0x0A
  for byte in message {
    if byte == 0x0A && last != 0x0D && !wire.isEmpty { wire.append(0x0D) }
    if byte == 0x2E && last == 0x0A { wire.append(0x2E) }
    wire.append(byte)
    last = byte
  }
  if last != 0x0A { wire += [0x0D, 0x0A] }
  return wire + [0x2E, 0x0D, 0x0A]
}
