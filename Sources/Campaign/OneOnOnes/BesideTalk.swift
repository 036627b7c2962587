import GRDB
import Language
import Mailroom

/// What an answer about a talk says besides: one mail, and nothing of it is lost.
///
/// News of the writer are carried out like those of a mail of their own. What brings somebody else
/// in goes to a person. The other words stand in the contact's mail about the booking.
struct BesideTalk {
  let volunteers: Volunteers
  let handling: Handling

  /// What came of the whole mail, where the talk's part of it is done.
  func take(_ letter: Letter, after reaction: Reaction) throws -> Reaction {
    guard case .handled(let done) = reaction, !letter.isCalendarAnswer else { return reaction }
    var words = [done]
    try keepInterests(letter)
    switch try OwnNews(volunteers, handling).takeBeside(letter) {
    case .handled(let told): words.append(told)
    case .handedOver(let because): return .handedOver(because: "\(done); \(because)")
    case nil: break
    }
    if let other = SomebodyElse.reading(letter.newText.text) {
      return .handedOver(
        because: "\(words.joined(separator: "; ")), and somebody else beside it: \(other.words)")
    }
    return .handled(words.joined(separator: "; "))
  }

  /// "Also sign me up for letters."
  private func keepInterests(_ letter: Letter) throws {
    let (signUp, said) = try volunteers.read(letter, in: handling)
    guard case .signUp = signUp.kind, !said.interests.isEmpty, letter.people.count == 1,
      let person = letter.people.first,
      // "I changed my mind about volunteering" is no offer of help.
      try Volunteer.find(person.id, in: handling.db)?.stage != Stage.resting.rawValue
    else { return }
    var told = SignUpFacts(of: person.id, language: person.language)
    told.interests = said.interests
    let changes = try Volunteer.record(told, person: person.id, in: handling)
    guard !changes.isEmpty else { return }
    try Journal.write(
      "completed", actor: person.id, authentication: letter.authentication.word,
      subject: person.id, changes: changes, in: handling)
  }
}
