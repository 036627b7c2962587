import Foundation
import GRDB
import Language
import Mailroom

/// Reads whom and what the parts of a plan name, and sets them.
struct PlanEditing {
  let scene: Scene
  let holder: OfficeHolder
  let hub: Hub

  /// What a step says: what, by when, who.
  struct Step: Hashable {
    var words: String
    var due: CivilDate?
    /// `nil` where nobody is named.
    var owner: Int64?
    var ownerName: String?
  }

  // MARK: Whose plan

  /// The hub whose plan somebody means.
  ///
  /// - Parameter phrase: the hub's name; without one the only hub of theirs with that legislator.
  /// - Throws: `Refusal` for a legislator of others; `UsageError` where several hubs are theirs.
  static func hub(_ phrase: String?, for holder: OfficeHolder, in scene: Scene) throws -> Hub {
    if let phrase {
      let hub = try scene.hub(phrase)
      guard try PlanSeats.covers(hub.id, legislator: holder.id, in: scene.db) else {
        throw Refusal("\(holder.titled) has no district in the area of the \(hub.name) hub.")
      }
      return hub
    }
    let own = try scene.ownHubs(with: holder)
    if let only = own.first, own.count == 1 { return only }
    if own.isEmpty {
      throw Refusal(
        scene.sender.who == .coordinator
          ? "No hub of yours has \(holder.titled) (\(holder.legislator.district))."
          : "\(holder.titled) is none of your hub's legislators.")
    }
    let first = own.first?.name ?? ""
    throw UsageError(
      "Whose plan, \(own.count > 6 ? "which hub's" : CountWords.list(own.map { "\($0.name)'s" }))? Write it behind the name: \(holder.titled) for \(first)."
    )
  }

  // MARK: Parts

  /// - Throws: `Refusal`, `Choice`.
  func step(_ text: String) throws -> Step? {
    if ["none", "nothing", "off", "no"].contains(text.lowercased()) { return nil }
    var dated = DatedWords(text, at: scene.writtenAt, in: scene.zone)
    if let day = dated.day, day < scene.today {
      throw Refusal("\(scene.talkTime.day(day)) is past.")
    }
    var step = Step(words: dated.words, due: dated.day)
    if dated.rest.isEmpty, let comma = dated.words.lastIndex(of: ",") {
      // "meet her, Ana": a name may stand at the end without a day.
      let tail = dated.words[dated.words.index(after: comma)...]
        .trimmingCharacters(in: .whitespaces)
      if let (owner, name) = try person(tail, isName: false) {
        (step.owner, step.ownerName) = (owner, name)
        dated.words = String(dated.words[..<comma])
        step.words = dated.words
      }
    } else if !dated.rest.isEmpty {
      if let (owner, name) = try person(dated.rest, isName: Self.looksLikeName(dated.rest)) {
        (step.owner, step.ownerName) = (owner, name)
      } else {
        step.words += ", " + dated.rest
      }
    }
    step.words = step.words.trimmingCharacters(in: CharacterSet(charactersIn: " ,;:"))
    guard !step.words.isEmpty else { throw UsageError("What is the next step?") }
    guard step.words.count <= Plan.wordLimit else {
      throw Refusal("In fewer words, please: at most \(Plan.wordLimit) letters.")
    }
    return step
  }

  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase ?? false || $0.hasPrefix("#") }
  }

  /// Somebody who may take a step: within reach, and of age.
  ///
  /// - Parameter isName: the words are nothing else; then nobody is a mistake.
  /// - Returns: `nil` where the words name nobody.
  func person(_ phrase: String, isName: Bool) throws -> (Int64, String)? {
    let bare = phrase.trimmingCharacters(in: CharacterSet(charactersIn: " ().:"))
    let own = scene.sender.person
    if ["me", "i", "myself", "i do", "mine"].contains(bare.lowercased()) {
      return (own.id, own.name)
    }
    if !isName {
      let found = try Roster.find(bare, reach: scene.reach(), limit: 2, in: scene.db)
      guard bare.split(separator: " ").count <= 3, found.first?.isCertain == true else {
        return nil
      }
    }
    let words = NameWords.of(bare)
    if !words.isEmpty, words.allSatisfy(NameWords.of(own.name).contains) {
      return (own.id, own.name)
    }
    let entry = try scene.person(bare)
    guard !entry.isMinor else { throw Refusal("\(entry.label) is under 18.") }
    return (entry.number, entry.shownName)
  }

  /// A goal: a rung of the ladder, and until when.
  func goal(_ text: String) throws -> (rung: Rung, by: CivilDate?) {
    let dated = DatedWords(text, at: scene.writtenAt, in: scene.zone)
    let words = dated.day == nil ? text : dated.words
    guard let rung = Rung.goal(words, of: holder.legislator.chamber) else {
      throw UsageError(
        holder.isOfCongress
          ? "The goal is to endorse nationally, or to join the caucus."
          : "The goal is cosponsor, or leading (the caucus, an event in the district, colleagues).")
    }
    return (rung, dated.day)
  }

  /// Who takes a step that names nobody: the contact who sets it.
  var defaultOwner: (Int64, String)? {
    let sender = scene.sender
    let isContact = sender.roles.contains { $0.kind == .contact && $0.scope == "\(hub.id)" }
    return isContact ? (sender.person.id, sender.person.name) : nil
  }

  /// `meet at the district office by Tuesday, January 20; Ana Lima`.
  static func words(
    _ step: String, due: CivilDate?, owner: String?, _ time: TalkTime
  ) -> String {
    var words = step
    if let due { words += ", by \(time.day(due))" }
    return words + (owner.map { "; \($0)" } ?? "; nobody has it yet")
  }
}

extension Scene {
  /// The hubs that the sender plans for: whose contact they are; of a coordinator, those of the
  /// region.
  func ownHubs(with holder: OfficeHolder) throws -> [Hub] {
    let contactOf = sender.roles.filter { $0.kind == .contact }.compactMap { Int64($0.scope) }
    let hubs = try PlanSeats.hubs(with: holder, in: db)
    let own = hubs.filter { contactOf.contains($0.hub.id) }.map(\.hub)
    guard own.isEmpty, sender.who == .coordinator else { return own }
    let reach = try coordinatorReach()
    let seen = hubs.filter { reach.sees($0.hub) }
    let certain = seen.filter { $0.extent != .possible }
    return (certain.isEmpty ? seen : certain).map(\.hub)
  }

  /// Whether a legislator is the sender's to see: a contact's own hubs', a coordinator's all.
  func sees(_ holder: OfficeHolder) throws -> Bool {
    if sender.who == .coordinator { return true }
    return try !ownHubs(with: holder).isEmpty
  }

  /// `Rep. Smith for Salem`, taken apart.
  static func planned(_ phrase: String) -> (legislator: String, hub: String?) {
    let bare = phrase.trimmingCharacters(in: CharacterSet(charactersIn: " :.,"))
    guard let range = bare.range(of: " for ", options: [.caseInsensitive, .backwards]) else {
      return (bare, nil)
    }
    return (String(bare[..<range.lowerBound]), String(bare[range.upperBound...]))
  }
}
