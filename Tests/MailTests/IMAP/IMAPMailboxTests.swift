import Foundation
import Synchronization
import Testing

@testable import Mail

@Suite("An IMAP mailbox", .timeLimit(.minutes(1)))
struct IMAPMailboxTests {
  static func mailbox(_ port: UInt16) throws -> IMAPMailbox {
    IMAPMailbox(
      IMAPSettings(
        server: try ServerAddress(url: "imap+plain://127.0.0.1:\(port)"),
        credentials: .password(user: "hub@example.org", secret: { "secret" }),
        pollInterval: .milliseconds(200), readDeadline: .seconds(1),
        spoolDirectory: NSTemporaryDirectory()))
  }

  @Test func `fetches what waits, and never drops an EXISTS`() async throws {
    let server = try ScriptedServer { _, peer in FakeIMAP().serve(peer) }
    let box = try Self.mailbox(server.port)
    let state = try await box.open()
    #expect(state == MailboxState(name: "INBOX", uidValidity: 77, exists: 2))
    let waiting = try await box.waiting(arrivedSince: nil)
    #expect(waiting.map(\.uid.rawValue) == [7, 9])
    let got = Notes()
    try await box.fetch(waiting) { message in
      guard case .memory(let bytes) = message.content else { return }
      got.add("\(message.waiting.uid.rawValue) \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(got.all == ["7 H4 OK no end yet\r\n", "9 short"])
    // Three were told of in the middle of FETCH: no IDLE, the wait ends at once.
    let begun = ContinuousClock.now
    try await box.waitForMail(atMost: .seconds(30))
    #expect(ContinuousClock.now - begun < .seconds(5))
    await box.close()
  }

  @Test func `looks into another folder without a mark on anything, and comes back`() async throws {
    var fake = FakeIMAP()
    fake.answer = { command, _ in
      if command.hasPrefix("STATUS \"Gone\"") { return ["NO [NONEXISTENT] no such mailbox"] }
      if command.hasPrefix("STATUS") {
        return ["* STATUS \"Sent\" (UIDNEXT 44 UIDVALIDITY 5)", "OK"]
      }
      if command.hasPrefix("EXAMINE") {
        return ["* 9 EXISTS", "* OK [UIDVALIDITY 5] ok", "OK [READ-ONLY]"]
      }
      if command == "UID FETCH 42:43 (UID)" {
        return ["* 8 FETCH (UID 42)", "* 9 FETCH (UID 43)", "OK"]
      }
      if command.hasPrefix("UID FETCH 42") {
        return [
          "* 8 FETCH (UID 42 BODY[HEADER]<0> \"Subject: one\")",
          "* 9 FETCH (UID 43 BODY[HEADER]<0> \"Subject: two\")", "OK",
        ]
      }
      return nil
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    let state = try await box.open()
    #expect(try await box.news(in: "Gone", after: nil, atMost: 9) == nil)
    let first = try #require(try await box.news(in: "Sent", after: nil, atMost: 9))
    #expect(
      first == FolderNews(mark: FolderMark(uidValidity: 5, uid: UID(rawValue: 43)), headers: []))
    // Another UIDVALIDITY is another folder: nothing of it is read.
    let other = FolderMark(uidValidity: 4, uid: UID(rawValue: 1))
    #expect(try await box.news(in: "Sent", after: other, atMost: 9)?.headers.isEmpty == true)
    let mark = FolderMark(uidValidity: 5, uid: UID(rawValue: 41))
    let news = try #require(try await box.news(in: "Sent", after: mark, atMost: 9))
    #expect(news.headers.map { Message(parsing: $0).subject } == ["one", "two"])
    #expect(news.mark.uid == UID(rawValue: 43))
    #expect(try await box.open().uidValidity == state.uidValidity)
    await box.close()
    let commands = playing.notes.all.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("EXAMINE") }
    #expect(commands == ["SELECT \"INBOX\"", "EXAMINE \"Sent\"", "SELECT \"INBOX\""])
  }

  @Test(
    "moves by what the server can",
    arguments: [
      ("IMAP4rev1 MOVE UIDPLUS", ["UID MOVE 7,9 \"Handled\""]),
      (
        "IMAP4rev1 UIDPLUS",
        [
          "UID COPY 7,9 \"Handled\"", "UID STORE 7,9 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 7,9",
        ]
      ),
      ("IMAP4rev1", ["UID COPY 7,9 \"Handled\"", "UID STORE 7,9 +FLAGS.SILENT (\\Deleted)"]),
    ])
  func moves(capabilities: String, commands: [String]) async throws {
    let fake = FakeIMAP(capabilities: capabilities)
    let server = try ScriptedServer { _, peer in fake.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    let refused = try await box.move([UID(rawValue: 9), UID(rawValue: 7)], to: "Handled")
    #expect(refused.isEmpty)
    await box.close()
    #expect(fake.notes.all.filter { $0.hasPrefix("UID") } == commands)
  }

  @Test func `shows the last headers of a folder without opening it for writing`() async throws {
    var fake = FakeIMAP()
    fake.answer = { command, _ in
      if command == "EXAMINE \"Handled\"" { return ["* 12 EXISTS", "OK [READ-ONLY]"] }
      if command.hasPrefix("EXAMINE") { return ["NO [NONEXISTENT] no such mailbox"] }
      guard command.hasPrefix("FETCH") else { return nil }
      return [
        "* 11 FETCH (INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" BODY[HEADER]<0> {8}", "A: 1", "",
        ")",
        "* 12 FETCH (INTERNALDATE \"18-Jul-1996 02:44:25 -0700\" BODY[HEADER]<0> {8}", "A: 2", "",
        ")",
        "OK",
      ]
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    let heads = try await box.lastHeads(2, in: "Handled")
    #expect(
      heads.map { String(decoding: $0.bytes, as: UTF8.self) } == ["A: 2\r\n\r\n", "A: 1\r\n\r\n"])
    #expect(try await box.lastHeads(2, in: "Nowhere").isEmpty)
    // The inbox is selected again, and nothing was asked that could change a thing.
    #expect(try await box.waiting(arrivedSince: nil).count == 2)
    await box.close()
    let asked = playing.notes.all.filter { $0.hasPrefix("FETCH") }
    #expect(asked == ["FETCH 11:12 (INTERNALDATE BODY.PEEK[HEADER]<0.262144>)"])
  }

  @Test func `makes a missing folder, in the server's namespace`() async throws {
    var fake = FakeIMAP(capabilities: "IMAP4rev1 MOVE NAMESPACE")
    let isMade = Notes()
    fake.answer = { command, _ in
      if command == "NAMESPACE" { return ["* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL", "OK"] }
      if command.hasPrefix("CREATE") { isMade.add(command) }
      guard command.hasPrefix("UID MOVE"), isMade.all.isEmpty else { return nil }
      return ["NO [TRYCREATE] no such mailbox"]
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    #expect(try await box.move([UID(rawValue: 7)], to: "Hub/Für uns").isEmpty)
    await box.close()
    #expect(isMade.all == ["CREATE \"INBOX.Hub.F&APw-r uns\""])
  }

  @Test func `tells which message the server refuses to move`() async throws {
    var fake = FakeIMAP()
    fake.answer = { command, _ in
      command.hasPrefix("UID MOVE") && command.contains("9") ? ["NO cannot move that"] : nil
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    let refused = try await box.move([7, 8, 9].map(UID.init), to: "Handled")
    #expect(refused == [UID(rawValue: 9): "NO cannot move that"])
  }

  @Test("appends with and without LITERAL+", arguments: ["IMAP4rev1", "IMAP4rev1 LITERAL+"])
  func appends(capabilities: String) async throws {
    var fake = FakeIMAP(capabilities: capabilities)
    let stored = Notes()
    fake.answer = { command, peer in
      guard command.hasPrefix("APPEND") else { return nil }
      if !command.hasSuffix("+}") { peer.say("+ go ahead") }
      stored.add(String(decoding: peer.hear(octets: 6), as: UTF8.self))
      _ = peer.hear()
      return ["OK [APPENDUID 1 2] done"]
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    try await box.append(Array("A: b\r\n".utf8), to: "Sent")
    #expect(stored.all == ["A: b\r\n"])
  }

  @Test(
    "says what failed",
    arguments: [
      (["quiet"], MailboxError.Kind.silent),
      (["drop"], .connection),
      (["* BYE shutting down", "OK"], .connection),
      (["* BYE [UNAVAILABLE] Maximum number of connections", "OK"], .tooManyConnections),
      (["NO [SERVERBUG] sorry"], .refused),
      (["BAD what?"], .refused),
      (["* 1 FETCH (", "OK"], .malformed),
    ])
  func fails(lines: [String], kind: MailboxError.Kind) async throws {
    var fake = FakeIMAP()
    fake.answer = { command, _ in command.hasPrefix("UID SEARCH") ? lines : nil }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    await #expect {
      _ = try await box.waiting(arrivedSince: nil)
    } throws: { error in
      let error = error as? MailboxError
      return error?.kind == kind && error?.command == "UID SEARCH"
    }
    // The next one starts afresh.
    #expect(try await box.open().uidValidity == 77)
  }

  @Test(
    "tells a full server from a wrong password",
    arguments: [
      ("NO [AUTHENTICATIONFAILED] Invalid credentials", MailboxError.Kind.login),
      ("NO [ALERT] Too many simultaneous connections. (Failure)", .tooManyConnections),
    ])
  func login(answer: String, kind: MailboxError.Kind) async throws {
    let server = try ScriptedServer { _, peer in
      peer.say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready")
      while let line = peer.hear() {
        let tag = line.prefix { $0 != " " }
        if line.hasSuffix("CAPABILITY") {
          peer.say("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR", "\(tag) OK")
        } else if line.contains("AUTHENTICATE") || line.contains("LOGIN") {
          peer.say("\(tag) \(answer)")
        }
      }
    }
    let box = try Self.mailbox(server.port)
    await #expect {
      _ = try await box.open()
    } throws: {
      ($0 as? MailboxError)?.kind == kind
    }
  }

  @Test func `logs in with LOGIN where the server has no SASL`() async throws {
    let logins = Notes()
    let server = try ScriptedServer { _, peer in
      peer.say("* OK ready")
      while let line = peer.hear() {
        let tag = line.prefix { $0 != " " }
        if line.contains(" LOGIN ") { logins.add(String(line.dropFirst(tag.count + 1))) }
        if line.hasSuffix("CAPABILITY") { peer.say("* CAPABILITY IMAP4rev1") }
        if line.contains("SELECT") { peer.say("* 0 EXISTS", "* OK [UIDVALIDITY 5]") }
        peer.say("\(tag) OK")
      }
    }
    #expect(try await Self.mailbox(server.port).open().uidValidity == 5)
    #expect(logins.all == ["LOGIN hub@example.org secret"])
  }

  @Test("waits with IDLE, or polls", arguments: ["IMAP4rev1 IDLE", "IMAP4rev1"])
  func waits(capabilities: String) async throws {
    var fake = FakeIMAP(capabilities: capabilities)
    let looks = Notes()
    fake.answer = { command, peer in
      if command == "IDLE" {
        peer.say("+ idling")
        Thread.sleep(forTimeInterval: 0.2)
        peer.say("* 3 EXISTS")
        _ = peer.hear()
        return ["OK done"]
      }
      guard command == "NOOP" else { return nil }
      looks.add(command)
      return looks.all.count > 1 ? ["* 3 EXISTS", "OK"] : ["OK"]
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    _ = try await box.waiting(arrivedSince: nil)
    let begun = ContinuousClock.now
    try await box.waitForMail(atMost: .seconds(20))
    #expect(ContinuousClock.now - begun < .seconds(5))
  }

  @Test func `stops waiting when it is cancelled`() async throws {
    var fake = FakeIMAP()
    fake.answer = { command, peer in
      guard command == "IDLE" else { return nil }
      peer.say("+ idling")
      _ = peer.hear()
      return ["OK done"]
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    _ = try await box.waiting(arrivedSince: nil)
    let begun = ContinuousClock.now
    let waiting = Task { try await box.waitForMail(atMost: .seconds(30)) }
    try await Task.sleep(for: .milliseconds(100))
    waiting.cancel()
    try await waiting.value
    #expect(ContinuousClock.now - begun < .seconds(4))
  }

  @Test func `reads the others when the server refuses one body`() async throws {
    var fake = FakeIMAP()
    fake.answer = { command, _ in
      guard command.contains("BODY.PEEK[]") else { return nil }
      guard command.contains("9 (") else {
        return ["* 1 FETCH (UID 7 BODY[] \"seven\")", "OK"]
      }
      return ["NO [SERVERBUG] cannot read it"]
    }
    let playing = fake
    let server = try ScriptedServer { _, peer in playing.serve(peer) }
    let box = try Self.mailbox(server.port)
    _ = try await box.open()
    let waiting = try await box.waiting(arrivedSince: nil)
    let got = Notes()
    await #expect(throws: MailboxError.self) {
      try await box.fetch(waiting) { got.add("\($0.waiting.uid.rawValue)") }
    }
    #expect(got.all == ["7"])
  }
}

@Suite("Pauses between attempts")
struct BackoffTests {
  @Test func `grow to a limit and begin anew after a success`() {
    var random = SystemRandomNumberGenerator()
    var backoff = Backoff(first: .seconds(1), longest: .seconds(60))
    var pauses: [Duration] = []
    for _ in 0..<2000 { pauses.append(backoff.pause(using: &random)) }
    for (index, pause) in pauses.prefix(6).enumerated() {
      let whole = Duration.seconds(1 << index)
      #expect(pause <= min(whole, .seconds(60)) && pause >= min(whole, .seconds(60)) / 2)
    }
    #expect(pauses.allSatisfy { $0 <= .seconds(60) })
    backoff.succeed()
    #expect(backoff.pause(using: &random) <= .seconds(1))
  }
}
