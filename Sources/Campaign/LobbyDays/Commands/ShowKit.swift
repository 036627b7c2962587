import Foundation
import GRDB
package import Language
package import Mailroom

/// A lobby day's kit: one's own, or for who looks after it everybody's by district, as files.
package struct ShowKit: Command {
  package static let usage = Usage(
    "KIT",
    forms: ["kit [for|of] {number}", "kit", "my|the kit [for|of] {number}", "my kit"],
    formsIn: [
      "es": ["mi kit [para] {number}", "mi kit"], "pt": ["meu kit [para] {number}", "meu kit"],
    ],
    who: .anyone, onlyReads: true,
    help:
      "your kit for a lobby day; for coordinators everybody's by district, as a sheet and as pages to print.",
    helpIn: [
      "es": "su kit para el día de visitas.", "pt": "o seu kit para o dia de visitas.",
    ],
    example: "KIT #12")

  private enum Wish { case own(LobbyDay), all(LobbyDay) }
  private let wish: Wish

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let isOwn = ["my ", "mi ", "meu "].contains { match.line.text.lowercased().hasPrefix($0) }
    if scene.sender.who > .anyone, !isOwn,
      let day = try? scene.ownLobbyDay(match[.number], isPastToo: match[.number] != nil)
    {
      wish = .all(day)
      return
    }
    let number = match[.number].flatMap(CommandSlot.number)
    let mine = try LobbyDay.open(
      from: scene.now - 86_400, to: scene.now + 400 * 86_400, in: scene.db
    ).first { day in
      guard number.map({ $0 == day.id }) ?? true, day.endsAt > scene.now else { return false }
      return try LobbyGoer.find(scene.sender.person.id, at: day.id, in: scene.db) != nil
    }
    guard let mine else {
      if scene.sender.who > .anyone, let number {
        throw Refusal("#\(number) is no lobby day that you look after, or come to.")
      }
      throw Refusal(
        scene.speech(
          "You have not said that you come to \(number.map { "#\($0)" } ?? "a lobby day"). Answer its invitation, and the kit comes to you.",
          es:
            "No ha dicho que vendrá a \(number.map { "#\($0)" } ?? "un día de visitas"). Responda a la invitación y le llegará el kit.",
          pt:
            "O senhor ou a senhora não disse que vem a \(number.map { "#\($0)" } ?? "um dia de visitas"). Responda ao convite e o kit chega."
        ))
    }
    wish = .own(mine)
  }

  package var preview: String {
    switch wish {
    case .own(let day): "Send you your kit for #\(day.id)"
    case .all(let day): "Send you the kit of #\(day.id) by district"
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch wish {
    case .own(let day):
      let all = try LobbyGoer.all(of: day.id, in: scene.db)
      guard let own = all.first(where: { $0.personID == scene.sender.person.id }) else {
        throw Refusal("You have not said that you come to #\(day.id).")
      }
      var letter = scene.letter
      // To the address on record, whoever asked.
      letter.address = try AddressRecord.find(scene.sender.addressID, in: scene.db)
      guard try KitPost(day, scene.handling).send(own, among: all, answering: letter) else {
        return CommandAnswer("The kit could not be sent.")
      }
      var answer = CommandAnswer(detail: "#\(day.id)")
      answer.isWithheld = true
      return answer
    case .all(let day):
      let goers = try scene.visible(LobbyGoer.all(of: day.id, in: scene.db))
      let files = try KitFiles(day, among: goers, in: scene.db)
      let words = ScheduleWords(day, files.gaps)
      var answer = CommandAnswer(
        "#\(day.id), \(day.title) on \(scene.words(day.start)): \(CountWords.people(words.people)) in \(CountWords.of(files.gaps.districts.count { $0.chamber == .house && !$0.goers.isEmpty }, "House district")). The sheet and the pages to print are in this mail.",
        detail: "#\(day.id)")
      if !words.missing.isEmpty {
        answer.said.append("Without an appointment: \(words.missing.joined(separator: "; ")).")
      }
      if !words.leaderless.isEmpty {
        answer.said.append("Without a leader: \(words.leaderless.joined(separator: "; ")).")
      }
      answer.files = files.files
      return answer
    }
  }
}
