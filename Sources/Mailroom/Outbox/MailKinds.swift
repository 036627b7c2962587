/// The mails in words that an organizer knows: which templates are one kind, so that a whole kind
/// can be released at once (DESIGN §4.1). The campaign fills the table; the mailroom reads it.
package struct MailKinds: Sendable {
  package struct Kind: Sendable, Hashable {
    /// As `ALWAYS` takes it: `welcome`.
    package var name: String
    /// What it is, for the list of kinds.
    package var meaning: String
    package var templates: [String]

    package init(_ name: String, _ meaning: String, _ templates: [String]) {
      self.name = name
      self.meaning = meaning
      self.templates = templates
    }
  }

  package let kinds: [Kind]
  private let byTemplate: [String: Kind]
  private let neverHeld: Set<String>
  /// What the table does not name, so that a new template is held until somebody has said yes.
  package static let other = Kind("other", "any other mail", [])

  /// - Parameter neverHeld: the templates of answers to somebody's own commands, of a person's own
  ///   words, and of what only coordinators and operators get.
  package init(_ kinds: [Kind], neverHeld: Set<String>) {
    self.kinds = kinds
    self.neverHeld = neverHeld
    byTemplate = Dictionary(kinds.flatMap { kind in kind.templates.map { ($0, kind) } }) { $1 }
  }

  package static let none = MailKinds([], neverHeld: [])

  /// - Returns: `nil` for what is never held.
  package func kind(of template: String) -> Kind? {
    neverHeld.contains(template) ? nil : byTemplate[template] ?? Self.other
  }

  /// Whether the table says something of it, for the test that it does of all.
  package func names(_ template: String) -> Bool {
    neverHeld.contains(template) || byTemplate[template] != nil
  }

  /// By its name, in any case, singular or plural.
  package func named(_ words: String) -> Kind? {
    let wanted = Self.folded(words)
    return (kinds + [Self.other]).first { Self.folded($0.name) == wanted }
  }

  private static func folded(_ words: String) -> String {
    let letters = words.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.count > 3 && letters.hasSuffix("s") ? String(letters.dropLast()) : letters
  }
}
