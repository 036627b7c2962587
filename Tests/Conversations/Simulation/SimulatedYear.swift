import Campaign
import Foundation
import GRDB
import Mail
import Mailroom

/// A year of three hubs with people who act at random, by a seed, through the rehearsal.
final class SimulatedYear {
  let store: Store
  let house: House
  private(set) var people: [String: SimulatedPerson] = [:]
  let start: Date
  let end: Date
  private(set) var events: [Rehearsal.Event] = []
  /// When each mail came to somebody, with its template.
  private(set) var received: [String: [(at: Date, template: String, lane: String)]] = [:]
  /// The calendar objects that came to each address, in their order.
  private(set) var calendars: [String: [String]] = [:]
  /// The contact who is not heard of any more, since when.
  let quitter = "omar@example.net"
  let quitsAt: Date

  private let folder: URL
  private let rehearsal: Rehearsal
  private var random: Seeded
  private var waiting: [(at: Date, bytes: [UInt8])] = []
  private var numbers = 0

  static let days = 365
  private static let window: TimeInterval = 4 * 3_600

  init(seed: UInt64, volunteers: Int) throws {
    random = Seeded(seed)
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("simulation-\(UUID().uuidString)")
    start = Moments.parse("2026-01-05T13:00:00Z") ?? .distantPast
    end = start + Double(Self.days) * 86_400
    quitsAt = start + 130 * 86_400
    (house, store) = try Stage.open(in: folder, at: start)
    rehearsal = try Rehearsal(
      house, store: store, folder: folder.appendingPathComponent("out").path)
    for number in 1...volunteers {
      let person = SimulatedPerson.make(number, from: start, using: &random)
      people[person.address] = person
      send(
        person.signUp(using: &random), from: person, to: "hub@example.org",
        subject: "Volunteering", at: person.signsUpAt)
    }
    for (address, hours) in [
      ("ana@example.org", "HOURS Tue 18:00-20:00, Thu 18-20, Sat 10-13"),
      ("omar@example.net", "HOURS Mon 18:00-20:00, Sat 10-12"),
      ("ruth@example.com", "HOURS Wed 17:00-20:00, Sun 14-16"),
    ] {
      post(
        hours, fields: [], from: address, name: "", to: "hub@example.org", subject: "Hours",
        at: start + 600)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func dateText(_ moment: Date) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "America/New_York")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    return format.string(from: moment)
  }

  /// Lets the year pass.
  func run() throws {
    var moment = start
    while moment < end {
      let next = min(moment + Self.window, end)
      let due = waiting.filter { $0.at < next }.sorted { $0.at < $1.at }
      waiting.removeAll { $0.at < next }
      let scenes = due.enumerated().map { index, mail in
        Rehearsal.Scene(
          file: "mail \(numbers + index)", bytes: mail.bytes, at: max(mail.at, moment))
      }
      for event in try rehearsal.advance(scenes, from: moment, until: next) {
        events.append(event)
        if event.event == "sent" { try deliver(event, before: next) }
      }
      moment = next
    }
  }

  // MARK: Mails that arrive

  private func deliver(_ event: Rehearsal.Event, before next: Date) throws {
    guard let address = event.to?.first, let at = Moments.parse(event.at),
      let file = event.file, let template = event.template
    else { return }
    received[address, default: []].append((at, template, event.lane ?? ""))
    let place = folder.appendingPathComponent("out").appendingPathComponent(file)
    let message = Message(parsing: [UInt8](try Data(contentsOf: place)))
    try FileManager.default.removeItem(at: place)
    calendars[address, default: []] += message.calendars.prefix(1)
    let delay = Double(Int.random(in: 1...(random.happens(70) ? 20 : 90), using: &random)) * 3_600
    if var person = people[address] {
      guard person.stoppedAt == nil else { return }
      let times = message.text.split(separator: "\n").prefix { !$0.hasPrefix("-- ") }
        .filter { $0.hasPrefix("1  ") || $0.hasPrefix("2  ") || $0.hasPrefix("3  ") }.count
      if let said = person.answer(message, template: template, times: times, using: &random) {
        // Robots are quick.
        let moment = next + (person.manner == .robot || person.manner == .bounces ? 1 : delay)
        answer(said, person, message, envelope: event.envelopeFrom, at: moment)
        if case .words(let words) = said,
          ["STOP", "Please take me off this list", "unsubscribe"].contains(words)
        {
          person.stoppedAt = moment
        }
      }
      people[address] = person
      return
    }
    try answerForTeam(address, message, template: template, at: next + delay / 4)
  }

