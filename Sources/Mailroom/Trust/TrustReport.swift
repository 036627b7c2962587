package import Foundation
package import Mail

/// What `doctor` says of the last messages: their `Authentication-Results`, what follows from them,
/// and what would become of forged ones (DESIGN §4.5).
package struct TrustReport: Sendable {
  package enum Line: Hashable, Sendable {
    case well(String)
    case mend(String)
    case note(String)

    package var text: String {
      switch self {
      case .well(let text), .mend(let text), .note(let text): text
      }
    }
  }

  package struct Head: Sendable {
    package var message: Message
    package var arrivedAt: Date
    package init(message: Message, arrivedAt: Date) {
      self.message = message
      self.arrivedAt = arrivedAt
    }
  }

  private let heads: [Head]
  private let rule: Authentication.Rule
  private let clock: WallClock

  /// - Parameter heads: of the last messages, in any order; bodies are not looked at.
  package init(of heads: [Head], by rule: Authentication.Rule, clock: WallClock) {
    self.heads = heads.sorted { $0.arrivedAt > $1.arrivedAt }
    self.rule = rule
    self.clock = clock
  }

  package var lines: [Line] {
    var lines: [Line] = []
    if rule.server.isEmpty {
      lines.append(
        .note(
          "authentication: no receiving server is set, so nobody's From line is proven. Every mail that would change anything is confirmed first, by a mail to the address on record; mail that only asks is answered as ever"
        ))
    }
    if heads.isEmpty {
      lines.append(
        .note(
          "authentication: there is no message to look at yet. Write one to us from another provider, then run doctor again"
        ))
      return lines
    }
    for head in heads { lines += described(head) }
    return lines + conclusion + trials
  }

  // MARK: - Each message

  private func described(_ head: Head) -> [Line] {
    let verdict = Authentication.of(head.message, by: rule)
    let domain = head.message.from.first?.address.map { String($0.domain) }
    let title =
      "authentication: mail of \(clock.words(head.arrivedAt)) from \(domain ?? "no address"): \(verdict.words)"
    let counted = Set(Authentication.countedFields(of: head.message, by: rule).map(\.index))
    let fields = head.message.fields.enumerated().filter {
      $0.element.name.asciiLowercased == "authentication-results"
    }
    let shown = fields.prefix(4).map { index, field in
      let text = field.raw.count > 300 ? field.raw.prefix(300) + " …" : field.raw[...]
      let mark = counted.contains(index) ? "counts" : "counts for nothing"
      return Line.note("  \(mark): \(text.isEmpty ? "(empty)" : text)")
    }
    let more = fields.count > 4 ? [Line.note("  … and \(fields.count - 4) more fields")] : []
    return [.note(title)] + shown + more
  }

  // MARK: - What follows

  private func proven(by rule: Authentication.Rule) -> Int {
    heads.count { Authentication.of($0.message, by: rule).isProven }
  }

  private var conclusion: [Line] {
    let proven = proven(by: rule)
    if proven > 0 {
      return [
        .well("authentication: \(proven) of \(heads.count) messages proven by \(rule.server)")
      ]
    }
    var lines: [Line] = []
    if !rule.server.isEmpty {
      let text = "authentication: 0 of \(heads.count) messages proven by \(rule.server)"
      let isSeen = heads.contains {
        !Authentication.countedFields(of: $0.message, by: rule).isEmpty
      }
      lines.append(isSeen ? .note(text) : .mend(text + ": check authentication.server"))
    }
    // Whose fields stand on top, and what each would prove.
    let servers = heads.compactMap { head in
      head.message.fields.first { $0.name.asciiLowercased == "authentication-results" }
        .map { AuthenticationResults(field: $0.raw).server ?? "microsoft365" }
    }
    let counts = Dictionary(servers.map { ($0, 1) }, uniquingKeysWith: +)
    for (server, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(3)
    where server != rule.server && !server.isEmpty {
      let would = self.proven(by: Authentication.Rule(server: server, fields: rule.fields))
      lines.append(
        .note(
          "authentication: \(server) stands on top of \(count) of them. If that is your own receiving server, `authentication.server: \(server)` would prove \(would)"
        ))
    }
    if counts.isEmpty {
      lines.append(
        .note(
          "authentication: no message has an Authentication-Results field: your server writes none, or takes them out"
        ))
    }
    return lines
  }

  // MARK: - Forged fields

  /// Takes a message that the server judged, makes its From somebody else's, and puts a field in
  /// the server's name where a forger could get it.
  private var trials: [Line] {
    guard !rule.server.isEmpty,
      let head = heads.first(where: {
        !Authentication.countedFields(of: $0.message, by: rule).isEmpty
      })
    else { return [] }
    let forgery = Forgery(of: head.message, by: rule)
    let title = "authentication: a forged field"
    var lines: [Line] = []
    lines.append(
      forgery.isBelievedBelow
        ? .mend(
          "\(title) directly under the real one would count: authentication.fields is \(rule.fields), and your server wrote \(forgery.count). Set it to \(forgery.count)"
        ) : .well("\(title) directly under the real one counts for nothing"))
    lines.append(
      forgery.isBelievedAbove
        ? .note(
          "\(title) above the real one would count: only your server can write there, on top of all that came with a mail"
        ) : .well("\(title) above the real one counts for nothing"))
    lines.append(
      forgery.isBelievedAlone
        ? .note(
          "\(title) in a mail that your server lets in without one of its own would count: it must write one into every mail, and take out those in its name (RFC 8601 §5)"
        )
        : .well("\(title) in a mail without one of your server's own counts for nothing"))
    return lines
  }
}

/// A message of a forger who writes an `Authentication-Results` field in the server's name.
private struct Forgery {
  /// As the server would have judged the forger's mail.
  private var message: Message
  private let rule: Authentication.Rule
  private let places: [Int]

  init(of message: Message, by rule: Authentication.Rule) {
    self.rule = rule
    self.message = message
    places = Authentication.countedFields(of: message, by: rule).map(\.index)
    let address = "someone@forged.example.net"
    self.message.from = EmailAddress(address).map { [NamedAddress(name: nil, $0)] } ?? []
    for index in message.fields.indices where message.fields[index].name.asciiLowercased == "from" {
      self.message.fields[index] = HeaderField(name: "From", value: address, raw: address)
    }
    for index in places { self.message.fields[index] = field("none") }
  }

  var count: Int { places.count }

  private func field(_ results: String) -> HeaderField {
    // Microsoft writes no id.
    let text = rule.isMicrosoft ? "spf=\(results)" : "\(rule.server); \(results)"
    return HeaderField(name: "Authentication-Results", value: text, raw: text)
  }

  private var forged: HeaderField {
    let text = "dmarc=pass header.from=forged.example.net"
    return rule.isMicrosoft
      ? HeaderField(name: "Authentication-Results", value: text, raw: text) : field(text)
  }

  private func isBelieved(_ change: (inout [HeaderField]) -> Void) -> Bool {
    var copy = message
    change(&copy.fields)
    return Authentication.of(copy, by: rule).isProven
  }

  var isBelievedBelow: Bool { isBelieved { $0.insert(forged, at: (places.last ?? 0) + 1) } }
  var isBelievedAbove: Bool { isBelieved { $0.insert(forged, at: places.first ?? 0) } }

  var isBelievedAlone: Bool {
    isBelieved { fields in
      for index in places.reversed() { fields.remove(at: index) }
      fields.insert(forged, at: places.first ?? 0)
    }
  }
}
