import Foundation
import Testing

@testable import Mailroom

@Suite("The mails that come with Hubkeeper")
struct ShippedTemplateTests {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Templates
    .deletingLastPathComponent()  // MailroomTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()
    .appending(path: "Templates").path()

  /// To people who never asked for English.
  static let toVolunteers = [
    "added-by-somebody", "address-changed", "confirm-new-address", "moved", "new-address-told",
    "already-known", "answers-together", "command-answer", "confirm-action",
    "confirm-second-address",
    "confirm-sign-up", "less", "new-role",
    "passed-on", "started", "stopped", "stopped-bulk", "under-18", "unknown-sender", "welcome",
    "welcome-complete", "welcome-no-hub", "which-hub", "which-town", "who-are-you",
    "talk-asked", "talk-booked", "talk-cancelled", "talk-confirm", "talk-declined", "talk-reminder",
    "talk-sorry",
    "talk-times", "meeting-cancelled", "meeting-invited", "meeting-next", "meeting-reminder",
    "blast-words", "tell-words", "lobby-day-reminder",
    "call-answer", "call-prompt", "event-after", "event-cancelled", "event-changed",
    "event-invitation", "event-invited", "event-moved-up", "event-reminder", "event-rsvp",
    "event-thanks", "letter-draft", "letter-outcome", "letter-prompt", "letter-sent",
    "lobby-changed", "lobby-kit", "lobby-report-asked", "lobby-report-noted",
    "which-representative", "your-legislators", "plan-noted", "plan-step", "session-opened",
    "hub-checklist", "hub-checklist-reminder", "hub-neighbours", "hub-starter-kit",
    "story-consent", "story-noted", "story-prompt",
  ]
  static let toOthers = [
    "moved-away", "moved-here",
    "confirm-hand-over-words", "hand-over-list", "hand-over-note", "hand-over-reminder",
    "handed-over", "handed-over-more", "new-volunteer", "new-without-hub", "operator-note",
    "held-mails", "hub-news", "hub-started", "day", "contact-quiet", "coordinator-note",
    "talk-for-contact", "talks-taken", "round-preview", "round-paused", "blast-report",
    "letter-news", "lobby-schedule", "prompt-tally",
    "hub-people", "resolution-reminder",
    "junk-list", "junk-fetched",
    "digest", "digest-region", "year-page",
  ]

  /// Read once: sixty cases look at them.
  private static let loaded = Result { try Templates.load(from: directory) }

  private let templates: Templates

  init() throws { templates = try Self.loaded.get() }

  @Test func `are all there, understood, and filled in by their samples`() throws {
    try templates.check(requiring: Self.toVolunteers + Self.toOthers)
    #expect(templates.names == (Self.toVolunteers + Self.toOthers).sorted())
  }

  @Test("speak English, Spanish and Portuguese to volunteers", arguments: toVolunteers)
  func languages(name: String) throws {
    #expect(templates.declaration(of: name)?.languages == ["en", "es", "pt"])
    let subjects = try ["en", "es", "pt"].map { try templates.preview(name, language: $0).subject }
    #expect(Set(subjects).count == 3)
  }

  @Test("leave nothing of the machinery showing", arguments: toVolunteers + toOthers)
  func rendering(name: String) throws {
    for language in templates.declaration(of: name)?.languages ?? [] {
      let mail = try templates.preview(name, language: language)
      for part in [mail.subject, mail.preheader, mail.text, mail.html] {
        #expect(!part.contains("{{") && !part.contains("}}"))
        #expect(!part.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) })
        #expect(!part.isEmpty)
      }
      #expect(!mail.text.contains("\n\n\n") && !mail.text.contains("**"))
      #expect(!mail.subject.contains("\n") && mail.subject.count <= 78)
      #expect(mail.html.contains("lang=\"\(language)\""))
      #expect(!mail.html.contains("<script") && !mail.html.contains("<img"))
      // Once the preheader, in front of the body.
      #expect(mail.html.ranges(of: "display:none").count == 1)
    }
  }

