import Foundation
import GRDB
import Mailroom

/// Makes the rows of what is confirmed, in pieces of a short transaction each, and lets them leave:
/// the first few, then a pause in which somebody may still see what is wrong, then the rest.
enum BlastMaking {
  /// Rows of one piece: the transaction stays under 100 ms, answers and incoming mail in between.
  private static let rowsAtOnce = 1_000
  /// People read ahead for the pieces of one turn.
  private static let peopleAtOnce = 20_000
  /// What has not begun so long after its hour asks again.
  static let asksAgainAfter: TimeInterval = 86_400

  static let work = LongWork("blasts") { db, now in
    // Uses blastToCome.
    let begins = try Int64.fetchOne(
      db,
      cached: """
        SELECT beginsAt FROM blast INDEXED BY blastToCome
        WHERE state = 'confirmed' AND beginsAt IS NOT NULL ORDER BY beginsAt LIMIT 1
        """
    ).map(Date.init(milliseconds:))
    let isMaking = try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM blast INDEXED BY blastToCome
        WHERE state = 'leaving' AND madeAt IS NULL LIMIT 1
        """)
    return isMaking == nil ? begins : now
  } pieces: { handling in
    let db = handling.db
    if let id = try Int64.fetchOne(
      db,
      cached: """
        SELECT id FROM blast INDEXED BY blastToCome
        WHERE state = 'confirmed' AND beginsAt <= :now ORDER BY beginsAt LIMIT 1
        """, arguments: ["now": handling.now.milliseconds])
    {
      return [{ try begin(id, in: $0) }]
    }
    guard
      let id = try Int64.fetchOne(
        db,
        cached: """
          SELECT id FROM blast INDEXED BY blastToCome
          WHERE state = 'leaving' AND madeAt IS NULL ORDER BY beginsAt LIMIT 1
          """)
    else { return [] }
    guard let blast = try Blast.find(id, in: db) else {
      return [{ try Blast.giveUp(id, in: $0) }]
    }
    return try pieces(of: blast, in: handling)
  }

  private static func pieces(of blast: Blast, in handling: Handling) throws -> [LongWork.Piece] {
    let people = try blast.audience.people(
      after: blast.cursor, upTo: blast.maxPersonID ?? 0, limit: peopleAtOnce, in: handling.db)
    guard !people.isEmpty else { return [{ try finish(blast.id, in: $0) }] }
    var pieces: [LongWork.Piece] = []
    var cursor = blast.cursor
    var rest = people[...]
    // The first ones by themselves.
    var size = blast.made == 0 ? handling.settings.blasts.first : rowsAtOnce
    while !rest.isEmpty {
      let part = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      size = rowsAtOnce
      let before = cursor
      cursor = part.last ?? cursor
      pieces.append { try make(part, of: blast.id, after: before, in: $0) }
    }
    return pieces
  }

  // MARK: Pieces

  private static func begin(_ id: Int64, in handling: Handling) throws {
    guard var blast = try Blast.find(id, in: handling.db) else {
      return try Blast.giveUp(id, in: handling)
    }
    guard blast.state == .confirmed, let begins = blast.beginsAt, begins <= handling.now
    else { return }
    guard try isStillTheirs(blast, in: handling) else { return }
    if handling.now > begins + asksAgainAfter {
      return try askAgain(blast, in: handling)
    }
    guard try isWanted(blast, in: handling) else { return }
    let clock = handling.settings.clock
    guard !clock.isQuiet(at: handling.now) else {
      blast.beginsAt = clock.nextAllowed(from: handling.now)
      return try blast.save(in: handling.db)
    }
    blast.state = .leaving
    blast.startedAt = handling.now
    if blast.usefulUntil == nil {
      let last = LeavingPlan(handling.settings).last(of: blast.shown, from: handling.now)
      blast.usefulUntil = max(handling.now + 2 * 86_400, last + 86_400)
    }
    try blast.save(in: handling.db)
    try Round.set(.leaving, of: id, in: handling.db)
    try Journal.write(
      "blast begins", actor: blast.senderPersonID, detail: "#\(id)", in: handling)
  }

  /// Whether who sends it still may: a role may be gone between the YES and the hour.
  private static func isStillTheirs(_ blast: Blast, in handling: Handling) throws -> Bool {
    let desk = BlastDesk(handling)
    if let sender = try sender(of: blast, in: handling.db), try desk.maySend(blast, sender) {
      return true
    }
    try desk.stop(blast)
    try BlastPost(handling).tellSender(
      [
        "#\(blast.id) is called off, because your role has changed since your YES: nothing has left."
      ], of: blast)
    return false
  }

  private static func sender(of blast: Blast, in db: Database) throws -> Sender? {
    guard let person = try blast.senderPersonID.flatMap({ try Person.find($0, in: db) }),
      let record = try blast.senderAddressID.flatMap({ try AddressRecord.find($0, in: db) })
    else { return nil }
    return Sender(person: person, at: record, roles: try Role.of(person.id, in: db))
  }

  /// Whether what it is about still is.
  private static func isWanted(_ blast: Blast, in handling: Handling) throws -> Bool {
    let kind = Blasts.of(handling.house)?.kind(named: blast.kind)
    guard let kind, try !kind.isStillWanted(about: blast.about, in: handling) else { return true }
    let (left, _) = try BlastDesk(handling).stop(blast)
    try BlastPost(handling).tellSender(
      [
        "#\(blast.id) is called off, because what it is about is: \(left == 0 ? "nothing had left" : "\(CountWords.of(left, "mail")) had left")."
      ], of: blast)
    return false
  }

  private static func askAgain(_ blast: Blast, in handling: Handling) throws {
    guard let sender = try sender(of: blast, in: handling.db) else {
      try BlastDesk(handling).stop(blast)
      return
    }
    var anew = blast
    anew.state = .proposed
    anew.version += 1
    let hour = blast.leavesAt ?? blast.beginsAt ?? handling.now
    anew.leavesAt = nil
    anew.beginsAt = nil
    let count = try BlastCount(blast, in: handling)
    anew.shown = count.mails
    try anew.save(in: handling.db)
    try BlastPost(handling).preview(
      anew, count, to: sender, answering: nil,
      saying: [
        "It could not begin at its hour, \(handling.settings.clock.words(hour)), nor within a day after it: nothing has left. YES sends it now, NO drops it."
      ])
  }

  /// The rows of some people. A piece that runs again, or late, changes nothing.
  private static func make(
    _ people: [Int64], of id: Int64, after cursor: Int64, in handling: Handling
  ) throws {
    let db = handling.db
    guard var blast = try Blast.find(id, in: db), blast.state == .leaving,
      blast.cursor == cursor, let last = people.last
    else { return }
    guard try isWanted(blast, in: handling) else { return }
    let isFirst = blast.made == 0
    var leaving = Round.Leaving(
      blast.template, because: "#\(id): \(blast.kind)", notBefore: handling.now)
    if !isFirst, let started = blast.startedAt {
      let pause = Double(handling.settings.blasts.firstPause.components.seconds)
      leaving.notBefore = max(handling.now, started + pause)
    }
    leaving.fromName = blast.fromName
    leaving.usefulUntil = blast.usefulUntil
    let (recipients, leftOut) = try recipients(people, of: blast, in: handling)
    blast.made += try Round.put(recipients, of: id, leaving, in: handling)
    blast.leftOut += leftOut
    blast.cursor = last
    try blast.save(in: db)
  }

  private static func finish(_ id: Int64, in handling: Handling) throws {
    guard var blast = try Blast.find(id, in: handling.db), blast.state == .leaving else { return }
    blast.madeAt = handling.now
    try blast.save(in: handling.db)
  }

  // MARK: Recipients

  private static func recipients(
    _ people: [Int64], of blast: Blast, in handling: Handling
  ) throws -> (recipients: [Round.Recipient], leftOut: Int) {
    let db = handling.db
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH chosen(personID) AS (SELECT value FROM json_each(:people))
        SELECT personID, givenName, language, addressID, reason FROM (\(LeftOut.select))
        ORDER BY personID
        """,
      arguments: ["people": Audience.list(people)] + LeftOut.moments(handling.now))
    var leftOut = 0
    var found: [(person: Int64, name: String, language: String, address: Int64)] = []
    for row in rows {
      guard row["reason"] as String? == nil, let address = row["addressID"] as Int64? else {
        leftOut += 1
        continue
      }
      found.append((row["personID"], row["givenName"], row["language"], address))
    }
    let sender = try blast.senderPersonID.flatMap { try Person.find($0, in: db)?.name } ?? ""
    var common = BlastValues(
      blast, templates: handling.house.templates, sender: sender, in: db)
    let values = try common.of(found.map(\.person))
    let personal =
      try Blasts.of(handling.house)?.kind(named: blast.kind)?
      .personal(for: found.map(\.person), about: blast.about, in: handling) ?? [:]
    let beside = try housemates(at: Set(found.map(\.address)), blast, in: handling)
    var seen: Set<Int64> = []
    var recipients: [Round.Recipient] = []
    for one in found {
      let own = personal[one.person]
      if own?.leftOut != nil {
        leftOut += 1
        continue
      }
      guard seen.insert(one.address).inserted else { continue }
      let names =
        [one.name]
        + (beside[one.address] ?? [])
        .filter { $0.person != one.person && personal[$0.person]?.leftOut == nil }
        .map(\.name)
      var all = values[one.person] ?? [:]
      all.merge(BlastValues.greeting(names, language: one.language)) { $1 }
      if let own { all.merge(own.values) { $1 } }
      var recipient = Round.Recipient(
        addressID: one.address, personID: one.person, language: one.language, values: all)
      recipient.asks = own?.asks
      recipient.calendar = own?.calendar
      recipient.attachments = own?.attachments ?? []
      recipients.append(recipient)
    }
    return (recipients, leftOut)
  }

  /// Who of the audience is reached at each of these addresses, where they are several: one mail
  /// greets them all. Whom nothing goes to is not greeted either. Uses personAddressByAddress.
  private static func housemates(
    at addresses: Set<Int64>, _ blast: Blast, in handling: Handling
  ) throws -> [Int64: [(person: Int64, name: String)]] {
    let rows = try Row.fetchAll(
      handling.db,
      sql: """
        WITH chosen(personID) AS (
          SELECT DISTINCT other.personID FROM json_each(:addresses) AS place
          CROSS JOIN personAddress AS other ON other.addressID = place.value
          WHERE (SELECT COUNT(*) FROM personAddress WHERE addressID = place.value) > 1)
        SELECT addressID, personID, givenName FROM (\(LeftOut.select)) WHERE reason IS NULL
        ORDER BY personID
        """,
      arguments: ["addresses": Audience.list(Array(addresses))]
        + LeftOut.moments(handling.now))
    guard !rows.isEmpty else { return [:] }
    let inAudience = try blast.audience.contains(rows.map { $0["personID"] }, in: handling.db)
    var beside: [Int64: [(person: Int64, name: String)]] = [:]
    for row in rows where inAudience.contains(row["personID"]) {
      beside[row["addressID"], default: []].append((row["personID"], row["givenName"]))
    }
    return beside
  }
}
