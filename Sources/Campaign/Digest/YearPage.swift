import Foundation
import GRDB
import Language
import Mailroom

/// A year, or some months, on one page: of a hub, or of all of them.
struct YearPage {
  let title: String
  let span: WorkSpan
  private(set) var signedUp = 0
  private(set) var met = 0
  private(set) var deeds: [DoneWork] = []
  private(set) var talks = 0
  private(set) var signed: [String] = []
  /// Given names, of those who agreed.
  private(set) var thanked: [String] = []
  private(set) var unnamed = 0
  private(set) var hubs = 0

  init(of hubs: [Hub], title: String, _ span: WorkSpan, in handling: Handling) throws {
    let db = handling.db
    let zone = handling.settings.clock.zone
    self.title = title
    self.span = span
    self.hubs = hubs.count
    var people: Set<Int64> = []
    for hub in hubs {
      let all = try Deeds.of(
        hub.id, from: span.from, through: span.through, at: handling.now, in: zone, in: db)
      deeds += all.filter { $0.source != .talk }
      talks += all.count { $0.source == .talk }
      people.formUnion(all.compactMap(\.personID))
      people.formUnion(
        try Leadership.tally(
          of: hub.id, from: span.from, through: span.through, in: zone, in: db
        ).filter { !$0.value.isEmpty }.keys)
      met += try Self.met(hub.id, span, zone, in: db)
    }
    signedUp = try DigestContent.newcomers(of: hubs.map(\.id), span, zone, in: db)
    try readSigned(hubs, in: db)
    try readThanks(people, in: db)
  }

  /// Different people who were met one to one, or came to the monthly meeting. Uses bookingMetIn
  /// and meetingInviteIn.
  private static func met(
    _ hub: Int64, _ span: WorkSpan, _ zone: TimeZone, in db: Database
  ) throws -> Int {
    let (from, until) = span.moments(in: zone)
    return try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM (
          SELECT personID FROM booking
          WHERE hubID = :hub AND startsAt >= :from AND startsAt < :until AND state = 'met'
          UNION SELECT personID FROM meetingInvite
          WHERE hubID = :hub AND startsAt >= :from AND startsAt < :until AND state = 'came')
        """, arguments: ["hub": hub, "from": from, "until": until]) ?? 0
  }

  /// Legislators of these hubs who came up the ladder in these days: "Rep. Ida Brook: not on board →
  /// cosponsor (Nov 4)". Index: stanceOf.
  private mutating func readSigned(_ hubs: [Hub], in db: Database) throws {
    let directory = try LegislatorDirectory(in: db)
    var seen: Set<String> = []
    for hub in hubs {
      for entry in try HubDistricts.of(hub, in: db) where entry.extent != .possible {
        for holder in directory.holders(.init(entry.chamber, entry.district))
        where seen.insert(holder.id).inserted {
          let stances = try Stance.all(of: holder.id, in: db)
          guard
            let here = stances.last(where: { span.contains($0.day) && $0.rung > .notOnBoard })
          else { continue }
          let before = stances.last { $0.day < span.from || $0.rung < here.rung }
          guard before.map({ $0.rung < here.rung || $0.session != here.session }) ?? true else {
            continue
          }
          let way = before.map { "\($0.rung.words) → \(here.rung.words)" } ?? here.rung.words
          let day = "\(WorkSpan.month(here.day.month).prefix(3)) \(here.day.day)"
          signed.append("\(holder.titled): \(way) (\(day))")
        }
      }
    }
  }

  private mutating func readThanks(_ people: Set<Int64>, in db: Database) throws {
    for id in people.sorted() {
      guard let person = try Person.find(id, in: db), !person.isMinor,
        try !Deceased.isDeceased(id, in: db)
      else { continue }
      if try ThanksConsent.isGiven(by: id, in: db), !person.givenName.isEmpty {
        thanked.append(person.givenName)
      } else {
        unnamed += 1
      }
    }
    thanked.sort()
  }

  // MARK: Words

  /// What was counted, the largest things first to read: a number and what it is.
  var figures: [(count: String, words: String)] {
    let visits = deeds.count { $0.kind == .lobbyVisit }
    let letters = deeds.count { $0.source == .letter }
    let events = deeds.count {
      $0.source != .letter && $0.source != .visit && $0.source != .campaign
    }
    let all: [(Int, String, String)] = [
      (signedUp, "person signed up", "people signed up"),
      (met, "person met one of you", "people met one of you"),
      (talks, "1-on-1", "1-on-1s"), (events, "event or action", "events and actions"),
      (deeds.sum(.signatures), "signature", "signatures"),
      (letters, "letter printed", "letters printed"),
      (visits, "visit to legislators", "visits to legislators"),
    ]
    return all.filter { $0.0 > 0 }.map {
      (CountWords.grouped($0.0), $0.0 == 1 ? $0.1 : $0.2)
    }
  }

  var values: [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "title": .text(title), "span": .text(span.words),
      "figures": .list(figures.map { ["count": .text($0.count), "what": .text($0.words)] }),
      "signed": .list(signed.prefix(20).map { ["what": .text($0)] }),
    ]
    let kinds = deeds.byKind
    if !kinds.isEmpty { values["kinds"] = .text(kinds) }
    if let thanks { values["thanks"] = .text(thanks) }
    return values
  }

  /// "Carl, Joan, Luz, and 9 more".
  private var thanks: String? {
    let others = unnamed == 1 ? "1 more" : "\(unnamed) more"
    switch (thanked.isEmpty, unnamed) {
    case (true, 0): return nil
    case (true, _): return "all \(unnamed) who did it"
    case (false, 0): return CountWords.list(thanked)
    case (false, _): return "\(thanked.joined(separator: ", ")), and \(others)"
    }
  }
}
