/// Who stands behind a mail, and for bulk how to be rid of it.
package struct Footer: Sendable, Hashable {
  /// The person who reads what the machine cannot.
  package var person: String?
  package var campaign: String
  package var postalAddress: String?
  package var unsubscribeURL: String?
  /// An address, with or without `mailto:`.
  package var unsubscribeMailto: String?
  /// What a mail that asks something is found again by, when an answer keeps nothing but its
  /// words (DESIGN §4.4): the last line of its text.
  package var code: String?
  /// Where an answer to this very mail goes.
  package var replyTo = ""
  /// Where what it asks can be answered by a button; `nil` without a website.
  package var pageURL: String?

  package init(
    person: String? = nil, campaign: String, postalAddress: String? = nil,
    unsubscribeURL: String? = nil, unsubscribeMailto: String? = nil, pageURL: String? = nil
  ) {
    self.person = person
    self.campaign = campaign
    self.postalAddress = postalAddress
    self.unsubscribeURL = unsubscribeURL
    self.unsubscribeMailto = unsubscribeMailto
    self.pageURL = pageURL
  }
}

extension Footer {
  /// What a preview shows.
  package static let sample = Footer(
    person: "Ana Lima", campaign: "Mass-Care", postalAddress: "1 Sample Street, Boston, MA 02108",
    unsubscribeURL: "https://hubs.example.org/u/sample",
    unsubscribeMailto: "hubs+u-sample@example.org", pageURL: "https://hubs.example.org/rsvp/sample")

  /// A postal address and at least one way out: what the law asks of bulk mail.
  var canCarryBulk: Bool {
    postalAddress?.isEmpty == false
      && (unsubscribeURL?.isEmpty == false || unsubscribeMailto?.isEmpty == false)
  }

  func values(
    isBulk: Bool, ending: TemplateDeclaration.Ending
  ) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "campaign": .text(campaign), "reply_to": .text(replyTo), "is_bulk": .flag(isBulk),
      "is_by_person": .flag(ending == .person), "is_to_team": .flag(ending == .team),
      "is_to_volunteer": .flag(ending == .volunteer),
    ]
    if let person { values["person"] = .text(person) }
    if let code { values["code"] = .text(code) }
    if let pageURL { values["page_url"] = .text(pageURL) }
    guard isBulk else { return values }
    if let postalAddress { values["postal_address"] = .text(postalAddress) }
    if let unsubscribeURL { values["unsubscribe_url"] = .text(unsubscribeURL) }
    if let unsubscribeMailto {
      let bare =
        unsubscribeMailto.hasPrefix("mailto:")
        ? unsubscribeMailto.dropFirst(7) : unsubscribeMailto[...]
      values["unsubscribe_mailto"] = .text(String(bare))
    }
    return values
  }
}
