import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  /// An hour of mail, `make soak`: what grows without bound in a year shows in it.
  @Suite(
    "A soak",
    .enabled(if: FaultSuite.soakMinutes > 0 && Servers.canStart, "SOAK_MINUTES=60 plays it"))
  struct Soak {
    private static let minutes = FaultSuite.soakMinutes
    private static let perSecond = 20.0

    /// At once, so that an hour can be followed.
    private static func say(_ line: String) {
      FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// What is looked at once a minute.
    private struct Sample {
      var sent: Int
      var rows: Int
      var mails: Int
      var resident: Int
      var descriptors: Int
      var store: Int
      var log: Int
      var waiting: Int
    }

    @Test func `at twenty mails a second leaves memory, descriptors and store in bounds`()
      async throws
    {
      let random = FaultSuite.random(for: "a soak of \(Self.minutes) minutes")
      let servers = try Servers()
      let office = try Office(
        try servers.settings(.plain).merging(["mailbox.sent": "Sent"]) { $1 })
      try office.start()
      var writers = SoakMail(random: random)
      var post = OutsidePost(servers)
      var samples: [Sample] = []
      var sent = 0
      let start = ContinuousClock.now
      Self.say("minute  sent  ledger  outbox  resident MB  descriptors  store MB  log MB  inbox")
      func look() throws {
        let sample = try Self.sample(office, servers, sent: sent)
        samples.append(sample)
        let columns = [
          samples.count - 1, sample.sent, sample.rows, sample.mails, sample.resident,
          sample.descriptors, sample.store >> 20, sample.log >> 20, sample.waiting,
        ]
        Self.say(columns.map(String.init).joined(separator: "  "))
      }
      try await office.wait(for: "the worker to be at work") {
        try office.count("SELECT COUNT(*) FROM fact WHERE name = 'watch:look'") == 1
      }
      try look()
      while samples.count <= Self.minutes {
        let passed = start.duration(to: .now) / .seconds(1)
        if passed >= Double(samples.count) * 60 { try look() }
        guard Double(sent) < passed * Self.perSecond else {
          post.collect()
          try await Task.sleep(for: .milliseconds(10))
          continue
        }
        let letter = writers.next(answering: post.draw())
        try servers.send(letter.bytes, from: letter.sender, to: [letter.recipient])
        sent += 1
      }
      try await office.wait(for: "all of it in the books", within: .seconds(300)) {
        try office.count("SELECT COUNT(*) FROM ledger WHERE acknowledgedAt IS NOT NULL") == sent
      }
      #expect(office.isWorking)
      #expect(try office.outcomes("pending") == 0)
      #expect(try office.outcomes("failed") == 0)
      let kinds = try office.texts(
        "SELECT COALESCE(kind, '-') || ' ' || outcome || ' ' || COUNT(*) FROM ledger GROUP BY kind, outcome"
      )
      Self.say(kinds.joined(separator: ", "))
      Self.say(
        try office.texts("SELECT lane || ' ' || state || ' ' || COUNT(*) FROM outbox GROUP BY 1")
          .joined(separator: ", "))
      try Self.judge(samples)
      #expect(try await office.stop())
    }

    private static func sample(_ office: Office, _ servers: Servers, sent: Int) throws -> Sample {
      func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      }
      let process = office.worker?.identifier ?? 0
      let store = office.settings.store
      return Sample(
        sent: sent, rows: try office.count("SELECT COUNT(*) FROM ledger"),
        mails: try office.count("SELECT COUNT(*) FROM outbox"),
        resident: try office.memory().now,
        descriptors: try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")
          .count,
        store: size(store), log: size(store + "-wal"),
        waiting: try servers.dovecot.messages().count)
    }

    /// The first half warms up: caches fill, connections open. After that nothing may grow but the
    /// store, and that by no more a mail than before.
    private static func judge(_ samples: [Sample]) throws {
      let middle = samples[samples.count / 2]
      let last = samples[samples.count - 1]
      let first = samples[min(1, samples.count - 1)]
      #expect(
        last.resident <= max(150, middle.resident * 5 / 4), "memory grows: \(middle), \(last)")
      #expect(last.descriptors <= middle.descriptors + 8, "descriptors grow: \(middle), \(last)")
      #expect(last.log <= 64 << 20, "the store's log grows: \(last)")
      func perMail(_ a: Sample, _ b: Sample) -> Double {
        Double(b.store - a.store) / Double(max(1, b.rows - a.rows))
      }
      let (before, after) = (perMail(first, middle), perMail(middle, last))
      say("the store grows by \(Int(before)), then \(Int(after)) octets a mail")
      #expect(after <= before * 1.5 + 4_096)
      #expect(last.waiting <= max(200, middle.waiting * 2), "it does not keep up: \(last)")
    }
  }
}

/// What the volunteers got of late, so that they can answer it.
struct OutsidePost {
  struct Mail {
    var to: String
    var replyTo: String
    var messageID: String
    var subject: String
    var calendarUID: String?
  }

  private let folder: String
  private var mails: [Mail] = []
  private var looked = ContinuousClock.now
  private var count = 0

  init(_ servers: Servers) {
    folder = servers.dovecot.directory.path("mail/out/Maildir/new")
  }

  /// Reads what has come in the last second, and takes it away: in an hour there would be much.
  mutating func collect() {
    guard looked.duration(to: .now) > .seconds(1) else { return }
    looked = .now
    // No folder before the first mail.
    for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).prefix(200) {
      let path = "\(folder)/\(name)"
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      try? FileManager.default.removeItem(atPath: path)  // Dovecot may have moved it
      let mail = StoredMessage(bytes: bytes, flags: "")
      guard let to = mail.header("Delivered-To").first, let reply = mail.header("Reply-To").first
      else { continue }
      let address = reply.split(separator: "<").last?.split(separator: ">").first.map(String.init)
      let uid = mail.text.split(separator: "\n").first { $0.hasPrefix("UID:") }
      mails.append(
        Mail(
          to: to, replyTo: address ?? Office.address,
          messageID: mail.header("Message-ID").first ?? "",
          subject: mail.header("Subject").first ?? "",
          calendarUID: uid.map { String($0.dropFirst(4)).trimmingCharacters(in: .whitespaces) }))
    }
    if mails.count > 1_000 { mails.removeFirst(mails.count - 1_000) }
  }

  /// One of them, in turn.
  mutating func draw() -> Mail? {
    guard !mails.isEmpty else { return nil }
    count += 7
    return mails[count % mails.count]
  }
}
