import Foundation

/// One key of `hubkeeper.yaml`: the only place that knows its name, type, default and meaning.
/// The reader, the file that `init` writes and `Config/hubkeeper.yaml` all come from this table.
package struct SettingKey: Sendable {
  package enum Shape: String, Sendable {
    case text = "text"
    case number = "a whole number"
    case flag = "true or false"
    case list = "a list of texts"
    case map = "a map of texts"
    case forms = "a list of forms, each with name and from"
  }
  /// `section.key`, or a key alone at the top level.
  package let path: String
  package let shape: Shape
  /// As written in the file; empty where there is no default.
  package let standard: String
  /// What it means, for an operator.
  package let meaning: String

  init(_ path: String, _ shape: Shape, _ standard: String, _ meaning: String) {
    self.path = path
    self.shape = shape
    self.standard = standard
    self.meaning = meaning
  }

  package static let all: [SettingKey] = [
    SettingKey("store", .text, "hubkeeper.sqlite", "The books: one file, made when missing."),
    SettingKey(
      "templates", .text, "", "Folder of the mails; empty: those installed with hubkeeper."),
    SettingKey(
      "mode", .text, "live",
      "live sends what is due. ask holds each kind of mail until a coordinator has released it."),
    SettingKey("campaign.name", .text, "Medicare for All", "Stands in subjects and footers."),
    SettingKey(
      "campaign.zone", .text, "America/New_York",
      "The wall clock of every time shown and every hour set."),
    SettingKey("campaign.postal_address", .text, "", "Stands below round mails, as the law asks."),
    SettingKey("campaign.quiet_from", .number, "21", "Unasked mail rests from this hour …"),
    SettingKey("campaign.quiet_until", .number, "8", "… to this one."),
    SettingKey(
      "campaign.west_counties", .list, "[Berkshire, Franklin, Hampden, Hampshire]",
      "Counties of the western region; all others are east."),
    SettingKey(
      "campaign.lookup_page", .text, "https://malegislature.gov/Search/FindMyLegislator",
      "The state's page on which people find who represents them."),
    SettingKey(
      "hubs.lists_to_join", .list, "[the campaign's mail list]",
      "What a new hub is told to subscribe to and follow, such as [our mail list: https://example.org/list]."
    ),
    SettingKey(
      "hubs.slide_show", .text, "",
      "Where hubs find the slide show about the bill; empty: the GO! Team has it."),
    SettingKey(
      "regions.east", .text, "",
      "Address at which people reach the GO! Team of Eastern Massachusetts; empty: our own."),
    SettingKey("regions.west", .text, "", "The same for Western Massachusetts."),
    SettingKey("mailbox.address", .text, "", "Our one address: every mail comes from it."),
    SettingKey("mailbox.name", .text, "Hubkeeper", "The name beside it."),
    SettingKey(
      "mailbox.since", .text, "",
      "Mail that arrived before this moment (ISO 8601) is never touched."),
    SettingKey("mailbox.imap", .text, "", "imaps://host:993 (TLS) or imap://host:143 (STARTTLS)."),
    SettingKey(
      "mailbox.maildir", .text, "",
      "Instead of imap: a Maildir that a local mail server delivers to."),
    SettingKey("mailbox.user", .text, "", "Login name; empty: the address."),
    SettingKey(
      "mailbox.password_file", .text, "", "File whose first line is the password (or app password)."
    ),
    SettingKey("mailbox.password_env", .text, "", "Or the environment variable that holds it."),
    SettingKey(
      "mailbox.token_file", .text, "",
      "Or a file with an OAuth access token, read before each login."),
    SettingKey(
      "mailbox.token_command", .text, "", "Or a command that prints one, run before each login."),
    SettingKey(
      "mailbox.ca_file", .text, "", "Certificates of a private authority, PEM; empty: the system's."
    ),
    SettingKey(
      "mailbox.allow_plain", .flag, "false",
      "true: log in without TLS. Only for a server on this machine."),
    SettingKey("mailbox.inbox", .text, "INBOX", "The folder that mail arrives in."),
    SettingKey("mailbox.handled", .text, "Handled", "Folder for what was understood."),
    SettingKey("mailbox.needs_person", .text, "Needs a person", "Folder for what was handed over."),
    SettingKey("mailbox.failed", .text, "Failed", "Folder for what could not be read."),
    SettingKey("mailbox.sent", .text, "", "Folder that answers are copied to; empty: none."),
    SettingKey(
      "mailbox.sent_by_hand", .text, "Sent",
      "Folder in which mail programs keep what people send from this mailbox themselves: whom they answer is theirs. Empty: not looked at."
    ),
    SettingKey(
      "mailbox.junk", .text, "",
      "Folder of what the mailbox's filter takes for junk: mail of ours in it is handled too. Empty: the one that the server marks; none: not looked at."
    ),
    SettingKey(
      "mailbox.poll_seconds", .number, "30", "How often to look where the server has no IDLE."),
    SettingKey(
      "mailbox.size_limit_mb", .number, "50", "Above it only header and text of a mail are fetched."
    ),
    SettingKey(
      "oauth.provider", .text, "none",
      "google or microsoft: mailbox and relay, where they name no secret of their own, sign in by what `hubkeeper login` gets, renewed by itself."
    ),
    SettingKey("oauth.client_id", .text, "", "The application that you registered there."),
    SettingKey(
      "oauth.client_secret_file", .text, "",
      "File whose first line is the application's secret; empty: it has none."),
    SettingKey(
      "oauth.tenant", .text, "organizations",
      "Microsoft: the organization's domain or id; `login --by secret` needs it."),
    SettingKey(
      "oauth.token_file", .text, "",
      "Where the token is kept, 0600; empty: oauth-token.json beside the store."),
    SettingKey("oauth.token_url", .text, "", "Another token server than the provider's …"),
    SettingKey("oauth.device_url", .text, "", "… and where it gives device codes."),
    SettingKey("relay.smtp", .text, "", "smtps://host:465 (TLS) or smtp://host:587 (STARTTLS)."),
    SettingKey("relay.maildir", .text, "", "Instead of smtp: a Maildir to put outgoing mail into."),
    SettingKey("relay.user", .text, "", "Login name; empty: no login."),
    SettingKey("relay.password_file", .text, "", "File whose first line is the password."),
    SettingKey("relay.password_env", .text, "", "Or the environment variable that holds it."),
    SettingKey("relay.token_file", .text, "", "Or a file with an OAuth access token."),
    SettingKey("relay.token_command", .text, "", "Or a command that prints one."),
    SettingKey("relay.ca_file", .text, "", "Certificates of a private authority, PEM."),
    SettingKey(
      "relay.allow_plain", .flag, "false", "true: no TLS. Only for a server on this machine."),
    SettingKey(
      "relay.connections", .number, "4", "Connections at once; one more is kept for answers."),
    SettingKey("relay.per_minute", .number, "0", "Mails a minute; 0: no limit."),
    SettingKey(
      "relay.per_day", .number, "0", "Mails in any 24 hours, a tenth kept for answers; 0: no limit."
    ),
    SettingKey(
      "relay.by_domain", .list, "[]",
      "Mails an hour to one receiving domain, such as [gmail.com 500, yahoo.com 300]; answers leave nevertheless."
    ),
    SettingKey(
      "relay.ramp_up", .number, "0",
      "For a new sending domain: mails on its first day, answers aside, twice as many each day; 0: no such limit."
    ),
    SettingKey(
      "relay.preset", .text, "",
      "gmail, workspace, microsoft365, ses or postfix (your own): their limits, where per_minute and per_day are 0."
    ),
    SettingKey(
      "relay.in_flight", .number, "512",
      "Mails claimed but not yet marked: what a crash may send twice."),
    SettingKey("relay.hello", .text, "localhost", "Our name in EHLO."),
    SettingKey(
      "relay.envelope_sender", .text, "verp",
      "verp: a bounce address for each mail; fixed: our address."),
    SettingKey(
      "relay.dkim_selector", .text, "",
      "s= of the relay's DKIM-Signature, for doctor to look the key up; empty: the usual ones."),
    SettingKey(
      "addressing", .text, "plus", "How an answer's address carries its token: plus, minus or none."
    ),
    SettingKey(
      "authentication.server", .text, "",
      "authserv-id of the receiving server, or microsoft365; empty: nobody is authenticated."),
    SettingKey(
      "authentication.fields", .number, "1", "2 where that server is known to write two fields."),
    SettingKey("people_first", .list, "[]", "Domains whose mail a person always answers."),
    SettingKey(
      "forms", .forms, "[]",
      "Web forms whose notices are sign-ups: name, from, and if needed subject and fields (see forms.yaml)."
    ),
    SettingKey("lists", .list, "[]", "List-Ids of the campaign's own lists, which are no robots."),
    SettingKey("limits.answers_per_hour", .number, "60", "Answers to one address on record."),
    SettingKey("limits.answers_per_day", .number, "300", "The same in 24 hours."),
    SettingKey(
      "limits.stranger_answers_per_hour", .number, "5", "Answers to one address not on record."),
    SettingKey("limits.stranger_answers_per_day", .number, "20", "The same in 24 hours."),
    SettingKey(
      "limits.first_mails_per_hour", .number, "60", "First mails to addresses never written to."),
    SettingKey("limits.first_mails_per_day", .number, "300", "The same in 24 hours."),
    SettingKey(
      "limits.bounce_score", .number, "4",
      "Days with a temporary failure, each worth half after two weeks, until mail to an address ends."
    ),
    SettingKey(
      "limits.late_after_days", .number, "3",
      "Mail that waited longer is booked, but a person answers it."),
    SettingKey(
      "limits.letters_a_paper_a_day", .number, "3",
      "So many people are asked to write to one newspaper on one day."),
    SettingKey(
      "blasts.wait_minutes", .number, "10", "A mail to many waits so long after its YES …"),
    SettingKey("blasts.long_wait_above", .number, "200", "… and to more people than this"),
    SettingKey("blasts.long_wait_minutes", .number, "30", "so long."),
    SettingKey("blasts.first", .number, "50", "So many of it leave first …"),
    SettingKey("blasts.first_pause_minutes", .number, "5", "… and the rest so long after them."),
    SettingKey(
      "blasts.second_yes_above", .number, "1000",
      "To more people than this a second coordinator must say YES, where there is one; 0: never."),
    SettingKey(
      "retention.handled_days", .number, "180",
      "Mails that were handled, and the copies of our answers to them, stay so many days; 0: for ever."
    ),
    SettingKey(
      "retention.texts_days", .number, "90", "Words and values in the books; 0: for ever."),
    SettingKey(
      "retention.strangers_days", .number, "30",
      "Addresses of people who are nobody on record; 0: for ever."),
    SettingKey("website.port", .number, "0", "Port of the pages on loopback; 0: no website."),
    SettingKey("website.url", .text, "", "Their address as the world sees it."),
    SettingKey(
      "backup.folder", .text, "backups",
      "Folder of the nightly copies of the books, beside the store unless it is a whole path; empty: none."
    ),
    SettingKey("backup.keep", .number, "14", "So many of them are kept."),
    SettingKey("backup.hour", .number, "3", "The hour that they are made at."),
    SettingKey(
      "watch.full_percent", .number, "85",
      "A disk or mailbox that is fuller than this is told to the operator."),
    SettingKey(
      "operators", .list, "[]",
      "Addresses that hear what goes wrong with the machinery; two, so that one may be away. Besides the operators on record."
    ),
    SettingKey(
      "healthcheck_url", .text, "",
      "Fetched each minute while all is well, for a service that tells when the fetching stops; empty: none."
    ),
    SettingKey(
      "alarm_command", .text, "",
      "Run by /bin/sh when something is wrong, once for each thing, with the words in $HUBKEEPER_ALARM; empty: none."
    ),
  ]

  /// The settings as a file, every key explained, with `values` filled in.
  package static func file(values: [String: String]) -> String {
    var lines = [
      "# Hubkeeper's settings. Every key, what it means, and its standard value.",
      "# Paths are taken from this file's folder. Secrets stay in files or the environment.",
    ]
    var section = ""
    for key in all {
      let parts = key.path.split(separator: ".", maxSplits: 1).map(String.init)
      let name = parts.last ?? key.path
      if parts.count == 2, parts[0] != section {
        section = parts[0]
        lines += ["", "\(section):"]
      } else if parts.count == 1 {
        lines.append("")
        section = ""
      }
      let indent = parts.count == 2 ? "  " : ""
      lines.append("\(indent)# \(key.meaning)")
      lines.append(
        "\(indent)\(name): \(values[key.path].map { quoted($0, key.shape) } ?? written(key))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where the store goes that nobody named: what the package's worker may write is not where the
  /// package's settings are.
  ///
  /// - Returns: `nil` where it lies beside the settings.
  package static func standardStore(besides settings: String) -> String? {
    let folder = URL(fileURLWithPath: settings).standardized.deletingLastPathComponent().path
    return folder == "/etc/hubkeeper" ? "/var/lib/hubkeeper/hubkeeper.sqlite" : nil
  }

  private static func written(_ key: SettingKey) -> String {
    key.shape == .text ? quoted(key.standard, .text) : key.standard
  }

  private static func quoted(_ value: String, _ shape: Shape) -> String {
    guard shape == .text else { return value }
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
