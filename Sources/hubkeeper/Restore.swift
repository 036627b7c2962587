import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in the store's place, and forget again who was forgotten since.",
    discussion: """
      The worker must be stopped. The backup is checked before anything changes, and the store that \
      it replaces is kept beside it as STORE.before-restore.
      """)

  @Argument(help: "A file that `hubkeeper backup` wrote.") var backup: String
  @OptionGroup var places: PlaceOptions

  func run() async throws {
    let settings = try places.readSettings()
    let real = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    guard real(backup) != real(settings.store) else {
      throw Failure("\(backup) is the store itself. Name a backup of it.")
    }
    let templates = try TemplatesFolder.find(settings)
    let lock = try WorkerLock(besideStore: settings.store)
    let restoration = Restoration(backup: backup, store: settings.store)
    try restoration.begin()
    let forgotten: Int
    do {
      let (house, store) = try CampaignHouse.open(
        settings, templates: templates, store: restoration.draft)
      forgotten = try await store.pool.write { db in
        // Some of what waits in it may have left since: somebody looks first.
        try StoreHold.begin(at: Date(), in: db)
        return try Forgetting.replay(in: Handling(db: db, house: house, now: Date()))
      }
      try await Forgetting.secure(store)
      try store.pool.close()
      try restoration.finish()
    } catch {
      restoration.clear()
      throw error
    }
    withExtendedLifetime(lock) {}
    Terminal.say("\(backup) is in the place of \(settings.store).")
    Terminal.say("Forgotten again, because they asked for it since: \(forgotten).")
    Terminal.say(
      "What was there before is \(restoration.replaced): remove it once all is well, because nobody is forgotten in it."
    )
    Terminal.say(
      "Nothing but answers to commands leaves of it until somebody has looked: `hubkeeper status`, then `hubkeeper release`, or a coordinator's YES."
    )
  }
}