  @Test("read well when everything that may be missing is", arguments: toVolunteers + toOthers)
  func sparse(name: String) throws {
    let declaration = try #require(templates.declaration(of: name))
    var values: [String: TemplateValue] = [:]
    for (key, kind) in declaration.values {
      switch kind {
      case .text(isOptional: true), .lines(isOptional: true), .markdown(isOptional: true): break
      case .text, .lines, .markdown: values[key] = .text("Salem")
      case .flag: values[key] = .flag(false)
      // An answer to commands has lines always: it is made of them.
      case .list where name == "command-answer" && key == "entries":
        values[key] = .list([["line": "Salem"]])
      case .list: values[key] = .list([])
      }
    }
    for language in declaration.languages {
      let mail = try templates.render(
        name, language: language, values: values,
        footer: Footer(
          campaign: "Mass-Care", postalAddress: "1 Sample Street",
          unsubscribeMailto: "mailto:hubs+u1@example.org"))
      #expect(!mail.text.contains("\n\n\n"))
      for wrong in [" ,", " .", ",,", "..", " :", "()", "( ", "  "] {
        #expect(!mail.bodyText.contains(wrong), "'\(wrong)' in \(name) (\(language))")
        #expect(!mail.subject.contains(wrong), "'\(wrong)' in \(name) (\(language))")
      }
      let first = try #require(mail.bodyText.first)
      #expect(first.isUppercase || "¡¿".contains(first))
    }
  }

  @Test(
    "come in the language of the person, or in English",
    arguments: [("es", "es"), ("es-MX", "es"), ("PT_br", "pt"), ("fr", "en"), ("", "en")])
  func fallback(asked: String, spoken: String) throws {
    let mail = try templates.preview("started", language: asked)
    #expect(mail.html.contains("lang=\"\(spoken)\""))
  }

  @Test func `repeat nothing of an unproven stranger's`() throws {
    #expect(templates.declaration(of: "confirm-sign-up")?.values.isEmpty == true)
  }

  @Test func `say that a machine wrote them and who stands behind it`() throws {
    let ana = Footer(person: "Ana <Lima>", campaign: "Mass-Care")
    let mail = try templates.render("started", language: "en", values: [:], footer: ana)
    #expect(mail.text.hasSuffix("brings you one.\n"))
    #expect(mail.text.contains("it is a machine. Ana <Lima> stands behind it"))
    #expect(mail.html.contains("it is a machine. Ana &lt;Lima&gt; stands behind it"))
    #expect(!mail.text.contains("nsubscribe"))
  }

  @Test func `call no person's words a machine's`() throws {
    for language in ["en", "es", "pt"] {
      let mail = try templates.preview("passed-on", language: language)
      #expect(mail.text.contains("Hubkeeper"))
      for word in ["is a machine", "es una máquina", "é uma máquina"] {
        #expect(!mail.text.contains(word))
      }
    }
  }

  @Test(
    "tell bulk's readers where it comes from and how to end it",
    arguments: [
      ("https://hubs.example.org/u/1?a&b", "", "https://hubs.example.org/u/1?a&amp;b"),
      ("", "mailto:hubs+u1@example.org", "mailto:hubs%2Bu1@example.org"),
    ]
  )
  func bulk(page: String, address: String, href: String) throws {
    let frame = ["layout.html", "footer.md"]
    var files = ["blast.md": "---\nsubject: s\npreheader: p\nlane: bulk\n---\nHello\n"]
    for file in frame {
      files[file] = try String(contentsOfFile: "\(Self.directory)/\(file)", encoding: .utf8)
    }
    let folder = try TemplateFolder(files)
    let mail = try Templates.load(from: folder.path).render(
      "blast", language: "en", values: [:],
      footer: Footer(
        person: "Ana", campaign: "Mass-Care", postalAddress: "1 Sample Street",
        unsubscribeURL: page, unsubscribeMailto: address))
    #expect(mail.html.contains("href=\"\(href)\">Unsubscribe from round mails like this one</a>"))
    #expect(
      mail.text.contains(
        "Mass-Care, 1 Sample Street\n\nUnsubscribe from round mails like this one: "))
    #expect(mail.text.hasSuffix("answer with STOP.\n"))
  }
}
