import Foundation
import GRDB

/// What the clock does to questions: lists, one reminder after two days, the next owner after
/// four, the end after fourteen without a word.
extension HandOver {
  static let remindAfter: TimeInterval = 2 * 86_400
  static let nextOwnerAfter: TimeInterval = 4 * 86_400

  static let dueWork = [lists, unreachable, nextOwners, reminders, ends]

  // MARK: Lists

  private static let lists = DueWork("hand-over list") { db in
    try Int64.fetchOne(
      db,
      cached: """
        SELECT listSince FROM handOver WHERE listSince IS NOT NULL ORDER BY listSince LIMIT 1
        """
    ).map { Date(milliseconds: $0) + listAfter }
  } find: { handling in
    try Row.fetchAll(
      handling.db,
      cached: """
        SELECT ownerPersonID, ownerAddressID, MIN(listSince) AS since FROM handOver
        WHERE listSince IS NOT NULL AND listSince <= :since AND ownerAddressID IS NOT NULL
        GROUP BY ownerAddressID
        """, arguments: ["since": (handling.now - listAfter).milliseconds]
    ).map { row in
      let person: Int64 = row["ownerPersonID"]
      let address: Int64 = row["ownerAddressID"]
      let since: Int64 = row["since"]
      return DueWork.Piece(key: "hand-over list:\(address):\(since)") { handling in
        try sendList(to: person, at: address, in: handling)
      }
    }
  }

  // MARK: Owners

  /// Whose owner's address has been suppressed or bounced since: the next has it at once.
  private static let unreachable = DueWork("hand-over unreachable") { db in
    try unreachableNumbers(in: db).isEmpty ? nil : .distantPast
  } find: { handling in
    try unreachableNumbers(in: handling.db).map { number in
      piece("unreachable", number, handling) { matter, handling in
        try relieve(matter, skipsLevel: false, in: handling)
      }
    }
  }

