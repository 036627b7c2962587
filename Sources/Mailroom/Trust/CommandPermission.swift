import Foundation
import Mail

/// Whether a letter may command without being asked again (DESIGN §4.5).
///
/// A proven From says who wrote a mail, not that they wrote it to us, or now: a genuine mail can be
/// replayed, redirected, resent, or come through a list.
extension Letter {
  package var mayCommand: Bool { mayCommandReason == nil }

  /// Why it may not, as a sentence says it: `its Date is 5 days before its arrival`.
  package var mayCommandReason: String? {
    switch authentication {
    case .authenticated: break
    case .failed: return "the receiving server says that its From is forged"
    case .none(let because): return "its From is not proven: \(because)"
    }
    if address == nil || people.isEmpty { return "its From is on nobody's record" }
    if !namesUs { return "our address is neither in its To nor in its Cc" }
    return dateReason ?? passedOnReason ?? machineReason
  }

  private static let daysApart = 3.0

  private var dateReason: String? {
    guard let date = message.date else { return "it has no Date that can be read" }
    let apart = date.timeIntervalSince(arrivedAt) / 86_400
    guard abs(apart) > Self.daysApart else { return nil }
    // A year has no meaning here that a thousand years have not.
    let days = Int(min(abs(apart), 1_000_000).rounded(.up))
    return "its Date is \(days) days \(apart < 0 ? "before" : "after") its arrival"
  }

  private var passedOnReason: String? {
    if let field = message.fields.first(where: { $0.name.asciiLowercased.hasPrefix("resent-") }) {
      return "somebody resent it (\(field.name))"
    }
    if message.isList { return "it came through a mailing list" }
    let precedence = message.fields(named: "Precedence").map {
      $0.value.prefix { $0 != ";" && $0 != "(" }.trimmingCharacters(in: .whitespaces)
        .asciiLowercased
    }
    if let word = precedence.first(where: { $0 == "list" || $0 == "bulk" || $0 == "junk" }) {
      return "it is list mail (Precedence: \(word))"
    }
    return nil
  }

  /// The campaign's own lists are no robots (DESIGN §4.3), but they are lists all the same.
  private var machineReason: String? {
    if case .none = automation { nil } else { "a machine wrote it" }
  }
}
