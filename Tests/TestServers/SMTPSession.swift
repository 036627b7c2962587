import Foundation
import Synchronization

/// One connection to a `ScriptedSMTPServer`, from greeting to goodbye.
struct SMTPSession {
  let connection: Connection
  let script: ScriptedSMTPServer.Script
  let books: SMTPBooks
  private var sender: String?
  private var recipients: [String] = []

  init(connection: Connection, script: ScriptedSMTPServer.Script, books: SMTPBooks) {
    self.connection = connection
    self.script = script
    self.books = books
  }

  /// Whether the conversation goes on, and whether the step was taken well.
  private enum Outcome { case done(accepted: Bool), ended }

  mutating func serve(number: Int) {
    guard case .done(accepted: true) = answer(.connected(number), usual: script.greeting) else {
      return
    }
    while let line = connection.readLine() {
      books.state.withLock { $0.commands.append(line) }
      noteImpatience()
      guard carryOut(line) else { return }
    }
  }

  /// - Returns: whether the connection goes on.
  private mutating func carryOut(_ line: String) -> Bool {
    let upper = line.uppercased()
    if upper.hasPrefix("RCPT TO:") { return takeRecipient(line) }
    if upper == "DATA" { return takeMessage() }
    guard case .done(let accepted) = answer(.command(line), usual: usualReply(to: upper)) else {
      return false
    }
    if upper == "QUIT" { return false }
    guard accepted else { return true }
    if upper.hasPrefix("MAIL FROM:") {
      (sender, recipients) = (Self.path(in: line), [])
    } else if upper == "RSET" || upper.hasPrefix("EHLO") || upper.hasPrefix("HELO") {
      (sender, recipients) = (nil, [])
    } else if upper.hasPrefix("AUTH") {
      return takeCredentials(upper)
    }
    return true
  }

  private func usualReply(to command: String) -> String {
    switch command.prefix(4) {
    case "EHLO":
      (["scripted.example.net"] + script.extensions).enumerated().map { index, word in
        (index == script.extensions.count ? "250 " : "250-") + word
      }.joined(separator: "\n")
    case "HELO": "250 scripted.example.net"
    case "MAIL": "250 2.1.0 OK"
    case "RSET", "NOOP": "250 2.0.0 OK"
    case "VRFY": "252 2.1.5 send it and see"
    case "QUIT": "221 2.0.0 goodbye"
    // Without an initial response the credentials are asked for (RFC 4954 §4).
    case "AUTH": command.split(separator: " ").count > 2 ? "235 2.7.0 welcome" : "334 "
    default: "500 5.5.2 what?"
    }
  }

  private func takeCredentials(_ command: String) -> Bool {
    let words = command.split(separator: " ").count
    // LOGIN asks for the name and then for the password; PLAIN asks once.
    var questions = command.hasPrefix("AUTH LOGIN") ? 2 : 1
    if words > 2 { questions -= 1 }
    for question in 0..<questions {
      guard connection.readLine() != nil else { return false }
      connection.write(question == questions - 1 ? "235 2.7.0 welcome\r\n" : "334 \r\n")
    }
    return true
  }

  private mutating func takeRecipient(_ line: String) -> Bool {
    let recipient = Self.path(in: line)
    let attempt = books.state.withLock {
      $0.attempts[recipient, default: 0] += 1
      return $0.attempts[recipient] ?? 0
    }
    let usual = sender == nil ? "503 5.5.1 MAIL first" : "250 2.1.5 OK"
    let outcome = answer(.recipient(recipient, attempt: attempt), usual: usual)
    guard case .done(let accepted) = outcome else { return false }
    if accepted { recipients.append(recipient) }
    return true
  }

  private mutating func takeMessage() -> Bool {
    let usual = recipients.isEmpty ? "554 5.5.1 no valid recipients" : "354 go on"
    guard case .done(let accepted) = answer(.command("DATA"), usual: usual) else { return false }
    guard accepted else { return true }
    var bytes: [UInt8] = []
    while true {
      guard var line = connection.readLineBytes() else { return false }
      if line == [0x2E] { break }
      if line.first == 0x2E { line.removeFirst() }  // RFC 5321 §4.5.2
      bytes += line + [0x0D, 0x0A]
      guard case .done = answer(.content(bytes: bytes.count), usual: nil) else { return false }
    }
    noteImpatience()
    let number = books.state.withLock {
      $0.messageCount += 1
      return $0.messageCount
    }
    let message = ScriptedSMTPServer.Message(
      sender: sender ?? "", recipients: recipients, bytes: bytes)
    (sender, recipients) = (nil, [])
    // On the books before the reply: a client that read it must find the message there.
    let wish = script.answer(.message(number))
    if Self.accepts(wish) { books.state.withLock { $0.messages.append(message) } }
    guard case .done = give(wish, usual: "250 2.0.0 accepted") else { return false }
    return true
  }

  private func answer(_ step: ScriptedSMTPServer.Step, usual: String?) -> Outcome {
    give(script.answer(step), usual: usual)
  }

  private func give(_ answer: ScriptedSMTPServer.Answer, usual: String?) -> Outcome {
    switch answer {
    case .usual:
      guard let usual else { return .done(accepted: true) }
      return say(usual)
    case .reply(let text):
      return say(text)
    case .replyThenClose(let text):
      _ = say(text)
    case .close:
      break
    case .reset:
      connection.resetOnClose()
    case .silence:
      while !connection.read().isEmpty {}
    }
    return .ended
  }

  private func say(_ text: String) -> Outcome {
    let lines = text.replacingOccurrences(of: "\n", with: "\r\n") + "\r\n"
    guard connection.write(lines) else { return .ended }
    return .done(accepted: text.hasPrefix("2") || text.hasPrefix("3"))
  }

  private static func accepts(_ answer: ScriptedSMTPServer.Answer) -> Bool {
    switch answer {
    case .usual: true
    case .reply(let text), .replyThenClose(let text): text.hasPrefix("2")
    case .close, .reset, .silence: false
    }
  }

  private func noteImpatience() {
    guard !script.extensions.contains("PIPELINING") else { return }
    if connection.isReadable(withinMilliseconds: 0) { books.state.withLock { $0.impatient += 1 } }
  }

  /// The address between the angle brackets of MAIL or RCPT.
  private static func path(in line: String) -> String {
    guard let open = line.firstIndex(of: "<"),
      let end = line[open...].firstIndex(of: ">")
    else { return "" }
    return String(line[line.index(after: open)..<end])
  }
}
