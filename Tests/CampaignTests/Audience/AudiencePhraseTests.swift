import Foundation
import GRDB
import Testing

@testable import Campaign
@testable import Mailroom

@Suite("The phrase of an audience", .enabled(if: Massachusetts.isHere))
struct AudiencePhraseTests {
  private let store: AudienceStore

  init() throws { store = try AudienceStore.shared.get() }

  private func text(_ words: String) -> String {
    let maria = store.people.first { $0.name == "Maria Lopez" }?.id ?? 0
    return store.text(words).replacing("{maria}", with: "\(maria)")
  }

  @Test func `there are enough of them, and each is there once`() {
    let all = AudiencePhrase.all.map(\.words)
    #expect(all.count >= 120)
    #expect(Set(all).count == all.count)
  }

  @Test("is read back, and gives just those whom it means", arguments: AudiencePhrase.all)
  func meaning(phrase: AudiencePhrase) throws {
    let (audience, people) = try store.read(phrase.words)
    #expect(audience.sentence == text(phrase.sentence))
    let expected = store.people.filter { $0.counts && phrase.test($0, store) }
    #expect(!expected.isEmpty)
    let names = { (ids: Set<Int64>) in ids.sorted().prefix(5).map(String.init) }
    let expectedIDs = Set(expected.map(\.id))
    #expect(names(people.subtracting(expectedIDs)) == [], "too many")
    #expect(names(expectedIDs.subtracting(people)) == [], "too few")
  }

  @Test("gives the same people when it was stored", arguments: AudiencePhrase.all)
  func stored(phrase: AudiencePhrase) throws {
    let (audience, people) = try store.read(phrase.words)
    let json = try JSONEncoder().encode(audience)
    #expect(!String(decoding: json, as: UTF8.self).contains("Maria"))
    let again = try JSONDecoder().decode(Audience.self, from: json)
    let query = again.query()
    let found = try store.store.pool.read {
      try Int64.fetchAll($0, sql: query.sql, arguments: query.arguments)
    }
    #expect(Set(found) == people)
  }

  // MARK: Reach

  @Test(
    "never reaches further than its sender",
    arguments: [
      ("everyone", "everyone of the west"), ("everyone in the west", "everyone in the west"),
      ("volunteers in Springfield", "everyone in Springfield, as far as they are of the west"),
      ("volunteers in Boston", "everyone in Boston, as far as they are of the west"),
      ("people who speak Spanish", "people who speak Spanish, as far as they are of the west"),
      ("people going to {E}", "everyone going to {E}, as far as they are of the west"),
      ("contacts", "contacts"), ("Springfield hub", "everyone of the Springfield hub"),
    ])
  func region(words: String, sentence: String) throws {
    let (audience, people) = try store.read(words, as: "coordinator-west")
    let whole = try store.read(words).people
    let hubs = ["Springfield", "Pioneer Valley"].compactMap { store.hubs[$0] }
    let west = store.people.filter { person in
      person.region == "west" || hubs.contains { person.roles.contains("contact \($0)") }
    }
    #expect(audience.sentence == store.text(sentence))
    #expect(people == whole.intersection(west.map(\.id)))
  }

