import Foundation
import Testing

@testable import Mail

@Suite("A Maildir", .timeLimit(.minutes(1)))
struct MaildirTests {
  final class Scratch: Sendable {
    let path = NSTemporaryDirectory() + "maildir-\(UUID().uuidString)"
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  static func texts(
    _ box: MaildirMailbox, _ waiting: [WaitingMessage]
  ) async throws -> [String] {
    let got = Notes()
    try await box.fetch(waiting) { message in
      guard case .memory(let bytes) = message.content else { return got.add("not in memory") }
      got.add(String(decoding: bytes, as: UTF8.self))
    }
    return got.all
  }

  static func message(_ text: String) throws -> OutgoingMessage {
    OutgoingMessage(
      id: 1, envelopeFrom: EmailAddress("hub@example.org"),
      recipient: try #require(EmailAddress("ana@example.net") as EmailAddress?),
      bytes: Array("Subject: \(text)\r\n\r\nHello\r\n".utf8))
  }

  @Test func `takes what a transport puts into it, with the envelope before it`() async throws {
    let scratch = Scratch()
    let out = MaildirTransport(path: scratch.path)
    let outcomes = Notes()
    await out.deliver([try Self.message("one")], urgent: false) { id, outcome in
      outcomes.add("\(id) \(SMTPRelayTests.word(outcome))")
    }
    #expect(outcomes.all == ["1 sent"])
    let box = MaildirMailbox(path: scratch.path)
    #expect(try await box.open().exists == 1)
    let waiting = try await box.waiting(arrivedSince: Date())
    #expect(
      try await Self.texts(box, waiting) == [
        "Return-Path: <hub@example.org>\nDelivered-To: ana@example.net\nSubject: one\n\nHello\n"
      ])
  }

  @Test func `shows the last headers, and makes and moves nothing for it`() async throws {
    let scratch = Scratch()
    let out = MaildirTransport(path: scratch.path)
    await out.deliver([try Self.message("one"), try Self.message("two")], urgent: false) { _, _ in }
    let before = try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted()
    let box = MaildirMailbox(path: scratch.path)
    let heads = try await box.lastHeads(10, in: "INBOX")
    #expect(heads.count == 2)
    for head in heads {
      let text = String(decoding: head.bytes, as: UTF8.self)
      #expect(text.contains("Subject: ") && text.hasSuffix("\n\n") && !text.contains("Hello"))
    }
    #expect(try await box.lastHeads(1, in: "INBOX").count == 1)
    #expect(try await box.lastHeads(10, in: "Handled").isEmpty)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path).sorted() == before)
  }

  @Test func `numbers each message once, for ever`() async throws {
    let scratch = Scratch()
    let out = MaildirTransport(path: scratch.path)
    await out.deliver([try Self.message("one"), try Self.message("two")], urgent: false) { _, _ in }
    let box = MaildirMailbox(path: scratch.path)
    let state = try await box.open()
    let first = try await box.waiting(arrivedSince: nil)
    #expect(first.map(\.uid.rawValue) == [1, 2])
    #expect(try await box.move([UID(rawValue: 2)], to: "Handled").isEmpty)
    await out.deliver([try Self.message("three")], urgent: false) { _, _ in }
    // Another process reads the same numbers, and gives no number twice.
    let again = MaildirMailbox(path: scratch.path)
    #expect(try await again.open().uidValidity == state.uidValidity)
    #expect(try await again.waiting(arrivedSince: nil).map(\.uid.rawValue) == [1, 3])
  }

