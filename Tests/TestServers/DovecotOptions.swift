/// How a Dovecot of the tests behaves.
package struct DovecotOptions: Sendable {
  /// The account whose mail Hubkeeper reads; `+detail` is delivered to it as well.
  package var user = "hub@example.org"
  /// The account that takes the mail for every address of `outsideDomains`.
  package var outsideUser = "out@example.net"
  package var outsideDomains = ["example.net", "example.com"]
  /// The password of both.
  package var password = "a good day"

  /// What personal folders begin with, and what stands between their levels.
  package var prefix = ""
  package var separator = "/"
  /// Capabilities that are not announced. Dovecot would still carry the commands out, so a test
  /// that a client does without them looks into `Dovecot.commands`.
  package var hiddenCapabilities: Set<String> = []
  /// The mail an account may hold, in bytes; LMTP and APPEND are refused beyond it.
  package var quotaBytes: Int?
  /// Whether `Dovecot.commands` has what clients asked for; all that is said goes to disk then.
  package var recordsCommands = false
  /// Connections one account may have from one address: Dovecot's own default.
  package var connectionsPerUser = 10

  package init() {}

  /// As Dovecot comes.
  package static let standard = DovecotOptions()

  /// A server as they were: `INBOX.` before each folder, `.` between, no MOVE, no UIDPLUS, and
  /// a quota of 200 MB.
  package static var oldStyle: DovecotOptions {
    var options = DovecotOptions()
    options.prefix = "INBOX."
    options.separator = "."
    options.hiddenCapabilities = ["MOVE", "UIDPLUS"]
    options.quotaBytes = 200_000_000
    options.recordsCommands = true
    return options
  }

  /// A server without IDLE, which has to be polled.
  package static var withoutIdle: DovecotOptions {
    var options = DovecotOptions()
    options.hiddenCapabilities = ["IDLE"]
    return options
  }

  /// What Dovecot 2.3 announces after login, less what is hidden.
  var capabilities: String {
    let all = """
      IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES \
      THREAD=REFS THREAD=ORDEREDSUBJECT MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN \
      NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES \
      WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE \
      LITERAL+ NOTIFY
      """
    let quota = quotaBytes == nil ? "" : " QUOTA"
    return (all + quota).split(separator: " ").filter { !hiddenCapabilities.contains(String($0)) }
      .joined(separator: " ")
  }
}
