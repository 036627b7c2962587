import Foundation
import GRDB
import Language
import Mailroom

/// Whose work the words of a command name, within the sender's reach.
extension Scene {
  /// Which hub's it may be: the ones that they are contact of; of a coordinator's words those that
  /// cover the town.
  func hubs(in town: String?) throws -> [Hub] {
    let own = try ownHubs()
    if own.count == 1 { return own }
    guard let town else { return own }
    // Uses hubAreaByTown.
    let covering = Set(
      try Int64.fetchAll(
        db, cached: "SELECT DISTINCT hubID FROM hubArea WHERE town = :town",
        arguments: ["town": town]))
    if !own.isEmpty {
      let near = own.filter { covering.contains($0.id) }
      return near.isEmpty ? own : near
    }
    let reach = try reach()
    return try covering.sorted().compactMap { try Hub.find($0, in: db) }
      .filter { reach.sees($0) && $0.state != .retired }
  }

  /// Those that they are contact of.
  func ownHubs() throws -> [Hub] {
    try sender.roles.filter { $0.kind == .contact }
      .compactMap { try Int64($0.scope).flatMap { try Hub.find($0, in: db) } }
      .filter { $0.state != .retired }
  }

  /// Whose lists they ask for: of a hub that is named, else of theirs, else of all in reach.
  func hubsAsked(_ phrase: String?) throws -> [Hub] {
    if let phrase { return [try hub(phrase)] }
    let own = try ownHubs()
    return own.isEmpty ? try Hub.all(reach: reach(), in: db) : own
  }

  /// Logged work of a hub in reach.
  func deed(_ number: Int64) throws -> (deed: Deed, hub: Hub) {
    guard let deed = try Deed.find(number, in: db), let hub = try Hub.find(deed.hubID, in: db),
      try reach().sees(hub)
    else {
      throw Refusal(
        speech(
          "#\(number) is nothing that your hub logged. LOG alone lists what it did.",
          es: "#\(number) no es nada que anotó su grupo. LOG solo muestra lo que hizo.",
          pt: "#\(number) não é nada que o seu grupo anotou. LOG sozinho mostra o que fez."))
    }
    guard deed.joinedTo == nil else {
      throw Refusal("#\(number) is one with #\(deed.joinedTo ?? 0). Change that one.")
    }
    return (deed, hub)
  }

  /// A resolution or endorsement of a hub in reach.
  func resolution(_ number: Int64) throws -> (resolution: Resolution, hub: Hub) {
    guard let found = try Resolution.find(number, in: db),
      let hub = try Hub.find(found.hubID, in: db), try reach().sees(hub)
    else { throw Refusal("#\(number) is no resolution of your hub. RESOLUTIONS lists them.") }
    return (found, hub)
  }

  /// Whose campaign it is: as the words say behind "of the … hub" or before the first of two
  /// colons, else of the one hub that it can be, by the town in the name.
  func hubOfCampaign(in text: String) throws -> (hub: Hub, rest: String) {
    let isTwice = text.count { $0 == ":" } > 1 || text.lowercased().contains(" hub")
    let (named, rest) = isTwice ? try hubNamed(in: text) : (nil, text)
    if let named { return (named, rest) }
    let gazetteer = try Adding.gazetteer.current(in: db)
    let town = DeedReading("in " + text, at: writtenAt, in: zone, gazetteer: gazetteer).town
    let hubs = try hubs(in: town)
    if let only = hubs.first, hubs.count == 1 { return (only, text) }
    guard !hubs.isEmpty else {
      throw UsageError("Of which hub? Write it behind the name: of the Salem hub.")
    }
    let names = hubs.prefix(9).map(\.name)
    throw UsageError(
      "It could be of \(CountWords.list(Array(names))). Write “of the \(names[0]) hub” behind the name."
    )
  }

  /// The hub that the words before a colon name, or that stands as "of the Salem hub", with the
  /// words that are left.
  func hubNamed(in text: String) throws -> (hub: Hub?, rest: String) {
    if let colon = text.firstIndex(of: ":") {
      let head = String(text[..<colon]).trimmingCharacters(in: .whitespaces)
      let rest = String(text[text.index(after: colon)...]).trimmingCharacters(in: .whitespaces)
      if !head.isEmpty, head.count <= 60, !rest.isEmpty,
        let hub = try certainHub(head, mayBeWork: true)
      {
        return (hub, rest)
      }
    }
    let words = text.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where Self.isHub(word) {
      for count in [4, 3, 2, 1] where index >= count {
        let phrase = words[(index - count)..<index].joined(separator: " ")
        guard let hub = try certainHub(phrase) else { continue }
        let rest = words[..<(index - count)] + words[(index + 1)...]
        let said = rest.joined(separator: " ").trimmingCharacters(in: .whitespaces)
        return (hub, said)
      }
    }
    return (nil, text)
  }

  private static func isHub(_ word: String) -> Bool {
    WrittenWord.fold(word).trimmingCharacters(in: .punctuationCharacters) == "hub"
  }

  private func certainHub(_ phrase: String, mayBeWork: Bool = false) throws -> Hub? {
    if mayBeWork {
      let reading = DeedReading(phrase, at: writtenAt, in: zone)
      if reading.kind != nil || !reading.counts.isEmpty || reading.day != .unsaid { return nil }
    }
    let found = try Hub.find(phrase, reach: reach(), in: db)
    guard let only = found.first, found.count == 1, HubNames.isCertain(phrase, only) else {
      return nil
    }
    return only
  }
}