  @Test func `keeps a number when a mail program marks the message as read`() async throws {
    let scratch = Scratch()
    await MaildirTransport(path: scratch.path).deliver(
      [try Self.message("one")], urgent: false
    ) { _, _ in }
    let box = MaildirMailbox(path: scratch.path)
    let before = try await box.waiting(arrivedSince: nil)
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/new").first)
    try FileManager.default.moveItem(
      atPath: "\(scratch.path)/new/\(name)", toPath: "\(scratch.path)/cur/\(name):2,S")
    #expect(try await Self.texts(box, before).count == 1)
    #expect(try await box.waiting(arrivedSince: nil).map(\.uid) == before.map(\.uid))
    #expect(try await box.move(before.map(\.uid), to: "Needs a person").isEmpty)
    #expect(
      FileManager.default.fileExists(atPath: "\(scratch.path)/.Needs a person/cur/\(name):2,S"))
  }

  @Test func `begins a new UIDVALIDITY when its numbers are damaged`() async throws {
    let scratch = Scratch()
    let box = MaildirMailbox(path: scratch.path)
    _ = try await box.open()
    let path = "\(scratch.path)/\(MaildirUIDs.fileName)"
    try Data("1 5 10\n3 a\n12 b\n".utf8).write(to: URL(fileURLWithPath: path))
    let folder = MaildirFolder(path: scratch.path)
    let numbers = MaildirUIDs(folder: folder, now: Date(timeIntervalSince1970: 1000))
    #expect(numbers.uidValidity == 1000)
    #expect(numbers.uids.isEmpty)
  }

  @Test func `appends to a folder, marked as seen`() async throws {
    let scratch = Scratch()
    let box = MaildirMailbox(path: scratch.path)
    _ = try await box.open()
    try await box.append(Array("A: b\r\n\r\n".utf8), to: "Sent/2026")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: scratch.path + "/.Sent.2026/cur")
    #expect(names.count == 1)
    #expect(names.first?.hasSuffix(":2,S") == true)
  }

  @Test func `wakes when something arrives, and when it is cancelled`() async throws {
    let scratch = Scratch()
    let box = MaildirMailbox(path: scratch.path, pollInterval: .seconds(30))
    _ = try await box.open()
    let begun = ContinuousClock.now
    let waiting = Task { try await box.waitForMail(atMost: .seconds(30)) }
    try await Task.sleep(for: .milliseconds(100))
    await MaildirTransport(path: scratch.path).deliver(
      [try Self.message("one")], urgent: false
    ) { _, _ in }
    try await waiting.value
    #expect(try await box.waiting(arrivedSince: nil).count == 1)
    let stopped = Task { try await box.waitForMail(atMost: .seconds(30)) }
    try await Task.sleep(for: .milliseconds(100))
    stopped.cancel()
    try await stopped.value
    #expect(ContinuousClock.now - begun < .seconds(10))
  }

  @Test func `does not wait past what came between a look and an opening`() async throws {
    let scratch = Scratch()
    let box = MaildirMailbox(path: scratch.path, pollInterval: .seconds(60))
    #expect(try await box.waiting(arrivedSince: nil).isEmpty)
    await MaildirTransport(path: scratch.path).deliver(
      [try Self.message("one")], urgent: false
    ) { _, _ in }
    #expect(try await box.open().exists == 1)
    let begun = ContinuousClock.now
    try await box.waitForMail(atMost: .seconds(60))
    #expect(ContinuousClock.now - begun < .seconds(30))
    #expect(try await box.waiting(arrivedSince: nil).count == 1)
  }

  @Test func `reads a big message as a file, and only the beginning of a huge one`() async throws {
    let scratch = Scratch()
    await MaildirTransport(path: scratch.path).deliver(
      [try Self.message("one")], urgent: false
    ) { _, _ in }
    for (spool, limit, expected) in [(1, 1000, "spooled"), (1, 2, "truncated")] {
      let box = MaildirMailbox(path: scratch.path, spoolOver: spool, truncateOver: limit)
      let got = Notes()
      try await box.fetch(try await box.waiting(arrivedSince: nil)) { message in
        switch message.content {
        case .memory: got.add("memory")
        case .spooled: got.add("spooled")
        case .truncated: got.add("truncated")
        }
      }
      #expect(got.all == [expected])
    }
  }

  @Test func `removes the very message from a folder, and none that only looks alike`() async throws
  {
    let scratch = Scratch()
    let out = MaildirTransport(path: scratch.path)
    await out.deliver([try Self.message("one"), try Self.message("two")], urgent: false) { _, _ in }
    let box = MaildirMailbox(path: scratch.path)
    _ = try await box.open()
    let waiting = try await box.waiting(arrivedSince: nil)
    let size = try #require(waiting.first?.size)
    #expect(waiting.allSatisfy { $0.size == size })
    let texts = try await Self.texts(box, waiting)
    let first = try #require(texts.first)
    #expect(try await box.move(waiting.map(\.uid), to: "Handled").isEmpty)
    let messages = [
      FiledMessage(id: 1, messageID: nil, sha256: Digest.sha256(Array(first.utf8)), size: size),
      FiledMessage(id: 2, messageID: nil, sha256: "another", size: size),
    ]
    #expect(try await box.remove(messages, from: "Handled") == [1: .removed, 2: .missing])
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/.Handled/new")
    #expect(left.count == 1)
    #expect(try await box.remove(messages, from: "Nowhere") == [1: .missing, 2: .missing])
    #expect(try await box.remove(messages, from: "INBOX") == [1: .missing, 2: .missing])
  }

  @Test func `tells what is new in another folder by its header fields, once`() async throws {
    let scratch = Scratch()
    let box = MaildirMailbox(path: scratch.path)
    _ = try await box.open()
    #expect(try await box.news(in: "Sent", after: nil, atMost: 10) == nil)
    func put(_ name: String) async throws {
      try await box.append(Array("Subject: \(name)\r\n\r\nBody\r\n".utf8), to: "Sent")
    }
    try await put("zero")
    // What lay there before is not read.
    let first = try #require(try await box.news(in: "Sent", after: nil, atMost: 10))
    #expect(first.headers.isEmpty)
    try await put("one")
    try await put("two")
    let second = try #require(try await box.news(in: "Sent", after: first.mark, atMost: 1))
    #expect(second.headers.count == 1)
    // Another process goes on where this one ended.
    let again = MaildirMailbox(path: scratch.path)
    let third = try #require(try await again.news(in: "Sent", after: second.mark, atMost: 10))
    let subjects = (second.headers + third.headers).map { Message(parsing: $0).subject }
    #expect(subjects.sorted() == ["one", "two"])
    #expect((second.headers + third.headers).allSatisfy { !$0.contains(UInt8(ascii: "B")) })
    let last = try #require(try await box.news(in: "Sent", after: third.mark, atMost: 10))
    #expect(last.headers.isEmpty)
    #expect(last.mark == third.mark)
  }

  @Test func `names the folder that junk is put into, where there is one`() async throws {
    let scratch = Scratch()
    let box = MaildirMailbox(path: scratch.path)
    _ = try await box.open()
    #expect(try await box.junkFolder() == nil)
    try MaildirFolder(path: scratch.path).subfolder("Spam").make()
    #expect(try await box.junkFolder() == "Spam")
  }

  @Test func `is only read before anything was read in it`() async throws {
    let scratch = Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/new", withIntermediateDirectories: true)
    try Data("Subject: one\n\nHello\n".utf8).write(
      to: URL(fileURLWithPath: scratch.path + "/new/1.a.host"))
    let box = MaildirMailbox(path: scratch.path, isReadOnly: true)
    #expect(try await box.open().exists == 1)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/cur"))
  }
}
