import Foundation
import Language

/// What a sign-up told, as it is kept while a question about it is open.
package struct SignUpFacts: Codable, Equatable, Sendable {
  var name: String?
  var givenName: String?
  var town: String?
  /// The words that named the town: a village may decide between hubs.
  var place: String?
  var isTownCertain = true
  /// Other towns that were named, for a question.
  var otherTowns: [String] = []
  var zip: String?
  var phone: String?
  var interests: [Interest] = []
  private var spoken: [String]?
  var availability: String?
  var language = "en"
  /// As written.
  var words: String
  /// Whom a question is about.
  var personID: Int64?
  /// The hubs offered, in the order of their numbers.
  var hubs: [Int64] = []
  /// Who wrote from where, when a second address is asked about.
  var otherAddress: String?
  /// The row whose question a mail from a second address answered.
  var answeredRow: Int64?
  var isUnder18 = false
  /// The times offered beside the question.
  var offer: Int64?
  /// The invitation to the hub's meeting beside the question.
  var meeting: Int64?
  /// The event that the mail was about.
  var event: Int64?
  /// The hub whose own address it was sent to.
  var atHub: Int64?

  init(_ signUp: SignUp, words: String, fromAddress: String?) {
    // A name that is no name is used in no mail (DESIGN §4.5).
    if let name = signUp.name, PersonName.isUsable(name.full) {
      self.name = name.full
      givenName = name.given
    }
    if let town = signUp.town {
      self.town = town.town
      place = town.words
      isTownCertain = town.isCertain
    }
    let isCertain = signUp.town?.isCertain ?? true
    otherTowns = signUp.otherTowns.filter { $0.isHome || !isCertain }.map(\.town)
    // "Sommervile": the towns that are as near.
    if !isCertain, let candidates = signUp.town?.candidates, candidates.count > 1 {
      otherTowns = candidates.filter { [first = signUp.town?.town] in $0 != first }
    }
    zip = signUp.zip
    phone = signUp.phone
    interests = signUp.interests
    spoken = signUp.languages.filter(\.isCertain).map(\.name)
    availability = signUp.availabilityWords
    language = signUp.language.rawValue
    self.words = String(words.prefix(4_000))
    otherAddress = fromAddress
    isUnder18 = signUp.isUnder18 != nil
  }

  /// About somebody on record, for a question to them.
  init(of person: Int64, language: String, town: String? = nil, hubs: [Int64] = []) {
    self.town = town
    place = town
    self.language = language
    words = ""
    personID = person
    self.hubs = hubs
  }

  /// The languages that they certainly speak, by English names; none in a question of before.
  var languages: [String] { spoken ?? [] }

  var json: String {
    // Only plain values: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  init?(json: String) {
    guard let facts = try? JSONDecoder().decode(SignUpFacts.self, from: Data(json.utf8)) else {
      return nil  // not ours to read: the question is then no question
    }
    self = facts
  }
}
