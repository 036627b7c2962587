import Foundation
package import Mail

extension Settings {
  /// The sign-in that mailbox and relay share. Its secrets are read when they are needed.
  package struct OAuth: Sendable {
    package enum Name: String, Sendable { case google, microsoft }

    package var name: Name
    package var provider: OAuthProvider
    /// Empty: none is registered yet, and nobody can sign in.
    package var clientID: String
    /// Empty: the application has no secret.
    package var clientSecretFile: String
    package var tokenFile: String
  }

  /// Whether the mailbox is read by the sign-in, having no secret of its own.
  package var mailboxSignsIn: Bool {
    oauth != nil && !mailbox.imap.isEmpty && !mailbox.login.hasSecret
  }

  /// Whether mail leaves by it: then nothing can be told by mail when it has ended.
  package var relaySignsIn: Bool {
    oauth != nil && !relay.smtp.isEmpty && !relay.login.user.isEmpty && !relay.login.hasSecret
  }
}

extension Settings.Login {
  /// A secret of its own, so that the sign-in is not asked.
  package var hasSecret: Bool {
    ![passwordFile, passwordEnvironment, tokenFile, tokenCommand].allSatisfy(\.isEmpty)
  }
}

extension Settings.OAuth {
  /// - Returns: nil where the provider is `none`.
  init?(
    _ file: SettingsFile, tokenFile: String, secretFile: String, store: String,
    fail: (String, String) -> SettingsError
  ) throws {
    let written = file.text("oauth.provider")
    guard written != "none", !written.isEmpty else { return nil }
    guard let name = Name(rawValue: written) else {
      throw fail("oauth.provider", "google, microsoft or none was expected")
    }
    self.name = name
    clientID = file.text("oauth.client_id")
    switch name {
    case .google: provider = .google
    case .microsoft: provider = .microsoft(tenant: file.text("oauth.tenant"))
    }
    for (key, url) in [
      ("oauth.token_url", \OAuthProvider.tokenURL), ("oauth.device_url", \OAuthProvider.deviceURL),
    ] {
      let other = file.text(key)
      guard !other.isEmpty else { continue }
      // Secrets cross it: without TLS only on this machine.
      let host = URL(string: other)?.host ?? ""
      let isHere = other.hasPrefix("http://") && ["localhost", "127.0.0.1"].contains(host)
      guard !host.isEmpty, other.hasPrefix("https://") || isHere else {
        throw fail(key, "an address that begins with https:// was expected")
      }
      provider[keyPath: url] = other
    }
    clientSecretFile = secretFile
    self.tokenFile =
      tokenFile.isEmpty
      ? URL(fileURLWithPath: store).deletingLastPathComponent()
        .appendingPathComponent("oauth-token.json").path : tokenFile
  }
}
