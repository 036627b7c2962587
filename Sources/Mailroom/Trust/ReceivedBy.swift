/// Whose a `Received` field is (RFC 5321 §4.4): what stands under a foreign one came with the mail.
enum ReceivedBy {
  /// Whether the server of the rule wrote it. Every `by` counts, since a sender chooses the words
  /// of its greeting; comments count for nothing.
  static func isWritten(_ field: String, by rule: Authentication.Rule) -> Bool {
    let hosts = hosts(in: field)
    return !hosts.isEmpty && hosts.allSatisfy { isHost($0, of: rule) }
  }

  private static func hosts(in field: String) -> [String] {
    var reader = FieldReader(field)
    var hosts: [String] = []
    var isNext = false
    reader.skipBlanks()
    while !reader.isAtEnd, reader.next != UInt8(ascii: ";") {
      let word = reader.run(until: [UInt8(ascii: ";")])
      if isNext { hosts.append(word.text.asciiLowercased) }
      isNext = !isNext && !word.isQuoted && word.text.asciiLowercased == "by"
      reader.skipBlanks()
    }
    return reader.isBroken ? [] : hosts
  }

  private static func isHost(_ host: String, of rule: Authentication.Rule) -> Bool {
    if rule.isMicrosoft {
      return ["outlook.com", "office365.com", "exchangelabs.com"].contains {
        host.hasSuffix("." + $0)
      }
    }
    // Google's own hops have no names: `by 2002:a05:6a20:…`, a private network in 6to4, stands on
    // top of every mail, and its Authentication-Results below it.
    if rule.server == "mx.google.com", host.hasPrefix("2002:a05:") { return true }
    return host.isSameOctets(as: rule.server) || host.hasSuffix("." + rule.server)
      || (rule.server.contains(".") && OrganizationalDomain.areAligned(host, rule.server))
  }
}
