import ArgumentParser
import Campaign
import Foundation
import Mail
import Mailroom

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the settings of a new campaign, every key explained.",
    discussion: """
      On a terminal and without --address it asks six questions, records who coordinates, and ends \
      with doctor. The flags say the same without questions. A new campaign starts in mode ask: each \
      kind of mail waits until a coordinator has released it.
      """)

  @Argument(
    help: "The folder that settings and store live in; made when missing (default: this one).")
  var dir = "."

  @Option(help: "The campaign's one address.") var address: String?
  @Option(help: "google, microsoft or other: servers and limits that are known.")
  var provider: Provider?
  @Option(help: "imaps://HOST[:PORT], or imap://HOST for STARTTLS.") var imap: String?
  @Option(help: "A Maildir that a local mail server delivers to, instead of IMAP.")
  var maildir: String?
  @Option(help: "smtps://HOST[:PORT], or smtp://HOST for STARTTLS.") var smtp: String?
  @Option(help: "A Maildir to put outgoing mail into, instead of SMTP.") var maildirOut: String?
  @Option(help: "authserv-id of the receiving server, or microsoft365.")
  var authentication: String?
  @Option(help: "Who coordinates the state: \"Deb Marsh <deb@example.org>\"; put on record.")
  var coordinator: String?
  @Option(help: "The postal address below mails to many.") var postalAddress: String?
  @Option(help: "The campaign's time zone.") var zone: String?
  @Option(help: "The address of Hubkeeper's own pages, https://….") var website: String?
  @Option(help: "Mail that arrived before this moment is never touched (default: now).")
  var since: String?
  @Option(help: "ask: each kind of mail waits for a coordinator's release; live: it leaves.")
  var mode: Mode = .ask
  @Flag(help: "Log in without TLS where the URL is imap:// or smtp://: a server on this machine.")
  var allowPlain = false
  @Option(help: "Another name for the settings' file than DIR/hubkeeper.yaml.")
  var settings: String?
  @Option(help: "The store's file, from the settings' folder.") var store: String?
  @Flag(help: "End with doctor.") var doctor = false

  enum Mode: String, ExpressibleByArgument, CaseIterable { case ask, live }

  func validate() throws {
    if address == nil, !asks {
      throw ValidationError("Give --address, the campaign's one address.")
    }
    if let address, EmailAddress(address) == nil {
      throw ValidationError("--address: \(address) is no e-mail address.")
    }
    if imap != nil, maildir != nil { throw ValidationError("Give --imap or --maildir, not both.") }
    if smtp != nil, maildirOut != nil {
      throw ValidationError("Give --smtp or --maildir-out, not both.")
    }
    for (name, url) in [("imap", imap), ("smtp", smtp)] {
      guard let url else { continue }
      do {
        guard try ServerAddress(url: url).service.rawValue == name else {
          throw ValidationError("--\(name): \(url) is no URL of that kind of server.")
        }
      } catch let error as ServerAddress.Invalid {
        throw ValidationError("--\(name): \(error)")
      }
    }
    if let coordinator, FirstCoordinator(coordinator) == nil {
      throw ValidationError("--coordinator: a name and an address in <…> were expected.")
    }
    if let zone, TimeZone(identifier: zone) == nil {
      throw ValidationError("--zone: \(zone) is no time zone such as America/New_York.")
    }
    if let website, !website.hasPrefix("https://") {
      throw ValidationError("--website: an address that begins with https:// was expected.")
    }
    if let since, Moments.parse(since) == nil {
      throw ValidationError("--since: \(since) is no moment such as 2026-11-24T09:00:00Z.")
    }
  }

  /// Somebody sits there and has said nothing yet.
  private var asks: Bool {
    isatty(0) == 1 && isatty(1) == 1
      && [
        address, imap, maildir, smtp, maildirOut, authentication, coordinator, postalAddress, zone,
        website,
      ].allSatisfy { $0 == nil } && provider == nil
  }

  func run() async throws {
    let files = FileManager.default
    let folder = URL(fileURLWithPath: dir)
    let file = settingsFile
    guard !files.fileExists(atPath: file) else {
      throw Failure("\(file) is there already and stays as it is.")
    }
    let isAsked = asks
    let answers = isAsked ? try answers() : nil
    if !files.fileExists(atPath: folder.path) {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    // Exclusive, so that two at once cannot overwrite each other.
    let values = values(answers)
    do {
      try Data(SettingKey.file(values: values).utf8)
        .write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch {
      throw Failure("\(file) cannot be written: \(error.localizedDescription)")
    }
    Terminal.say("Wrote \(file).")
    if let person = answers?.coordinator ?? coordinator.flatMap(FirstCoordinator.init) {
      try person.record(in: Settings(file: file), now: Date())
      Terminal.say("\(person.name) coordinates the state, at \(person.address).")
    }
    for step in next(file, values, (answers?.provider ?? provider)?.secret) { Terminal.say(step) }
    if isAsked || doctor { try await examine(file) }
  }

  private var settingsFile: String {
    settings ?? URL(fileURLWithPath: dir).appendingPathComponent("hubkeeper.yaml").path
  }

  private func answers() throws -> InitQuestions.Answers {
    do {
      return try InitQuestions().ask(zone: zone ?? "America/New_York")
    } catch is InitQuestions.Ended {
      throw Failure("no answer: nothing was written.")
    }
  }

  /// What doctor finds is what is left to do, and no failure of ours.
  private func examine(_ file: String) async throws {
    Terminal.say("")
    Terminal.say("hubkeeper doctor says:")
    do {
      let doctor = try Doctor.parse(["--settings", file])
      try await doctor.run()
    } catch is ExitCode {
      Terminal.say("Mend what has a `--`, then: hubkeeper doctor --settings \(file)")
    }
  }

  private func values(_ answers: InitQuestions.Answers?) -> [String: String] {
    let written = answers?.address ?? address ?? ""
    let ours = EmailAddress(written)
    var values: [String: String] = [:]
    if let ours, let provider = answers?.provider ?? provider {
      values = provider.settings(for: ours, server: answers?.server)
    }
    values["mode"] = mode.rawValue
    values["mailbox.address"] = ours?.rawValue ?? written
    values["mailbox.since"] = since ?? Moments.text(Date())
    // What was said stands before what the provider is known for.
    func set(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { values[key] = value }
    }
    set("store", store ?? SettingKey.standardStore(besides: settingsFile))
    set("mailbox.imap", imap)
    set("relay.smtp", smtp)
    if let maildir {
      values["mailbox.imap"] = nil
      values["mailbox.maildir"] = absolute(maildir)
    }
    if let maildirOut {
      values["relay.smtp"] = nil
      values["relay.maildir"] = absolute(maildirOut)
    }
    set("authentication.server", authentication)
    set("campaign.zone", answers?.zone ?? zone)
    set("campaign.postal_address", answers?.postalAddress ?? postalAddress)
    if let url = answers?.website ?? website, !url.isEmpty {
      values["website.url"] = url
      values["website.port"] = "8080"
    }
    if allowPlain, imap != nil { values["mailbox.allow_plain"] = "true" }
    if allowPlain, smtp != nil { values["relay.allow_plain"] = "true" }
    return values
  }

  /// Settings take paths from their own folder; on the command line they are from this one.
  private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardized.path }

  private func next(_ file: String, _ values: [String: String], _ secret: String?) -> [String] {
    func lacks(_ keys: String...) -> Bool { keys.allSatisfy { values[$0] == nil } }
    var steps: [String] = ["Next:"]
    if lacks("mailbox.imap", "mailbox.maildir") {
      steps.append("  - name the mailbox in it: mailbox.imap or mailbox.maildir")
    }
    if lacks("relay.smtp", "relay.maildir") {
      steps.append("  - name the relay in it: relay.smtp or relay.maildir")
    }
    if let secret {
      steps.append("  - put \(secret)")
    } else if values["mailbox.imap"] != nil {
      steps.append(
        values["mailbox.password_file"] == nil
          ? "  - say where the password is: mailbox.password_file or mailbox.password_env"
          : "  - put the password in the file `password` beside the settings, readable by nobody else"
      )
    }
    if lacks("authentication.server") {
      steps.append("  - set authentication.server, or nobody's From line counts as proven")
    }
    if mode == .ask {
      steps.append(
        "  - mode is ask: each kind of mail waits until a coordinator has said YES or ALWAYS")
    }
    steps.append("  - hubkeeper import towns FILE, then zips, hubs, volunteers (see README)")
    steps.append("  - hubkeeper doctor --settings \(file)")
    steps.append(
      "  - hubkeeper explain --waiting --settings \(file): what it would do with the inbox as it is"
    )
    steps.append("  - hubkeeper run --settings \(file)")
    return steps
  }
}

extension Provider: ExpressibleByArgument {
  init?(argument: String) { self.init(answer: argument) }
}
