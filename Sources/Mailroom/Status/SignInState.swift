package import Foundation
import Mail

/// How the sign-in stands that mailbox or relay log in by, as its file tells: it is read afresh by
/// every process that asks, so that a login that fails hides nothing.
package struct SignInState: Sendable, Equatable {
  /// Since when the token server refuses to renew it.
  package var refusedAt: Date?
  /// When somebody has to sign in again; nil where it renews itself.
  package var endsAt: Date?
  /// Nobody has signed in, or the file cannot be read.
  package var isMissing: Bool
  /// Mail leaves by the same sign-in, so that no mail can tell of its end.
  package var isRelays: Bool

  private static let notice: TimeInterval = 7 * 86_400

  package init(
    refusedAt: Date? = nil, endsAt: Date? = nil, isMissing: Bool = false, isRelays: Bool = false
  ) {
    self.refusedAt = refusedAt
    self.endsAt = endsAt
    self.isMissing = isMissing
    self.isRelays = isRelays
  }

  /// - Returns: `nil` where nobody logs in by it.
  package init?(of settings: Settings) {
    guard let oauth = settings.oauth, settings.mailboxSignsIn || settings.relaySignsIn else {
      return nil
    }
    isRelays = settings.relaySignsIn
    do throws(SignInError) {
      let token = try OAuthToken(file: oauth.tokenFile)
      refusedAt = token.refusedAt
      endsAt = token.endsAt
      isMissing = false
    } catch {
      isMissing = true
    }
  }

  /// Whether it is good for no further login, now or as soon as its last access token ends.
  package func isOver(at now: Date) -> Bool {
    isMissing || refusedAt != nil || (endsAt.map { $0 <= now } ?? false)
  }

  /// What to tell, a week before a person is needed. The server's words stay in the file: they may
  /// name the account.
  func alarm(at now: Date) -> (kind: Health.Alarm.Kind, line: String)? {
    let advice = "Renew it with `hubkeeper login`."
    if isMissing {
      return (
        .signInRefused, "Nobody has signed in, so mail can neither be read nor sent. \(advice)"
      )
    }
    if let refusedAt {
      return (
        .signInRefused,
        "The sign-in has been refused since \(Moments.text(refusedAt)); `hubkeeper doctor` has the server's words. \(advice)"
      )
    }
    guard let endsAt, endsAt.timeIntervalSince(now) < Self.notice else { return nil }
    let verb = endsAt <= now ? "ended" : "ends"
    return (.tokenEnding, "The sign-in \(verb) on \(Moments.text(endsAt)). \(advice)")
  }
}
