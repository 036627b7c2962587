import Foundation
import Testing

import TestServers

/// A few lines in the clear: what a client of the product does is not under test here.
private func imap(_ dovecot: Dovecot, _ commands: [String]) throws -> [String] {
  let connection = try Connection(port: dovecot.ports.imap)
  let login = "a0 LOGIN \(dovecot.user) \"\(dovecot.password)\""
  for command in [login] + commands + ["a9 LOGOUT"] { connection.write(command + "\r\n") }
  var lines: [String] = []
  while let line = connection.readLine() { lines.append(line) }
  return lines
}

private func letter(_ subject: String) -> [UInt8] {
  Array("From: pat@example.net\nSubject: \(subject)\n\n.\nA003 OK done\n..\n".utf8)
}

/// What OpenSSL's client says of a server whose certificate it must trust.
private func handshake(port: Int, authority: String, _ more: String...) throws -> String {
  try Program("openssl", package: "openssl").run(
    ["s_client", "-connect", "127.0.0.1:\(port)", "-CAfile", authority, "-brief"]
      + ["-verify_return_error", "-verify_hostname", "localhost"] + more)
}

@Suite("A real Dovecot", .enabled(if: Dovecot.isInstalled, "Dovecot is not installed"))
struct DovecotTests {
  @Test func `keeps what is delivered, dots and all`() throws {
    let dovecot = try Dovecot.start()
    try dovecot.deliver(letter("one"))
    try dovecot.deliver(letter("two"), to: "hub+token@example.org")
    let messages = try dovecot.messages()
    #expect(messages.map { $0.header("Subject") } == [["one"], ["two"]])
    #expect(messages.last?.header("Delivered-To").first == "hub+token@example.org")
    #expect(messages.first?.text.hasSuffix("\n\n.\nA003 OK done\n..\n") == true)
    #expect(try imap(dovecot, ["a1 SELECT INBOX"]).contains("* 2 EXISTS"))
  }

  @Test func `takes many messages on several connections`() throws {
    let dovecot = try Dovecot.start()
    try dovecot.deliver(all: (1...200).map { letter("\($0)") })
    #expect(try dovecot.messages().count == 200)
  }

  @Test func `finds thousands that were placed in a folder`() throws {
    let dovecot = try Dovecot.start()
    try dovecot.place((1...2000).map { letter("\($0)") })
    #expect(try imap(dovecot, ["a1 SELECT INBOX"]).contains("* 2000 EXISTS"))
    try dovecot.place([letter("elsewhere")], in: "Old/Mail")
    #expect(try imap(dovecot, ["a1 SELECT Old/Mail"]).contains("* 1 EXISTS"))
    #expect(try dovecot.messages(in: "Old/Mail").map { $0.header("Subject") } == [["elsewhere"]])
  }

  @Test func `refuses a user it does not know, with its own words`() throws {
    let dovecot = try Dovecot.start()
    #expect {
      try dovecot.deliver(letter("lost"), to: "nobody@example.org")
    } throws: { error in
      "\(error)".contains("550 5.1.1")
    }
    try dovecot.deliver(letter("out"), to: "volunteer+x@example.com")
    #expect(try dovecot.outsideMessages().count == 1)
  }

  @Test func `of the old style has a prefix, a quota and neither MOVE nor UIDPLUS`() throws {
    var options = DovecotOptions.oldStyle
    options.quotaBytes = 20_000
    let dovecot = try Dovecot.start(options)
    let lines = try imap(dovecot, ["a1 CAPABILITY", "a2 NAMESPACE", "a3 CREATE INBOX.Done"])
    let capabilities = try #require(lines.first { $0.hasPrefix("* CAPABILITY") })
    #expect(!capabilities.contains(" MOVE") && !capabilities.contains(" UIDPLUS"))
    #expect(capabilities.contains(" IDLE") && capabilities.contains("QUOTA"))
    #expect(lines.contains(#"* NAMESPACE (("INBOX." ".")) NIL NIL"#))
    #expect(lines.contains { $0.hasPrefix("a3 OK") })
    #expect(dovecot.commands.prefix(2) == ["a1 CAPABILITY", "a2 NAMESPACE"])
    #expect { try dovecot.deliver([UInt8](repeating: 0x41, count: 30_000)) } throws: { error in
      "\(error)".contains("552 5.2.2")
    }
  }

  @Test func `speaks TLS at once and after STARTTLS, with a certificate for localhost`() throws {
    let dovecot = try Dovecot.start()
    let authority = dovecot.certificates.authority
    let tls = try handshake(port: dovecot.ports.imaps, authority: authority)
    #expect(tls.contains("Verification: OK"))
    let startTLS = try handshake(
      port: dovecot.ports.imap, authority: authority, "-starttls", "imap")
    #expect(startTLS.contains("Verification: OK"))
  }

  @Test func `can hide IDLE`() throws {
    let dovecot = try Dovecot.start(.withoutIdle)
    let lines = try imap(dovecot, ["a1 CAPABILITY"])
    #expect(lines.filter { $0.contains("UIDPLUS") }.allSatisfy { !$0.contains(" IDLE") })
  }

  @Test func `gives a folder another UIDVALIDITY`() throws {
    let dovecot = try Dovecot.start()
    try dovecot.deliver(letter("kept"))
    try dovecot.setUIDValidity(77)
    let lines = try imap(dovecot, ["a1 SELECT INBOX"])
    #expect(lines.contains { $0.hasPrefix("* OK [UIDVALIDITY 77]") })
    #expect(lines.contains("* 1 EXISTS"))
  }

  @Test func `goes silent, comes back, and keeps its mail over a restart and a crash`() throws {
    let dovecot = try Dovecot.start()
    try dovecot.deliver(letter("kept"))
    let connection = try Connection(port: dovecot.ports.imap)
    #expect(connection.readLine()?.hasPrefix("* OK") == true)
    dovecot.pause()
    connection.write("a1 NOOP\r\n")
    #expect(!connection.isReadable(withinMilliseconds: 200))
    dovecot.resume()
    #expect(connection.readLine()?.hasPrefix("a1 ") == true)

    try dovecot.restart()
    while let line = connection.readLine() { #expect(line.hasPrefix("* BYE")) }
    dovecot.crash()
    #expect(throws: ServerFailure.self) { try Connection(port: dovecot.ports.imap) }
    try dovecot.restart()
    #expect(try imap(dovecot, ["a1 SELECT INBOX"]).contains("* 1 EXISTS"))
  }
}