  /// Uses handOverUnanswered.
  private static func unreachableNumbers(in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT handOver.id FROM handOver
        JOIN suppression ON suppression.addressID = handOver.ownerAddressID
          AND suppression.degree = 'all'
        WHERE handOver.closedAt IS NULL AND handOver.answeredAt IS NULL AND handOver.isAtEnd = 0
        """)
  }

  private static let nextOwners = DueWork("hand-over next owner") { db in
    try firstAsked(in: db, isReminded: true).map { $0 + nextOwnerAfter }
  } find: { handling in
    try Int64.fetchAll(
      handling.db,
      cached: """
        SELECT id FROM handOver
        WHERE closedAt IS NULL AND answeredAt IS NULL AND askedAt <= :since AND isAtEnd = 0
          AND ownerAddressID IS NOT NULL
        """, arguments: ["since": (handling.now - nextOwnerAfter).milliseconds]
    ).map { number in
      piece("next owner", number, handling) { matter, handling in
        try relieve(matter, skipsLevel: true, in: handling)
      }
    }
  }

  private static let reminders = DueWork("hand-over reminder") { db in
    try firstAsked(in: db, isReminded: false).map { $0 + remindAfter }
  } find: { handling in
    try Int64.fetchAll(
      handling.db,
      cached: """
        SELECT id FROM handOver
        WHERE closedAt IS NULL AND answeredAt IS NULL AND askedAt <= :since
          AND remindedAt IS NULL AND ownerAddressID IS NOT NULL
        """, arguments: ["since": (handling.now - remindAfter).milliseconds]
    ).map { number in
      piece("reminder", number, handling) { matter, handling in
        try remind(matter, in: handling)
      }
    }
  }

  /// What falls due within so long after another is reminded of with it: one mail, and no four.
  private static let gatheredWithin: TimeInterval = 12 * 3_600

  /// The others of this owner that would be reminded of today. Uses handOverUnanswered.
  private static func gathered(with matter: Matter, in handling: Handling) throws -> [Int64] {
    try Int64.fetchAll(
      handling.db,
      cached: """
        SELECT id FROM handOver
        WHERE closedAt IS NULL AND answeredAt IS NULL AND askedAt <= :since AND remindedAt IS NULL
          AND ownerPersonID = :owner AND ownerAddressID = :address AND id <> :id
        ORDER BY id
        """,
      arguments: [
        "since": (handling.now - remindAfter + gatheredWithin).milliseconds,
        "owner": matter.ownerPersonID, "address": matter.ownerAddressID, "id": matter.number,
      ])
  }

  /// Uses handOverUnanswered.
  private static func firstAsked(in db: Database, isReminded: Bool) throws -> Date? {
    try Int64.fetchOne(
      db,
      cached: """
        SELECT askedAt FROM handOver
        WHERE closedAt IS NULL AND answeredAt IS NULL AND ownerAddressID IS NOT NULL
          AND (CASE WHEN :isReminded THEN isAtEnd = 0 ELSE remindedAt IS NULL END)
        ORDER BY askedAt LIMIT 1
        """, arguments: ["isReminded": isReminded]
    ).map(Date.init(milliseconds:))
  }

  private static func remind(_ matter: Matter, in handling: Handling) throws {
    let chain = try owners(of: matter, in: handling)
    if let owner = matter.owner, try Absence.isAway(owner, at: handling.now, in: handling.db),
      let next = chain.next(after: owner, skipsLevel: false), next.personID != owner
    {
      return try relieve(matter, skipsLevel: false, in: handling)
    }
    // Reminded of with another, within this very run.
    let isReminded =
      try Int.fetchOne(
        handling.db, cached: "SELECT remindedAt IS NOT NULL FROM handOver WHERE id = :id",
        arguments: ["id": matter.number]) == 1
    guard !isReminded else { return }
    let others = try gathered(with: matter, in: handling)
    for number in [matter.number] + others {
      try handling.db.execute(
        cached: "UPDATE handOver SET remindedAt = :now WHERE id = :id",
        arguments: ["now": handling.now.milliseconds, "id": number])
    }
    if !others.isEmpty, let person = matter.ownerPersonID, let address = matter.ownerAddressID {
      return try sendList(
        of: ([matter.number] + others).sorted(), to: person, at: address, isReminder: true,
        in: handling)
    }
    guard let person = matter.ownerPersonID, let address = matter.ownerAddressID else { return }
    let owner = Role(kind: .contact, scope: "", personID: person, addressID: address)
    try tell(owner, of: matter, as: .reminder, in: handling)
  }

  /// The next owner gets it, and the one before hears so in a line.
  private static func relieve(
    _ matter: Matter, skipsLevel: Bool, in handling: Handling
  ) throws {
    let chain = try owners(of: matter, in: handling)
    guard let next = chain.next(after: matter.owner, skipsLevel: skipsLevel),
      next.personID != matter.owner
    else {
      try handling.db.execute(
        cached:
          "UPDATE handOver SET isAtEnd = 1, remindedAt = COALESCE(remindedAt, :now) WHERE id = :id",
        arguments: ["now": handling.now.milliseconds, "id": matter.number])
      return
    }
    let earlier = try matter.owner.flatMap { try Person.find($0, in: handling.db) }
    try move(
      matter, to: next, from: earlier?.name ?? "", isPassed: false, in: handling)
    try Journal.write(
      "next owner", subject: matter.personID, detail: "#\(matter.number)", in: handling)
    guard let earlier, let address = matter.ownerAddressID,
      let name = try Person.find(next.personID, in: handling.db)?.name
    else { return }
    try note(
      ["is_with": .text(name)], about: matter.number, to: address, person: earlier.id,
      answering: nil, because: "the next owner has it", in: handling)
  }

  // MARK: Ends

  private static let ends = DueWork("hand-over end") { db in
    // Uses handOverAnswered.
    try Int64.fetchOne(
      db,
      cached: """
        SELECT lastWordAt FROM handOver WHERE closedAt IS NULL AND answeredAt IS NOT NULL
        ORDER BY lastWordAt LIMIT 1
        """
    ).map { Date(milliseconds: $0) + Double(quietDays) * 86_400 }
  } find: { handling in
    try Int64.fetchAll(
      handling.db,
      cached: """
        SELECT id FROM handOver
        WHERE closedAt IS NULL AND answeredAt IS NOT NULL AND lastWordAt <= :since
        """, arguments: ["since": (handling.now - Double(quietDays) * 86_400).milliseconds]
    ).map { number in
      piece("end", number, handling) { matter, handling in
        try close(matter.number, in: handling)
      }
    }
  }

  /// Once for each time that the question was asked or answered.
  private static func piece(
    _ what: String, _ number: Int64, _ handling: Handling,
    run: @escaping @Sendable (Matter, Handling) throws -> Void
  ) -> DueWork.Piece {
    DueWork.Piece(key: "hand-over \(what):\(number):\(handling.now.milliseconds)") { handling in
      guard let matter = try Matter.find(number, in: handling.db) else { return }
      try run(matter, handling)
    }
  }
}
