import Foundation
import Mail
import Mailroom
import Synchronization

/// The sign-in that the settings name.
enum SignIn {
  /// One a file, because a keeper knows what it could not write yet.
  private static let keepers = Mutex<[String: TokenKeeper]>([:])

  static func keeper(_ settings: Settings.OAuth) -> TokenKeeper {
    keepers.withLock { keepers in
      if let keeper = keepers[settings.tokenFile] { return keeper }
      let keeper = TokenKeeper(client(settings), file: settings.tokenFile) { Date() }
      keepers[settings.tokenFile] = keeper
      return keeper
    }
  }

  static func client(_ settings: Settings.OAuth) -> OAuthClient {
    let file = settings.clientSecretFile
    return OAuthClient(id: settings.clientID, provider: settings.provider) {
      file.isEmpty ? nil : try Secret.firstLine(of: file)
    }
  }

  static func check(_ settings: Settings, _ findings: inout Doctor.Findings) {
    guard let oauth = settings.oauth else { return }
    guard !oauth.clientID.isEmpty else {
      return findings.mend(
        "sign-in: oauth.client_id is empty: register an application at \(oauth.name.rawValue) (see README) and put its id there, then: hubkeeper login"
      )
    }
    if settings.relaySignsIn, settings.watch.alarmCommand.isEmpty,
      settings.watch.healthcheckURL.isEmpty
    {
      findings.note(
        "sign-in: mailbox and relay share it, so when it is refused no mail can tell you: set alarm_command or healthcheck_url"
      )
    }
    let token: OAuthToken
    do { token = try OAuthToken(file: oauth.tokenFile) } catch {
      return findings.mend("sign-in: \(error)")
    }
    if let since = token.refusedAt {
      findings.mend(
        "sign-in: refused since \(Moments.text(since)): \(token.refusal ?? "no reason"). Run hubkeeper login again"
      )
    } else if let end = token.endsAt {
      findings.note(
        "sign-in: ends at \(Moments.text(end)): run hubkeeper login again before that")
    } else {
      findings.ok(
        "sign-in: \(oauth.name.rawValue), since \(Moments.text(token.grantedAt)), renews itself")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: oauth.tokenFile)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0o600  // gone: said above
    if mode & 0o077 != 0 {
      findings.mend("sign-in: others can read \(oauth.tokenFile): chmod 600 \(oauth.tokenFile)")
    }
  }
}
