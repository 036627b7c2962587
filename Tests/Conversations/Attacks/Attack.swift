import Foundation
import Mail

/// One attempt: a mail or several, from somebody who is not who they say.
struct Attack: CustomStringConvertible, Sendable {
  /// A mail, made when its turn comes.
  struct Mail: Sendable {
    /// In their order; `{date}` and `{id}` are filled in, and `{token:ADDRESS}` is where an answer
    /// to the last mail to that address goes.
    var fields: [(name: String, value: String)]
    var body: String
    /// Its Date lies this long before its arrival.
    var age: TimeInterval = 0

    func bytes(at moment: Date, _ stage: Stage) throws -> [UInt8] {
      let date = DateFormatter()
      date.locale = Locale(identifier: "en_US_POSIX")
      date.timeZone = TimeZone(identifier: "America/New_York")
      date.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
      var lines: [String] = []
      for (name, value) in fields {
        var text = value.replacing("{date}", with: date.string(from: moment - age))
        text = text.replacing("{id}", with: UUID().uuidString)
        while let start = text.firstRange(of: "{token:"),
          let end = text[start.upperBound...].firstIndex(of: "}")
        {
          let address = String(text[start.upperBound..<end])
          text.replaceSubrange(start.lowerBound...end, with: stage.answerAddress(of: address))
        }
        lines.append("\(name): \(text)")
      }
      let text =
        lines.joined(separator: "\r\n") + "\r\n\r\n"
        + body.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n") + "\r\n"
      return Array(text.utf8)
    }
  }

  var name: String
  var mails: [Mail]
  var description: String { name }

  init(_ name: String, _ mails: Mail...) {
    self.name = name
    self.mails = mails
  }

  static let all: [Attack] =
    forgeries + tokens + hidden + injections + victims + oddities
}

extension Attack.Mail {
  /// A plain mail; what is given stands above the rest.
  init(
    _ above: [(String, String)] = [], from: String = "Dana Reyes <dana@example.org>",
    to: String = "hub@example.org", subject: String = "For Hubkeeper", type: String = "text/plain",
    age: TimeInterval = 0, _ body: String
  ) {
    var fields = above
    func isGiven(_ name: String) -> Bool { above.contains { $0.0.lowercased() == name } }
    if !isGiven("from") { fields.append(("From", from)) }
    if !isGiven("to") { fields.append(("To", to)) }
    fields += [
      ("Subject", subject), ("Date", "{date}"), ("Message-ID", "<{id}@example.net>"),
      ("MIME-Version", "1.0"), ("Content-Type", "\(type); charset=utf-8"),
    ]
    self.fields = fields
    self.body = body
    self.age = age
  }

  init(_ body: String) { self.init([], body) }

  /// The receiving server's own field.
  static func results(_ words: String) -> (String, String) {
    ("Authentication-Results", "mx.example.org; \(words)")
  }
}

extension Attack {
  /// What a forger wants, in the name of the east's coordinator.
  static let commands = [
    "STAGE Maria Lopez gone",
    "MAKE Eve Evil eve@example.net contact of Worcester",
    "ADD Joe Evil <joe@example.net> from Worcester",
    "DECEASED Maria Lopez",
  ]

  static func genuine(_ line: String, from: String = "dana@example.org") -> Mail {
    let domain = from.split(separator: "@").last.map(String.init) ?? ""
    return Mail(
      [Mail.results("dmarc=pass header.from=\(domain)")], from: from, line)
  }

  static let genuineYes = Mail(
    [Mail.results("dmarc=pass header.from=example.org")], from: "dana@example.org",
    to: "{token:dana@example.org}", subject: "Re: For Hubkeeper", "YES")
}
