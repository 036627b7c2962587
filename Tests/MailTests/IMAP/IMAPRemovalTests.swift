import Testing

@testable import Mail

@Suite("Removing from a folder of an IMAP mailbox", .timeLimit(.minutes(1)))
struct IMAPRemovalTests {
  @Test(
    "removes from a folder by what the server can, and selects the inbox again",
    arguments: [
      ("IMAP4rev1 MOVE UIDPLUS", RemovalOutcome.removed, ["UID EXPUNGE 42"]),
      ("IMAP4rev1 MOVE", .marked, []),
    ])
  func removes(capabilities: String, outcome: RemovalOutcome, last: [String]) async throws {
    var fake = FakeIMAP(capabilities: capabilities)
    fake.answer = { command, _ in
      if command.hasPrefix("UID SEARCH HEADER") { return ["* SEARCH 41 42", "OK"] }
      if command.hasPrefix("UID SEARCH LARGER") { return ["* SEARCH", "OK"] }
      if command.contains("RFC822.SIZE") {
        // Somebody else's mail bears the same Message-ID.
        return [
          "* 1 FETCH (UID 41 RFC822.SIZE 21 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")",
          "* 2 FETCH (UID 42 RFC822.SIZE 20 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")", "OK",
        ]
      }
      return nil
    }
    let served = fake
    let server = try ScriptedServer { _, peer in served.serve(peer) }
    let box = try IMAPMailboxTests.mailbox(server.port)
    let state = try await box.open()
    let messages = [
      FiledMessage(id: 1, messageID: "one\"@example.org", sha256: nil, size: 20),
      FiledMessage(id: 2, messageID: nil, sha256: "none", size: 20),
    ]
    let outcomes = try await box.remove(messages, from: "Handled")
    #expect(outcomes == [1: outcome, 2: .missing])
    #expect(try await box.open() == state)
    await box.close()
    let commands = served.notes.all.filter { $0.hasPrefix("UID") || $0.hasPrefix("SELECT") }
    #expect(
      commands == [
        "SELECT \"INBOX\"", "SELECT \"Handled\"",
        "UID SEARCH HEADER Message-ID \"<one\\\"@example.org>\" UNDELETED",
        "UID FETCH 41:42 (UID RFC822.SIZE INTERNALDATE)",
        "UID SEARCH LARGER 19 SMALLER 21 UNDELETED",
        "UID STORE 42 +FLAGS.SILENT (\\Deleted)",
      ] + last + ["SELECT \"INBOX\""])
  }

  @Test func `a mail without a Message-ID is removed only when its bytes are the same`()
    async throws
  {
    var fake = FakeIMAP(capabilities: "IMAP4rev1 MOVE UIDPLUS")
    fake.answer = { command, _ in
      guard command.hasPrefix("UID FETCH"), command.contains("BODY.PEEK[]") else { return nil }
      let body = command.contains(" 7 ") ? "other" : "short"
      return ["* 2 FETCH (UID \(command.contains(" 7 ") ? 7 : 9) BODY[] \"\(body)\")", "OK"]
    }
    let served = fake
    let server = try ScriptedServer { _, peer in served.serve(peer) }
    let box = try IMAPMailboxTests.mailbox(server.port)
    _ = try await box.open()
    let message = FiledMessage(
      id: 5, messageID: nil, sha256: Digest.sha256(Array("short".utf8)), size: 20)
    #expect(try await box.remove([message], from: "Handled") == [5: .removed])
    await box.close()
    #expect(served.notes.all.contains("UID EXPUNGE 9"))
    #expect(!served.notes.all.contains("UID EXPUNGE 7"))
  }

  @Test func `a folder that is not there has nothing to remove, one that is closed says so`()
    async throws
  {
    for (words, outcome) in [
      ("NO [NONEXISTENT] no such mailbox", RemovalOutcome.missing),
      ("NO [NOPERM] not yours", .refused("NO [NOPERM] not yours")),
    ] {
      var fake = FakeIMAP()
      fake.answer = { command, _ in command == "SELECT \"Handled\"" ? [words] : nil }
      let served = fake
      let server = try ScriptedServer { _, peer in served.serve(peer) }
      let box = try IMAPMailboxTests.mailbox(server.port)
      let state = try await box.open()
      let message = FiledMessage(id: 1, messageID: "a@example.org", sha256: nil, size: 20)
      #expect(try await box.remove([message], from: "Handled") == [1: outcome])
      #expect(try await box.open() == state)
      await box.close()
    }
  }
}
