/// A relay, and how it is used.
package struct SMTPSettings: Sendable {
  package var server: ServerAddress
  package var credentials: Credentials
  /// A PEM file of the CAs to trust instead of the system's.
  package var caFile: String?
  /// How many at once, beside the one that is kept for urgent mail.
  package var connections: Int
  /// Our name in EHLO (RFC 5321 §4.1.1.1).
  package var helloName: String
  /// How long a reply to a command may take (RFC 5321 §4.5.3.2 asks for 5 minutes).
  package var commandDeadline: Duration
  /// How long the reply to the final dot may take (RFC 5321 §4.5.3.2.6: 10 minutes).
  package var contentDeadline: Duration
  /// After how long an idle connection is closed; Postfix closes after 300 s, Gmail sooner.
  package var idleLimit: Duration

  package init(
    server: ServerAddress, credentials: Credentials = .none, caFile: String? = nil,
    connections: Int = 4, helloName: String = "localhost",
    commandDeadline: Duration = .seconds(300), contentDeadline: Duration = .seconds(600),
    idleLimit: Duration = .seconds(30)
  ) {
    self.server = server
    self.credentials = credentials
    self.caFile = caFile
    self.connections = connections
    self.helloName = helloName
    self.commandDeadline = commandDeadline
    self.contentDeadline = contentDeadline
    self.idleLimit = idleLimit
  }
}
