import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Let mail leave again after the store was restored or copied.",
    discussion: """
      Look at `hubkeeper status` first. In mode ask, mail of a kind that no coordinator has released \
      stays held; their YES or ALWAYS lets it leave. In mode live everything that is held leaves.
      """)

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let settings = try places.readSettings()
    let store = try places.openStore(settings)
    // No templates: nothing is rendered here.
    let house = House(
      settings: settings, templates: .none, capabilities: [], kinds: CampaignHouse.mailKinds)
    let (wasHeld, released, left) = try store.pool.write { db in
      let handling = Handling(db: db, house: house, now: Date())
      let wasHeld = try StoreHold.end(by: nil, in: handling)
      let released = try Holding.releaseFree(in: handling)
      return (wasHeld, released, try HeldMail.count(in: db))
    }
    Terminal.say(
      wasHeld
        ? "The store is released: mail leaves again as always."
        : "The store was not held: nothing to release there.")
    if released > 0 { Terminal.say("\(released) held mails leave now.") }
    if left > 0 { Terminal.say("\(left) mails still wait for a coordinator's word (mode ask).") }
  }
}
