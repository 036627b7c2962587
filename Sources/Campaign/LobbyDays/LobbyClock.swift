import Foundation
import GRDB
import Language
import Mailroom

/// What falls due about lobby days: who comes from a split town is asked, coordinators hear what
/// the schedule lacks, kits leave, changes are told, and each is asked what came of it.
enum LobbyClock {
  static func dueWork(_ clock: WallClock) -> [DueWork] {
    [faces(clock), schedules, kits, changes, reports(clock)]
  }

  /// Lobby days are planned months ahead; nothing falls due earlier than this.
  private static let ahead: TimeInterval = 40 * 86_400
  private static let pieces = 1_000

  private static func toCome(_ now: Date, in db: Database) throws -> [LobbyDay] {
    guard try hasLegislators(in: db) else { return [] }
    return try LobbyDay.open(from: now, to: now + ahead, in: db)
  }

  /// A campaign that has imported nobody has no kits to send. Uses legislatorBySeat.
  private static func hasLegislators(in db: Database) throws -> Bool {
    try Int.fetchOne(
      db, cached: "SELECT 1 FROM legislator WHERE chamber = 'house' AND endedOn IS NULL LIMIT 1"
    ) != nil
  }

  /// Whether who comes to an event gets a kit, and is asked afterwards what came of the visit.
  static func hasKits(_ event: Event, in db: Database) throws -> Bool {
    try event.kind == .lobbyDay && hasLegislators(in: db)
  }

  // MARK: By face

  /// After the RSVP's own answer.
  private static let afterWord: TimeInterval = 3_600

  private static func faces(_ clock: WallClock) -> DueWork {
    DueWork("who represents them, before a lobby day") { db, now in
      try toCome(now, in: db).compactMap { day in
        guard
          let said = try Int64.fetchOne(
            db, cached: firstFaceSQL, arguments: ["event": day.id])
        else { return nil }
        let due = max(day.asksByFaceFrom, Date(milliseconds: said) + afterWord)
        return due < day.kitsLeaveAt ? clock.nextAllowed(from: due) : nil
      }.min()
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      return try toCome(handling.now, in: handling.db).flatMap { day -> [DueWork.Piece] in
        guard handling.now >= day.asksByFaceFrom, handling.now < day.kitsLeaveAt else { return [] }
        return try Int64.fetchAll(
          handling.db, cached: facesSQL,
          arguments: ["event": day.id, "until": (handling.now - afterWord).milliseconds]
        ).map { person in
          DueWork.Piece(key: "lobby face:\(day.id):\(person)") { handling in
            let language = try Person.find(person, in: handling.db)?.language ?? "en"
            try FaceQuestion.ask(
              person, for: day.id, eventWords: day.words(language), in: handling)
          }
        }
      }
    }
  }

  /// Who comes, from a split town, and has not been asked there. Uses rsvpIn and primary keys.
  static let facesSQL: StaticString = """
    SELECT rsvp.personID FROM rsvp JOIN volunteer ON volunteer.personID = rsvp.personID
    WHERE rsvp.eventID = :event AND rsvp.state = 'going' AND saidAt <= :until AND isListed = 1
      AND EXISTS (SELECT 1 FROM townDistrict
        WHERE town = volunteer.town AND chamber = 'house' AND rank = 1)
      AND NOT EXISTS (SELECT 1 FROM personDistrict
        WHERE personDistrict.personID = rsvp.personID AND chamber = 'house'
          AND town = volunteer.town)
      AND NOT EXISTS (SELECT 1 FROM dueDone
        WHERE key = 'lobby face:' || rsvp.eventID || ':' || rsvp.personID)
    LIMIT 1000
    """
  private static let firstFaceSQL: StaticString = """
    SELECT MIN(saidAt) FROM rsvp JOIN volunteer ON volunteer.personID = rsvp.personID
    WHERE rsvp.eventID = :event AND rsvp.state = 'going' AND isListed = 1
      AND EXISTS (SELECT 1 FROM townDistrict
        WHERE town = volunteer.town AND chamber = 'house' AND rank = 1)
      AND NOT EXISTS (SELECT 1 FROM personDistrict
        WHERE personDistrict.personID = rsvp.personID AND chamber = 'house'
          AND town = volunteer.town)
      AND NOT EXISTS (SELECT 1 FROM dueDone
        WHERE key = 'lobby face:' || rsvp.eventID || ':' || rsvp.personID)
    """

  // MARK: The schedule

  private static let schedules = DueWork("what a lobby day's schedule lacks") { db, now in
    try toCome(now, in: db).flatMap { day in
      [-7, -1].map { day.moment(days: $0, at: 10) }.filter { $0 > max(now, day.createdAt) }
    }.min()
  } find: { handling in
    try toCome(handling.now, in: handling.db).flatMap { day in
      [-7, -1].compactMap { days -> DueWork.Piece? in
        let due = day.moment(days: days, at: 10)
        guard due <= handling.now, due > day.createdAt, handling.now < due + 86_400 else {
          return nil
        }
        return DueWork.Piece(key: "lobby schedule:\(day.id):\(day.startsAt.milliseconds):\(days)") {
          try SchedulePost($0).tell(day)
        }
      }
    }
  }

  // MARK: Kits

