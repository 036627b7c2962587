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
      it replaces is kept beside it as STORE.before-restore. The next run takes in again what came in \
      since the backup, from the folders that it was filed in, and books it; the mails that this brings \
      about are held, because they may have left before: --send sends them then, --quiet withdraws \
      them. Reminders and mail to many whose hour lay between count as sent.
      """)

  @Argument(help: "A file that `hubkeeper backup` wrote.") var backup: String?
  @Flag(help: "Afterwards: send what was held.") var send = false
  @Flag(help: "Afterwards: withdraw what was held.") var quiet = false
  @OptionGroup var places: PlaceOptions

  func run() async throws {
    let settings = try places.readSettings()
    if send || quiet { return try await decide(settings) }
    guard let backup else { throw ValidationError("Name a backup, or --send or --quiet.") }
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
        let handling = Handling(db: db, house: house, now: Date())
        let count = try Forgetting.replay(in: handling)
        try Gap.begin(in: handling)
        return count
      }
      try await Forgetting.secure(store)
      try StoreMark(store).settle(beside: settings.store)
      try store.close()
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
      "The next run takes in again what came in since the backup, and holds what it would answer: then `hubkeeper restore --send` or `hubkeeper restore --quiet`. `hubkeeper status` says how many."
    )
  }

  func validate() throws {
    if send && quiet { throw ValidationError("--send or --quiet, not both.") }
    if backup != nil, send || quiet {
      throw ValidationError("--send and --quiet come after the restore, without a file.")
    }
  }

  /// What the lost time brought about, by the operator's word.
  private func decide(_ settings: Settings) async throws {
    guard FileManager.default.fileExists(atPath: settings.store) else {
      throw StoreError.missing(path: settings.store)
    }
    let (house, store) = try CampaignHouse.open(
      settings, templates: try TemplatesFolder.find(settings))
    let isToBeSent = send
    let (count, isOver) = try await store.pool.write { db in
      let isOver = try Gap.open(in: db) == nil
      let handling = Handling(db: db, house: house, now: Date())
      return (isOver ? try Gap.decide(isToBeSent: isToBeSent, in: handling) : 0, isOver)
    }
    guard isOver else {
      throw Failure(
        "the mail since the backup is not all booked yet. Run `hubkeeper run --once`, or wait for the worker.",
        code: Failure.temporary)
    }
    Terminal.say(
      isToBeSent ? "\(count) held mails leave now." : "\(count) held mails are withdrawn.")
  }
}
