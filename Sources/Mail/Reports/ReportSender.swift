/// Whether a message comes from the machinery of mail, which alone writes delivery reports.
///
/// Asked of every mail, so it looks at fields only and at few of them.
extension Message {
  /// Whether it may be a server's: signed as one, or with the null reverse-path (RFC 5321 §4.5.5),
  /// which web forms have too.
  var isFromMailServer: Bool { returnPath == .null || isSignedByMailServer }

  /// Whether it bears a server's name: the type multipart/report (RFC 6522), an empty From, or a
  /// sender such as mailer-daemon.
  var isSignedByMailServer: Bool {
    if contentType == "multipart/report" { return true }
    for mailbox in from {
      if mailbox.written.isEmpty || mailbox.written == "<>" { return true }
      let local = mailbox.written.utf8.prefix { $0 != 0x40 }
      let letters = ServerNames.letters(local)
      if ServerNames.mailboxes.contains(letters) || letters.hasPrefix("microsoftexchange") {
        return true
      }
      if let name = mailbox.name, ServerNames.names.contains(ServerNames.letters(name.utf8)) {
        return true
      }
    }
    if from.isEmpty, let written = field("From") {
      // "MAILER-DAEMON <>" and "mailer-daemon" are no mailboxes, and no person's either.
      let letters = ServerNames.letters(written.utf8)
      return written.utf8.allSatisfy { [0x20, 0x3C, 0x3E].contains($0) }  // nothing but <>
        || ServerNames.mailboxes.contains(letters) || ServerNames.names.contains(letters)
    }
    return field("X-Failed-Recipients") != nil || field("X-MS-Exchange-Message-Is-Ndr") != nil
  }
}

extension Message {
  /// Whether it comes from an address that reads no answers, as some carriers' reports do.
  var isFromNoReply: Bool {
    from.contains { mailbox in
      let letters = ServerNames.letters(mailbox.written.utf8.prefix { $0 != 0x40 })
      return letters.hasPrefix("noreply") || letters.hasPrefix("donotreply")
    }
  }
}

/// How servers sign, reduced to lower-case letters.
enum ServerNames {
  static let mailboxes: Set<String> = [
    "mailerdaemon", "postmaster", "maildaemon", "daemon", "mdaemon", "systemadministrator",
    "mailadmin", "mailadministrator", "maildelivery", "maildeliverysystem", "maildeliverysubsystem",
    "mailerror", "mailsystem", "poostmaster", "mailrobot", "emailserver", "smtpdaemon", "mailagent",
    "nondelivery", "mailsupport", "microsoftexchange", "mmdf", "returnedmail", "deliveryfailure",
    "sysadmin", "returnmail",
  ]

  static let names: Set<String> = [
    "maildeliverysystem", "maildeliverysubsystem", "maildeliveryservice", "maildeliversystem",
    "internetmaildelivery", "deliverysubsystem", "systemadministrator", "mailadministrator",
    "postmaster", "mailerdaemon", "mailsystem", "microsoftoutlook", "microsoftexchange",
    "maildaemon", "systemadministrateur", "administrateursystme", "administradordelsistema",
    "administradordosistema", "systemadministratorpostmaster", "mailsystemadministrator",
    "interscanmss", "maildeliveryagent", "deliverystatus", "emaildeliverysystem",
  ]

  static func letters(_ bytes: some Sequence<UInt8>) -> String {
    var letters: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x61...0x7A: letters.append(byte)
      case 0x41...0x5A: letters.append(byte + 0x20)
      default: continue
      }
      if letters.count > 40 { break }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
