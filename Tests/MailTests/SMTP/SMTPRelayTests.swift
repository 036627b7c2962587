import Foundation
import Testing

@testable import Mail

@Suite("An SMTP relay", .timeLimit(.minutes(1)))
struct SMTPRelayTests {
  typealias Peer = ScriptedServer.Peer

  /// Greets, and answers both EHLOs (libcurl's and ours).
  static func greet(_ peer: Peer, _ extensions: String...) -> Bool {
    peer.say("220 relay.example.net ESMTP")
    for _ in 0..<2 {
      guard let line = peer.hear(), line.hasPrefix("EHLO") else { return false }
      let lines = ["relay.example.net"] + extensions
      for line in lines.dropLast() { peer.say("250-\(line)") }
      peer.say("250 \(lines[lines.count - 1])")
    }
    return true
  }

  /// Takes messages; `answer` may say something else to a command or, for ".", to the content.
  static func serve(_ peer: Peer, notes: Notes? = nil, _ answer: (String) -> String?) {
    while let line = peer.hear() {
      notes?.add(line)
      if line == "QUIT" { return }
      let own = answer(line)
      if own == "drop" { return peer.drop() }
      if own == "354 drop" {
        peer.say("354 go ahead")
        return peer.drop()
      }
      if own == "421" { return peer.say("421 4.3.2 shutting down") }
      if line == "DATA" {
        peer.say(own ?? "354 go ahead")
        guard (own ?? "354").hasPrefix("354") else { continue }
        guard let content = peer.hearContent() else { return }
        for line in content { notes?.add("> \(line)") }
        let end = answer(". \(content.first ?? "")")
        if end == "drop" { return peer.drop() }
        peer.say(end ?? "250 2.0.0 queued")
        if end?.hasPrefix("421") == true { return }
      } else {
        peer.say(own ?? "250 2.0.0 ok")
      }
    }
  }

