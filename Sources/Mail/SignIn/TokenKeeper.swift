package import Foundation
import Synchronization

/// Keeps a sign-in fresh: asked before every login, it answers with an access token that has at
/// least five minutes before it, and renews it where it has not.
///
/// Blocks (a file's lock, at most one POST), so it is asked where logins happen: on a `WireThread`.
/// Any number of connections and processes may ask at once: one renews, the others find its token.
package final class TokenKeeper: Sendable {
  /// What is left of a token that still is good enough for a login.
  private static let reserveSeconds = 300.0
  private let client: OAuthClient
  private let file: String
  private let now: @Sendable () -> Date
  /// Came from the server and could not be written yet. The old refresh token may be worth nothing
  /// any more, so this one must not get lost.
  private let unsaved = Mutex<OAuthToken?>(nil)

  /// - Parameters:
  ///   - file: where `hubkeeper login` left the token.
  ///   - now: the clock that tokens end by.
  package init(_ client: OAuthClient, file: String, now: @escaping @Sendable () -> Date) {
    self.client = client
    self.file = file
    self.now = now
  }

  /// - Throws: `SignInError`.
  package func accessToken() throws(SignInError) -> String {
    let kept = try OAuthToken(file: file)
    if isFresh(kept), unsaved.withLock({ $0 == nil }) { return kept.access }
    let lock = try FileLock(file + ".lock")
    defer { withExtendedLifetime(lock) {} }
    // Somebody else may have renewed it while we waited.
    var current = try OAuthToken(file: file)
    if let waiting = unsaved.withLock({ $0 }) {
      // An operator who signed in meanwhile has the better one.
      if waiting.grantedAt >= current.grantedAt {
        try waiting.save(to: file)
        current = waiting
      }
      unsaved.withLock { $0 = nil }
    }
    return isFresh(current) ? current.access : try renew(current)
  }

  /// Keeps a new sign-in; the worker finds it at its next login.
  ///
  /// - Throws: `SignInError` `.unsaved`.
  package func keep(_ token: OAuthToken) throws(SignInError) {
    let lock = try FileLock(file + ".lock")
    defer { withExtendedLifetime(lock) {} }
    try token.save(to: file)
  }

  private func isFresh(_ token: OAuthToken) -> Bool {
    token.accessEndsAt.timeIntervalSince(now()) > Self.reserveSeconds
  }

  private func renew(_ old: OAuthToken) throws(SignInError) -> String {
    let moment = now()
    let renewed: OAuthToken
    do throws(SignInError) {
      renewed = try client.renewed(old, at: moment)
    } catch {
      if !error.isPassing, old.refusedAt == nil {
        var marked = old
        marked.refusedAt = moment
        marked.refusal = error.words
        try? marked.save(to: file)  // only `status` misses the mark
      }
      // What is left of the old one is good for a login: nothing to complain of yet.
      if old.accessEndsAt > moment { return old.access }
      throw error
    }
    do throws(SignInError) {
      try renewed.save(to: file)
    } catch {
      unsaved.withLock { $0 = renewed }
      throw error
    }
    return renewed.access
  }
}

/// The kernel's lock (flock(2)) on a file; waits for whoever has it, whose one POST is short.
private final class FileLock {
  private let descriptor: Int32

  init(_ file: String) throws(SignInError) {
    let opened = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw SignInError(kind: .unsaved, words: "\(file) cannot be made")
    }
    descriptor = opened
    while flock(opened, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw SignInError(kind: .unsaved, words: "\(file) cannot be locked")
      }
    }
  }

  deinit { close(descriptor) }
}
