import Foundation
import Synchronization

/// What a Postfix of the tests answers to recipients, changed while it runs.
///
/// A policy server as in Postfix's SMTPD_POLICY_README: for each RCPT, Postfix sends attributes,
/// one a line, and an empty line, and reads one action.
///
///     C: request=smtpd_access_policy
///     C: recipient=pat@example.net
///     C:
///     S: action=450 4.2.0 try again in a moment
///     S:
package final class RecipientPolicy: Sendable {
  private let book = Rulebook()
  private let listener: Listener
  var port: Int { listener.port }

  init() throws(ServerFailure) {
    listener = try Listener()
    Thread.detachNewThread { [listener, book] in
      while let connection = listener.accept() {
        Thread.detachNewThread { book.answer(on: connection) }
      }
    }
  }

  deinit { listener.shutDown() }

  /// Refuses a recipient from now on, or as often as said and then no more.
  ///
  /// - Parameter reply: code, enhanced code and text, as `550 5.1.1 no such user`; `421` hangs up.
  package func refuse(_ recipient: String, with reply: String, times: Int? = nil) {
    book.rules.withLock {
      $0[recipient.lowercased()] = Rulebook.Rule(reply: reply, timesLeft: times)
    }
  }

  /// Takes a recipient again.
  package func accept(_ recipient: String) {
    _ = book.rules.withLock { $0.removeValue(forKey: recipient.lowercased()) }
  }

  /// Refuses every recipient without a rule of its own, as a relay whose disk is full (452).
  package func refuseEveryone(with reply: String, times: Int? = nil) {
    refuse("*", with: reply, times: times)
  }

  /// Takes everyone again who has no rule of their own.
  package func acceptEveryone() { accept("*") }

  /// How often RCPT came for this recipient.
  package func attempts(for recipient: String) -> Int {
    book.asked.withLock { $0[recipient.lowercased()] ?? 0 }
  }
}

/// The rules and the counts, apart from their owner so that a thread that waits for Postfix
/// does not keep the policy alive.
private final class Rulebook: Sendable {
  struct Rule {
    var reply: String
    var timesLeft: Int?
  }

  /// By recipient in lower case; `*` stands for everyone without a rule.
  let rules = Mutex<[String: Rule]>([:])
  let asked = Mutex<[String: Int]>([:])

  private func action(for recipient: String) -> String {
    asked.withLock { $0[recipient.lowercased(), default: 0] += 1 }
    return rules.withLock { rules in
      for key in [recipient.lowercased(), "*"] {
        guard var rule = rules[key] else { continue }
        if let left = rule.timesLeft {
          guard left > 0 else { continue }
          rule.timesLeft = left - 1
          rules[key] = rule
        }
        return rule.reply
      }
      return "DUNNO"
    }
  }

  func answer(on connection: Connection) {
    var recipient = ""
    while let line = connection.readLine() {
      if line.hasPrefix("recipient=") {
        recipient = String(line.dropFirst("recipient=".count))
      } else if line.isEmpty {
        connection.write("action=\(action(for: recipient))\n\n")
      }
    }
  }
}
