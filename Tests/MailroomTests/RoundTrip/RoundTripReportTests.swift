import Foundation
import Mail
import Testing

@testable import Mailroom

@Suite("What the round trip says of a relay")
struct RoundTripReportTests {
  private static let now = Date(timeIntervalSince1970: 1_772_470_800)

  private static func settings(_ values: [String: String]) throws -> Settings {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("trip-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try SettingKey.file(values: ["mailbox.address": "hub@example.org"].merging(values) { $1 })
      .write(to: file, atomically: true, encoding: .utf8)
    return try Settings(file: file.path)
  }

  /// As the runner does it: the plain and the tagged mail, then the forged one.
  private static func lines(
    _ way: ReturnedMail.Way, _ values: [String: String],
    plus: RoundTripReport.Fate? = nil, minus: RoundTripReport.Fate? = nil,
    envelopeRefusal: String? = nil
  ) throws -> [TrustReport.Line] {
    let settings = try settings(values)
    let zone = settings.clock.zone
    var report = RoundTripReport(settings)
    report.envelopeRefusal = envelopeRefusal
    func back(_ mail: RoundTripMail) -> RoundTripReport.Fate {
      .back(
        ReturnedMail.message(of: mail, by: way, at: now, zone: zone), folder: "INBOX", seconds: 3)
    }
    let whole = RoundTripMail(.whole, trip: ReturnedMail.trip, of: settings)
    report.note(whole, back(whole))
    let tagged = RoundTripMail(.plus, trip: ReturnedMail.trip, of: settings)
    report.note(tagged, plus ?? back(tagged))
    if let minus {
      report.note(RoundTripMail(.minus, trip: ReturnedMail.trip, of: settings), minus)
    }
    let seen = try #require(report.wholeMail)
    let forged = RoundTripMail(
      .forged, trip: ReturnedMail.trip, of: settings,
      forgery: report.forgery(word: ReturnedMail.trip, seenIn: seen))
    report.note(forged, back(forged))
    return report.lines
  }

  private static func told(_ lines: [TrustReport.Line]) -> (mend: [String], note: [String]) {
    var mend: [String] = []
    var note: [String] = []
    for line in lines {
      switch line {
      case .mend(let text): mend.append(text)
      case .note(let text): note.append(text)
      case .well: break
      }
    }
    return (mend, note)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var way: @Sendable () -> ReturnedMail.Way
    var settings: [String: String]
    /// A piece of each line, in order; and nothing else is to be mended or noted.
    var mend: [String] = []
    var note: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "Gmail, as init sets it", way: { ReturnedMail.gmail },
      settings: [
        "mailbox.address": "hub.east@gmail.com", "relay.envelope_sender": "fixed",
        "authentication.server": "mx.google.com", "relay.dkim_selector": "20230601",
      ]),
    Case(
      testDescription: "Workspace, with nothing set", way: { ReturnedMail.workspace },
      settings: [:],
      mend: [
        "the envelope sender is replaced: set `relay.envelope_sender: fixed`",
        "set `authentication.server: mx.google.com`",
      ], note: ["`relay.dkim_selector: google`"]),
    Case(
      testDescription: "Microsoft 365, with nothing set", way: { ReturnedMail.microsoft },
      settings: [:],
      mend: ["`relay.envelope_sender: fixed`", "set `authentication.server: microsoft365`"],
      note: ["no DKIM signature is on it"]),
    Case(
      testDescription: "Microsoft 365, as init sets it", way: { ReturnedMail.microsoft },
      settings: [
        "relay.envelope_sender": "fixed", "authentication.server": "microsoft365",
      ], note: ["no DKIM signature is on it"]),
    Case(
      testDescription: "SES into a mailbox of one's own", way: { ReturnedMail.ses },
      settings: [
        "authentication.server": "mx.example.org", "relay.dkim_selector": "k1",
        "relay.envelope_sender": "fixed",
      ], note: ["another Message-ID (…@us-east-2.amazonses.com)"]),
    Case(
      testDescription: "one's own Postfix with two fields and none taken out",
      way: { ReturnedMail.postfix },
      settings: [
        "authentication.server": "mail.example.org", "authentication.fields": "3",
        "relay.dkim_selector": "mail",
      ],
      mend: [
        "does not cover List-Unsubscribe and List-Unsubscribe-Post",
        "2 of them in a row, and authentication.fields is 3: set `authentication.fields: 2`",
      ]),
    Case(
      testDescription: "a server that judges nothing, believed nevertheless",
      way: { ReturnedMail.bare }, settings: ["authentication.server": "mail.example.org"],
      mend: ["comes through and would count"],
      note: ["no DKIM signature is on it", "the server wrote no Authentication-Results field"]),
    Case(
      testDescription: "a server that judges nothing, and is not believed",
      way: { ReturnedMail.bare }, settings: [:],
      note: [
        "no DKIM signature is on it", "the server wrote no Authentication-Results field",
        "stays in the mail; no receiving server is set",
      ]),
    Case(
      testDescription: "a relay that takes our fields out",
      way: {
        var way = ReturnedMail.gmail
        way.above = way.above.replacing("hub.east@gmail.com", with: "hub@example.org")
        (way.keepsReplyTo, way.keepsUnsubscribe) = (false, false)
        way.messageID = "other@relay.example.net"
        return way
      },
      settings: [
        "relay.envelope_sender": "fixed", "authentication.server": "mx.google.com",
      ],
      mend: [
        "set `addressing: none`", "another Message-ID (…@relay.example.net)",
        "takes out List-Unsubscribe and List-Unsubscribe-Post",
        "signs for gmail.com alone: have it sign for example.org",
      ]),
  ]

