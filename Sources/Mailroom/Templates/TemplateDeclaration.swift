/// How a mail travels (DESIGN §4.8).
package enum TemplateLane: String, Sendable, Hashable, CaseIterable {
  /// To a mail just received.
  case answers
  /// To one person, because of their own booking, role or hub.
  case notices
  /// To many.
  case bulk
}

/// What a template says about itself in its head.
package struct TemplateDeclaration: Sendable, Hashable {
  /// The shape of one declared value.
  package enum Kind: Sendable, Hashable {
    /// One line; line breaks in it become blanks.
    case text(isOptional: Bool)
    /// Several lines, which stay: somebody's own words.
    case lines(isOptional: Bool)
    case flag
    /// Somebody's own words in Markdown, alone in a paragraph (`OwnWords`).
    case markdown(isOptional: Bool)
    /// Rows; the names of each row's fields, and whether the field may be missing. A row may have
    /// lists of its own, whose rows have fields alone; one that is missing has no rows.
    case list(fields: [String: Bool], lists: [String: [String: Bool]] = [:])
  }

  /// What the footer says, by the head's `footer:`.
  package enum Ending: String, Sendable, Hashable, CaseIterable {
    /// A machine wrote it, a person stands behind it: every mail to a volunteer, unless it says
    /// otherwise.
    case volunteer
    /// A machine wrote it: to contacts, coordinators and operators, who know the rest.
    case team
    /// A person's words, passed on, which must not be called a machine's.
    case person
  }

  package let name: String
  package let lane: TemplateLane
  package let values: [String: Kind]
  /// What its footer says of who wrote it.
  package let ending: Ending
  /// The languages it is written in, `en` first.
  package internal(set) var languages: [String]
  /// Values to look at it with, by language; every language has some.
  package internal(set) var samples: [String: [String: TemplateValue]]

  /// Sample values in English.
  package var sample: [String: TemplateValue] { samples["en"] ?? [:] }
}

/// One mail, ready for the builder of messages.
package struct RenderedMail: Sendable, Hashable {
  package var subject: String
  package var preheader: String
  /// The plain part; lines end in LF, paragraphs are one line each.
  package var text: String
  package var html: String
  package var lane: TemplateLane
}
