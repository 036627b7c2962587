import Campaign
import Foundation
import Mail
import Mailroom

/// The six questions of the first evening, asked where somebody sits at a terminal and gave no flags.
struct InitQuestions {
  /// What was answered, as the flags would have said it.
  struct Answers {
    var provider = Provider.other
    var server: String?
    var address = ""
    var coordinator: FirstCoordinator?
    var postalAddress = ""
    var zone = ""
    var website = ""
  }

  /// The terminal is gone before the last answer.
  struct Ended: Error {}

  private let read: () -> String?
  private let say: (String) -> Void

  init(
    read: @escaping () -> String? = { readLine() },
    say: @escaping (String) -> Void = { Terminal.write($0, to: .standardOutput) }
  ) {
    self.read = read
    self.say = say
  }

  /// - Parameter zone: what stands for an empty answer, the machine's own.
  func ask(zone: String) throws -> Answers {
    say("Six questions, then the settings are written. Each can be changed there later.\n\n")
    var answers = Answers()
    answers.provider = try ask(
      "1. Where does the campaign's mail live: Google, Microsoft or other?"
    ) {
      Provider(answer: $0)
    } otherwise: { _ in
      "Answer google, microsoft or other."
    }
    if answers.provider == .other {
      answers.server = try ask(
        "   Its mail server, such as mail.example.org (empty: say it in the settings later)"
      ) {
        $0
      } otherwise: { _ in
        ""
      }
    }
    answers.address = try ask("2. The campaign's one address, such as hub@example.org") {
      EmailAddress($0)?.rawValue
    } otherwise: {
      "\($0) is no e-mail address."
    }
    answers.coordinator = try ask(
      "3. Who coordinates: name and address, such as Deb Marsh <deb@example.org>"
    ) {
      FirstCoordinator($0)
    } otherwise: { _ in
      "A name and an address in <…> are needed."
    }
    answers.postalAddress = try ask(
      "4. The postal address that stands below mails to many, on one line (empty: later)"
    ) {
      $0
    } otherwise: { _ in
      ""
    }
    answers.zone = try ask("5. The time zone (empty: \(zone))") { answer in
      let name = answer.isEmpty ? zone : answer
      return TimeZone(identifier: name) == nil ? nil : name
    } otherwise: {
      "\($0) is no zone such as America/New_York."
    }
    answers.website = try ask(
      "6. The web address of Hubkeeper's own pages, https://…, or none"
    ) { answer in
      if ["", "none", "no"].contains(answer.lowercased()) { return "" }
      return answer.hasPrefix("https://") && URL(string: answer)?.host() != nil ? answer : nil
    } otherwise: { _ in
      "An address that begins with https://, or none."
    }
    say("\n")
    return answers
  }

  /// Asks until there is an answer that can be taken.
  private func ask<Value>(
    _ question: String, _ take: (String) -> Value?, otherwise: (String) -> String
  ) throws -> Value {
    while true {
      say("\(question)\n> ")
      guard let line = read() else { throw Ended() }
      let answer = line.trimmingCharacters(in: .whitespaces)
      if let value = take(answer) { return value }
      say("\(otherwise(answer))\n")
    }
  }
}

/// Where a campaign's mailbox lives, with what is known of it.
enum Provider: String, CaseIterable {
  case google, microsoft, other

  init?(answer: String) {
    switch answer.lowercased() {
    case "google", "gmail", "g", "workspace": self = .google
    case "microsoft", "m", "microsoft365", "office365", "outlook", "365": self = .microsoft
    case "other", "o": self = .other
    default: return nil
    }
  }

  /// The settings that follow from it.
  func settings(for address: EmailAddress, server: String?) -> [String: String] {
    switch self {
    case .google:
      [
        "mailbox.imap": "imaps://imap.gmail.com:993", "mailbox.password_file": "password",
        "mailbox.sent_by_hand": "[Gmail]/Sent Mail",
        "relay.smtp": "smtps://smtp.gmail.com:465", "relay.user": address.rawValue,
        "relay.password_file": "password",
        "relay.preset": address.domain == "gmail.com" ? "gmail" : "workspace",
        "relay.envelope_sender": "fixed", "authentication.server": "mx.google.com",
      ]
    case .microsoft:
      [
        // No secret of its own: mailbox and relay log in by what `hubkeeper login` gets.
        "oauth.provider": "microsoft",
        "mailbox.imap": "imaps://outlook.office365.com:993", "mailbox.sent_by_hand": "Sent Items",
        "relay.smtp": "smtp://smtp.office365.com:587", "relay.user": address.rawValue,
        "relay.preset": "microsoft365",
        "relay.envelope_sender": "fixed", "authentication.server": "microsoft365",
      ]
    case .other:
      server.flatMap { $0.isEmpty ? nil : $0 }.map {
        [
          "mailbox.imap": "imaps://\($0):993", "mailbox.password_file": "password",
          "relay.smtp": "smtps://\($0):465", "relay.user": address.rawValue,
          "relay.password_file": "password", "relay.preset": "postfix",
        ]
      } ?? [:]
    }
  }

  /// What has to be put beside the settings before anything works.
  var secret: String? {
    switch self {
    case .google:
      "an app password (myaccount.google.com, Security, App passwords) in the file `password` beside the settings, readable by nobody else"
    case .microsoft:
      "the id of an application that you registered at Microsoft (see README) into oauth.client_id, then run hubkeeper login: Microsoft 365 takes no passwords"
    case .other: nil
    }
  }
}
