extension MailboxError {
  init(_ error: ChannelError, server: ServerAddress, command: String) {
    self.init(
      kind: error.kind, server: server.description, command: command,
      answer: ChannelError.printable(error.words.utf8), advice: Self.advice(for: error.kind))
  }

  /// What an operator can do, in one sentence.
  static func advice(for kind: Kind) -> String {
    switch kind {
    case .connection: "It is tried again by itself; check the host, the port and the network."
    case .tls:
      "Check that the certificate is for this host and its CA is trusted (or set the CA file),"
        + " and that the server offers TLS on this port."
    case .login:
      "Check the user and the password or token; Gmail wants an app password, Microsoft 365 a"
        + " token."
    case .tooManyConnections:
      "The password may be right: close other mail programs on this account, or wait."
    case .refused: "Check the folder names and the account's permissions."
    case .malformed: "The server broke the protocol; it is tried again on a new connection."
    case .silent: "It is tried again on a new connection; check the network and the server."
    case .quota: "Make room in the mailbox or on the disk."
    case .cancelled: "Nothing to do: the work was stopped."
    }
  }
}

extension LineSecurity {
  var description: String {
    switch self {
    case .implicitTLS: "TLS from the start"
    case .startTLS: "STARTTLS"
    case .plain: "no TLS"
    }
  }
}
