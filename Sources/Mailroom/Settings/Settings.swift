package import Foundation
package import Language
package import Mail

/// What the operator has set, checked. See `SettingKey` for each key's meaning.
package struct Settings: Sendable {
  /// How an answer's address carries its token.
  package enum Addressing: String, Sendable { case plus, minus, none }

  /// Whether mail leaves by itself, or a coordinator is asked about each kind first.
  package enum Mode: String, Sendable { case ask, live }

  package var file: String
  package var mode: Mode
  package var store: String
  package var templates: String
  package var campaign: String
  package var postalAddress: String
  package var clock: WallClock
  package var westCounties: [String]
  /// The state's page on which people find who represents them.
  package var lookupPage: String
  /// Where people reach each region's GO! Team, by the region's name; our own address where none
  /// is set.
  package var teams: [String: EmailAddress]
  package var address: EmailAddress
  package var displayName: String
  package var since: Date?
  package var mailbox: Mailbox
  package var relay: Relay
  /// nil where no sign-in is set.
  package var oauth: OAuth?
  package var addressing: Addressing
  package var hasVERP: Bool
  package var authentication: Authentication.Rule
  package var peopleFirst: [String]
  package var lists: [String]
  /// Web forms whose notices are sign-ups.
  package var forms: [FormRule]
  package var limits: Limits
  package var retention: Retention
  package var website: Website
  package var blasts: Blasts
  package var hubs: Hubs
  package var backup: Backup
  package var watch: Watch

  /// Where mail arrives, and the folders it is filed in.
  package struct Mailbox: Sendable {
    package var imap: String
    package var maildir: String
    package var login: Login
    package var inbox: String
    package var handled: String
    package var needsPerson: String
    package var failed: String
    package var sent: String
    /// Where mail programs keep what people send from the mailbox themselves.
    package var sentByHand: String
    /// What the mailbox's filter takes for junk; empty: as the server marks it; `none`: not looked at.
    package var junk: String
    package var pollInterval: Duration
    package var sizeLimit: Int
  }

  /// Where mail leaves.
  package struct Relay: Sendable {
    package var smtp: String
    package var maildir: String
    package var login: Login
    package var connections: Int
    package var perMinute: Int
    package var perDay: Int
    /// By receiving domain in lower case; answers are counted and never held back.
    package var perHourByDomain: [String: Int]
    /// Mails on the first day of a new sending domain, twice as many each day; 0: no limit.
    package var rampUp: Int
    package var inFlight: Int
    package var hello: String
    package var dkimSelector: String
  }

  /// Who we are to a server. The secret itself is read before each login and never kept.
  package struct Login: Sendable {
    package var user: String
    package var passwordFile: String
    package var passwordEnvironment: String
    package var tokenFile: String
    package var tokenCommand: String
    package var caFile: String
    package var allowsPlain: Bool
  }

  package struct Limits: Sendable {
    package var answersPerHour: Int
    package var answersPerDay: Int
    package var strangerAnswersPerHour: Int
    package var strangerAnswersPerDay: Int
    package var firstMailsPerHour: Int
    package var firstMailsPerDay: Int
    package var lateAfter: Duration
    /// The score of temporary failures at which mail to an address ends.
    package var bounceScore: Int
    /// People asked to write to one newspaper on one day; at least 1.
    package var lettersAPaperADay: Int
  }

  /// Mails to many: how long they can be stopped, and how they begin.
  package struct Blasts: Sendable {
    package var wait: Duration
    package var longWaitAbove: Int
    package var longWait: Duration
    package var first: Int
    package var firstPause: Duration
    /// 0: never.
    package var secondYesAbove: Int
  }

  /// What a new hub is told.
  package struct Hubs: Sendable {
    package var listsToJoin: [String]
    package var slideShow: String
  }

  package struct Website: Sendable {
    package var port: Int
    package var url: String
  }

  /// The nightly copies of the store.
  package struct Backup: Sendable {
    /// A whole path; empty: none are made.
    package var folder: String
    package var keep: Int
    /// Of the campaign's wall clock.
    package var hour: Int
  }

  /// Who hears, and how, that something is wrong.
  package struct Watch: Sendable {
    package var operators: [EmailAddress]
    package var healthcheckURL: String
    package var alarmCommand: String
    /// A disk or mailbox above it is told.
    package var fullPercent: Int
  }

  /// Reads and checks a file.
  ///
  /// - Throws: `SettingsError` naming file, line, key and what was expected.
  package init(file path: String) throws {
    let file = try SettingsFile(path: path)
    func fail(_ key: String, _ problem: String) -> SettingsError {
      SettingsError(file: path, line: file.line(key), key: key, problem: problem)
    }
    func absolute(_ key: String) -> String {
      let value = file.text(key)
      guard !value.isEmpty, !value.hasPrefix("/") else { return value }
      return URL(fileURLWithPath: path).deletingLastPathComponent()
        .appendingPathComponent(value).path
    }
    func login(_ section: String) -> Login {
      Login(
        user: file.text("\(section).user"), passwordFile: absolute("\(section).password_file"),
        passwordEnvironment: file.text("\(section).password_env"),
        tokenFile: absolute("\(section).token_file"),
        tokenCommand: file.text("\(section).token_command"),
        caFile: absolute("\(section).ca_file"), allowsPlain: file.flag("\(section).allow_plain"))
    }
    self.file = path
    guard let mode = Mode(rawValue: file.text("mode")) else {
      throw fail("mode", "ask or live was expected")
    }
    self.mode = mode
    store = absolute("store")
    templates = absolute("templates")
    campaign = file.text("campaign.name")
    postalAddress = file.text("campaign.postal_address")
    guard let zone = TimeZone(identifier: file.text("campaign.zone")) else {
      throw fail("campaign.zone", "a zone such as America/New_York was expected")
    }
    let quietFrom = file.number("campaign.quiet_from")
    let quietUntil = file.number("campaign.quiet_until")
    guard (0...23).contains(quietUntil), (1...24).contains(quietFrom), quietUntil < quietFrom else {
      throw fail("campaign.quiet_from", "hours of one day were expected, such as 21 and 8")
    }
    clock = WallClock(zone: zone, quietFromHour: quietFrom, quietUntilHour: quietUntil)
    westCounties = file.list("campaign.west_counties")
    for county in westCounties where !Self.counties.contains(county.lowercased()) {
      throw fail(
        "campaign.west_counties",
        "“\(county)” is no county of Massachusetts, such as Berkshire or Franklin")
    }
    lookupPage = file.text("campaign.lookup_page")
    guard let address = EmailAddress(file.text("mailbox.address")) else {
      throw fail("mailbox.address", "our e-mail address was expected")
    }
    self.address = address
    var teams: [String: EmailAddress] = [:]
    for region in ["east", "west"] {
      let text = file.text("regions.\(region)")
      guard let team = text.isEmpty ? address : EmailAddress(text) else {
        throw fail("regions.\(region)", "an e-mail address was expected")
      }
      teams[region] = team
    }
    self.teams = teams
    displayName = file.text("mailbox.name")
    let since = file.text("mailbox.since")
    self.since = Moments.parse(since)
    guard since.isEmpty || self.since != nil else {
      throw fail("mailbox.since", "a moment such as 2026-11-24T09:00:00Z was expected")
    }
    mailbox = Mailbox(
      imap: file.text("mailbox.imap"), maildir: absolute("mailbox.maildir"),
      login: login("mailbox"), inbox: file.text("mailbox.inbox"),
      handled: file.text("mailbox.handled"), needsPerson: file.text("mailbox.needs_person"),
      failed: file.text("mailbox.failed"), sent: file.text("mailbox.sent"),
      sentByHand: file.text("mailbox.sent_by_hand"), junk: file.text("mailbox.junk"),
      pollInterval: .seconds(max(1, file.number("mailbox.poll_seconds"))),
      sizeLimit: max(1, min(file.number("mailbox.size_limit_mb"), 1_000)) * 1_048_576)
    relay = Relay(
      smtp: file.text("relay.smtp"), maildir: absolute("relay.maildir"), login: login("relay"),
      connections: max(1, min(file.number("relay.connections"), 64)),
      perMinute: file.number("relay.per_minute"), perDay: file.number("relay.per_day"),
      perHourByDomain: try Self.perHourByDomain(file.list("relay.by_domain")) {
        fail("relay.by_domain", $0)
      },
      rampUp: max(0, file.number("relay.ramp_up")),
      inFlight: max(1, file.number("relay.in_flight")), hello: file.text("relay.hello"),
      dkimSelector: file.text("relay.dkim_selector"))
    let preset = file.text("relay.preset")
    if let preset = RelayPreset(rawValue: preset) {
      if relay.perMinute == 0 { relay.perMinute = preset.perMinute }
      if relay.perDay == 0 { relay.perDay = preset.perDay }
      relay.connections = min(relay.connections, preset.connections)
    } else if !preset.isEmpty {
      throw fail("relay.preset", "gmail, workspace, microsoft365, ses or postfix was expected")
    }
    oauth = try OAuth(
      file, tokenFile: absolute("oauth.token_file"),
      secretFile: absolute("oauth.client_secret_file"), store: store, fail: fail)
    guard let addressing = Addressing(rawValue: file.text("addressing")) else {
      throw fail("addressing", "plus, minus or none was expected")
    }
    self.addressing = addressing
    guard ["verp", "fixed"].contains(file.text("relay.envelope_sender")) else {
      throw fail("relay.envelope_sender", "verp or fixed was expected")
    }
    hasVERP = file.text("relay.envelope_sender") == "verp" && addressing != .none
    authentication = Authentication.Rule(
      server: file.text("authentication.server"), fields: file.number("authentication.fields"))
    peopleFirst = file.list("people_first").map { $0.lowercased() }
    lists = file.list("lists")
    forms = file.forms
    limits = Limits(
      answersPerHour: file.number("limits.answers_per_hour"),
      answersPerDay: file.number("limits.answers_per_day"),
      strangerAnswersPerHour: file.number("limits.stranger_answers_per_hour"),
      strangerAnswersPerDay: file.number("limits.stranger_answers_per_day"),
      firstMailsPerHour: file.number("limits.first_mails_per_hour"),
      firstMailsPerDay: file.number("limits.first_mails_per_day"),
      lateAfter: .seconds(86_400 * max(1, file.number("limits.late_after_days"))),
      bounceScore: max(1, file.number("limits.bounce_score")),
      lettersAPaperADay: max(1, file.number("limits.letters_a_paper_a_day")))
    retention = Retention(
      handledDays: file.number("retention.handled_days"),
      textDays: file.number("retention.texts_days"),
      strangerDays: file.number("retention.strangers_days"))
    website = Website(port: file.number("website.port"), url: file.text("website.url"))
    hubs = Hubs(
      listsToJoin: file.list("hubs.lists_to_join"), slideShow: file.text("hubs.slide_show"))
    blasts = Blasts(
      wait: .seconds(60 * max(0, file.number("blasts.wait_minutes"))),
      longWaitAbove: max(0, file.number("blasts.long_wait_above")),
      longWait: .seconds(60 * max(0, file.number("blasts.long_wait_minutes"))),
      first: max(1, file.number("blasts.first")),
      firstPause: .seconds(60 * max(0, file.number("blasts.first_pause_minutes"))),
      secondYesAbove: max(0, file.number("blasts.second_yes_above")))
    backup = try Self.backup(file, beside: store) { fail($0, $1) }
    watch = try Self.watch(file) { fail($0, $1) }
  }
}

