import GRDB
import Language
package import Mailroom

/// What the words of a command name in the campaign, within the sender's reach: whatever lies
/// outside reads as not there.
extension Scene {
  package func reach() throws -> Reach { try sender.reach(in: db) }

  /// The one person that a phrase means.
  ///
  /// - Throws: `Choice` where several fit, or where the name is only near; `Refusal` for nobody.
  package func person(_ phrase: String) throws -> RosterEntry {
    let found = try Roster.find(phrase, reach: reach(), limit: 9, in: db)
    if let only = found.first, found.count == 1, only.isCertain { return only }
    guard !found.isEmpty else {
      throw Refusal(
        speech(
          "There is nobody “\(phrase)” among your people.",
          es: "No hay nadie “\(phrase)” entre su gente.",
          pt: "Não há ninguém “\(phrase)” entre a sua gente."))
    }
    throw Choice(
      phrase,
      among: found.map { Choice.Candidate(shown: $0.line, instead: "#\($0.number)") })
  }

  /// The one hub that a phrase means.
  ///
  /// - Parameter limit: stands instead of the sender's whole reach.
  package func hub(_ phrase: String, within limit: Reach? = nil) throws -> Hub {
    let reach = try limit ?? reach()
    let found = try Hub.find(phrase, reach: reach, in: db)
    if let only = found.first, found.count == 1, HubNames.isCertain(phrase, only) { return only }
    guard !found.isEmpty else {
      let known = try Hub.all(reach: reach, in: db).prefix(12).map(\.name)
      let others = known.joined(separator: ", ")
      let missing = speech(
        "There is no hub “\(phrase)”.", es: "No hay ningún hub “\(phrase)”.",
        pt: "Não há nenhum hub “\(phrase)”.")
      throw Refusal(
        known.isEmpty
          ? missing
          : missing
            + speech(" There are \(others).", es: " Hay \(others).", pt: " Há \(others)."))
    }
    throw Choice(
      phrase,
      among: found.prefix(9).map {
        Choice.Candidate(shown: "\($0.name) hub (\($0.status))", instead: "#\($0.id)")
      })
  }

  /// A hub wherever it lies: whom to give somebody to may be outside one's own reach.
  package func anyHub(_ phrase: String) throws -> Hub {
    let open = try Hub.find(phrase, reach: .state, in: db).filter {
      try $0.state != .forming || reach().sees($0)
    }
    if let only = open.first, open.count == 1, HubNames.isCertain(phrase, only) { return only }
    guard !open.isEmpty else { return try hub(phrase) }
    throw Choice(
      phrase,
      among: open.prefix(9).map { .init(shown: "\($0.name) hub", instead: "#\($0.id)") })
  }
}

extension RosterEntry {
  /// `#412 Maria Lopez`.
  package var label: String { "\(shownName) (#\(number))" }

  package var shownName: String {
    if !name.isEmpty { return name }
    return address ?? phone ?? "somebody without a name"
  }

  /// A row of a table: "Maria Lopez, Worcester; new since Mar 3; 508-555-0142".
  package var line: String {
    var parts = [[shownName, elsewhere ?? town].compactMap(\.self).joined(separator: ", ")]
    if let stage { parts.append(stage.rawValue) }
    if let phone { parts.append(phone) }
    if let address, !name.isEmpty { parts.append(address) }
    return parts.joined(separator: "; ")
  }
}

extension Sender {
  /// Whom their roles let them see.
  func reach(in db: Database) throws -> Reach {
    // Whoever runs the machine holds its books anyway.
    if roles.contains(where: { $0.kind == .operator }) { return .state }
    return try Reach.of(roles: roles, in: db)
  }
}
