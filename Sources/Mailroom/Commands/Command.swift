package import Foundation
package import GRDB
package import Language

/// One thing that can be asked for by a line of a mail. One file a command, in the folder of its
/// capability; it sends nothing by itself and opens nothing: words in, changes, an answer out.
package protocol Command: Sendable {
  static var usage: Usage { get }
  /// Makes sense of the line: who and what its words name, within the sender's reach.
  ///
  /// - Throws: `UsageError`, `Refusal`, `Choice`.
  init(_ match: CommandMatch, in scene: Scene) throws
  /// What it would do, in words that name everything it touches. A confirmation is bound to
  /// them: if they read otherwise when the YES comes, nothing is done.
  var preview: String { get }
  /// Whether this one is shown first: what reaches more than ten people is.
  var asksFirst: Bool { get }
  /// Does it, once.
  ///
  /// - Throws: `Refusal`; `DatabaseError`.
  func carryOut(in scene: Scene) throws -> CommandAnswer
}

extension Command {
  package var asksFirst: Bool { Self.usage.asksFirst }
}

/// Where a command is carried out: who asks, when they wrote, and the books.
package struct Scene {
  package let handling: Handling
  package let sender: Sender
  /// The moment that its "today" is read at (DESIGN §4.10).
  package let readAt: Date
  package let language: String
  /// What the command changes, for the journal and for UNDO.
  package let footprint: Footprint
  /// The files of the mail.
  package let files: [PostedFile]
  /// The mail itself, for what must be read as it was typed.
  package let letter: Letter

  package var db: Database { handling.db }
  package var house: House { handling.house }
  package var now: Date { handling.now }
}

/// What a command has to say.
package struct CommandAnswer: Sendable {
  /// Paragraphs.
  package var said: [String]
  /// A table that is read on a phone: a number and a line each.
  package var rows: [Row]
  /// What stands below the table.
  package var after: [String]
  package var files: [PostedFile]
  /// What the mail asks, where the command has a question of its own and nothing else in the mail
  /// waits for a YES or a choice.
  package var asks: Asking?
  /// It has nothing to say: nothing leaves, unless another line of the mail is answered.
  package var isWithheld = false
  /// Whom it was about, for the journal.
  package var subject: Int64?
  /// For the journal: numbers and the command's own words, none of the mail's.
  package var detail: String
  /// Nobody is left to be answered.
  package var isLast = false

  package struct Row: Sendable, Hashable {
    package var number: String
    package var what: String
    package init(_ number: String, _ what: String) {
      self.number = number
      self.what = what
    }
  }

  package init(
    _ said: String..., rows: [Row] = [], after: [String] = [], files: [PostedFile] = [],
    subject: Int64? = nil, detail: String = ""
  ) {
    self.said = said
    self.rows = rows
    self.after = after
    self.files = files
    self.subject = subject
    self.detail = detail
  }
}

/// The sender's wording: the answer shows the form and an example.
package struct UsageError: Error, Sendable, Hashable {
  package var words: String
  package init(_ words: String) { self.words = words }
}

/// The campaign's rules say no, or what was named is not there.
package struct Refusal: Error, Sendable, Hashable {
  package var words: String
  package init(_ words: String) { self.words = words }
}

/// Several things fit some words of the line: a numbered question goes back.
package struct Choice: Error, Sendable, Hashable {
  /// As written in the line.
  package var phrase: String
  package var candidates: [Candidate]

  package struct Candidate: Sendable, Hashable, Codable {
    /// How it is shown.
    package var shown: String
    /// What stands instead of the phrase.
    package var instead: String
    package init(shown: String, instead: String) {
      self.shown = shown
      self.instead = instead
    }
  }

  package init(_ phrase: String, among candidates: [Candidate]) {
    self.phrase = phrase
    self.candidates = candidates
  }
}