@Suite(
  "A real Postfix",
  .enabled(if: Postfix.canStart, "Postfix is not installed, or the tests do not run as root"),
  .enabled(if: Dovecot.isInstalled, "Dovecot is not installed"))
struct PostfixTests {
  let dovecot: Dovecot
  let postfix: Postfix

  init() throws {
    dovecot = try Dovecot.start()
    postfix = try Postfix.start(.delivering(to: dovecot))
  }

  /// Sends one message step by step and returns every reply.
  private func send(_ message: [UInt8], to recipients: [String]) throws -> [String] {
    let connection = try Connection(port: postfix.port)
    var replies: [String] = []
    func read() {
      while let line = connection.readLine() {
        if line.dropFirst(3).first != "-" {
          replies.append(line)
          return
        }
      }
    }
    read()
    let commands =
      ["EHLO tests.example.org", "MAIL FROM:<hub@example.org>"]
      + recipients.map { "RCPT TO:<\($0)>" } + ["DATA"]
    for command in commands {
      connection.write(command + "\r\n")
      read()
    }
    guard replies.last?.hasPrefix("354") == true else { return replies }
    connection.write("Subject: \(recipients.count)\r\n\r\n".utf8 + message + "\r\n.\r\n".utf8)
    read()
    return replies
  }

  @Test func `delivers to two of our addresses, each told by Delivered-To`() async throws {
    let to = ["hub+one@example.org", "hub+two@example.org", "pat@example.com"]
    #expect(try send(Array("hi".utf8), to: to).last?.hasPrefix("250") == true)
    try await waitUntil("the mail is there") {
      try dovecot.messages().count == 2 && dovecot.outsideMessages().count == 1
    }
    let delivered = try dovecot.messages().flatMap { $0.header("Delivered-To") }
    #expect(Set(delivered) == ["hub+one@example.org", "hub+two@example.org"])
    #expect(try dovecot.outsideMessages()[0].header("X-Original-To") == ["pat@example.com"])
  }

  @Test func `offers STARTTLS with a certificate for localhost`() throws {
    let answer = try handshake(
      port: postfix.port, authority: postfix.certificates.authority, "-starttls", "smtp")
    #expect(answer.contains("Verification: OK"))
  }

  @Test func `lets nothing out of the machine`() throws {
    let replies = try send([], to: ["someone@elsewhere.invalid"])
    #expect(replies.contains { $0.hasPrefix("550 5.7.1") || $0.hasPrefix("554 5.7.1") })
  }

  @Test func `refuses whom it is told to, as often as it is told`() throws {
    postfix.policy.refuse("grey@example.net", with: "450 4.2.0 try again", times: 1)
    postfix.policy.refuse("gone@example.net", with: "550 5.1.1 no such user")
    #expect(try send([], to: ["grey@example.net"])[3].hasPrefix("450 4.2.0"))
    #expect(try send([], to: ["grey@example.net"])[3].hasPrefix("250"))
    #expect(try send([], to: ["gone@example.net"])[3].hasPrefix("550 5.1.1"))
    #expect(postfix.policy.attempts(for: "grey@example.net") == 2)
    postfix.policy.refuseEveryone(with: "452 4.3.1 disk full")
    #expect(try send([], to: ["pat@example.net"])[3].hasPrefix("452 4.3.1"))
    postfix.policy.acceptEveryone()
    #expect(try send([], to: ["pat@example.net"])[3].hasPrefix("250"))
  }

  @Test func `keeps its queue while the mailbox is away`() async throws {
    dovecot.stop()
    #expect(try send([], to: ["hub@example.org"]).last?.hasPrefix("250") == true)
    try postfix.restart()
    try dovecot.restart()
    try await waitUntil(
      "the queue is delivered\n\(postfix.log)\n\(dovecot.log)", within: .seconds(20)
    ) {
      try dovecot.messages().count == 1
    }
  }

  @Test func `leaves no process behind`() throws {
    let folders = [dovecot.directory.path, postfix.directory.path]
    postfix.stop()
    dovecot.stop()
    for folder in folders {
      let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      for process in processes where Int(process) != nil {
        let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
        #expect(!String(decoding: line, as: UTF8.self).contains(folder))
      }
    }
  }
}
