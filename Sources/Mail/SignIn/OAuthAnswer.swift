import Foundation

/// A token server's answer, JSON that is not trusted to be any.
struct OAuthAnswer {
  private let values: [String: Any]
  let isObject: Bool

  init(_ body: [UInt8]) {
    let object = try? JSONSerialization.jsonObject(with: Data(body))  // then it is no answer
    values = object as? [String: Any] ?? [:]
    isObject = object is [String: Any]
  }

  func text(_ name: String) -> String? {
    guard let text = values[name] as? String, !text.isEmpty else { return nil }
    return text
  }

  /// At most ten years; some servers write their numbers as texts.
  func seconds(_ name: String) -> Int? {
    let value = values[name]
    let number =
      value as? Double ?? (value as? Int).map(Double.init) ?? text(name).flatMap(Double.init)
    guard let number, number.isFinite else { return nil }
    return Int(max(0, min(number, 315_360_000)))
  }

  var error: String? { text("error") }

  /// - Parameter sent: what the words of a server that quotes us must not show.
  func complaint(
    of host: String, status: Int, hiding sent: [(name: String, value: String)]
  ) -> SignInError {
    guard let error, status < 500, status != 429 else {
      return SignInError(
        kind: .passing, words: "\(host) answered with HTTP \(status) and no reason")
    }
    var said = text("error_description") ?? ""
    let secrets: Set = ["client_secret", "refresh_token", "code", "device_code", "code_verifier"]
    for field in sent where secrets.contains(field.name) && !field.value.isEmpty {
      said = said.replacing(field.value, with: "…")
    }
    // The first line has the reason; Microsoft's others have numbers for its support.
    let line = said.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    var words = "\(host) refused: \(ChannelError.printable(error.utf8, limit: 60))"
    if !line.isEmpty { words += " (\(ChannelError.printable(line.utf8, limit: 200)))" }
    return SignInError(kind: Self.kind(of: error), words: words, code: error)
  }

  /// RFC 6749 §5.2, RFC 8628 §3.5.
  private static func kind(of error: String) -> SignInError.Kind {
    switch error {
    case "temporarily_unavailable", "server_error", "slow_down", "authorization_pending": .passing
    case "access_denied", "authorization_declined", "expired_token": .notGranted
    case "invalid_client", "unauthorized_client", "invalid_scope", "invalid_request",
      "unsupported_grant_type", "admin_policy_enforced", "org_internal":
      .client
    default: .refused  // invalid_grant, interaction_required and whatever else
    }
  }
}
