import GRDB
package import Language
package import Mailroom

/// Gives a question to another owner.
package struct Pass: Command {
  package static let usage = Usage(
    "PASS", forms: ["pass {number} to {person}", "pass {number}"], who: .contact,
    help: "gives a question to somebody else, or to the next who answers.",
    example: "PASS #418 to Dana Reyes")

  private let matter: HandedMatter
  private let to: Role?
  private let toName: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    matter = try HandedMatter(match[.number] ?? "", in: scene)
    guard let phrase = match[.person] else {
      to = nil
      toName = "the next who answers"
      return
    }
    let holder = try Self.holder(phrase, in: scene)
    to = holder.role
    toName = holder.name
  }

  /// Contacts and coordinators are each other's colleagues: found by name wherever they are, and
  /// nothing but their name is said.
  private static func holder(
    _ phrase: String, in scene: Scene
  ) throws -> (role: Role, name: String) {
    let found = try Roster.find(phrase, reach: .state, limit: 9, in: scene.db).compactMap {
      entry -> (role: Role, name: String)? in
      guard entry.isCertain, let role = try Role.of(entry.number, in: scene.db).first else {
        return nil
      }
      return (role, entry.shownName)
    }
    if let only = found.first, found.count == 1 { return only }
    guard !found.isEmpty else {
      throw Refusal("There is no contact or coordinator “\(phrase)”.")
    }
    throw Choice(
      phrase,
      among: found.map { .init(shown: $0.name, instead: "#\($0.role.personID)") })
  }

  package var preview: String { "#\(matter.number) (\(matter.who)) goes to \(toName)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard matter.isOpen else { throw Refusal("#\(matter.number) is closed.") }
    let next =
      try to ?? HandOver.next(after: scene.sender.person.id, for: matter.number, in: scene.handling)
    guard let next else { throw Refusal("There is nobody else to pass #\(matter.number) to.") }
    try HandOver.pass(
      matter.number, to: next, from: scene.sender.person.name, in: scene.handling)
    let name = try Person.find(next.personID, in: scene.db)?.name ?? ""
    return CommandAnswer(
      "#\(matter.number) (\(matter.who)) is with \(name) now.", detail: "#\(matter.number)")
  }
}
