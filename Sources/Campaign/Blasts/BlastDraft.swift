package import Foundation
package import Mailroom

/// A mail to many before anybody has said YES: BLAST, INVITE, PROMPT, TELL and CORRECT make one
/// each, and `BlastDesk.propose` does the rest alike for all of them.
package struct BlastDraft: Sendable {
  /// The name of its `BlastKind`.
  package var kind: String
  package var template: String
  package var audience: Audience
  /// `nil`: as soon as it is confirmed and its wait is over.
  package var leavesAt: Date?
  /// No mail of it leaves later.
  package var usefulUntil: Date?
  /// The number of the event or topic that it is about.
  package var about: Int64?
  /// The same in each mail.
  package var values: [String: TemplateValue]
  package var subject: String?
  /// The sender's own words, in Markdown with the values that HELP BLAST lists, by language.
  package var words: [String: String]
  /// The name before our address, where it leaves under somebody's own.
  package var fromName: String?

  package init(_ kind: String, template: String, to audience: Audience) {
    self.kind = kind
    self.template = template
    self.audience = audience
    values = [:]
    words = [:]
  }
}

/// What a capability adds to its own mails to many: an invitation's RSVP, a prompt's legislators.
package protocol BlastKind: Sendable {
  /// `blast`, `invite`, `letters` … : as `BlastDraft.kind` names it.
  var name: String { get }
  /// What is each person's own, for a piece of the audience at a time (at most 5,000): asked when
  /// the rows are made, and once for the preview's sample.
  ///
  /// - Returns: who is missing gets nothing of their own but the common values.
  func personal(
    for people: [Int64], about: Int64?, in handling: Handling
  ) throws -> [Int64: BlastPersonal]
  /// Whether it may still leave: an event that is called off ends its invitations.
  func isStillWanted(about: Int64?, in handling: Handling) throws -> Bool
  /// Whether a preview to somebody whom it does not go to shows what one of the others gets.
  var showsAnothers: Bool { get }
}

extension BlastKind {
  package var showsAnothers: Bool { false }

  package func isStillWanted(about: Int64?, in handling: Handling) throws -> Bool { true }
}

/// One person's own part of a mail to many.
package struct BlastPersonal: Sendable {
  package var values: [String: TemplateValue]
  package var asks: Asking?
  package var calendar: PostedCalendar?
  package var attachments: [PostedFile] = []
  /// Nothing goes to them, and why, in words for the preview: "has answered already".
  package var leftOut: String?

  package init(values: [String: TemplateValue] = [:]) { self.values = values }
}