extension Settings {
  private static let counties: Set<String> = [
    "barnstable", "berkshire", "bristol", "dukes", "essex", "franklin", "hampden", "hampshire",
    "middlesex", "nantucket", "norfolk", "plymouth", "suffolk", "worcester",
  ]

  private static func backup(
    _ file: SettingsFile, beside store: String, fail: (String, String) -> SettingsError
  ) throws -> Backup {
    let hour = file.number("backup.hour")
    guard (0...23).contains(hour) else {
      throw fail("backup.hour", "an hour was expected, 0 to 23")
    }
    let keep = file.number("backup.keep")
    guard keep > 0 else {
      throw fail("backup.keep", "at least 1 was expected; for no backups leave backup.folder empty")
    }
    let named = file.text("backup.folder")
    let folder =
      named.isEmpty || named.hasPrefix("/")
      ? named
      : URL(fileURLWithPath: store).deletingLastPathComponent().appendingPathComponent(named).path
    return Backup(folder: folder, keep: keep, hour: hour)
  }

  private static func watch(
    _ file: SettingsFile, fail: (String, String) -> SettingsError
  ) throws -> Watch {
    let operators = try file.list("operators").filter { !$0.isEmpty }.map { text in
      guard let address = EmailAddress(text) else {
        throw fail("operators", "“\(text)”: an e-mail address was expected")
      }
      return address
    }
    let url = file.text("healthcheck_url")
    guard url.isEmpty || url.hasPrefix("https://") || url.hasPrefix("http://") else {
      throw fail("healthcheck_url", "a URL with https:// was expected")
    }
    return Watch(
      operators: operators, healthcheckURL: url, alarmCommand: file.text("alarm_command"),
      fullPercent: max(1, min(file.number("watch.full_percent"), 100)))
  }

  /// `gmail.com 500`, also with a colon or an equals sign.
  private static func perHourByDomain(
    _ lines: [String], fail: (String) -> SettingsError
  ) throws -> [String: Int] {
    var limits: [String: Int] = [:]
    for line in lines {
      let parts = line.split { $0 == " " || $0 == ":" || $0 == "=" }
      guard parts.count == 2, parts[0].contains("."), let limit = Int(parts[1]), limit > 0 else {
        throw fail("“\(line)”: a domain and mails an hour were expected, such as gmail.com 500")
      }
      limits[parts[0].lowercased()] = limit
    }
    return limits
  }
}

/// Moments as operators write them.
package enum Moments {
  /// ISO 8601 with an offset or `Z`, or a date alone (its midnight in UTC).
  package static func parse(_ text: String) -> Date? {
    let plain = ISO8601DateFormatter()
    if let moment = plain.date(from: text) { return moment }
    plain.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    if let moment = plain.date(from: text) { return moment }
    plain.formatOptions = [.withFullDate]
    return text.count == 10 ? plain.date(from: text) : nil
  }

  /// ISO 8601 in UTC.
  package static func text(_ moment: Date) -> String {
    ISO8601DateFormatter().string(from: moment)
  }
}
