import Foundation
import Testing

import TestServers

/// Sends each line when the reply to the one before is complete, and returns the last lines.
private func converse(port: Int, _ lines: [String]) throws -> [String] {
  let connection = try Connection(port: port)
  var replies: [String] = []
  for line in [""] + lines {
    if !line.isEmpty { connection.write(line + "\r\n") }
    while let reply = connection.readLine() {
      if reply.dropFirst(3).first == "-" { continue }
      replies.append(reply)
      break
    }
  }
  return replies
}

private let commands = [
  "EHLO tests.example.org", "MAIL FROM:<hub@example.org>", "RCPT TO:<pat@example.net>", "DATA",
  "Message-ID: <1@example.org>\r\n\r\n..stuffed\r\n.",
]

@Suite("A scripted SMTP server")
struct ScriptedSMTPServerTests {
  @Test func `left alone accepts mail and keeps it, dots unstuffed`() throws {
    let server = try ScriptedSMTPServer()
    let replies = try converse(port: server.port, commands + ["QUIT"])
    #expect(replies.map { $0.prefix(3) } == ["220", "250", "250", "250", "354", "250", "221"])
    #expect(server.acceptedCount(of: "1@example.org", for: "pat@example.net") == 1)
    #expect(server.messages[0].sender == "hub@example.org")
    #expect(String(decoding: server.messages[0].bytes, as: UTF8.self).hasSuffix("\r\n.stuffed\r\n"))
  }

  @Test func `greylists a recipient the first time`() throws {
    let server = try ScriptedSMTPServer(
      .init { step in
        step == .recipient("pat@example.net", attempt: 1) ? .reply("450 4.2.0 later") : .usual
      })
    #expect(try converse(port: server.port, commands).suffix(1) != ["250 2.0.0 accepted"])
    #expect(try converse(port: server.port, commands).last == "250 2.0.0 accepted")
    #expect(server.messages.count == 1)
  }

  @Test(
    "leaves at the point the script says, and keeps nothing",
    arguments: [ScriptedSMTPServer.Answer.close, .reset, .replyThenClose("421 4.3.2 going down")])
  func leaves(answer: ScriptedSMTPServer.Answer) throws {
    let server = try ScriptedSMTPServer(
      .init { step in
        if case .content(let bytes) = step, bytes > 10 { answer } else { .usual }
      })
    let replies = try converse(port: server.port, commands + ["QUIT"])
    #expect(replies.filter { $0.hasPrefix("250 2.0.0") }.isEmpty && server.messages.isEmpty)
    #expect(replies.contains("421 4.3.2 going down") == (answer != .close && answer != .reset))
  }

  @Test func `notices a client that pipelines without being offered it`() throws {
    var script = ScriptedSMTPServer.Script()
    script.extensions = []
    let server = try ScriptedSMTPServer(script)
    let connection = try Connection(port: server.port)
    connection.write("EHLO x\r\nMAIL FROM:<a@example.org>\r\nQUIT\r\n")
    while connection.readLine() != nil {}
    #expect(server.impatienceCount > 0)
  }

  @Test(
    "takes credentials",
    arguments: [
      ["AUTH PLAIN AGEAYg=="], ["AUTH PLAIN", "AGEAYg=="], ["AUTH LOGIN", "YQ==", "Yg=="],
    ])
  func authentication(lines: [String]) throws {
    let server = try ScriptedSMTPServer()
    #expect(try converse(port: server.port, ["EHLO x"] + lines).last == "235 2.7.0 welcome")
  }
}

@Suite("A scripted IMAP server")
struct ScriptedIMAPServerTests {
  @Test func `greets and is silent`() throws {
    let server = try ScriptedIMAPServer.silentAfterGreeting()
    let connection = try Connection(port: server.port)
    #expect(connection.readLine() == "* OK IMAP4rev1 ready")
    connection.write("a1 NOOP\r\n")
    #expect(!connection.isReadable(withinMilliseconds: 100))
    server.stop()
    #expect(connection.readLine() == nil)
    #expect(server.lines == ["a1 NOOP"])
  }

