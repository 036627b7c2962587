import Foundation
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
    guard isNamed || isAnother || signs.contains(where: words.contain) else { return nil }
    return .command("DECEASED #\(person.id)")
  }

  /// Anger may come first: each sentence is asked by itself.
  private static func saysDeath(_ text: String) -> Bool {
    text.prefix(20_000).split { ".!?\n".contains($0) }
      .contains { NeedsPerson.finding(in: String($0))?.reason == .death }
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
