import Foundation
import GRDB
import Language
import Mail

/// What we would have done, that an owner's YES does.
package enum Proposal: Hashable, Sendable, Codable {
  /// Words that we would have answered.
  case words(String)
  /// A line of the command language, run in the owner's name: `DECEASED #412`.
  case command(String)

  /// As the books have it.
  init?(kind: String?, text: String?) {
    guard let text else { return nil }
    switch kind {
    case "words": self = .words(text)
    case "command": self = .command(text)
    default: return nil
    }
  }

  var kind: String {
    switch self {
    case .words: "words"
    case .command: "command"
    }
  }

  var text: String {
    switch self {
    case .words(let text), .command(let text): text
    }
  }
}

extension Proposal {
  /// What the words themselves call for: where they say that the person on record there has
  /// died, the end of everything for them.
  ///
  /// A volunteer who mourns somebody else says death too. So it is proposed only where another
  /// name stands in From, where mail to the dead is spoken of, or where they are named.
  static func reading(_ letter: Letter) -> Proposal? {
    guard letter.people.count == 1, let person = letter.people.first,
      saysDeath(letter.newText.text)
    else { return nil }
    // A contact tells of somebody of the hub, and signs with a name of their own.
    let isColleague = letter.roles.contains { $0.personID == person.id }
    let words = WordsOf(letter.message.subject + " . " + letter.newText.text)
    let isNamed = !person.givenName.isEmpty && words.contain(person.givenName)
    let signs = [
      "writing to him", "writing to her", "writing to my", "write to my", "mailing my",
      "emailing my", "mail to my", "mails to my", "off your list", "off the list", "off this list",
      "remove him", "remove her", "remove my", "stop writing", "stop mailing", "stop emailing",
      "su esposa de su lista", "dejen de escribir", "parem de escrever",
    ]
    let writer = WordsOf(letter.displayName ?? "").words.first
    let isAnother =
      writer.map { !WordsOf(person.name).words.contains($0) && !$0.isEmpty } ?? false
    guard isNamed && !isColleague || isAnother || signs.contains(where: words.contain) else {
      return nil
    }
    return .deceased(person.id)
  }

  /// Somebody has died: an owner's YES ends everything for them.
  package static func deceased(_ person: Int64) -> Proposal { .command("\(deceasedVerb)\(person)") }

  /// Of whom it is proposed to say that they have died.
  var deceased: Int64? {
    guard case .command(let line) = self, line.hasPrefix(Self.deceasedVerb) else { return nil }
    return Int64(line.dropFirst(Self.deceasedVerb.count))
  }

  private static let deceasedVerb = "DECEASED #"

  /// Whether somebody has told us that they have died, and an owner has yet to say so: not even
  /// what they booked reminds them. Uses handOverOpen: the open questions are few.
  static func isDeceased(_ person: Int64, at now: Date, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM handOver INDEXED BY handOverOpen
        WHERE closedAt IS NULL AND openedAt > :since AND proposal = :line AND proposalDoneAt IS NULL
        """,
      arguments: [
        "since": (now - Double(HandOver.quietDays) * 86_400).milliseconds,
        "line": Proposal.deceased(person).text,
      ]) != nil
  }

  /// Anger may come first: each sentence is asked by itself.
  private static func saysDeath(_ text: String) -> Bool { !sentencesOfDeath(in: text).isEmpty }

  /// The sentences in which somebody has died.
  package static func sentencesOfDeath(in text: String) -> [String] {
    text.prefix(20_000).split { ".!?\n".contains($0) }.map(String.init)
      .filter { NeedsPerson.finding(in: $0)?.reason == .death }
  }

  /// Words without case, marks and punctuation, to be looked for whole.
  private struct WordsOf {
    let words: [String]

    init(_ text: String) {
      words = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    func contain(_ phrase: String) -> Bool {
      let sought = WordsOf(phrase).words
      guard !sought.isEmpty, words.count >= sought.count else { return false }
      return (0...(words.count - sought.count)).contains {
        Array(words[$0..<($0 + sought.count)]) == sought
      }
    }
  }
}
