import Foundation
import GRDB
import Language
import Mailroom

/// Whether a draft may go to its newspaper: its words against the paper's limit; name, town and
/// phone, which papers call to check; and whether it reads like another's.
struct LetterCheck: Hashable {
  enum Missing: Hashable { case name, town, phone }

  var count: Int
  var limit: Int?
  /// What neither the letter nor our record has.
  var missing: [Missing] = []
  /// What the record has and the letter has not: we write it below.
  var added: [String] = []
  var isNear = false
  /// The paper takes the next letter of theirs on this day.
  var waitsUntil: CivilDate?
  /// All of it, as it goes to the paper.
  var whole: String

  var over: Int { limit.map { max(0, count - $0) } ?? 0 }
  var isReady: Bool { over == 0 && missing.isEmpty && waitsUntil == nil }

  init(
    _ draft: DraftLetter, by person: Person, town: String?, to paper: Newspaper, in db: Database
  ) throws {
    count = draft.words
    limit = paper.wordLimit
    let isNamed = person.name.split(separator: " ").count > 1
    // "… and I ask him to sign. Rose Kelly, Worcester": signed at the end of the last line.
    let end = String(draft.body.suffix(120))
    let isSignedWithin = isNamed && Self.holds(end, person.name)
    let signed =
      (draft.signature + (isSignedWithin ? [end] : [])).joined(separator: "\n")
    if isNamed, Self.holds(signed, person.name) {
      // As on record.
    } else if draft.signature.contains(where: Self.isName) {
      // Under another form of it, "R. J. Kelly": theirs to choose.
    } else if isNamed {
      added.append(person.name)
    } else {
      missing.append(.name)
    }
    if let town, Self.holds(signed, town) {
      // As on record.
    } else if try Self.namesTown(draft.signature, in: db) {
      // A village, or the town of their street.
    } else if let town {
      added.append(town)
    } else {
      missing.append(.town)
    }
    if PhoneNumber.all(in: signed).isEmpty {
      if let phone = person.phone { added.append(phone) } else { missing.append(.phone) }
    }
    // The name stands first below a letter.
    let lines =
      added.first == person.name && isNamed
      ? [person.name] + draft.signature + added.dropFirst() : draft.signature + added
    let salutation =
      draft.salutation ?? DraftLetter.salutation(in: MailLanguage.reading(draft.body).rawValue)
    whole = [salutation, draft.body, lines.joined(separator: "\n")]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
  }

  private static func holds(_ text: String, _ words: String) -> Bool {
    fold(text).contains(fold(words))
  }

  /// Two to five words with capitals, and no digits: no street.
  private static func isName(_ line: String) -> Bool {
    guard let part = line.split(separator: ",").first else { return false }
    let words = part.split(separator: " ")
    return (2...5).contains(words.count) && !part.contains(where: \.isNumber)
      && words.allSatisfy { $0.first?.isUppercase == true }
  }

  private static func namesTown(_ lines: [String], in db: Database) throws -> Bool {
    for part in lines.joined(separator: ",").split(separator: ",").prefix(12) {
      let name = part.trimmingCharacters(in: CharacterSet(charactersIn: " .0123456789-"))
        .replacing(" MA", with: "").replacing(" Mass", with: "")
      if !name.isEmpty, !(try Places.towns(named: name, in: db).isEmpty) { return true }
    }
    return false
  }
}