  @Test(arguments: cases)
  func `each provider's way is told, with the settings that follow`(example: Case) throws {
    let lines = try Self.lines(example.way(), example.settings)
    let told = Self.told(lines)
    #expect(told.mend.count == example.mend.count, "\(told.mend)")
    for (line, piece) in zip(told.mend, example.mend) { #expect(line.contains(piece)) }
    #expect(told.note.count == example.note.count, "\(told.note)")
    for (line, piece) in zip(told.note, example.note) { #expect(line.contains(piece)) }
    #expect(lines.first == .well("round trip: our mail was back after 3 s, in INBOX"))
  }

  @Test func `tags that do not arrive are given up, or get another sign`() throws {
    let values = ["relay.envelope_sender": "fixed", "authentication.server": "mx.example.org"]
    let lost = try Self.lines(
      ReturnedMail.ses, values, plus: .lost(seconds: 120), minus: .returned)
    #expect(
      lost.contains(
        .mend(
          "round trip: mail to hub+tag@example.org did not arrive within 120 s: set `addressing: none`"
        )))
    let settings = try Self.settings(values)
    let minus = RoundTripMail(.minus, trip: ReturnedMail.trip, of: settings)
    let message = ReturnedMail.message(
      of: minus, by: ReturnedMail.ses, at: Self.now, zone: settings.clock.zone)
    let other = try Self.lines(
      ReturnedMail.ses, values, plus: .refused("550 5.1.1 no such user"),
      minus: .back(message, folder: "INBOX", seconds: 4))
    #expect(
      other.contains(
        .mend(
          "round trip: mail to hub+tag@example.org was refused: 550 5.1.1 no such user, and to hub-tag@example.org it arrives: set `addressing: minus`"
        )))
    let none = try Self.lines(
      ReturnedMail.ses, values.merging(["addressing": "none"]) { $1 }, plus: .returned,
      minus: .returned)
    #expect(
      none.contains(
        .well("round trip: tagged addresses do not arrive, and addressing is none: right so")))
  }

  @Test func `an envelope sender that the relay refuses is said with its words`() throws {
    let lines = try Self.lines(
      ReturnedMail.microsoft, ["authentication.server": "microsoft365"],
      envelopeRefusal: "550 5.7.60 SMTP; Client does not have permissions to send as this sender")
    #expect(
      Self.told(lines).mend == [
        "round trip: the relay refuses an envelope sender that carries a tag (550 5.7.60 SMTP; Client does not have permissions to send as this sender): set `relay.envelope_sender: fixed`"
      ])
  }

  @Test(arguments: [
    (RoundTripReport.Fate.refused("535 5.7.8 bad"), "did not take our mail: 535 5.7.8 bad"),
    (.returned, "no address that it delivers to"), (.lost(seconds: 120), "within 120 s"),
  ])
  func `a mail that is not back says why, and nothing else is claimed`(
    fate: RoundTripReport.Fate, piece: String
  ) throws {
    let settings = try Self.settings([:])
    var report = RoundTripReport(settings)
    report.note(RoundTripMail(.whole, trip: ReturnedMail.trip, of: settings), fate)
    let told = Self.told(report.lines)
    #expect(told.mend.count == 1 && told.mend[0].contains(piece), "\(report.lines)")
  }

  @Test func `the mail's word is no token, and in every address of it`() throws {
    let settings = try Self.settings([:])
    for kind in RoundTripMail.Kind.allCases {
      let mail = RoundTripMail(kind, trip: ReturnedMail.trip, of: settings)
      #expect(Token(mail.word) == nil)
      #expect(mail.replyTo.localPart.hasSuffix(mail.word))
      #expect(mail.bytes(at: Self.now, zone: settings.clock.zone).count < 2_000)
    }
  }
}
