package import GRDB
package import Mailroom

/// Whom a mail to many goes to: a phrase read once, within what its sender may reach. The same
/// audience gives the same people to the preview and to the send, but for who left or joined in
/// between.
///
/// A phrase becomes a tree (`AudienceTree`), the tree one SQL query (`AudienceQuery`) and a sentence
/// (`AudienceWords`). The tree and the reach are what is stored: numbers, places and closed words,
/// nobody's name. Under-18s and who is gone are in no audience; who is suppressed, has no address
/// or has a person at work with them is left out where the mails are made.
package struct Audience: Hashable, Sendable {
  /// In a sentence, as the preview names it: "everyone in the west".
  package var sentence: String
  let tree: AudienceTree
  let reach: AudienceReach

  /// Reads a phrase.
  ///
  /// - Throws: `Refusal` for what is not there or out of reach, `Choice` where a name fits several
  ///   or the words can be taken in two ways.
  package static func read(_ words: String, in scene: Scene) throws -> Audience {
    var reading = try AudienceReading(words, in: scene)
    let tree = try reading.whole()
    let reach = AudienceReach(try scene.reach())
    return Audience(
      sentence: try AudienceWords(showsNames: true).sentence(tree, within: reach, in: scene.db),
      tree: tree, reach: reach)
  }

  /// One query that gives `personID`, each person once; arguments are bound, never written in.
  ///
  /// It can stand as a table (`SELECT … FROM (query) WHERE personID > :after`). Its arguments are
  /// all named `:audience…`. Which index leads it: see `AudienceTrait.drives`.
  package func query() -> (sql: String, arguments: StatementArguments) {
    var query = AudienceQuery(reach)
    let sql = query.sql(of: tree)
    return (sql, StatementArguments(query.arguments))
  }

  /// How many people that is now, whether mail goes to them or not.
  package func count(in db: Database) throws -> Int {
    let query = query()
    return try Int.fetchOne(
      db, sql: "SELECT COUNT(*) FROM (\(query.sql))", arguments: query.arguments) ?? 0
  }
}

extension Audience: Codable {
  private enum CodingKeys: String, CodingKey { case sentence, tree, reach }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    sentence = try values.decode(String.self, forKey: .sentence)
    tree = try values.decode(AudienceTree.self, forKey: .tree)
    reach = try values.decode(AudienceReach.self, forKey: .reach)
  }

  /// The stored sentence names people by number alone: FORGET ME must find nothing here.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    let isPersonal = tree.names.contains { sentence.contains($0) }
    let kept = tree.withoutNames
    try values.encode(
      isPersonal ? AudienceWords(showsNames: false).words(kept) : sentence, forKey: .sentence)
    try values.encode(kept, forKey: .tree)
    try values.encode(reach, forKey: .reach)
  }
}
