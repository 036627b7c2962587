import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

/// DESIGN §4.9, RFC 2369, RFC 3834, RFC 8058: the fields by which providers and robots know what
/// our mail is, and how its reader is rid of it.
@Suite("What marks our mail as a machine's")
struct BulkFieldsTests {
  /// A mail in this lane, as it leaves.
  private func composed(
    _ lane: TemplateLane, website: String, asks: Bool = false
  ) throws -> (message: Message, rendered: String) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fields-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let templates = folder.appendingPathComponent("Templates")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: ShippedTemplateTests.directory, toPath: templates.path)
    try """
    ---
    subject: A title
    preheader: What it is about.
    lane: \(lane.rawValue)
    values:
      text: lines
    sample:
      text: Words.
    ---
    {{text}}

    {{#page_url}}
    [Say that you come]({{page_url}})
    {{/page_url}}
    {{^page_url}}
    [Say that you come](mailto:{{reply_to}}?body=YES)
    {{/page_url}}
    """.write(to: templates.appendingPathComponent("round.md"), atomically: true, encoding: .utf8)
    let file = folder.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: [
      "mailbox.address": "hub@example.org", "website.url": website,
      "campaign.postal_address": "1 Sample Street, Boston",
    ]).write(to: file, atomically: true, encoding: .utf8)
    let house = House(
      settings: try Settings(file: file.path),
      templates: try Templates.load(from: templates.path), capabilities: [])
    let books = Books()
    let address = try books.addressID("maria@example.net")
    let claim = try books.write { handling in
      var posting = Posting(
        "round", values: ["text": .text("Words.")], to: address, person: nil, lane: lane,
        because: "a test", isUrgent: true)
      if lane == .answers {
        posting.thread = Thread(inReplyTo: "one@example.net", references: ["zero@example.net"])
      }
      if asks { posting.asks = Asking("a test", payload: "{}", until: handling.now + 60) }
      try Outbox.put(posting, in: handling)
      return try Outbox.claim(lanes: [lane], limit: 1, in: handling)
    }
    let mail = try #require(claim.mails.first)
    let message = Message(
      parsing: try Composer(house).compose(mail, at: books.now).bytes)
    return (message, message.text)
  }

  private func field(_ name: String, of message: Message) -> [String] {
    message.fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let lane: TemplateLane
    let website: String
    /// Exactly the fields of this kind; the unsubscribe fields as patterns.
    let fields: [String: String]

    var testDescription: String { "\(lane.rawValue), \(website.isEmpty ? "no website" : website)" }
  }

  private static let names = [
    "Auto-Submitted", "Precedence", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post",
    "X-Auto-Response-Suppress",
  ]
  private static let byMail = "<mailto:hub[+]u[a-z2-7]+@example.org?subject=unsubscribe>"
  private static let byClick = "<https://hubs.example.org/u/u[a-z2-7]+>, " + byMail

  static let cases: [Case] = {
    let answer = ["Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"]
    let notice = ["Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"]
    let bulk = notice.merging(
      ["Precedence": "bulk", "List-Id": "<bulk.example.org>"]) { $1 }
    let mail = ["List-Unsubscribe": byMail]
    let click = [
      "List-Unsubscribe": byClick, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    ]
    return [
      Case(lane: .answers, website: "", fields: answer),
      Case(lane: .answers, website: "https://hubs.example.org", fields: answer),
      Case(lane: .notices, website: "", fields: notice.merging(mail) { $1 }),
      Case(
        lane: .notices, website: "https://hubs.example.org", fields: notice.merging(click) { $1 }),
      Case(lane: .bulk, website: "", fields: bulk.merging(mail) { $1 }),
      // The link would go over the wire for everybody to read, and no provider would POST to it.
      Case(
        lane: .bulk, website: "http://hubs.example.org", fields: bulk.merging(mail) { $1 }),
      Case(lane: .bulk, website: "https://hubs.example.org", fields: bulk.merging(click) { $1 }),
      Case(lane: .bulk, website: "https://hubs.example.org/", fields: bulk.merging(click) { $1 }),
    ]
  }()

  @Test("has these fields, each once, and no other", arguments: cases)
  func fields(expected: Case) throws {
    let message = try composed(expected.lane, website: expected.website).message
    for name in Self.names {
      let values = field(name, of: message)
      guard let wanted = expected.fields[name] else {
        #expect(values == [], "\(name)")
        continue
      }
      let pattern = wanted.replacing("?", with: "\\?").replacing(".", with: "\\.")
      #expect(values.count == 1)
      #expect(try values.first?.wholeMatch(of: Regex(pattern)) != nil, "\(name): \(values)")
    }
    let isAnswer = expected.lane == .answers
    #expect(field("In-Reply-To", of: message) == (isAnswer ? ["<one@example.net>"] : []))
    let references = field("References", of: message).first ?? ""
    #expect(references.hasPrefix("<zero@example.net>") == isAnswer)
  }

  @Test func `round mails end with the postal address and a way out that works`() throws {
    let plain = try composed(.bulk, website: "")
    #expect(plain.rendered.contains("1 Sample Street, Boston"))
    #expect(plain.rendered.contains("hub+u"))
    #expect(!plain.rendered.contains("https://"))
    let linked = try composed(.bulk, website: "https://hubs.example.org")
    let list = try #require(field("List-Unsubscribe", of: linked.message).first)
    let link = try #require(list.firstMatch(of: /<(https:[^>]+)>/)?.1)
    #expect(linked.rendered.contains(link), "the same link as in the header")
    let token = try #require(Token(link.split(separator: "/").last ?? ""))
    #expect(token.purpose == .unsubscribe)
  }

  @Test func `a button that answers leads to a page, and without a website to a mail`() throws {
    let linked = try composed(.bulk, website: "https://hubs.example.org", asks: true).message
    let html = linked.html ?? ""
    let token = try #require(
      html.firstMatch(of: /https:\/\/hubs\.example\.org\/rsvp\/([a-z0-9]+)/)?.1)
    #expect(Token(token)?.purpose == .page)
    #expect(!html.contains("mailto:"))
    let plain = try composed(.bulk, website: "", asks: true).message
    #expect(plain.html?.contains("mailto:hub%2Br") == true)
    #expect(plain.html?.contains("/rsvp/") == false)
    // Nothing is asked, so there is nothing that a page could answer.
    let silent = try composed(.bulk, website: "https://hubs.example.org").message
    #expect(silent.html?.contains("/rsvp/") == false)
  }
}
