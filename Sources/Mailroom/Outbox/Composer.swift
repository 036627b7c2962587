package import Foundation
package import Mail

/// Renders a claimed mail into what leaves: headers, both bodies, tokens.
package struct Composer: Sendable {
  /// The value that names, in the footer, who stands behind the machine.
  package static let personBehind = "footer person"
  /// The value that makes a mail a preview of itself: a list of one row, the values of the template
  /// of that name, which stands before it.
  package static let facts = "round-preview"

  let templates: Templates
  private let settings: Settings
  private let ours: OurAddress
  private let decoder = JSONDecoder()

  package init(_ house: House) {
    templates = house.templates
    settings = house.settings
    ours = house.address
  }

  /// - Throws: `TemplateError` if a template is gone or a value is missing: ours to mend.
  package func compose(_ mail: ClaimedMail, at now: Date) throws -> OutgoingMessage {
    func token(_ purpose: Token.Purpose) -> Token {
      Token(purpose, row: mail.id, secret: mail.secret)
    }
    let unsubscribe = ours.carrying(token(.unsubscribe))
    let rendered = try render(mail, unsubscribe: unsubscribe)
    let name = mail.fromName ?? settings.displayName
    // The same row gives the same identifier on every try.
    let id = ours.messageID(token(.message))
    var draft = Draft(
      from: NamedAddress(name: name, ours.base), to: [NamedAddress(name: nil, mail.recipient)],
      subject: mail.subject ?? rendered.subject, messageID: id, date: now,
      zone: settings.clock.zone, text: rendered.text, boundarySeed: id)
    draft.html = rendered.html
    draft.replyTo = [NamedAddress(name: settings.displayName, replyAddress(of: mail))]
    draft.inReplyTo = [mail.inReplyTo].compactMap(\.self)
    // An entry of ours in References survives relays that write a new Message-ID.
    draft.references = mail.references + ["ref." + id]
    draft.extraFields = fields(mail, unsubscribe: unsubscribe)
    draft.attachments = mail.attachments.map {
      Draft.File(filename: $0.name, contentType: $0.contentType, bytes: $0.contents)
    }
    if let calendar = mail.calendar {
      let invitation = calendar.invitation(of: mail, from: settings.displayName, at: ours)
      draft.attach(invitation)
    }
    let bounces = settings.hasVERP ? ours.carrying(token(.bounce)) : ours.base
    return OutgoingMessage(
      id: mail.id, envelopeFrom: bounces, recipient: mail.recipient, bytes: draft.bytes())
  }

  /// Its plain text; `nil` if it cannot be rendered.
  func text(of mail: ClaimedMail) -> String? { rendered(mail)?.text }

  /// Its subject and what it says, without the footer; `nil` if it cannot be rendered.
  func words(of mail: ClaimedMail) -> (subject: String, text: String)? {
    guard let rendered = rendered(mail) else { return nil }
    // The footer holds no such line, whatever the words hold.
    let end = rendered.text.range(of: "\n-- \n", options: .backwards)?.lowerBound
    let text = rendered.text[..<(end ?? rendered.text.endIndex)]
    return (rendered.subject, text.trimmingCharacters(in: .newlines))
  }

  private func rendered(_ mail: ClaimedMail) -> RenderedMail? {
    let unsubscribe = ours.carrying(Token(.unsubscribe, row: mail.id, secret: mail.secret))
    do {
      return try render(mail, unsubscribe: unsubscribe)
    } catch {
      return nil  // it went out once; that it could not again is no fault of the answer's
    }
  }

  /// With what it shares with the other mails of a round, and where it only shows that mail, with
  /// what is said before it.
  private func render(_ mail: ClaimedMail, unsubscribe: EmailAddress) throws -> RenderedMail {
    var values = try StoredValues.reading(mail.values, by: decoder)
    var language = mail.language
    var words: OwnWords?
    if let round = mail.round {
      values = round.values.merging(values) { $1 }
      (language, words) = round.words(in: language)
      if words != nil { values["words"] = .text(" ") }
    }
    var footer = footer(of: mail, values, unsubscribe: unsubscribe)
    guard case .list(let shown)? = values[Self.facts], let facts = shown.first else {
      return try templates.render(
        mail.template, language: language, values: values, footer: footer, words: words)
    }
    let preface = try templates.bare(Self.facts, values: facts, footer: footer)
    // A button of the mail that is shown must not answer what the preview asks.
    footer.replyTo = ours.base.rawValue
    var rendered = try templates.render(
      mail.template, language: language, values: values, footer: footer, words: words,
      preface: preface)
    if case .text(let title)? = facts["title"] {
      rendered.subject = "\(title): \(rendered.subject)"
    }
    return rendered
  }

  /// What stands in this mail alone: the code of its last line, its identifier, the addresses that
  /// answers to it go to.
  func handles(of mail: ClaimedMail) -> [String] {
    func token(_ purpose: Token.Purpose) -> Token {
      Token(purpose, row: mail.id, secret: mail.secret)
    }
    return [token(.message).text, token(.reply).text, token(.confirmation).text]
  }

  /// Where an answer to this mail goes: to the row that asks, which for an invitation is the first
  /// about its booking.
  private func replyAddress(of mail: ClaimedMail) -> EmailAddress {
    if let calendar = mail.calendar { return ours.carrying(calendar.organizer) }
    let purpose: Token.Purpose =
      mail.asks?.hasPrefix("confirm") == true ? .confirmation : .reply
    return ours.carrying(Token(purpose, row: mail.id, secret: mail.secret))
  }

  private func footer(
    of mail: ClaimedMail, _ values: [String: TemplateValue], unsubscribe: EmailAddress
  ) -> Footer {
    var footer = Footer(campaign: settings.campaign)
    if case .text(let name)? = values[Self.personBehind] { footer.person = name }
    footer.replyTo = replyAddress(of: mail).rawValue
    if mail.asks != nil {
      footer.code = Token(.message, row: mail.id, secret: mail.secret).text
      footer.pageURL = page("rsvp", Token(.page, row: mail.id, secret: mail.secret))
    }
    // A round mail that is only shown is shown with its end, too.
    if mail.lane == .bulk || templates.declaration(of: mail.template)?.lane == .bulk {
      footer.postalAddress = settings.postalAddress
      footer.unsubscribeURL = unsubscribePage(mail)
      footer.unsubscribeMailto = "mailto:\(unsubscribe)?subject=unsubscribe"
    }
    return footer
  }

  /// What marks each lane's mail as a machine's (DESIGN §4.9).
  private func fields(_ mail: ClaimedMail, unsubscribe: EmailAddress) -> [(String, String)] {
    let list = unsubscribeFields(mail, unsubscribe: unsubscribe)
    let quiet = ("X-Auto-Response-Suppress", "All")
    switch mail.lane {
    case .answers: return [("Auto-Submitted", "auto-replied"), quiet]
    case .notices: return [("Auto-Submitted", "auto-generated")] + list + [quiet]
    case .bulk:
      let listID = ("List-Id", "<bulk.\(ours.base.domain)>")
      return [
        ("Auto-Submitted", "auto-generated"), ("Precedence", "bulk"), listID, quiet,
      ] + list
    }
  }

  /// By mail always; by one click where there is a website (RFC 2369, RFC 8058).
  private func unsubscribeFields(
    _ mail: ClaimedMail, unsubscribe: EmailAddress
  ) -> [(String, String)] {
    let byMail = "<mailto:\(unsubscribe)?subject=unsubscribe>"
    guard let page = unsubscribePage(mail) else { return [("List-Unsubscribe", byMail)] }
    return [
      ("List-Unsubscribe", "<\(page)>, \(byMail)"),
      ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    ]
  }

  private func unsubscribePage(_ mail: ClaimedMail) -> String? {
    page("u", Token(.unsubscribe, row: mail.id, secret: mail.secret))
  }

  /// A page of the website that this token opens. Only by TLS: whoever reads the link on its way
  /// could use it (and RFC 8058 §3.1 asks for it).
  private func page(_ path: String, _ token: @autoclosure () -> Token) -> String? {
    let base = settings.website.url
    guard base.hasPrefix("https://") else { return nil }
    return (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/\(path)/\(token().text)"
  }
}
