package import Language
package import Mailroom

/// What a mail says of its writer, for `explain`.
extension Volunteers {
  package func findings(in letter: Letter, in handling: Handling) throws -> [Finding] {
    let (signUp, _) = try read(letter, in: handling)
    var found = Self.kind(signUp.kind)
    if let name = signUp.name { found.append(Finding("name", name.full, name.full)) }
    if let town = signUp.town {
      let near = town.isCertain ? [] : town.candidates.filter { $0 != town.town }
      let value = ([town.town] + near).joined(separator: " or ")
      found.append(Finding("home town", value, town.words, certain: town.isCertain))
    }
    for town in signUp.otherTowns.prefix(10) {
      found.append(Finding("other town", town.town, town.words, certain: town.isCertain))
    }
    if let zip = signUp.zip { found.append(Finding("ZIP", zip, zip)) }
    if let phone = signUp.phone { found.append(Finding("phone", phone, phone)) }
    for interest in signUp.interests {
      found.append(Finding("interest", interest.rawValue, ""))
    }
    if let words = signUp.availabilityWords {
      found.append(Finding("availability", words, words))
    }
    for language in signUp.languages {
      found.append(
        Finding(
          "speaks", language.name, language.evidence.words, certain: language.isCertain))
    }
    found.append(Finding("language of the mail", signUp.language.rawValue, ""))
    let places = try gazetteer.current(in: handling.db)
    for change in RecordChange.reading(letter.newText.text, gazetteer: places) {
      found.append(
        Finding(
          "changes the record", Self.words(change.what), change.evidence.words,
          certain: change.isCertain))
    }
    return found
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    try SignUpFacts(json: question.payload).map {
      try SignUpDesk(self, handling).asked(by: question, $0)
    }
  }

  private static func kind(_ kind: SignUpKind) -> [Finding] {
    switch kind {
    case .signUp(let evidence): [Finding("sign-up", "yes", evidence.words)]
    case .newsletter(let evidence): [Finding("newsletter", "yes", evidence.words)]
    case .sales(let evidence): [Finding("sells", "yes", evidence.words)]
    case .press(let evidence): [Finding("press", "yes", evidence.words)]
    case .question, .notClear: []
    }
  }

  private static func words(_ change: RecordChange.What) -> String {
    switch change {
    case .name(let name): "name: \(name.full)"
    case .givenName(let name, let old): "first name: \(name)" + (old.map { ", not \($0)" } ?? "")
    case .familyName(let name): "family name: \(name)"
    case .town(let town): "town: \(town.town)"
    case .zip(let zip): "ZIP: \(zip)"
    case .street(let street): "street: \(street)"
    case .phone(let phone): "phone: \(phone)"
    case .emailAddress(let address): "address: \(address)"
    case .language(let language): "language: \(language.rawValue)"
    case .elsewhere(let place): "moved away: \(place)"
    }
  }
}
