package import Foundation
import GRDB
import Mail

/// Plays mails and the clock against a copy of the store and writes what would leave.
///
/// The same handling, the same due work, the same outbox as the worker's; only the mailbox and
/// the relay are missing. Nothing leaves, and the real store is not opened by it.
package final class Rehearsal {
  /// A mail that is handed in at its moment.
  package struct Scene: Sendable {
    package var file: String
    package var bytes: [UInt8]
    package var at: Date
    package init(file: String, bytes: [UInt8], at: Date) {
      self.file = file
      self.bytes = bytes
      self.at = at
    }
  }

  /// One line of `log.jsonl`.
  package struct Event: Codable, Sendable {
    package var at: String
    package var event: String
    package var file: String?
    package var from: String?
    package var to: [String]?
    package var envelopeFrom: String?
    package var subject: String?
    package var template: String?
    package var lane: String?
    package var because: String?

    enum CodingKeys: String, CodingKey {
      case at, event, file, from, to
      case envelopeFrom = "envelope_from"
      case subject, template, lane, because
    }
  }

  private let house: House
  private let store: Store
  private let folder: String
  private var events: [Event] = []
  private var number = 0
  private var uid: UInt32

  /// - Parameters:
  ///   - store: the copy; it is written to.
  ///   - folder: where the mails and `log.jsonl` go.
  package init(_ house: House, store: Store, folder: String) throws {
    self.house = house
    self.store = store
    self.folder = folder
    let last = try store.pool.read { db in
      try Int64.fetchOne(db, cached: "SELECT MAX(uid) FROM ledger WHERE mailbox = 'rehearsal'")
    }
    uid = UInt32(clamping: last ?? 0)
    // In a year that is played no clock is wrong.
    try store.pool.write { try SteadyClock.forget(in: $0) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    number =
      try FileManager.default.contentsOfDirectory(atPath: folder)
      .compactMap { $0.hasSuffix(".eml") ? Int($0.prefix { $0.isNumber }) : nil }.max() ?? 0
  }

  /// Plays everything in the order of its moments.
  ///
  /// - Returns: what happened, in order; also written to `log.jsonl`.
  package func play(_ scenes: [Scene], from start: Date, until end: Date) throws -> [Event] {
    _ = try advance(scenes, from: start, until: end)
    try writeLog()
    return events
  }

  /// The same without the log, for who plays a year in thousands of steps.
  ///
  /// - Returns: what happened in this step, in order.
  package func advance(_ scenes: [Scene], from start: Date, until end: Date) throws -> [Event] {
    let before = events.count
    // A crash's leftovers in the copied store are played as the worker would.
    _ = try write(at: start) { try Outbox.recover(in: $0) }
    var moment = start
    try leave(at: moment)
    for scene in scenes.sorted(by: { $0.at < $1.at }) where scene.at <= end {
      try pass(from: moment, to: scene.at)
      moment = max(moment, scene.at)
      try receive(scene, at: moment)
      try leave(at: moment)
    }
    try pass(from: moment, to: end)
    return Array(events[before...])
  }

  private func write<T>(at now: Date, _ body: (Handling) throws -> T) throws -> T {
    try store.pool.write { db in try body(Handling(db: db, house: house, now: now)) }
  }

  /// Lets the clock run: due work and mail at their own moments.
  private func pass(from start: Date, to end: Date) throws {
    // A paused lane or a limit leaves what is due where it is: look again a quarter later.
    let later = Double(DueClock.interval.components.seconds)
    var moment = start
    while true {
      let (mail, work) = try store.pool.read { db in
        (try Outbox.nextMoment(in: db), try DueClock.nextMoment(of: house, at: moment, in: db))
      }
      guard let next = [mail, work].compactMap(\.self).min().map({ max($0, moment) }),
        next <= end
      else { return }
      if let work, work <= next {
        _ = try write(at: next) { try DueClock.run(in: $0) }
        try LongWork.run(house, store: store, at: next)
      }
      try leave(at: next)
      let isStuck = try store.pool.read { db in
        try [Outbox.nextMoment(in: db), DueClock.nextMoment(of: house, at: next, in: db)]
          .compactMap(\.self).contains { $0 <= next }
      }
      moment = isStuck ? next + later : next
    }
  }

  private func receive(_ scene: Scene, at now: Date) throws {
    uid &+= 1
    let message = Message(parsing: scene.bytes)
    let place = Ledger.Place(mailbox: "rehearsal", uidValidity: 1, uid: UID(rawValue: uid))
    let waiting = WaitingMessage(uid: place.uid, size: scene.bytes.count, arrivedAt: now)
    let receipt = try store.pool.write { db -> Receipt in
      try Ledger.begin(place, waiting: waiting, in: db)
      guard let entry = try Ledger.entry(at: place, in: db) else {
        throw DatabaseError(message: "the ledger row of a rehearsal is gone")
      }
      var reception = Reception(Handling(db: db, house: house, now: now, ledgerID: entry.id))
      let receipt = try reception.receive(
        message, sha256: Digest.sha256(scene.bytes), ledgerID: entry.id, arrivedAt: now)
      try Ledger.acknowledge([entry.id], at: now, in: db)
      return receipt
    }
    var event = Event(at: Moments.text(now), event: "received")
    event.file = scene.file
    event.from = message.from.first?.address?.rawValue
    event.to = (message.to + message.cc).compactMap { $0.address?.rawValue }
    event.subject = message.subject
    event.because = receipt.because
    events.append(event)
    if receipt.outcome == "handed over" {
      event.event = "handed_over"
      events.append(event)
    }
  }

  private func leave(at now: Date) throws {
    let composer = Composer(house)
    while true {
      let claim = try write(at: now) { handling in
        try Outbox.claim(lanes: TemplateLane.allCases, limit: 200, in: handling)
      }
      for dropped in claim.dropped {
        var event = Event(at: Moments.text(now), event: "dropped")
        event.to = [dropped.recipient]
        event.template = dropped.template
        event.lane = dropped.lane.rawValue
        event.because = dropped.because
        events.append(event)
      }
      if claim.mails.isEmpty {
        // Behind those that wait others may be due.
        if claim.postponed > 0 || !claim.dropped.isEmpty { continue }
        return
      }
      for mail in claim.mails { try send(mail, with: composer, at: now) }
      let reply = SMTPReply(code: 250, status: "2.0.0", text: "rehearsed")
      try write(at: now) { handling in
        try Outbox.mark(claim.mails.map { ($0, .sent(reply)) }, in: handling)
      }
    }
  }

  private func send(_ mail: ClaimedMail, with composer: Composer, at now: Date) throws {
    let outgoing = try composer.compose(mail, at: now)
    number += 1
    let digits = String(number)
    let name = String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".eml"
    try Data(outgoing.bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
    let message = Message(parsing: outgoing.bytes)
    var event = Event(at: Moments.text(now), event: "sent")
    event.file = name
    event.from = message.from.first?.address?.rawValue
    event.to = [mail.recipient.rawValue]
    event.envelopeFrom = outgoing.envelopeFrom?.rawValue ?? ""
    event.subject = message.subject
    event.template = mail.template
    event.lane = mail.lane.rawValue
    event.because = mail.because
    events.append(event)
  }

  private func writeLog() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let lines = try events.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try Data(lines.joined().utf8)
      .write(to: URL(fileURLWithPath: folder).appendingPathComponent("log.jsonl"))
  }
}
