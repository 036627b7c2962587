import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mail
import Mailroom

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look whether settings, templates, store, mailbox and relay are well.",
    discussion: """
      A line `ok` is well, `--` says what to do, and `..` is good to know. Logs in to mailbox and \
      relay, and asks DNS for the SPF, DKIM and DMARC records of our domain; changes nothing and \
      sends nothing. Exit code 1 if something must be mended, 2 if the settings cannot be read.

      --round-trip sends three or four mails to ourselves through the relay, reads them back, says \
      what the way does to them and which setting follows, and removes them.
      """)

  @Flag(help: "The findings as JSON.") var json = false
  @Flag(help: "Send mails to ourselves, too, and see how they come back.") var roundTrip = false
  @Option(help: "With --round-trip: how many seconds a mail may take.") var within = 120
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    guard (1...3_600).contains(within) else {
      throw ValidationError("--within: 1 to 3600 seconds were expected.")
    }
  }

  func run() async throws {
    var findings = Findings()
    let settings = checkSettings(&findings)
    if let settings {
      checkTemplates(settings, &findings)
      await checkStore(settings, &findings)
      SignIn.check(settings, &findings)
      await checkMailbox(settings, &findings)
      await checkRelay(settings, &findings)
      await checkSender(settings, &findings)
      if roundTrip { await checkRoundTrip(settings, &findings) }
    }
    if json {
      Terminal.say(try Terminal.json(findings.all, isPretty: true))
    } else {
      for finding in findings.all { Terminal.say("\(finding.mark) \(finding.text)") }
    }
    if settings == nil { throw ExitCode(Failure.settings) }
    if findings.all.contains(where: { $0.mark == "--" }) { throw ExitCode(1) }
  }

  struct Findings {
    struct Finding: Encodable {
      var mark: String
      var text: String
    }
    private(set) var all: [Finding] = []
    mutating func ok(_ text: String) { all.append(Finding(mark: "ok", text: text)) }
    mutating func mend(_ text: String) { all.append(Finding(mark: "--", text: text)) }
    mutating func note(_ text: String) { all.append(Finding(mark: "..", text: text)) }
    mutating func add(_ line: TrustReport.Line) {
      switch line {
      case .well(let text): ok(text)
      case .mend(let text): mend(text)
      case .note(let text): note(text)
      }
    }
  }

  private func checkSettings(_ findings: inout Findings) -> Settings? {
    let settings: Settings
    do { settings = try places.readSettings() } catch {
      findings.mend("settings: \(Failure.words(of: error))")
      return nil
    }
    findings.ok("settings: \(settings.file), for \(settings.address)")
    if let since = settings.since {
      findings.ok("mailbox.since: mail before \(Moments.text(since)) is never touched")
    } else {
      findings.mend("mailbox.since is missing: set it to the moment that Hubkeeper may begin at")
    }
    if settings.postalAddress.isEmpty {
      findings.note("campaign.postal_address is empty: round mails will not leave without it")
    }
    return settings
  }

  private func checkTemplates(_ settings: Settings, _ findings: inout Findings) {
    do {
      let folder = try TemplatesFolder.find(settings)
      let templates = try Templates.load(from: folder)
      try templates.check(requiring: CampaignHouse.requiredTemplates)
      findings.ok("templates: \(templates.names.count) in \(folder)")
    } catch {
      findings.mend("templates: \(Failure.words(of: error))")
    }
  }

  private func checkStore(_ settings: Settings, _ findings: inout Findings) async {
    guard FileManager.default.fileExists(atPath: settings.store) else {
      findings.note("store: \(settings.store) is not there yet; import or run makes it")
      return
    }
    do {
      let store = try places.openStore(settings)
      let (verdict, towns, hubs, people) = try await store.pool.read { db in
        func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
        return (
          try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer",
          try count("SELECT COUNT(*) FROM town"), try count("SELECT COUNT(*) FROM hub"),
          try count("SELECT COUNT(*) FROM role WHERE kind IN ('coordinator', 'operator')")
        )
      }
      guard verdict == "ok" else {
        findings.mend("store: \(store.path) is damaged (\(verdict)): restore the last backup")
        return
      }
      findings.ok("store: \(store.path), \(towns) towns, \(hubs) hubs")
      if towns == 0 { findings.note("no towns: hubkeeper import towns FILE") }
      if hubs == 0 { findings.note("no hubs: hubkeeper import hubs FILE") }
      if people == 0 {
        findings.note(
          "no coordinator: what needs a person is mailed to nobody; name some under `coordinators` in the hubs' file"
        )
      }
    } catch {
      findings.mend("store: \(Failure.words(of: error))")
    }
  }

  private func checkMailbox(_ settings: Settings, _ findings: inout Findings) async {
    do {
      let mailbox = try Wiring.mailbox(settings)
      do {
        let state = try await mailbox.open()
        findings.ok("mailbox: \(state.name), \(state.exists) messages")
        for line in try await mailbox.capabilities() { findings.ok("mailbox: \(line)") }
        let waiting = try await mailbox.waiting(arrivedSince: nil)
        let since = settings.since ?? .distantFuture
        let older = waiting.count { $0.arrivedAt < since }
        findings.ok(
          "mailbox: \(older) older messages stay untouched, \(waiting.count - older) are to be handled"
        )
        try await checkTrust(settings, mailbox, &findings)
      } catch {
        findings.mend("mailbox: \(Failure.words(of: error))")
      }
      await mailbox.close()
    } catch {
      findings.mend("mailbox: \(Failure.words(of: error))")
    }
  }

  /// By the last messages that came in, whether they were handled or not.
  private func checkTrust(
    _ settings: Settings, _ mailbox: any IncomingMailbox, _ findings: inout Findings
  ) async throws {
    var heads: [MessageHead] = []
    let folders = settings.mailbox
    for folder in [folders.inbox, folders.handled, folders.needsPerson] {
      heads += try await mailbox.lastHeads(10, in: folder)
    }
    heads.sort { $0.arrivedAt > $1.arrivedAt }
    let report = TrustReport(
      of: heads.prefix(10).map {
        TrustReport.Head(message: Message(parsing: $0.bytes), arrivedAt: $0.arrivedAt)
      }, by: settings.authentication, clock: settings.clock)
    for line in report.lines { findings.add(line) }
  }

  private func checkRelay(_ settings: Settings, _ findings: inout Findings) async {
    do {
      let relay = try Wiring.transport(settings)
      do {
        for line in try await relay.capabilities() { findings.ok("relay: \(line)") }
      } catch {
        findings.mend("relay: \(Failure.words(of: error))")
      }
      await relay.close()
    } catch {
      findings.mend("relay: \(Failure.words(of: error))")
    }
  }

  /// What others see of our domain.
  private func checkSender(_ settings: Settings, _ findings: inout Findings) async {
    let report = SenderReport(settings, asking: Resolver.textRecords)
    for line in await report.lines() { findings.add(line) }
  }
}
