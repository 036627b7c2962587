import GRDB
import Language
import Mailroom

/// A contact or a coordinator whom somebody is given to.
///
/// They are each other's colleagues: found by name wherever they are, and nothing but their name
/// is said.
struct Colleague {
  var role: Role
  var name: String

  init(_ phrase: String, in scene: Scene) throws {
    let found = try Roster.find(phrase, reach: .state, limit: 9, in: scene.db).compactMap {
      entry -> (role: Role, name: String)? in
      guard entry.isCertain, let role = try Role.of(entry.number, in: scene.db).first else {
        return nil
      }
      return (role, entry.shownName)
    }
    if let only = found.first, found.count == 1 {
      (role, name) = only
      return
    }
    guard !found.isEmpty else {
      throw Refusal("There is no contact or coordinator “\(phrase)”.")
    }
    throw Choice(
      phrase,
      among: found.map { .init(shown: $0.name, instead: "#\($0.role.personID)") })
  }

  private init(role: Role, name: String) {
    self.role = role
    self.name = name
  }

  /// The coordinator of a region, whose mail arrives: "the coordinator", "the GO! Team".
  static func coordinator(of region: String?, in scene: Scene) throws -> Colleague {
    let me = scene.sender.person.id
    let team =
      try (region.map { try Role.holders(.coordinator, scope: $0, in: scene.db) } ?? [])
      + Role.holders(.coordinator, scope: "state", in: scene.db)
    let present = try team.filter {
      try $0.personID != me && !Absence.isAway($0.personID, at: scene.now, in: scene.db)
    }
    guard let role = present.first ?? team.first(where: { $0.personID != me }),
      let person = try Person.find(role.personID, in: scene.db)
    else { throw Refusal("There is no coordinator to pass anybody to.") }
    return Colleague(role: role, name: person.name)
  }

  static func isCoordinator(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map { WrittenWord.fold($0) }
    let names: Set<String> = [
      "coordinator", "coordinators", "go", "team", "coordinador", "coordinadora", "coordenador",
      "coordenadora", "equipo", "equipe",
    ]
    let small: Set<String> = ["the", "my", "our", "al", "el", "la", "a", "o", "east", "west"]
    return words.contains(where: names.contains)
      && words.allSatisfy { names.contains($0) || small.contains($0) }
  }
}
