import Foundation
import GRDB
import Mail
import Mailroom
import TestServers

/// Memory and start, each in a process of its own, so that nothing else of the run counts.
enum Resident {
  static func memory(_ options: Options) async throws -> [Figure] {
    var figures: [Figure] = []
    let sink = try SMTPSink.start()
    let folder = try TemporaryDirectory("hub-bench")
    do {
      try SampleHouse.prepare(folder.path)
      let sample = try SampleHouse(in: folder.path)
      try sample.enroll(options.blast)
      try sample.putBlast(options.blast)
      try sample.store.pool.close()
    }
    let blast = try ChildRun.start(["blast", folder.path, "\(sink.port)", "\(options.blast)"])
    figures.append(
      Figure(
        .memory, "a blast to \(options.blast) people", unit: "MB", [blast.peakMB],
        aim: "under 100 (1,000,000 people)"))
    let dovecot = try Dovecot.start()
    let mailFolder = try TemporaryDirectory("hub-bench")
    try SampleHouse.prepare(mailFolder.path)
    try dovecot.place([SampleMail.large(octets: 50_000_000)])
    let arrival = try ChildRun.start([
      "arrival", mailFolder.path, "\(dovecot.ports.imap)", dovecot.user, dovecot.password,
    ])
    figures.append(
      Figure(.memory, "a mail of 50 MB arrives", unit: "MB", [arrival.peakMB], aim: "under 150"))
    return figures
  }

  static func start(_ options: Options) async throws -> [Figure] {
    let folder = try TemporaryDirectory("hub-bench")
    do {
      try SampleHouse.prepare(folder.path)
      let sample = try SampleHouse(in: folder.path)
      try sample.enroll(options.volunteers)
      try sample.store.pool.close()
    }
    var ready: [Double] = []
    var whole: [Double] = []
    for _ in 0..<options.rounds {
      let begin = ContinuousClock.now
      ready.append(try ChildRun.start(["open", folder.path]).seconds * 1_000)
      whole.append(begin.duration(to: .now) / .milliseconds(1))
    }
    let words = "with \(options.volunteers) volunteers"
    return [
      Figure(
        .start, "start to ready \(words)", unit: "ms", ready, aim: "under 200 (1,000,000)"),
      Figure(.start, "the same with the process's own start and end", unit: "ms", whole),
    ]
  }
}

/// This program run again for one measurement.
enum ChildRun {
  static let word = "child"

  struct Result: Codable {
    var peakMB: Double
    var seconds: Double
  }

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  static func start(_ arguments: [String]) throws -> Result {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let text = try Program(at: own).run([word] + arguments)
    guard let line = text.split(separator: "\n").last else {
      throw Failed(description: "the child said nothing")
    }
    return try JSONDecoder().decode(Result.self, from: Data(line.utf8))
  }

  static func perform(_ arguments: [String]) async throws {
    let taken: Double
    switch arguments.first {
    case "blast" where arguments.count == 4:
      guard let port = Int(arguments[2]), let count = Int(arguments[3]) else {
        throw Failed(description: "blast FOLDER PORT COUNT")
      }
      let sample = try SampleHouse(in: arguments[1])
      taken = try await Blast.send(count, from: sample, to: port, connections: 4)
    case "arrival" where arguments.count == 5:
      taken = try await arrival(arguments)
    case "open" where arguments.count == 2:
      let start = ContinuousClock.now
      let sample = try SampleHouse(in: arguments[1])
      taken = start.duration(to: .now) / .seconds(1)
      withExtendedLifetime(sample) {}
    default: throw Failed(description: "an unknown measurement")
    }
    let result = Result(peakMB: try peakMB(), seconds: taken)
    print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
  }

  private static func arrival(_ arguments: [String]) async throws -> Double {
    let sample = try SampleHouse(in: arguments[1])
    let password = arguments[4]
    let mailbox = IMAPMailbox(
      IMAPSettings(
        server: try ServerAddress(url: "imap+plain://127.0.0.1:\(arguments[2])"),
        credentials: .password(user: arguments[3], secret: { password }),
        spoolDirectory: arguments[1]))
    let intake = Intake(
      sample.house, store: sample.store, mailbox: mailbox, clock: { Date() },
      logger: SampleHouse.logger)
    var handled = 0
    let taken = try await seconds { handled = try await intake.look().handled }
    await mailbox.close()
    guard handled == 1 else { throw Failed(description: "\(handled) mails were handled, not 1") }
    return taken
  }

  /// The most that this process ever had in memory (proc(5), VmHWM).
  private static func peakMB() throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    guard let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first,
      let number = Double(kilobytes)
    else { throw Failed(description: "the kernel tells no VmHWM") }
    return number / 1_024
  }
}
