import Foundation

/// How a connection is kept private.
package enum LineSecurity: String, Hashable, Sendable {
  /// TLS from the first byte (RFC 8314 §3).
  case implicitTLS
  /// Upgraded by STARTTLS, and given up where the server offers none (RFC 9051 §6.2.1, RFC 3207).
  case startTLS
  /// None: for loopback only, and only where the setting says so.
  case plain
}

/// Where a server listens, and how it is spoken to.
package struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
  package enum Service: String, Hashable, Sendable { case imap, smtp }

  /// Why a URL names no server.
  package struct Invalid: Error, Hashable, Sendable, CustomStringConvertible {
    package var url: String
    package var reason: String
    package var description: String {
      "\(url): \(reason). Write it as imaps://HOST[:PORT], imap://HOST (STARTTLS) or"
        + " imap+plain://HOST, and smtps, smtp, smtp+plain likewise."
    }
  }

  package let service: Service
  package let host: String
  package let port: UInt16
  package let security: LineSecurity

  /// Reads `imaps://`, `imap://`, `imap+plain://`, `smtps://`, `smtp://` or `smtp+plain://`, a host
  /// and perhaps a port (RFC 5092, RFC 8314 for the ports).
  ///
  /// - Parameter plain: reads `imap://` and `smtp://` as without TLS.
  /// - Throws: `Invalid`, which says what is wrong with it.
  package init(url: String, plain: Bool = false) throws(Invalid) {
    guard let colon = url.range(of: "://") else {
      throw Invalid(url: url, reason: "this is no URL")
    }
    let port: UInt16
    switch url[..<colon.lowerBound].lowercased() {
    case "imaps": (service, security, port) = (.imap, .implicitTLS, 993)
    case "imap": (service, security, port) = (.imap, plain ? .plain : .startTLS, 143)
    case "imap+plain": (service, security, port) = (.imap, .plain, 143)
    case "smtps", "submissions": (service, security, port) = (.smtp, .implicitTLS, 465)
    case "smtp", "submission": (service, security, port) = (.smtp, plain ? .plain : .startTLS, 587)
    case "smtp+plain": (service, security, port) = (.smtp, .plain, 25)
    default: throw Invalid(url: url, reason: "the scheme is unknown")
    }
    var rest = url[colon.upperBound...]
    if rest.hasSuffix("/") { rest.removeLast() }
    guard !rest.contains("@") else {
      // A password in a URL ends up in logs.
      throw Invalid(url: "…", reason: "user and password belong into settings of their own")
    }
    var hostText = rest
    var portText: Substring?
    if rest.hasPrefix("["), let close = rest.firstIndex(of: "]") {
      hostText = rest[rest.index(after: rest.startIndex)..<close]
      let after = rest[rest.index(after: close)...]
      if !after.isEmpty { portText = after.dropFirst() }
    } else if let at = rest.lastIndex(of: ":") {
      hostText = rest[..<at]
      portText = rest[rest.index(after: at)...]
    }
    let isV6 = rest.hasPrefix("[")
    let isHost = hostText.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      case 0x3A: isV6
      default: false
      }
    }
    guard !hostText.isEmpty, isHost else {
      throw Invalid(url: url, reason: "the host is missing or has a character that no host has")
    }
    host = String(hostText)
    guard let portText else {
      self.port = port
      return
    }
    guard let number = UInt16(portText), number > 0 else {
      throw Invalid(url: url, reason: "the port is no number from 1 to 65535")
    }
    self.port = number
  }

  package var description: String {
    "\(service.rawValue)\(suffix)://\(hostInURL):\(port)"
  }

  private var suffix: String {
    switch security {
    case .implicitTLS: "s"
    case .startTLS: ""
    case .plain: "+plain"
    }
  }

  private var hostInURL: String { host.contains(":") ? "[\(host)]" : host }

  /// What libcurl is given; the path of an SMTP URL is the name said in EHLO.
  func curlURL(path: String) -> String {
    "\(service.rawValue)\(security == .implicitTLS ? "s" : "")://\(hostInURL):\(port)/\(path)"
  }
}
