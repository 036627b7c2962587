import Foundation
import Testing

@testable import Mail

/// Sequences of invitations, followed by a calendar that is not ours: Python's `icalendar`, which
/// `.ci/packages` installs.
@Suite("Invitations, followed as a calendar would")
struct FollowingTests {
  private static let python = "/usr/bin/python3"
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("follow.py").path

  static let hasLibrary = (try? run(["-c", "import icalendar"], input: Data())) != nil

  struct Entry: Codable, Equatable {
    var uid: String
    var start: String
    var end: String
    var summary: String
    var description: String
    var location: String
    var organizer: String
    var attendee: String
    var name: String
    var alarms: Int
  }

  private struct Failed: Error { var words: String }

  private static func run(_ arguments: [String], input: Data) throws -> Data {
    // A file and no pipe: what is large would fill it while nobody reads.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("follow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ data: Data = Data()) throws -> URL {
      let file = folder.appendingPathComponent(name)
      try data.write(to: file)
      return file
    }
    let (output, errors) = (try file("output"), try file("errors"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: try file("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(words: try String(contentsOf: errors, encoding: .utf8))
    }
    return try Data(contentsOf: output)
  }

  private func follow(_ inboxes: [[String]]) throws -> [[Entry]] {
    let output = try Self.run([Self.script], input: try JSONEncoder().encode(inboxes))
    return try JSONDecoder().decode([[Entry]].self, from: output)
  }

  private func words(_ moment: Date) -> String { moment.ISO8601Format() }

  /// What has to stand in a calendar of this invitation.
  private func entry(_ invitation: CalendarInvitation) -> Entry {
    let event = invitation.event
    return Entry(
      uid: event.uid, start: words(event.start),
      end: words(event.start + Double(event.minutes) * 60), summary: event.summary,
      description: event.description, location: event.location ?? "",
      organizer: "mailto:\(invitation.organizer.address)",
      attendee: "mailto:\(invitation.attendee.address)", name: invitation.attendee.name,
      alarms: event.alarmsBefore.count)
  }

  private static let zones = [
    "America/New_York", "America/Chicago", "America/Phoenix", "America/Sao_Paulo",
    "America/Santiago", "America/Puerto_Rico", "America/St_Johns", "Europe/Berlin",
    "Europe/Lisbon", "Atlantic/Azores", "Africa/Casablanca", "Asia/Jerusalem", "Asia/Kolkata",
    "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Apia", "UTC",
  ]
  private static let names = [
    "Maria López", "Lee, Ana; M.A.", "Jörg Müßig", "Ana 'Nan' O'Brien", "李 娜", "",
    String(repeating: "Ångström ", count: 12) + "Z",
  ]
  private static let texts = [
    "Call with Ana", "One, two; three: \\four", "Grüße 😀 from “Boston”",
    String(repeating: "łódź, ", count: 40) + "end",
  ]

  @Test(.enabled(if: hasLibrary, "needs Debian's python3-icalendar"))
  func `requests, changes and cancellations leave exactly the right events`() throws {
    let seed = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 20_261_103
    print("calendar sequences: SEED=\(seed)")
    var random = SplitMix(state: seed)
    var inboxes: [[String]] = []
    var expected: [[Entry]] = []
    for number in 0..<150 {
      var inbox: [String] = []
      var standing: [Entry] = []
      for booking in 0..<Int.random(in: 1...3, using: &random) {
        var invitation = try CalendarInvitation.sample()
        invitation.event.uid = "\(number)-\(booking)@example.org"
        invitation.event.zone = try #require(Self.zones.randomElement(using: &random))
        var sent: [String] = []
        var isCancelled = false
        for sequence in 0...Int.random(in: 0...3, using: &random) {
          change(&invitation, sequence: sequence, &random)
          if sequence > 0, Int.random(in: 0...3, using: &random) == 0 {
            invitation.event.method = .cancel
            isCancelled = true
          }
          let text = invitation.text()
          #expect(try Libical.errors(in: text) == [], "\(text)")
          #expect(
            try Libical.start(of: text) == Int(invitation.event.start.timeIntervalSince1970),
            "\(text)")
          sent.append(text)
          if isCancelled { break }
        }
        // The same again, and what was overtaken on its way.
        inbox += sent
        inbox += sent.shuffled(using: &random).prefix(2)
        if !isCancelled { standing.append(entry(invitation)) }
      }
      inboxes.append(inbox)
      expected.append(standing.sorted { ($0.start, $0.uid) < ($1.start, $1.uid) })
    }
    let found = try follow(inboxes)
    #expect(found.count == expected.count)
    for (index, (found, expected)) in zip(found, expected).enumerated() {
      #expect(found == expected, "\(inboxes[index].joined())")
    }
  }

  private func change(
    _ invitation: inout CalendarInvitation, sequence: Int, _ random: inout SplitMix
  ) {
    invitation.event.sequence = sequence
    invitation.event.stamp += 60
    // Six years of quarters of an hour, a third of them near the changes of the clock.
    let start = CalendarInvitation.moment("2026-01-01T00:00:00Z")
    invitation.event.start = start + Double(Int.random(in: 0..<210_240, using: &random)) * 900
    if Int.random(in: 0...2, using: &random) == 0 {
      let sundays = ["2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", "2027-03-28T01:00:00Z"]
      let change = CalendarInvitation.moment(sundays[Int.random(in: 0..<3, using: &random)])
      invitation.event.start = change + Double(Int.random(in: -16...16, using: &random)) * 900
    }
    invitation.event.minutes = [15, 30, 45, 60, 300].randomElement(using: &random) ?? 30
    invitation.attendee.name = Self.names.randomElement(using: &random) ?? ""
    invitation.event.summary = Self.texts.randomElement(using: &random) ?? ""
    invitation.event.description =
      "First, a line.\n\n" + (Self.texts.randomElement(using: &random) ?? "")
    invitation.event.location = Self.texts.randomElement(using: &random)
    invitation.event.alarmsBefore = Bool.random(using: &random) ? [60, 10] : []
  }

  @Test(.enabled(if: hasLibrary, "needs Debian's python3-icalendar"))
  func `every day of ten years is the right moment in each zone`() throws {
    var inbox: [String] = []
    var expected: [Entry] = []
    let first = CalendarInvitation.moment("2026-01-01T21:00:00Z")
    for zone in Self.zones {
      for week in stride(from: 0, to: 520, by: 6) {
        var invitation = try CalendarInvitation.sample(zone: zone)
        invitation.event.uid = "\(zone)-\(week)"
        invitation.event.start = first + Double(week) * 604_800
        inbox.append(invitation.text())
        expected.append(entry(invitation))
      }
    }
    expected.sort { ($0.start, $0.uid) < ($1.start, $1.uid) }
    let found = try follow([inbox])
    #expect(found == [expected])
  }
}

/// Random numbers that a seed gives again (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
