/// A mailbox on an IMAP server, and how it is read.
package struct IMAPSettings: Sendable {
  package var server: ServerAddress
  package var credentials: Credentials
  /// A PEM file of the CAs to trust instead of the system's.
  package var caFile: String?
  package var inbox: String
  /// Between two looks where the server has no IDLE.
  package var pollInterval: Duration
  /// NAT drops quiet flows long before the 29 minutes of RFC 2177.
  package var idleRenewal: Duration
  /// How long the server may be silent within a command.
  package var readDeadline: Duration
  /// Messages over this many octets go to a file.
  package var spoolOver: Int
  package var spoolDirectory: String
  /// Of messages over this many octets only the header and the first text part are fetched.
  package var truncateOver: Int
  /// Opens the inbox by EXAMINE: no flag changes, \Recent stays (RFC 9051 §6.3.3).
  package var isReadOnly = false

  package init(
    server: ServerAddress, credentials: Credentials, caFile: String? = nil,
    inbox: String = "INBOX", pollInterval: Duration = .seconds(30),
    idleRenewal: Duration = .seconds(300), readDeadline: Duration = .seconds(60),
    spoolOver: Int = 1_048_576, spoolDirectory: String, truncateOver: Int = 52_428_800
  ) {
    self.server = server
    self.credentials = credentials
    self.caFile = caFile
    self.inbox = inbox
    self.pollInterval = pollInterval
    self.idleRenewal = idleRenewal
    self.readDeadline = readDeadline
    self.spoolOver = spoolOver
    self.spoolDirectory = spoolDirectory
    self.truncateOver = truncateOver
  }
}
