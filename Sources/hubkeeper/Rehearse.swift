import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mail
import Mailroom

struct Rehearse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Play mails and the clock on a copy of the store, and write what would leave.",
    discussion: """
      Each mail is handed in at the moment of its Date; one without a usable Date at the moment of \
      the mail before it. DIR gets each mail that would leave as a numbered .eml, and log.jsonl. \
      Nothing leaves, and the store stays as it is.
      """)

  @Argument(help: "Mails as files, RFC 5322.") var files: [String] = []
  @Option(help: "Let the clock run until this moment, ISO 8601 with an offset.")
  var until: String
  @Option(help: "The folder for mails and log.", completion: .directory) var out: String
  @Option(help: "Begin at this moment (default: the first mail's, else now).") var from: String?
  @Option(help: "Keep the copy there: the next rehearsal goes on from it with --store.")
  var keep: String?
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    for (name, text) in [("until", until), ("from", from ?? until)] where Moments.parse(text) == nil
    {
      throw ValidationError("--\(name): \(text) is no moment such as 2026-11-24T09:00:00-05:00.")
    }
    if let start = from.flatMap(Moments.parse), let end = Moments.parse(until), start > end {
      throw ValidationError("--from is after --until.")
    }
  }

  func run() async throws {
    var settings = try places.readSettings()
    // What mode ask holds would leave once it is released: a rehearsal shows it.
    settings.mode = .live
    let played = settings
    if let keep, real(keep) == real(try Settings(file: settings.file).store) {
      throw Failure("\(keep) is the settings' own store. Keep the copy in another file.")
    }
    let templates = try TemplatesFolder.find(settings)
    guard let end = Moments.parse(until) else { throw Failure("--until is no moment", code: 64) }
    let scenes = try scenes()
    let start = from.flatMap(Moments.parse) ?? scenes.map(\.at).min() ?? min(Date(), end)
    let early = scenes.count { $0.at > end }
    if early > 0 {
      Terminal.complain("hubkeeper: \(early) mails are dated after --until and are not played")
    }
    let progress = ProgressLine("rehearsing until")
    progress.show(until)
    defer { progress.end() }
    let events = try await Store.withCopy(of: settings.store) { copy in
      let (house, store) = try CampaignHouse.open(played, templates: templates, store: copy)
      try await store.pool.write { db in
        try Holding.letGo(in: Handling(db: db, house: house, now: start))
      }
      // A copy that is lost in a power cut is made again.
      try await store.pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA synchronous = OFF")
      }
      let rehearsal = try Rehearsal(house, store: store, folder: out)
      let events = try rehearsal.play(scenes, from: start, until: end)
      if let keep { try keepCopy(store, at: keep) }
      try store.pool.close()
      return events
    }
    progress.end()
    let sent = events.count { $0.event == "sent" }
    let received = events.count { $0.event == "received" }
    Terminal.say("\(received) received, \(sent) would leave: \(out)")
  }

  /// With what tells who is forgotten: the next rehearsal and an import into it ask for that.
  private func keepCopy(_ store: Store, at path: String) throws {
    try store.backUp(to: path)
    try ForgottenMarks.copyKey(from: store.path, to: path)
  }

  private func real(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private func scenes() throws -> [Rehearsal.Scene] {
    let mails = try files.map { file -> (file: String, bytes: [UInt8], date: Date?) in
      do {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        return (file, bytes, Message(parsing: bytes).date)
      } catch {
        throw Failure("\(file) cannot be read. Check its name.")
      }
    }
    // What bears no date comes with the one before it, and the first ones with the first that does.
    var last =
      from.flatMap(Moments.parse) ?? mails.lazy.compactMap { $0.date }.first
      ?? Moments.parse(until).map { min(Date(), $0) } ?? Date()
    return mails.map { mail in
      let at = mail.date ?? last
      last = at
      return Rehearsal.Scene(file: Self.path(of: mail.file, from: out), bytes: mail.bytes, at: at)
    }
  }

  /// The log names each file as seen from its own folder.
  static func path(of file: String, from folder: String) -> String {
    let target = URL(fileURLWithPath: file).standardized.pathComponents
    let base = URL(fileURLWithPath: folder).standardized.pathComponents
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + target[shared...]).joined(separator: "/")
  }
}
