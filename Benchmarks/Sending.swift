import Foundation
import GRDB
import Mail
import Mailroom
import Synchronization
import TestServers

/// A blast to smtp-sink, against smtp-source and a client that waits for every reply, in turns.
enum Sending {
  private static let roundTrip = Duration.milliseconds(40)
  /// Mails on each connection over the distance, where every one takes a round trip or more.
  private static let messagesOverDistance = 40

  static func measure(_ options: Options) async throws -> [Figure] {
    let sink = try SMTPSink.start()
    var figures: [Figure] = []
    for connections in [1, 8] {
      let folder = try TemporaryDirectory("hub-bench")
      try SampleHouse.prepare(folder.path, connections: connections)
      let sample = try SampleHouse(in: folder.path)
      try sample.enroll(options.messages)
      let near = try await compare(
        options.messages, connections, sample, options, to: sink.port, firstRound: 0)
      let isOne = connections == 1
      figures += figuresOf(
        near, "\(connections == 1 ? "1 connection" : "8 connections")",
        aims: [
          "smtp-source": isOne ? "at least 2" : "at least 1", "reply by reply": nil,
        ])
      let distance = try DelayingRelay(to: sink.port, roundTrip: roundTrip)
      let far = try await compare(
        messagesOverDistance * connections, connections, sample, options, to: distance.port,
        firstRound: options.rounds + 1)
      figures += figuresOf(
        far, "\(isOne ? "1 connection" : "8 connections"), 40 ms",
        aims: ["smtp-source": nil, "reply by reply": "at least 3"])
    }
    return figures
  }

  /// Mails a second, a value a round.
  private struct Speeds {
    var hubkeeper: [Double] = []
    var source: [Double] = []
    var replyByReply: [Double] = []
  }

  private static func compare(
    _ count: Int, _ connections: Int, _ sample: SampleHouse, _ options: Options, to port: Int,
    firstRound: Int
  ) async throws -> Speeds {
    var speeds = Speeds()
    let content = try await contentLikeOurs(sample, round: firstRound)
    for round in 1...options.rounds {
      try sample.putBlast(count, round: firstRound + round)
      let ours = try await Blast.send(count, from: sample, to: port, connections: connections)
      speeds.hubkeeper.append(Double(count) / ours)
      let source = try await seconds {
        try Program("smtp-source", package: "postfix").run([
          "-d", "-s", "\(connections)", "-m", "\(count)", "-l", "\(content.count)",
          "-f", "hubs@example.org", "-t", "pat@example.net", "127.0.0.1:\(port)",
        ])
      }
      speeds.source.append(Double(count) / source)
      let plain = try await seconds {
        try ReplyByReply.send(content, count: count, connections: connections, to: port)
      }
      speeds.replyByReply.append(Double(count) / plain)
      Benchmarks.say(
        "  round \(round): \(Int(Double(count) / ours)), \(Int(Double(count) / source)), "
          + "\(Int(Double(count) / plain)) mails/s")
    }
    return speeds
  }

  /// One mail of the blast, so that the others send as many octets.
  private static func contentLikeOurs(_ sample: SampleHouse, round: Int) async throws -> [UInt8] {
    try sample.putBlast(1, round: round)
    let now = sample.clock()
    let claim = try await sample.store.pool.write { db in
      try Outbox.claim(
        lanes: [.bulk], limit: 1, in: Handling(db: db, house: sample.house, now: now))
    }
    guard let mail = claim.mails.first else { throw Blast.Incomplete(accepted: 0, wanted: 1) }
    let message = try Composer(sample.house).compose(mail, at: now)
    try await sample.store.pool.write { db in
      try Outbox.mark(
        [(mail, .messageFailed(SMTPReply(code: 554, status: nil, text: "only measured")))],
        in: Handling(db: db, house: sample.house, now: now))
    }
    Benchmarks.say("  a mail has \(message.bytes.count) octets")
    return message.bytes
  }

  private static func figuresOf(
    _ speeds: Speeds, _ words: String, aims: [String: String?]
  ) -> [Figure] {
    func ratio(_ others: [Double]) -> [Double] { zip(speeds.hubkeeper, others).map { $0 / $1 } }
    return [
      Figure(.sending, "\(words): Hubkeeper", unit: "mails/s", speeds.hubkeeper),
      Figure(.sending, "\(words): smtp-source", unit: "mails/s", speeds.source),
      Figure(.sending, "\(words): reply by reply", unit: "mails/s", speeds.replyByReply),
      Figure(
        .sending, "\(words): Hubkeeper / smtp-source", unit: "times", ratio(speeds.source),
        aim: aims["smtp-source"] ?? nil),
      Figure(
        .sending, "\(words): Hubkeeper / reply by reply", unit: "times",
        ratio(speeds.replyByReply), aim: aims["reply by reply"] ?? nil),
    ]
  }
}

/// The client that most libraries are: it waits for the reply to each command.
///
/// It renders nothing and keeps no books; the message is always the same.
enum ReplyByReply {
  static func send(_ content: [UInt8], count: Int, connections: Int, to port: Int) throws {
    let group = DispatchGroup()
    let failure = Mutex<(any Error)?>(nil)
    for part in 0..<connections {
      let share = count / connections + (part < count % connections ? 1 : 0)
      group.enter()
      // A thread each: Dispatch would run only as many at once as there are cores.
      Thread.detachNewThread {
        do {
          try Self.send(content, times: share, to: port)
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
        group.leave()
      }
    }
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private static func send(_ content: [UInt8], times: Int, to port: Int) throws {
    let connection = try Connection(port: port)
    try expect("220", connection)
    try say("EHLO bench.example.org\r\n", expecting: "250", connection)
    let end = Array("\r\n.\r\n".utf8)
    for _ in 0..<times {
      try say("MAIL FROM:<hubs@example.org>\r\n", expecting: "250", connection)
      try say("RCPT TO:<pat@example.net>\r\n", expecting: "250", connection)
      try say("DATA\r\n", expecting: "354", connection)
      connection.write(content + end)
      try expect("250", connection)
    }
    connection.write("QUIT\r\n")
  }

  private static func say(
    _ command: String, expecting code: String, _ connection: Connection
  ) throws {
    connection.write(command)
    try expect(code, connection)
  }

  private static func expect(_ code: String, _ connection: Connection) throws {
    while let line = connection.readLine() {
      if line.dropFirst(3).first == "-" { continue }
      guard line.hasPrefix(code) else {
        throw ServerFailure.refused(command: "a command", answer: line)
      }
      return
    }
    throw ServerFailure.closed(during: "a command")
  }
}
