import Foundation
import GRDB
package import Language
package import Mailroom

/// The sender reads no mail and holds no talks for a while.
package struct SetAway: Command {
  package static let usage = Usage(
    "AWAY",
    forms: [
      "away until|till|through {when}", "away from {when}", "away on {when}", "away {when}", "away",
      "i'm|im away [until|till|through|from|on] {when}",
      "i am away [until|till|through|from|on] {when}",
    ],
    formsIn: [
      "es": [
        "ausente hasta {when}", "ausente [de|desde|del] {when}", "ausente", "fuera hasta {when}",
      ],
      "pt": ["ausente ate {when}", "ausente [de] {when}", "ausente", "fora ate {when}"],
    ],
    who: .contact, isUndoable: true,
    help: "you hold no 1-on-1s and get no questions until a day, or from one day to another.",
    helpIn: [
      "es": "no tendrá charlas ni preguntas hasta un día, o de un día a otro.",
      "pt": "você não terá conversas nem perguntas até um dia, ou de um dia a outro.",
    ],
    example: "AWAY until March 20")

  private let first: CivilDate?
  private let last: CivilDate?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let words = match[.when] else {
      (first, last) = (nil, nil)
      return
    }
    // With the words before it: "until", "from".
    let start = match.line.words.firstIndex { $0.folded == "away" || $0.folded == "ausente" }
    let all = match.line.rest(from: (start ?? 0) + 1)
    let days = try SpokenDays(all.isEmpty ? words : all, in: scene)
    guard days.last >= scene.today else {
      throw Refusal("\(scene.talkTime.day(days.last)) is past.")
    }
    let isUntil = match.line.words.contains {
      ["until", "till", "through", "hasta", "ate"].contains($0.folded)
    }
    let isFrom = match.line.words.contains { ["from", "desde", "del", "de"].contains($0.folded) }
    let begin = isUntil && !isFrom && days.first == days.last ? nil : days.first
    first = begin.flatMap { $0 > scene.today ? $0 : nil }
    last = days.last
  }

  package var preview: String {
    let time = TalkTime("en", zone: TimeZone(identifier: "UTC") ?? .current)
    guard let last else { return "Ask until when you are away" }
    let from = first.map { "from \(time.day($0)) " } ?? ""
    return "You are away \(from)through \(time.day(last)): no 1-on-1s, no questions"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard let last else {
      var answer = CommandAnswer(
        "Until when are you away? Answer with the day: for example, until March 20.")
      answer.asks = Asking(
        OneOnOnes.Asks.awayUntil, payload: "{}", until: scene.now + 7 * 86_400)
      return answer
    }
    let me = scene.sender.person.id
    let zone = scene.zone
    let from = first.map { LocalTime($0, .midnight).moment(in: zone) } ?? scene.now
    let until = LocalTime(last.adding(days: 1), .midnight).moment(in: zone)
    try scene.footprint.watch("absence", ["personID": me, "from": from.milliseconds])
    try Absence.set(me, from: from, until: until, in: scene.db)
    let time = scene.talkTime
    let span =
      first.map { "from \(time.day($0)) through \(time.day(last))" } ?? "through \(time.day(last))"
    var answer = CommandAnswer(
      "You are away \(span). Nobody is offered a 1-on-1 with you in that time, and questions go to the next who answers. BACK ends it early; UNDO takes it back.",
      detail: "away")
    let booked = try Booking.with(me, from: max(from, scene.now), to: until, in: scene.db).filter {
      $0.state == .booked
    }
    guard let one = booked.first else { return answer }
    answer.said.append(
      booked.count == 1
        ? "One 1-on-1 is booked in that time, and stays until you say otherwise:"
        : "\(booked.count) 1-on-1s are booked in that time, and stay until you say otherwise:")
    answer.rows = try booked.prefix(50).map { try scene.row(of: $0) }
    let name = try Person.find(one.personID, in: scene.db)?.name ?? ""
    answer.after.append(
      "CANCEL #\(one.id) calls one off and offers other times; PASS \(name.isEmpty ? "#\(one.id)" : name) to another contact, or to the coordinator, gives it to somebody else."
    )
    return answer
  }
}

/// An absence that holds now, in words.
enum AwayWords {
  static func now(of person: Int64, in scene: Scene) throws -> String? {
    let spans = try Absence.all(
      of: person, from: scene.now, to: scene.now + 60 * 86_400, in: scene.db)
    guard let span = spans.sorted(by: { $0.lowerBound < $1.lowerBound }).first else { return nil }
    let last = LocalTime(span.upperBound, in: scene.zone).date.adding(days: -1)
    let time = scene.talkTime
    let begin = LocalTime(span.lowerBound, in: scene.zone).date
    return span.lowerBound <= scene.now
      ? "You are away through \(time.day(last)). BACK ends it."
      : "You are away from \(time.day(begin)) through \(time.day(last)). BACK ends it."
  }
}
