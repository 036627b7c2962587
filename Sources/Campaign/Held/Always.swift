import GRDB
package import Language
package import Mailroom

/// Releases a kind of mail for good, where mail is held until a coordinator has seen it; by itself
/// it lists the kinds.
package struct Always: Command {
  package static let usage = Usage(
    "ALWAYS", forms: ["always {name}", "always send {name}", "always"], who: .coordinator,
    isUndoable: true,
    help:
      "where mail waits for a coordinator's YES: this kind leaves by itself from now on. ALWAYS alone lists the kinds.",
    example: "ALWAYS welcome")

  /// As which the NO to held mail stands in the journal, and UNDO takes it back.
  static let withdrawal = Usage(
    "NO to held mail", forms: ["no {number}"], who: .coordinator, isUndoable: true,
    help: "withdraws a mail that waits.", example: "NO 4")

  private let kinds: [MailKinds.Kind]
  private let isList: Bool

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let written = match[.name], !written.isEmpty else {
      kinds = []
      isList = true
      return
    }
    isList = false
    let table = scene.house.kinds
    if let whole = table.named(written) {
      kinds = [whole]
      return
    }
    let names = written.split { $0 == "," || $0 == " " }.map(String.init)
      .filter { !["and", "mail", "mails", "kind", "the"].contains($0.lowercased()) }
    kinds = try names.map { name in
      guard let kind = table.named(name) else {
        throw Refusal(
          "There is no kind of mail “\(name)”. The kinds are \(CountWords.list(table.kinds.map(\.name)))."
        )
      }
      return kind
    }
    guard !kinds.isEmpty else { throw UsageError("Name a kind of mail.") }
  }

  package var preview: String {
    isList
      ? "List the kinds of mail"
      : "Mail of the kind \(CountWords.list(kinds.map(\.name))) leaves by itself"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    if isList { return try list(scene) }
    let said = try Self.release(
      kinds, by: scene.sender.person.id, footprint: scene.footprint, in: scene.handling)
    var answer = CommandAnswer(detail: CountWords.list(kinds.map(\.name)))
    answer.said = said
    return answer
  }

  /// Releases kinds, with what is held of them.
  ///
  /// - Returns: what to say about it.
  static func release(
    _ kinds: [MailKinds.Kind], by person: Int64, footprint: Footprint, in handling: Handling
  ) throws -> [String] {
    let db = handling.db
    let isStoreHeld = try StoreHold.since(in: db) != nil
    var said: [String] = []
    var released = 0
    for kind in kinds {
      if try Holding.isReleased(kind.name, in: db) {
        said.append("\(kind.name) was released before.")
        continue
      }
      try footprint.watch("mailKind", ["name": kind.name])
      try db.execute(
        cached: """
          INSERT INTO mailKind (name, shownAt, releasedAt, releasedBy)
          VALUES (:name, :now, :now, :by)
          ON CONFLICT (name) DO UPDATE SET releasedAt = excluded.releasedAt,
            releasedBy = excluded.releasedBy
          """, arguments: ["name": kind.name, "now": handling.now.milliseconds, "by": person])
      said.append("\(kind.name): I won't ask again for that kind (\(kind.meaning)).")
      guard !isStoreHeld else { continue }
      for mail in try HeldMail.open(in: db) where mail.kind == kind.name && mail.word == nil {
        if try !mail.dropIfLate(in: handling),
          try mail.release("always", by: person, in: handling)
        {
          released += 1
        }
      }
    }
    if released > 0 {
      said.append(
        "\(CountWords.of(released, "held mail")) of it \(released == 1 ? "leaves" : "leave") now.")
    }
    if handling.settings.mode == .live {
      said.append("Just now nothing is held by its kind: the settings say mode live.")
    }
    return said
  }

  private func list(_ scene: Scene) throws -> CommandAnswer {
    var answer = CommandAnswer(
      scene.handling.settings.mode == .ask
        ? "Mail waits for a coordinator's YES until its kind is released. The kinds:"
        : "Nothing is held just now: the settings say mode live. The kinds:")
    answer.rows = try scene.house.kinds.kinds.map { kind in
      let isReleased = try Holding.isReleased(kind.name, in: scene.db)
      return CommandAnswer.Row(
        kind.name, kind.meaning + (isReleased ? " (leaves by itself)" : ""))
    }
    return answer
  }
}
