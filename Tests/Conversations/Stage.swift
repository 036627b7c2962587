import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import Testing

/// A store with the sample campaign, and the rehearsal that plays stories on it.
final class Stage {
  private let folder: URL
  let house: House
  let store: Store
  private let rehearsal: Rehearsal
  private var now: Date
  private var eventsSeen = 0
  /// What left and no expectation has named yet.
  private(set) var unclaimed: [(event: Rehearsal.Event, message: Message)] = []
  /// The last mail to each address, for answers.
  private var last: [String: Message] = [:]
  /// Where reports about it go.
  private var lastEnvelope: [String: String] = [:]

  /// Whether the story tells of the daily mail. In all others it comes too, each morning on which
  /// there is something to say, and means nothing to them: it is not counted, and an answer goes to
  /// the mail before it.
  var tellsOfDays = false
  /// The same of the month's digest, and of the year on one page.
  var tellsOfMonths = false
  private static let daily = "day"
  static let monthly: Set<String> = ["digest", "digest-region", "year-page"]

  private func isPassedOver(_ template: String?) -> Bool {
    template == Self.daily ? !tellsOfDays : Self.monthly.contains(template ?? "") && !tellsOfMonths
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// - Parameter changed: settings besides the sample's.
  init(_ changed: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("conversation-\(UUID().uuidString)")
    now = Moments.parse("2026-01-01T12:00:00Z") ?? .distantPast
    (house, store) = try Self.open(in: folder, at: now, changed: changed)
    rehearsal = try Rehearsal(
      house, store: store, folder: folder.appendingPathComponent("out").path)
  }

  /// A house of the sample campaign in a folder of its own.
  static func open(
    in folder: URL, at now: Date, changed: [String: String] = [:]
  ) throws -> (house: House, store: Store) {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("hubkeeper.yaml")
    let values = [
      "mailbox.address": "hub@example.org", "authentication.server": "mx.example.org",
      "campaign.postal_address": "1 Main Street, Boston",
      "forms": "[{name: Volunteer form, from: forms@example.net, subject: volunteer}]",
    ]
    let text = SettingKey.file(values: values.merging(changed) { $1 })
    try text.write(to: file, atomically: true, encoding: .utf8)
    let settings = try Settings(file: file.path)
    let prepared = try prepared.get()
    try FileManager.default.copyItem(atPath: prepared.store, toPath: settings.store)
    let (house, store) = try CampaignHouse.open(settings, templates: prepared.templates)
    try importHubs(into: store, at: now)
    return (house, store)
  }

  /// Read and built once, for hundreds of stages: the templates, and a store with the sample's
  /// places, closed.
  private static let prepared = Result {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("stage-\(UUID().uuidString).sqlite").path
    let store = try Store(path: path, migrations: CampaignSchema.migrations)
    try importPlaces(into: store)
    // Everything into the one file that is copied.
    _ = try store.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try store.pool.close()
    let templates = try CampaignHouse.load(
      templatesFrom: root.appendingPathComponent("Templates").path)
    return (store: path, templates: templates)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func importPlaces(into store: Store) throws {
    let sample = root.appendingPathComponent("Config/demo")
    for kind in [CivicFile.towns, .zips, .places] {
      let reader = try CSVReader(path: sample.appendingPathComponent("\(kind.rawValue).csv").path)
      let staged = try kind.stage(reader)
      _ = try store.pool.write { try staged.run(in: $0, on: "2026-01-01") }
    }
  }

  private static func importHubs(into store: Store, at now: Date) throws {
    let sample = root.appendingPathComponent("Config/demo")
    let hubs = try HubsFile(
      String(contentsOf: sample.appendingPathComponent("hubs.yaml"), encoding: .utf8))
    _ = try store.pool.write { db in
      try HubsImport(hubs).run(in: db, at: now, isForgotten: { _ in false })
    }
  }

  /// Wall time of the campaign's zone.
  func moment(_ text: String) throws -> Date {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "America/New_York")
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    return try #require(formatter.date(from: text), "no moment: \(text)")
  }

  func run(until moment: Date) throws {
    try collect(rehearsal.play([], from: now, until: moment))
    now = max(now, moment)
  }

  func hand(in mail: Story.Incoming) throws {
    let at = try moment(mail.at)
    let bytes = try bytes(of: mail, at: at)
    try collect(
      rehearsal.play(
        [Rehearsal.Scene(file: "line \(mail.line)", bytes: bytes, at: at)], from: now, until: at))
    now = max(now, at)
  }

  /// Any bytes at a moment, after what was handed in before.
  func hand(_ bytes: [UInt8], at: Date) throws {
    try collect(
      rehearsal.play(
        [Rehearsal.Scene(file: "bytes", bytes: bytes, at: at)], from: now, until: at))
    now = max(now, at)
  }

  /// Where an answer to the last mail to somebody goes; a place that is nobody's if there is none.
  func answerAddress(of recipient: String) -> String {
    last[recipient]?.replyTo.first?.address?.rawValue ?? "hub+nothing@example.org"
  }

  private func collect(_ events: [Rehearsal.Event]) throws {
    for event in events[min(eventsSeen, events.count)...] where event.event == "sent" {
      let file = folder.appendingPathComponent("out").appendingPathComponent(event.file ?? "")
      let message = Message(parsing: [UInt8](try Data(contentsOf: file)))
      // On demand it is an answer, and always told.
      let isPassedOver = event.lane != "answers" && isPassedOver(event.template)
      if !isPassedOver {
        unclaimed.append((event, message))
        last[event.to?.first ?? ""] = message
      }
      last["\(event.to?.first ?? "") \(event.template ?? "")"] = message
      if !isPassedOver { lastEnvelope[event.to?.first ?? ""] = event.envelopeFrom }
    }
    eventsSeen = events.count
  }

  func claim(_ expected: Story.Expected) -> Message? {
    let index = unclaimed.firstIndex {
      $0.event.to == [expected.recipient] && $0.event.template == expected.template
    }
    guard let index else { return nil }
    return unclaimed.remove(at: index).message
  }

  func clear() { unclaimed = [] }

  /// With the numbers of hand-overs where `{#1}` stands, of blasts where `{#blast 1}` does.
  func numbered(_ words: String) throws -> String {
    guard words.contains("{#") else { return words }
    var words = words
    let blasts = try store.pool.read {
      try Int64.fetchAll($0, sql: "SELECT id FROM blast ORDER BY id")
    }
    for (index, number) in blasts.enumerated() {
      words = words.replacing("{#blast \(index + 1)}", with: "\(number)")
    }
    let numbers = try store.pool.read {
      try Int64.fetchAll($0, sql: "SELECT id FROM handOver ORDER BY id")
    }
    for (index, number) in numbers.enumerated() {
      words = words.replacing("{#\(index + 1)}", with: "\(number)")
    }
    for table in ["deed", "resolution", "partner", "story"] where words.contains("{#\(table) ") {
      let rows = try store.pool.read {
        try Int64.fetchAll($0, sql: "SELECT id FROM \(table) ORDER BY id")
      }
      for (index, number) in rows.enumerated() {
        words = words.replacing("{#\(table) \(index + 1)}", with: "\(number)")
      }
    }
    return words
  }

  private func bytes(of mail: Story.Incoming, at: Date) throws -> [UInt8] {
    var fields: [(String, String)] = []
    var recipient = "hub@example.org"
    var subject = ""
    var proof = "dmarc"
    var quoted = ""
    var files: [(name: String, octets: Int)] = []
    for (name, value) in mail.fields {
      switch name.lowercased() {
      case "subject": subject = value
      case "proof": proof = value
      case "reply":
        let answered = try #require(last[value], "nothing was sent to \(value) yet")
        recipient = answered.replyTo.first?.address?.rawValue ?? recipient
        subject = subject.isEmpty ? "Re: " + answered.subject : subject
        let id = answered.messageID.map { "<\($0)>" } ?? ""
        fields.append(("In-Reply-To", id))
        fields.append(("References", id))
      case "copies":
        let answered = try #require(last[value], "nothing was sent to \(value) yet")
        fields.append(("Cc", answered.replyTo.first?.address?.rawValue ?? ""))
      case "reports on":
        recipient = try #require(lastEnvelope[value], "nothing was sent to \(value) yet")
      case "attach":
        let parts = value.split(separator: " ")
        files.append((String(parts.first ?? "file"), Int(parts.last ?? "1") ?? 1))
      case "quotes":
        let answered = try #require(last[value], "nothing was sent to \(value) yet")
        let lines = answered.text.split(separator: "\n", omittingEmptySubsequences: false)
        quoted = "\n\nOn Mon, Mar 2, 2026, Hub <hub@example.org> wrote:\n"
        quoted += lines.map { "> \($0)" }.joined(separator: "\n")
      case "quotes bare":
        let answered = try #require(last[value], "nothing was sent to \(value) yet")
        quoted = "\n\n" + answered.text
      default: fields.append((name, value))
      }
    }
    let address = mail.from.split(separator: "<").last.map {
      $0.trimmingCharacters(in: ["<", ">"])
    }
    let domain = address?.split(separator: "@").last.map(String.init) ?? ""
    if proof == "dmarc" || proof == "fail" {
      fields.insert(
        (
          "Authentication-Results",
          "mx.example.org; dmarc=\(proof == "fail" ? "fail" : "pass") header.from=\(domain)"
        ), at: 0)
    }
    let date = DateFormatter()
    date.locale = Locale(identifier: "en_US_POSIX")
    date.timeZone = TimeZone(identifier: "America/New_York")
    date.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    let to = fields.contains { $0.0.lowercased() == "to" } ? [] : [("To", recipient)]
    fields += [
      ("From", mail.from), ("Subject", subject), ("Date", date.string(from: at)),
      ("MIME-Version", "1.0"),
    ]
    // A test may bring its own.
    if !fields.contains(where: { $0.0.lowercased() == "content-type" }) {
      fields.append(
        (
          "Content-Type",
          files.isEmpty ? "text/plain; charset=utf-8" : "multipart/mixed; boundary=edge"
        ))
    }
    if !fields.contains(where: { $0.0.lowercased() == "message-id" }) {
      fields.append(("Message-ID", "<\(UUID().uuidString)@example.com>"))
    }
    fields += to
    let head = fields.map { "\($0.0): \($0.1)" }.joined(separator: "\r\n")
    let words = try numbered(mail.words) + quoted
    let text = Array(words.replacing("\n", with: "\r\n").utf8)
    let body = files.isEmpty ? text : Self.multipart(text, files)
    return Array((head + "\r\n\r\n").utf8) + body + [0x0D, 0x0A]
  }

  /// By bytes: a file of twelve million as a String takes seconds.
  private static func multipart(
    _ words: [UInt8], _ files: [(name: String, octets: Int)]
  ) -> [UInt8] {
    var bytes = Array("--edge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n".utf8) + words
    for file in files {
      let head = """
        \r\n--edge\r
        Content-Type: application/octet-stream; name=\(file.name)\r
        Content-Disposition: attachment; filename=\(file.name)\r
        Content-Transfer-Encoding: base64\r
        \r

        """
      bytes += Array(head.utf8)
      // 76 characters of base64 are 57 octets.
      let line = [UInt8](repeating: UInt8(ascii: "A"), count: 76) + [0x0D, 0x0A]
      for _ in 0..<max(1, file.octets / 57) { bytes += line }
    }
    return bytes + Array("\r\n--edge--".utf8)
  }
}
