import Foundation
import GRDB
import Mailroom

/// What a blast may say of each person: the values that a coordinator's own words may hold, and a
/// template that goes to many may declare.
struct BlastValues {
  /// As HELP BLAST lists them.
  static let listed = [
    "first_name", "town", "hub.name", "contact.name", "representative.name", "senator.name",
  ]

  /// In their templates' form, with those that only templates have.
  static let keys = Set(listed.map(OwnWords.key) + ["given_name"])

  /// Those that this text names and nobody knows.
  static func unknown(in text: String) -> [String] {
    OwnWords.names(in: text).filter { name in !listed.contains(name) }
  }

  private let wanted: Set<String>
  private let sender: String
  private let db: Database
  private var contacts: [Int64: String] = [:]

  /// - Parameter sender: stands where somebody has no contact.
  init(_ blast: Blast, templates: Templates, sender: String, in db: Database) {
    let subjects: [String] = blast.words.keys.compactMap { language -> String? in
      if case .text(let own)? = blast.values[Round.subjectKey(language)] { own } else { nil }
    }
    let texts = blast.words.values + [blast.subject].compactMap(\.self) + subjects
    let named = texts.flatMap { OwnWords.names(in: $0).map(OwnWords.key) }
    let declared = templates.declaration(of: blast.template)?.values ?? [:]
    wanted = Set(named + declared.keys).intersection(Self.keys)
    self.sender = sender
    self.db = db
  }

  /// Each person's own, but the first name.
  mutating func of(_ people: [Int64]) throws -> [Int64: [String: TemplateValue]] {
    guard !wanted.isSubset(of: ["first_name", "given_name"]) else { return [:] }
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT person.id, person.language, volunteer.town, volunteer.hubID, hub.name AS hub
        FROM json_each(:people) AS chosen CROSS JOIN person ON person.id = chosen.value
        LEFT JOIN volunteer ON volunteer.personID = person.id
        LEFT JOIN hub ON hub.id = volunteer.hubID
        """, arguments: ["people": Audience.list(people)])
    let theirs =
      wanted.isDisjoint(with: ["representative_name", "senator_name"])
      ? [:] : try TheirLegislators.of(people: people, in: db)
    var values: [Int64: [String: TemplateValue]] = [:]
    for row in rows {
      let say = Speech(row["language"])
      let town: String? = row["town"]
      var own: [String: TemplateValue] = [:]
      func put(_ key: String, _ value: @autoclosure () throws -> String) rethrows {
        if wanted.contains(key) { own[key] = .text(try value()) }
      }
      put("town", town ?? say("your town", es: "tu ciudad", pt: "sua cidade"))
      put(
        "hub_name",
        row["hub"] as String? ?? say("local", es: "local", pt: "local"))
      if wanted.contains("contact_name") {
        own["contact_name"] = .text(try contact(of: row["hubID"]) ?? sender)
      }
      let members = theirs[row["id"]]
      put(
        "representative_name",
        Self.name(members?.representative)
          ?? say("your Representative", es: "tu representante", pt: "seu representante"))
      put(
        "senator_name",
        Self.name(members?.senator) ?? say("your Senator", es: "tu senador", pt: "seu senador"))
      values[row["id"]] = own
    }
    return values
  }

  private mutating func contact(of hub: Int64?) throws -> String? {
    guard let hub else { return nil }
    if let known = contacts[hub] { return known.isEmpty ? nil : known }
    let role = try Role.holders(.contact, scope: "\(hub)", in: db).first
    let name = try role.flatMap { try Person.find($0.personID, in: db)?.name } ?? ""
    contacts[hub] = name
    return name.isEmpty ? nil : name
  }

  /// Where the town has one alone, or they have told who theirs is; else nobody is named on a
  /// guess.
  private static func name(_ place: TheirLegislators.Place?) -> String? {
    guard let place, place.isCertain else { return nil }
    return place.holder?.titled
  }

  /// What greets the people of one address: "Ana and Joe"; a word of ours for who has no name.
  static func greeting(_ names: [String], language: String) -> [String: TemplateValue] {
    let say = Speech(language)
    let known = names.filter { !$0.isEmpty }
    let all = say.list(known)
    return [
      "first_name": .text(
        all.isEmpty
          ? say("friend", es: "compañera o compañero", pt: "companheira ou companheiro") : all),
      "given_name": .text(all),
    ]
  }
}
