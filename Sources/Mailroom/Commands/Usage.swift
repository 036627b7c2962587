package import Language

/// Everything that is said of a command: the parser, HELP, the README's reference and the tests
/// come from this one table (DESIGN §5).
package struct Usage: Sendable {
  /// Whose command it is; who may more may this too.
  package enum Who: Int, Sendable, Comparable, CaseIterable {
    case anyone, contact, coordinator
    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// What a line below the command's is.
  package enum Lines: Sendable {
    case own, continuing, block
    /// All of them, to the mail's end: words that no command is looked for in.
    case rest
  }

  /// As HELP lists it: `MOVE`.
  package var name: String
  /// The ways to say it, the one that HELP shows first.
  package var forms: [CommandForm]
  /// The ways to say it in Spanish and Portuguese, by language.
  package var formsIn: [String: [CommandForm]]
  package var who: Who
  /// It changes nothing, so whoever asks in another's name gets nothing: the answer goes to the
  /// address on record.
  package var onlyReads: Bool
  /// It is shown first and done after a YES, however proven the sender is.
  package var asksFirst: Bool
  /// It changes nothing by itself but asks, with a question of its capability's own, which then
  /// needs what every confirmation needs.
  package var asksItself: Bool
  package var isUndoable: Bool
  /// The question that its line answers. What is said so often means it only where that is open to
  /// its writer, and in no other thread: "not now" to a time for a talk is about the talk.
  package var answers: String?
  /// Who is not on record may begin with it: a capability takes their mail.
  package var welcomesStrangers: Bool
  package var lines: Lines
  /// One line, in English and in the languages of `formsIn`.
  package var help: String
  package var helpIn: [String: String]
  package var example: String

  package init(
    _ name: String, forms: [String], formsIn: [String: [String]] = [:], who: Who,
    onlyReads: Bool = false, asksFirst: Bool = false, asksItself: Bool = false,
    isUndoable: Bool = false, answers: String? = nil, welcomesStrangers: Bool = false,
    lines: Lines = .own, help: String, helpIn: [String: String] = [:], example: String
  ) {
    self.name = name
    self.forms = forms.map(CommandForm.init)
    self.formsIn = formsIn.mapValues { $0.map(CommandForm.init) }
    self.who = who
    self.onlyReads = onlyReads
    self.asksFirst = asksFirst
    self.asksItself = asksItself
    self.isUndoable = isUndoable
    self.answers = answers
    self.welcomesStrangers = welcomesStrangers
    self.lines = lines
    self.help = help
    self.helpIn = helpIn
    self.example = example
  }

  /// All ways to say it, in any language.
  package var allForms: [CommandForm] {
    forms + formsIn.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// How people see it.
  package func shown(in language: String) -> String {
    (formsIn[language]?.first ?? forms.first)?.shown ?? name
  }

  package func help(in language: String) -> String { helpIn[language] ?? help }
}