  /// The contacts report nearly every day; one does not any more. The coordinator decides.
  private func answerForTeam(
    _ address: String, _ message: Message, template: String, at moment: Date
  ) throws {
    guard let reply = message.replyTo.first?.address?.rawValue else { return }
    if address == quitter, moment > quitsAt { return }
    switch template {
    case "day":
      let rows = message.text.split(separator: "\n").drop { !$0.contains("How did these go") }
        .compactMap { line in Int(line.prefix { $0.isNumber }) }
      guard !rows.isEmpty, random.happens(80) else { return }
      let words = rows.map { row in
        let draw = Int.random(in: 0..<100, using: &random)
        return "\(row) "
          + (draw < 72
            ? "met, wants to table" : draw < 90 ? "no show" : "moved to next Saturday at 11 am")
      }
      post(
        words.joined(separator: ". "), fields: [], from: address, name: "", to: reply,
        subject: "Re: " + message.subject, at: moment)
    case "contact-quiet":
      post("2", fields: [], from: address, name: "", to: reply, subject: "Re: quiet", at: moment)
    case "handed-over", "hand-over-reminder":
      post(
        "DONE", fields: [], from: address, name: "", to: reply, subject: "Re: " + message.subject,
        at: moment)
    default: break
    }
  }

  // MARK: Mails that they send

  private func answer(
    _ said: SimulatedPerson.Said, _ person: SimulatedPerson, _ message: Message,
    envelope: String?, at moment: Date
  ) {
    let reply = message.replyTo.first?.address?.rawValue ?? "hub@example.org"
    let subject = "Re: " + message.subject
    switch said {
    case .words(let words):
      send(words, from: person, to: reply, subject: subject, at: moment)
    case .calendar(let uid, let sequence, let partstat):
      let object = """
        BEGIN:VCALENDAR
        METHOD:REPLY
        BEGIN:VEVENT
        UID:\(uid)
        SEQUENCE:\(sequence)
        ATTENDEE;PARTSTAT=\(partstat):mailto:\(person.address)
        END:VEVENT
        END:VCALENDAR
        """
      post(
        object, fields: [("Content-Type", "text/calendar; method=REPLY; charset=utf-8")],
        from: person.address, name: person.name, to: reply, subject: subject, at: moment)
    case .automatic:
      post(
        "I am away and read no mail.", fields: [("Auto-Submitted", "auto-replied")],
        from: person.address, name: person.name, to: reply, subject: "Away: " + subject, at: moment)
    case .report:
      let report = """
        This is the mail system. Your message could not be delivered.

        --edge
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; \(person.address)
        Action: failed
        Status: 5.1.1

        --edge--
        """
      post(
        report,
        fields: [("Content-Type", "multipart/report; report-type=delivery-status; boundary=edge")],
        from: "mailer-daemon@example.net", name: "Mail Delivery System",
        to: envelope ?? "hub@example.org", subject: "Undelivered Mail Returned to Sender",
        at: moment)
    }
  }

  private func send(
    _ words: String, from person: SimulatedPerson, to: String, subject: String, at moment: Date
  ) {
    post(
      words, fields: [], from: person.address, name: person.name, to: to, subject: subject,
      at: moment)
  }

  private func post(
    _ words: String, fields: [(String, String)], from address: String, name: String, to: String,
    subject: String, at moment: Date
  ) {
    numbers += 1
    let domain = address.split(separator: "@").last ?? ""
    var head = [
      ("Authentication-Results", "mx.example.org; dmarc=pass header.from=\(domain)"),
      ("From", name.isEmpty ? address : "\(name) <\(address)>"), ("To", to),
      ("Subject", subject.filter(\.isASCII)), ("Date", Self.dateText(moment)),
      ("Message-ID", "<s\(numbers)@\(domain)>"), ("MIME-Version", "1.0"),
    ]
    head += fields
    if !fields.contains(where: { $0.0 == "Content-Type" }) {
      head.append(("Content-Type", "text/plain; charset=utf-8"))
    }
    let text =
      head.map { "\($0.0): \($0.1)" }.joined(separator: "\n") + "\n\n" + words + "\n"
    waiting.append((moment, Array(text.replacing("\n", with: "\r\n").utf8)))
  }
}
