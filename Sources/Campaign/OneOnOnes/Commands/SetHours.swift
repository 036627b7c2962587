import Foundation
import GRDB
package import Language
package import Mailroom

/// When the sender has time for 1-on-1s: says so, or shows it.
package struct SetHours: Command {
  package static let usage = Usage(
    "HOURS",
    forms: ["hours {when}", "hours", "my|show hours [are] {when}", "my|show [my] hours"],
    formsIn: [
      "es": ["horario {when}", "horario|horarios", "mi horario [es] {when}", "mi horario"],
      "pt": [
        "horarios {when}", "horario {when}", "horario|horarios", "meu|meus horario|horarios {when}",
        "meu|meus horario|horarios",
      ],
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "when you have time for 1-on-1s, how long and how; alone it shows them. HOURS none ends them.",
    helpIn: [
      "es": "cuándo puede hablar con gente nueva; sola, muestra su horario.",
      "pt": "quando você pode conversar com gente nova; sozinho, mostra os seus horários.",
    ],
    example: "HOURS Tue 18:00-20:00, Sat 10-12")

  private enum Wish { case show, none, set(HoursReading) }
  private let wish: Wish
  private let before: ContactHours
  private let settingsBefore: ContactSettings
  private let hours: ContactHours
  private let settings: ContactSettings

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let me = scene.sender.person.id
    let text = ([match[.when] ?? ""] + match.block).joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    before = try ContactHours.of(me, from: scene.today, in: scene.db)
    settingsBefore = try ContactSettings.of(me, in: scene.db)
    let isNone = Self.none.contains(
      WrittenWord.fold(text.filter { $0.isLetter || $0 == " " }))
    guard !text.isEmpty, !isNone else {
      wish = text.isEmpty ? .show : .none
      hours = text.isEmpty ? before : ContactHours()
      settings = settingsBefore
      return
    }
    let reading = HoursReading.reading(
      text, at: scene.writtenAt, in: scene.zone, language: MailLanguage(rawValue: scene.language))
    guard !reading.isEmpty else {
      throw UsageError(
        "I could not read “\(String(text.prefix(200)))” as hours, so nothing has changed.")
    }
    wish = .set(reading)
    var hours = before
    var settings = settingsBefore
    hours.take(reading)
    settings.take(reading)
    // When they are back, HOURS is all it takes.
    settings.quietSince = nil
    settings.quietBecause = nil
    self.hours = hours
    self.settings = settings
  }

  private static let none: Set<String> = [
    "none", "nothing", "no hours", "no more", "never", "off", "ninguno", "ninguna", "nada",
    "nenhum", "nenhuma",
  ]

  package var preview: String {
    switch wish {
    case .show: "Show your hours"
    case .none: "You have no hours any more; what is booked stays"
    case .set(let reading):
      // The zone is of the campaign; what was not read is no part of what would be done.
      "Your hours change"
        + (reading.weekly.isEmpty ? "" : "; those of each week are replaced")
        + ": \(Self.digest(hours, settings))"
    }
  }

  /// Bound to what would be on record.
  private static func digest(_ hours: ContactHours, _ settings: ContactSettings) -> String {
    let zone = TimeZone(identifier: "UTC") ?? .current
    return HoursSentence(hours: hours, settings: settings, zone: zone).words
      .replacing(" (\(TalkTime("en", zone: zone).zoneName))", with: "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let me = scene.sender.person.id
    let sentence = HoursSentence(hours: hours, settings: settings, zone: scene.zone).words
    guard case .show = wish else {
      try save(for: me, in: scene)
      var answer = CommandAnswer(
        "\(sentence) To take it back: UNDO.", detail: "hours")
      if case .none = wish {
        answer.said = [
          "You have no hours any more, so nobody new is offered a 1-on-1 with you. To take it back: UNDO."
        ]
      }
      if case .set(let reading) = wish, !reading.notRead.isEmpty {
        let words = CountWords.list(reading.notRead.map { "“\($0)”" })
        answer.said.append("I could not read \(words): nothing is noted of it.")
      }
      if settingsBefore.quietSince != nil, settings.quietSince == nil {
        answer.said.append("Welcome back: new people are offered your hours again.")
      }
      try addRoleNote(to: &answer, scene)
      try addBooked(to: &answer, scene, isChanged: true)
      return answer
    }
    var answer = CommandAnswer(sentence)
    try addRoleNote(to: &answer, scene)
    try addBooked(to: &answer, scene, isChanged: false)
    if let away = try AwayWords.now(of: me, in: scene) { answer.said.append(away) }
    return answer
  }

  private func addRoleNote(to answer: inout CommandAnswer, _ scene: Scene) throws {
    guard !hours.isEmpty, !scene.sender.roles.contains(where: { $0.kind == .contact }) else {
      return
    }
    answer.said.append("You are the contact of no hub, so nobody is offered them yet.")
  }

  /// What is booked, and after a change, what lies outside the hours now.
  private func addBooked(
    to answer: inout CommandAnswer, _ scene: Scene, isChanged: Bool
  ) throws {
    let booked = try Booking.with(
      scene.sender.person.id, from: scene.now, to: scene.now + 60 * 86_400, in: scene.db
    ).filter { $0.state == .booked }
    guard !booked.isEmpty else { return }
    let outside = booked.filter { !hours.holds($0.start, minutes: $0.minutes) }
    let listed = isChanged ? outside : booked
    guard !listed.isEmpty else {
      answer.said.append("What is booked stays: \(CountWords.of(booked.count, "1-on-1")).")
      return
    }
    answer.said.append(
      isChanged ? "These stay booked, though they lie outside your hours now:" : "Booked:")
    answer.rows += try listed.prefix(50).map { try scene.row(of: $0) }
    answer.after.append(
      "RESCHEDULE #\(listed[0].id) to another time, or CANCEL #\(listed[0].id), changes one.")
  }

  private func save(for me: Int64, in scene: Scene) throws {
    try Self.keep(hours, insteadOf: before, for: me, scene.footprint, in: scene.db)
    try scene.footprint.watch("contactSettings", ["personID": me])
    if settings != settingsBefore { try settings.save(in: scene.db) }
  }

  /// Writes somebody's hours, which UNDO puts back.
  static func keep(
    _ hours: ContactHours, insteadOf before: ContactHours, for me: Int64, _ footprint: Footprint,
    in db: Database
  ) throws {
    for hours in [before, hours] {
      for (weekday, stretches) in hours.weekly {
        for stretch in stretches {
          try footprint.watch(
            "contactHours",
            ["personID": me, "weekday": weekday, "fromMinute": stretch.from])
        }
      }
      for (day, stretches) in hours.days {
        for stretch in stretches {
          try footprint.watch(
            "contactDay",
            ["personID": me, "day": day.description, "fromMinute": stretch.from])
        }
      }
      for range in hours.off {
        try footprint.watch(
          "contactOff", ["personID": me, "fromDay": range.lowerBound.description])
      }
    }
    if hours != before { try hours.save(for: me, in: db) }
  }
}