  private static let kits = DueWork("lobby day kits") { db, now in
    try toCome(now, in: db).compactMap { day in
      if now < day.kitsLeaveAt { return day.kitsLeaveAt }
      return try waiting(day, limit: 1, in: db).isEmpty ? nil : now
    }.min()
  } find: { handling in
    try toCome(handling.now, in: handling.db).flatMap { day -> [DueWork.Piece] in
      guard handling.now >= day.kitsLeaveAt else { return [] }
      let waiting = try waiting(day, limit: pieces, in: handling.db)
      guard !waiting.isEmpty else { return [] }
      let all = try LobbyGoer.all(of: day.id, in: handling.db)
      let byID = Dictionary(all.map { ($0.personID, $0) }) { first, _ in first }
      return waiting.map { person in
        DueWork.Piece(key: kitKey(day, person)) { handling in
          guard let goer = byID[person] else { return }
          try KitPost(day, handling).send(goer, among: all)
        }
      }
    }
  }

  private static func kitKey(_ day: LobbyDay, _ person: Int64) -> String {
    "lobby kit:\(day.id):\(day.startsAt.milliseconds):\(person)"
  }

  /// Who comes and has no kit yet. Uses rsvpIn and dueDone's key.
  private static func waiting(_ day: LobbyDay, limit: Int, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT personID FROM rsvp
        WHERE eventID = :event AND state = 'going' AND NOT EXISTS (SELECT 1 FROM dueDone
          WHERE key = 'lobby kit:' || :event || ':' || :start || ':' || rsvp.personID)
        LIMIT :limit
        """,
      arguments: ["event": day.id, "start": day.startsAt.milliseconds, "limit": limit])
  }

  // MARK: Changes

  /// So long a change may be taken back before anybody hears of it.
  private static let beforeTold: TimeInterval = 300

  /// Computed and not posted by the command, so that UNDO takes a change back in silence.
  private static let changes = DueWork("appointments that changed") { db, now in
    try LobbyDay.open(from: now - 12 * 3_600, to: now + 400 * 86_400, in: db).flatMap {
      try changed($0, in: db)
    }.map { $0.changedAt + beforeTold }.min()
  } find: { handling in
    let days = try LobbyDay.open(
      from: handling.now - 12 * 3_600, to: handling.now + 400 * 86_400, in: handling.db)
    return try days.compactMap { day -> DueWork.Piece? in
      let ready = try changed(day, in: handling.db).filter {
        $0.changedAt + beforeTold <= handling.now
      }
      guard let first = ready.first else { return nil }
      // Of several that changed each hears in one mail.
      let key = "appointment:\(first.id):\(handling.now.milliseconds)"
      return DueWork.Piece(key: key) { try tell(ready, day, in: $0) }
    }
  }

  private static func changed(_ day: LobbyDay, in db: Database) throws -> [Appointment] {
    try Appointment.all(of: day.id, in: db).filter { $0.told != $0.signature }
  }

  private static func tell(
    _ appointments: [Appointment], _ day: LobbyDay, in handling: Handling
  ) throws {
    let db = handling.db
    for appointment in appointments { try appointment.markTold(at: handling.now, in: db) }
    guard handling.now < day.endsAt else { return }
    let directory = try LegislatorDirectory(in: db)
    let news = appointments.compactMap { appointment -> (Appointment, OfficeHolder)? in
      // Put on and taken off again before anybody had heard of it.
      if appointment.state == .cancelled, appointment.told.isEmpty { return nil }
      return directory.holder(id: appointment.legislator).map { (appointment, $0) }
    }
    let post = KitPost(day, handling)
    for goer in try LobbyGoer.all(of: day.id, in: db) {
      let own = news.filter { appointment, _ in
        goer.isConstituent(of: appointment.legislator) || goer.personID == appointment.leaderID
      }
      for isOff in [true, false] {
        let these = own.filter { ($0.0.state == .cancelled) == isOff }
        if !these.isEmpty { try post.changed(these, for: goer) }
      }
    }
  }

  // MARK: Afterwards

  private static let askedFor: TimeInterval = 5 * 86_400

  private static func reports(_ clock: WallClock) -> DueWork {
    DueWork("what came of a lobby day") { db, now in
      guard try hasLegislators(in: db) else { return nil }
      return try LobbyDay.open(from: now - 8 * 86_400, to: now + ahead, in: db).compactMap { day in
        if now < day.reportsAskedAt { return day.reportsAskedAt }
        guard now < day.reportsAskedAt + askedFor, try !unasked(day, limit: 1, in: db).isEmpty
        else { return nil }
        return clock.nextAllowed(from: now)
      }.min()
    } find: { handling in
      let now = handling.now
      guard try !clock.isQuiet(at: now) && hasLegislators(in: handling.db) else { return [] }
      let past = try LobbyDay.open(from: now - 8 * 86_400, to: now, in: handling.db)
      return try past.flatMap { day -> [DueWork.Piece] in
        guard now >= day.reportsAskedAt, now < day.reportsAskedAt + askedFor else { return [] }
        return try unasked(day, limit: pieces, in: handling.db).map { person in
          DueWork.Piece(key: "lobby report:\(day.id):\(person)") { handling in
            guard let goer = try LobbyGoer.find(person, at: day.id, in: handling.db) else { return }
            try KitPost(day, handling).askReport(goer)
          }
        }
      }
    }
  }

  /// Who came as far as anybody knows, has told nothing and was not asked. Uses rsvpIn, dueDone's
  /// key and lobbyVisitBy.
  private static func unasked(_ day: LobbyDay, limit: Int, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT personID FROM rsvp
        WHERE eventID = :event AND state = 'going' AND came IS NOT 0
          AND NOT EXISTS (SELECT 1 FROM dueDone
            WHERE key = 'lobby report:' || rsvp.eventID || ':' || rsvp.personID)
          AND NOT EXISTS (SELECT 1 FROM lobbyVisit
            WHERE lobbyVisit.personID = rsvp.personID AND lobbyVisit.eventID = rsvp.eventID)
        LIMIT :limit
        """, arguments: ["event": day.id, "limit": limit])
  }
}
