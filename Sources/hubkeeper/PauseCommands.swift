import ArgumentParser
import Foundation
import GRDB
import Mailroom

struct PauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Stop every mail but answers, within seconds, until `hubkeeper resume`.")

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let desk = try PauseDesk(places)
    let isNew = try desk.write { try WholePause.begin(by: nil, in: $0) }
    Terminal.say(
      isNew
        ? "Nothing but answers leaves any more. What is on its way arrives. To go on: hubkeeper resume"
        : "It was paused already. To go on: hubkeeper resume")
  }
}

struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Show what would leave now, and with --yes let all mail leave again.")

  @Flag(help: "Do it.") var yes = false
  @OptionGroup var places: PlaceOptions

  func run() throws {
    let desk = try PauseDesk(places)
    guard let since = try desk.store.pool.read({ try WholePause.since(in: $0) }) else {
      return Terminal.say("Nothing is paused.")
    }
    let words = try desk.store.pool.read { try WholePause.words(at: Date(), in: $0) }
    Terminal.say("Paused since \(Moments.text(since)). Would leave now: \(words).")
    guard yes else { return Terminal.say("To let it leave: hubkeeper resume --yes") }
    _ = try desk.write { try WholePause.end(by: nil, in: $0) }
    Terminal.say("All mail leaves again.")
  }
}

/// The store with what a change in it needs. No templates: a broken one may be why somebody pauses.
private struct PauseDesk {
  let house: House
  let store: Store

  init(_ places: PlaceOptions) throws {
    let settings = try places.readSettings()
    // Must be there: a pause of a store that was just made would stop nothing.
    store = try places.openStore(settings)
    house = House(settings: settings, templates: .none, capabilities: [])
  }

  func write<T>(_ body: (Handling) throws -> T) throws -> T {
    try store.pool.write { try body(Handling(db: $0, house: house, now: Date())) }
  }
}
