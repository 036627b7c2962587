import Foundation
import GRDB
import Language
import Mailroom

/// Tells whoever looks after a lobby day how its schedule stands.
struct SchedulePost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// To who set it up, if they still hold a role; else to the coordinators of its region, else to
  /// those of the state.
  func tell(_ day: LobbyDay) throws {
    let gaps = try LobbyGaps(day, among: LobbyGoer.all(of: day.id, in: db), in: db)
    let words = ScheduleWords(day, gaps)
    for holder in try holders(of: day) {
      let person = try Person.find(holder.personID, in: db)
      var posting = Posting(
        "lobby-schedule",
        values: [
          "given_name": .text(person?.givenName ?? ""),
          "title": .text("\(day.title) #\(day.id)"), "number": .text("#\(day.id)"),
          "when": .text(day.event.when("en")), "people": .text(CountWords.people(words.people)),
          "missing": .list(words.missing.map { ["what": .text($0)] }),
          "leaderless": .list(words.leaderless.map { ["what": .text($0)] }),
          "visits": .list(words.planned.map { ["what": .text($0)] }),
        ],
        to: holder.addressID, person: holder.personID, language: "en", lane: .notices,
        because: "schedule of lobby day #\(day.id)")
      posting.isUrgent = true
      try Outbox.put(posting, in: handling)
    }
  }

  private func holders(of day: LobbyDay) throws -> [Role] {
    if let maker = day.personID,
      let role = try Role.of(maker, in: db).first(where: { $0.kind != .operator })
    {
      return [role]
    }
    let own = try Role.holders(.coordinator, scope: day.region, in: db)
    return own.isEmpty ? try Role.holders(.coordinator, scope: "state", in: db) : own
  }
}

/// A schedule in words, for the mail and for the answer to VISITS.
struct ScheduleWords {
  private(set) var people = 0
  /// `34th Middlesex, Rep. Helen Marsh: 5 people`.
  private(set) var missing: [String] = []
  private(set) var leaderless: [String] = []
  private(set) var planned: [String] = []

  init(_ day: LobbyDay, _ gaps: LobbyGaps) {
    func heads(_ district: LobbyGaps.District) -> Int {
      district.goers.reduce(0) { $0 + $1.heads }
    }
    people =
      gaps.districts.filter { $0.chamber == .house }.reduce(0) { $0 + heads($1) }
      + gaps.elsewhere.reduce(0) { $0 + $1.heads }
    missing = gaps.withoutAppointment.map {
      "\($0.label)\($0.holder == nil ? " (vacant)" : ""): \(CountWords.people(heads($0)))"
    }
    leaderless = gaps.withoutLeader.map { district in
      "\(Self.clock(district, day)) \(district.label): \(CountWords.people(heads(district)))"
    }
    planned = gaps.planned.compactMap { district in
      guard let appointment = district.appointment else { return nil }
      return appointment.words("en", day, district.holder, leader: district.leader)
        + " (\(CountWords.people(heads(district))))"
    }
  }

  private static func clock(_ district: LobbyGaps.District, _ day: LobbyDay) -> String {
    district.appointment.map { TalkTime("en", zone: day.zone).clock($0.clock) } ?? ""
  }
}
