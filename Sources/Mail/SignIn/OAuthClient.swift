package import Foundation

/// The application that the operator has registered at the mail's provider, and the questions it
/// asks of the provider's token server (RFC 6749).
///
/// Every call blocks for half a minute at most: none on Swift's cooperative pool.
package struct OAuthClient: Sendable {
  package var id: String
  /// The application's secret, read afresh each time; nil for an application without one.
  package var secret: @Sendable () throws -> String?
  package var provider: OAuthProvider

  package init(
    id: String, provider: OAuthProvider, secret: @escaping @Sendable () throws -> String?
  ) {
    self.id = id
    self.provider = provider
    self.secret = secret
  }

  /// A token for the application itself (RFC 6749 §4.4): no person signs in, and none has to again.
  ///
  /// - Throws: `SignInError`.
  package func tokenOfItsOwn(at now: Date) throws(SignInError) -> OAuthToken {
    let answer = try ask(
      provider.tokenURL,
      [("grant_type", "client_credentials"), ("scope", provider.applicationScope)])
    return try granted(by: answer, at: now, since: now)
  }

  /// The same sign-in, with an access token that has its time before it (RFC 6749 §6).
  ///
  /// The server may give a new refresh token and take the old one no more: save before use.
  ///
  /// - Throws: `SignInError`.
  package func renewed(_ old: OAuthToken, at now: Date) throws(SignInError) -> OAuthToken {
    guard let refresh = old.refresh else {
      var token = try tokenOfItsOwn(at: now)
      token.grantedAt = old.grantedAt
      return token
    }
    let answer = try ask(
      provider.tokenURL, [("grant_type", "refresh_token"), ("refresh_token", refresh)])
    var token = try granted(by: answer, at: now, since: old.grantedAt)
    if token.refresh == nil { token.refresh = refresh }
    // A server that does not say it again has not changed its mind.
    if token.endsAt == nil, token.refresh == refresh { token.endsAt = old.endsAt }
    return token
  }

  /// Asks, and reads the answer or what it complains of (RFC 6749 §5.2).
  func ask(
    _ url: String, _ fields: [(name: String, value: String)]
  ) throws(SignInError) -> OAuthAnswer {
    var all = fields + [("client_id", id)]
    do {
      if let own = try secret() { all.append(("client_secret", own)) }
    } catch {
      throw SignInError(kind: .client, words: "oauth.client_secret_file: \(error)")
    }
    let host = URL(string: url)?.host ?? url
    let reply: FormPost.Answer
    do throws(ChannelError) {
      reply = try FormPost.send(all, to: url)
    } catch {
      throw SignInError(kind: .passing, words: "\(host) could not be asked: \(error.words)")
    }
    let answer = OAuthAnswer(reply.body)
    if (200..<300).contains(reply.status), answer.isObject, answer.error == nil { return answer }
    throw answer.complaint(of: host, status: reply.status, hiding: all)
  }

  /// Reads RFC 6749 §5.1; Google adds when the refresh token ends.
  func granted(
    by answer: OAuthAnswer, at now: Date, since grantedAt: Date
  ) throws(SignInError) -> OAuthToken {
    guard let access = answer.text("access_token") else {
      throw SignInError(kind: .passing, words: "the token server answered without a token")
    }
    var token = OAuthToken(
      access: access, refresh: answer.text("refresh_token"),
      accessEndsAt: now.addingTimeInterval(Double(answer.seconds("expires_in") ?? 3600)),
      grantedAt: grantedAt)
    if let seconds = answer.seconds("refresh_token_expires_in"), seconds > 0 {
      token.endsAt = now.addingTimeInterval(Double(seconds))
    }
    return token
  }
}