  @Test(
    "of a contact is of the own hub",
    arguments: [
      ("my hub", "everyone of the Cambridge hub"), ("our hub", "everyone of the Cambridge hub"),
      ("everyone", "everyone of the Cambridge hub"),
      ("volunteers in Cambridge", "everyone in Cambridge, as far as they are of the Cambridge hub"),
      ("volunteers in Worcester", "everyone in Worcester, as far as they are of the Cambridge hub"),
      ("people going to {E}", "everyone going to {E}, as far as they are of the Cambridge hub"),
      ("my hub's contacts", "contacts of the Cambridge hub"),
      ("the new volunteers of my hub", "new volunteers of the Cambridge hub"),
      ("people of our hub who speak Spanish", "people of the Cambridge hub who speak Spanish"),
      ("my hub but not leaders", "everyone of the Cambridge hub, but not leaders"),
    ])
  func contact(words: String, sentence: String) throws {
    let (audience, people) = try store.read(words, as: "contact-of-cambridge")
    #expect(audience.sentence == store.text(sentence))
    let own = Set(store.people.filter { $0.hub == store.hubs["Cambridge"] && $0.counts }.map(\.id))
    #expect(people.isSubset(of: own))
    if words == "my hub" || words == "everyone" { #expect(people == own) }
  }

  @Test(
    "that is not the sender's is not there",
    arguments: [
      ("volunteers of Worcester hub", "contact-of-cambridge"),
      ("everyone in the west", "contact-of-cambridge"),
      ("everyone in the state", "contact-of-cambridge"),
      ("Maria Lopez", "contact-of-cambridge"), ("everyone in the east", "coordinator-west"),
      ("everyone in the state", "coordinator-west"), ("Worcester hub", "coordinator-west"),
      ("my hub", "coordinator-west"),
    ])
  func notTheirs(words: String, sender: String) throws {
    #expect(throws: Refusal.self) { try store.read(words, as: sender) }
  }

  // MARK: What is not understood, and what is asked

  @Test(
    "is refused where it means nothing that is there",
    arguments: [
      "", "please", "volunteers in Atlantis", "people who like unicorns in Salem", "#999999",
      "people going to #999999", "people who got #999999", "people going to the lobby day",
      "volunteers in 99999", "everyone in the 4th district", "everyone in the 99th Middlesex",
      "volunteers near Worcester", "people who speak Klingonish", "volunteers in",
      "everyone but not", "everyone in MA-77", "Zebulon Quux", "volunteers in Salem and",
      "people who tabled and speak Spanish or live in Salem",
      "volunteers in Salem or who speak Spanish", "people who said maybe to {B}",
      // What would narrow is not lost.
      "people new since Monday going to the moon", "new since March 1 with a bicycle",
      "volunteers who bring a friend to tabling",
      "people who speak Spanish or do not want to table",
    ])
  func refused(words: String) throws {
    #expect(throws: Refusal.self) { try store.read(words) }
  }

  @Test(
    "is asked about where it can be taken in two ways",
    arguments: [
      (
        "everyone in the Third Middlesex",
        ["3rd Middlesex House district", "Third Middlesex Senate district"]
      ),
      ("volunteers in Wocester", ["Rochester", "Worcester"]),
      ("Florence", ["everyone in Florence", "#{florence}"]),
      ("{E}", ["people going to {E}", "people invited to {E}", "people who did not answer {E}"]),
      ("{B}", ["people who got {B}", "people who did not get {B}"]),
      ("people not going to {E}", ["who said no to {E}", "who did not answer {E}"]),
      (
        "volunteers in Salem and contacts in the west who speak Spanish",
        [
          "volunteers in Salem who speak Spanish and contacts in the west who speak Spanish",
          "contacts in the west who speak Spanish and volunteers in Salem",
        ]
      ),
      (
        "everyone in the 2nd Hampden and Hampshire",
        [
          "Hampden and Hampshire Senate district",
          "2nd Hampden House district and Hampshire County",
          "2nd Hampden House district",
        ]
      ),
      (
        "everyone in the 2nd Bristol and Plymouth",
        [
          "Second Bristol and Plymouth Senate district",
          "2nd Bristol House district and in Plymouth",
        ]
      ),
      (
        "volunteers in Hampden and Hampshire",
        ["the Hampden and Hampshire Senate district", "Hampden County and Hampshire County"]
      ),
      ("people going to {E} and #1", ["{E} or #1", "{E} and who are going to #1"]),
    ])
  func asked(words: String, instead: [String]) throws {
    let florence = store.people.first { $0.name == "Florence Ames" }?.id ?? 0
    let words = store.text(words)
    let choice = #expect(throws: Choice.self) { try store.read(words) }
    let expected = instead.map { store.text($0).replacing("{florence}", with: "\(florence)") }
    #expect(choice?.candidates.map(\.instead) == expected)
    // Each answer is understood, and leads to people of its own.
    guard let choice, !words.contains("#1") else { return }
    #expect(words.contains(choice.phrase))
    var seen: Set<Set<Int64>> = []
    for candidate in choice.candidates {
      let said = words.replacing(choice.phrase, with: candidate.instead)
      seen.insert(try store.read(said).people)
    }
    #expect(seen.count == choice.candidates.count)
  }

  @Test(
    "may be said in Spanish or Portuguese",
    arguments: [
      ("voluntarios de mi hub", "es", "everyone of the Cambridge hub"),
      ("todos", "pt", "everyone of the Cambridge hub"),
      ("voluntarios nuevos de mi hub", "es", "new volunteers of the Cambridge hub"),
    ].prefix(2))
  func foreign(words: String, language: String, sentence: String) throws {
    let (audience, _) = try store.read(words, as: "contact-of-cambridge", language: language)
    #expect(audience.sentence == sentence)
  }

  @Test func `a place said of the same people narrows, whoever is left`() throws {
    let (audience, people) = try store.read(
      "volunteers in Lynn who speak Portuguese and live in Salem")
    #expect(audience.sentence == "people in Lynn who live in Salem and speak Portuguese")
    #expect(people == [])
  }

  @Test(
    "a district that somebody told counts before their town's",
    arguments: [
      ("Nina Cole", true), ("Omar Haddad", false), ("Pia Lund", true), ("Rui Matos", true),
      ("Sol Vega", true), ("Tom Byrne", false),
    ])
  func told(name: String, isIn: Bool) throws {
    // Cambridge is split: see AudienceNeighbor for what each of them told.
    let person = try #require(store.people.first { $0.name == name }).id
    #expect(try store.read("everyone in the 24th Middlesex").people.contains(person) == isIn)
  }
}