  @Test func `answers by the script, connection after connection`() throws {
    let server = try ScriptedIMAPServer([
      [.send("* OK hello"), .close],
      [.send("* OK hello"), .answer("SELECT", with: ["* 3 EXISTS"], result: "OK [READ-WRITE] in")],
    ])
    let first = try Connection(port: server.port)
    #expect(first.readLine() != nil && first.readLine() == nil)
    let second = try Connection(port: server.port)
    second.write("a1 LOGIN x y\r\na2 SELECT INBOX\r\n")
    var lines: [String] = []
    while let line = second.readLine() { lines.append(line) }
    #expect(lines == ["* OK hello", "a1 OK done", "* 3 EXISTS", "a2 OK [READ-WRITE] in"])
  }
}

@Suite("A delaying relay")
struct DelayingRelayTests {
  private static func echo() throws -> Listener {
    let listener = try Listener()
    Thread.detachNewThread {
      while let connection = listener.accept() {
        Thread.detachNewThread {
          while true {
            let bytes = connection.read()
            if bytes.isEmpty { break }
            connection.write(bytes)
          }
          connection.shutDown()
        }
      }
    }
    return listener
  }

  @Test func `takes the round trip once for a pipeline, and keeps the order`() throws {
    let server = try Self.echo()
    defer { server.shutDown() }
    let relay = try DelayingRelay(to: server.port, roundTrip: .milliseconds(200))
    let connection = try Connection(port: relay.port)
    let elapsed = ContinuousClock().measure {
      for number in 1...5 { connection.write("\(number)\r\n") }
      for number in 1...5 { #expect(connection.readLine() == "\(number)") }
    }
    #expect(elapsed >= .milliseconds(200) && elapsed < .milliseconds(900))
  }

  @Test func `cuts after so many bytes, once`() throws {
    let server = try Self.echo()
    defer { server.shutDown() }
    let relay = try DelayingRelay(to: server.port)
    relay.cut(after: 5, .toClient)
    let first = try Connection(port: relay.port)
    first.write("abcdefgh")
    #expect(first.readExactly(5) == Array("abcde".utf8))
    #expect(first.read().isEmpty)
    let second = try Connection(port: relay.port)
    second.write("abcdefgh\r\n")
    #expect(second.readLine() == "abcdefgh")
    relay.cut()
    #expect(second.read().isEmpty)
  }

  @Test func `stalls with the connection open`() throws {
    let server = try Self.echo()
    defer { server.shutDown() }
    let relay = try DelayingRelay(to: server.port)
    let connection = try Connection(port: relay.port)
    relay.stall()
    connection.write("late\r\n")
    #expect(!connection.isReadable(withinMilliseconds: 100))
    relay.resume()
    #expect(connection.readLine() == "late")
  }
}

@Suite("Waiting for a condition")
struct EventuallyTests {
  @Test func `ends when it holds`() async throws {
    var asked = 0
    try await waitUntil {
      asked += 1
      return asked == 3
    }
    #expect(asked == 3)
  }

  @Test func `says what did not happen, and where`() async {
    let failure = await #expect(throws: ServerFailure.self) {
      try await waitUntil("the moon is blue", within: .milliseconds(20)) { false }
    }
    #expect(failure?.description.contains("the moon is blue did not hold within 0.02") == true)
    #expect(failure?.description.contains("ScriptedServerTests.swift:") == true)
  }
}

@Suite("smtp-sink", .enabled(if: SMTPSink.isInstalled, "smtp-sink is not installed"))
struct SMTPSinkTests {
  @Test func `takes mail until it is stopped`() throws {
    let sink = try SMTPSink.start()
    #expect(try converse(port: sink.port, commands).last?.hasPrefix("250") == true)
    sink.stop()
    #expect(throws: ServerFailure.self) { try Connection(port: sink.port) }
  }
}
