import Foundation
import GRDB
import Language
import Mailroom

/// Which lobby day the words of a command mean, within the sender's reach.
extension Scene {
  /// One that the sender looks after: their own, their hub's, their region's.
  ///
  /// - Parameter phrase: `#12`; without one the only one to come.
  /// - Throws: `Refusal`; `UsageError` where there are several.
  func ownLobbyDay(_ phrase: String?, isPastToo: Bool = false) throws -> LobbyDay {
    if let phrase {
      let bare = phrase.trimmingCharacters(in: CharacterSet(charactersIn: ": "))
      guard let number = CommandSlot.number(bare), let day = try LobbyDay.find(number, in: db),
        try looksAfter(day)
      else { throw Refusal("\(bare) is no lobby day of yours.") }
      guard isPastToo || day.endsAt > now else {
        throw Refusal(
          "#\(day.id) was on \(words(day.start)). LOBBIED and a name tells how a visit went.")
      }
      return day
    }
    let own = try LobbyDay.open(from: now - 86_400, to: now + 400 * 86_400, in: db)
      .filter { try looksAfter($0) && ($0.endsAt > now || isPastToo) }
    guard let only = own.first else { throw Refusal("You have no lobby day to come.") }
    guard own.count == 1 else {
      let list = own.prefix(6).map { "#\($0.id) on \(words($0.start))" }
      throw UsageError("There are \(CountWords.list(list)). Write the number.")
    }
    return only
  }

  func looksAfter(_ day: LobbyDay) throws -> Bool {
    if day.personID == sender.person.id { return true }
    let reach = try reach()
    let sight = Sight(reach)
    if sight.isState { return true }
    if let hub = day.hubID {
      return try Hub.find(hub, in: db).map { reach.sees($0) } ?? false
    }
    return sight.regions.contains(day.region) || day.region == "state" && !sight.regions.isEmpty
  }

  /// Those of its people whom the sender sees.
  func visible(_ goers: [LobbyGoer]) throws -> [LobbyGoer] {
    let reach = try reach()
    if reach == .state { return goers }
    return try goers.filter { try Roster.entry($0.personID, reach: reach, in: db) != nil }
  }
}