  static func send(
    _ subjects: [String], to port: UInt16, idleLimit: Duration = .seconds(30)
  ) async throws -> [String] {
    let relay = SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(port)"), connections: 1,
        commandDeadline: .seconds(3), contentDeadline: .seconds(3)))
    let outcomes = Notes()
    await relay.deliver(try messages(subjects), urgent: false) { id, outcome in
      outcomes.add("\(id) \(word(outcome))")
    }
    await relay.close()
    return outcomes.all
  }

  static func messages(_ subjects: [String]) throws -> [OutgoingMessage] {
    try subjects.enumerated().map { index, subject in
      OutgoingMessage(
        id: Int64(index), envelopeFrom: EmailAddress("hub@example.org"),
        recipient: try #require(EmailAddress("\(subject)@example.net")),
        bytes: Array("Subject: \(subject)\r\n\r\n.hidden\r\n".utf8))
    }
  }

  static func word(_ outcome: DeliveryOutcome) -> String {
    switch outcome {
    case .sent: "sent"
    case .addressFailed: "addressFailed"
    case .messageFailed: "messageFailed"
    case .deferred: "deferred"
    case .ourFault(_, let step): "ourFault \(step.rawValue)"
    case .uncertain: "uncertain"
    case .notTried: "notTried"
    }
  }

  @Test("delivers with and without pipelining", arguments: [true, false])
  func delivers(isPipelined: Bool) async throws {
    let notes = Notes()
    let server = try ScriptedServer { _, peer in
      guard Self.greet(peer, isPipelined ? "PIPELINING" : "HELP", "SIZE 1000") else { return }
      Self.serve(peer, notes: notes) { _ in nil }
    }
    let outcomes = try await Self.send(["ana", "ben"], to: server.port)
    #expect(outcomes == ["0 sent", "1 sent"])
    #expect(
      notes.all == [
        "MAIL FROM:<hub@example.org> SIZE=25", "RCPT TO:<ana@example.net>", "DATA",
        "> Subject: ana", "> ", "> ..hidden",
        "MAIL FROM:<hub@example.org> SIZE=25", "RCPT TO:<ben@example.net>", "DATA",
        "> Subject: ben", "> ", "> ..hidden", "QUIT",
      ])
  }

  @Test(
    "goes on after a refusal, with RSET",
    arguments: [true, false],
    [
      ("450 4.2.0 greylisted", "deferred"),
      ("452 4.3.1 full", "deferred"),
      ("550 5.1.1 no such user", "addressFailed"),
      ("550 no such user", "addressFailed"),
      ("550 5.4.5 quota exceeded", "ourFault recipient"),
    ])
  func refusals(isPipelined: Bool, reply: (line: String, outcome: String)) async throws {
    let notes = Notes()
    let server = try ScriptedServer { _, peer in
      guard Self.greet(peer, isPipelined ? "PIPELINING" : "HELP") else { return }
      var isRefused = false
      Self.serve(peer, notes: notes) { line in
        if line.hasPrefix("RCPT TO:<ben") { isRefused = true }
        if line.hasPrefix("RSET") { isRefused = false }
        if line.hasPrefix("RCPT TO:<ben") { return reply.line }
        return isRefused && line == "DATA" ? "503 5.5.1 no recipients" : nil
      }
    }
    let outcomes = try await Self.send(["ana", "ben", "cleo"], to: server.port)
    #expect(outcomes == ["0 sent", "1 \(reply.outcome)", "2 sent"])
    #expect(notes.all.contains("RSET"))
    #expect(server.connections == 1)
  }

  @Test func `ends DATA with a lone dot when it was taken for nobody`() async throws {
    let notes = Notes()
    let server = try ScriptedServer { _, peer in
      guard Self.greet(peer, "PIPELINING") else { return }
      Self.serve(peer, notes: notes) { line in
        if line.hasPrefix("RCPT TO:<ana") { return "550 5.1.1 no such user" }
        return line == ". " ? "554 5.5.1 no valid recipients" : nil
      }
    }
    let outcomes = try await Self.send(["ana", "ben"], to: server.port)
    #expect(outcomes == ["0 addressFailed", "1 sent"])
    #expect(!notes.all.contains("> Subject: ana"))
  }

  @Test("reconnects once after 421 and sends the rest", arguments: [true, false])
  func leaving(isPipelined: Bool) async throws {
    let server = try ScriptedServer { number, peer in
      guard Self.greet(peer, isPipelined ? "PIPELINING" : "HELP") else { return }
      Self.serve(peer) { line in
        number == 0 && line.hasPrefix("RCPT TO:<ben") ? "421" : nil
      }
    }
    let outcomes = try await Self.send(["ana", "ben", "cleo"], to: server.port)
    #expect(outcomes == ["0 sent", "1 sent", "2 sent"])
    #expect(server.connections == 2)
  }

  @Test func `defers what it is told 421 for again, and tries the rest later`() async throws {
    let server = try ScriptedServer { _, peer in
      guard Self.greet(peer, "PIPELINING") else { return }
      Self.serve(peer) { line in line.hasPrefix("RCPT TO:<ben") ? "421" : nil }
    }
    let outcomes = try await Self.send(["ana", "ben", "cleo"], to: server.port)
    #expect(outcomes == ["0 sent", "1 deferred", "2 notTried"])
  }

  @Test("is uncertain when the line breaks after the dot", arguments: [true, false])
  func afterTheDot(isPipelined: Bool) async throws {
    let server = try ScriptedServer { number, peer in
      guard Self.greet(peer, isPipelined ? "PIPELINING" : "HELP") else { return }
      Self.serve(peer) { line in number == 0 && line == ". Subject: ben" ? "drop" : nil }
    }
    let outcomes = try await Self.send(["ana", "ben", "cleo"], to: server.port)
    #expect(outcomes == ["0 sent", "1 uncertain", "2 sent"])
  }

  @Test("has not tried what broke before its content", arguments: [true, false])
  func beforeTheDot(isPipelined: Bool) async throws {
    let server = try ScriptedServer { _, peer in
      guard Self.greet(peer, isPipelined ? "PIPELINING" : "HELP") else { return }
      Self.serve(peer) { line in line.hasPrefix("RCPT TO:<ben") ? "drop" : nil }
    }
    let outcomes = try await Self.send(["ana", "ben", "cleo"], to: server.port)
    #expect(outcomes == ["0 sent", "1 notTried", "2 notTried"])
    #expect(server.connections == 2)
  }

  @Test("sends again what broke within its content, and tells each once", arguments: [true, false])
  func withinTheContent(isPipelined: Bool) async throws {
    let server = try ScriptedServer { number, peer in
      guard Self.greet(peer, isPipelined ? "PIPELINING" : "HELP") else { return }
      Self.serve(peer) { line in number == 0 && line == "DATA" ? "354 drop" : nil }
    }
    let relay = SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(server.port)"), connections: 1))
    var batch = try Self.messages(["ana", "long", "ben"])
    // More than the sockets' buffers hold, so that the end cannot have left.
    batch[0].bytes += Array(
      String(repeating: String(repeating: "x", count: 900) + "\r\n", count: 20_000).utf8)
    batch[1].bytes += [UInt8](repeating: 0x78, count: 999)
    let outcomes = Notes()
    await relay.deliver(batch, urgent: false) { id, outcome in
      outcomes.add("\(id) \(Self.word(outcome))")
    }
    await relay.close()
    #expect(outcomes.all.sorted() == ["0 sent", "1 messageFailed", "2 sent"])
    #expect(server.connections == 2)
  }

  @Test func `is uncertain when the server is silent after the dot`() async throws {
    let server = try ScriptedServer { number, peer in
      guard Self.greet(peer, "PIPELINING") else { return }
      Self.serve(peer) { line in
        if number == 0, line == ". Subject: ana" { Thread.sleep(forTimeInterval: 3.5) }
        return number == 0 && line == ". Subject: ana" ? "drop" : nil
      }
    }
    let outcomes = try await Self.send(["ana", "ben"], to: server.port)
    #expect(outcomes == ["0 uncertain", "1 sent"])
  }

  @Test func `blames us when nobody listens`() async throws {
    let outcomes = try await Self.send(["ana", "ben"], to: 1)
    #expect(outcomes == ["0 ourFault connect", "1 ourFault connect"])
  }

  @Test func `blames us when it is greeted with 554`() async throws {
    let server = try ScriptedServer { _, peer in
      peer.say("554 5.7.1 no service for you")
      _ = peer.hear()
    }
    #expect(try await Self.send(["ana"], to: server.port) == ["0 ourFault connect"])
  }

  @Test func `refuses by itself what may not leave, and goes on`() async throws {
    let server = try ScriptedServer { _, peer in
      guard Self.greet(peer, "PIPELINING", "SIZE 3000") else { return }
      Self.serve(peer) { _ in nil }
    }
    let relay = SMTPRelay(
      SMTPSettings(server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(server.port)")))
    var batch = try Self.messages(["long", "big", "eight", "bare", "fine"])
    batch[0].bytes += [UInt8](repeating: 0x78, count: 999)
    batch[1].bytes += Array(String(repeating: "x\r\n", count: 1000).utf8)
    batch[2].bytes += [0xC3, 0xA9]
    batch[3].bytes += [0x0D, 0x41]
    let outcomes = Notes()
    await relay.deliver(batch, urgent: true) { id, outcome in
      outcomes.add("\(id) \(Self.word(outcome))")
    }
    await relay.close()
    #expect(
      outcomes.all == [
        "0 messageFailed", "1 messageFailed", "2 messageFailed", "3 messageFailed", "4 sent",
      ])
  }

  @Test func `keeps its connection between batches, and notices when it went away`() async throws {
    let server = try ScriptedServer { number, peer in
      guard Self.greet(peer, "PIPELINING") else { return }
      var taken = 0
      Self.serve(peer) { line in
        if line.hasPrefix(". ") { taken += 1 }
        // The first connection leaves by itself after the second batch.
        return number == 0 && line.hasPrefix(". Subject: ben") ? "421 4.7.0 bye" : nil
      }
    }
    let relay = SMTPRelay(
      SMTPSettings(
        server: try ServerAddress(url: "smtp+plain://127.0.0.1:\(server.port)"), connections: 1))
    let outcomes = Notes()
    for name in ["ana", "ben", "cleo"] {
      await relay.deliver(try Self.messages([name]), urgent: false) { _, outcome in
        outcomes.add("\(name) \(Self.word(outcome))")
      }
    }
    await relay.close()
    #expect(outcomes.all == ["ana sent", "ben deferred", "cleo sent"])
    #expect(server.connections == 2)
  }
}
