package import Foundation
import GRDB
import Hummingbird
package import Logging
package import Mailroom

/// The pages that mail needs beside it, on loopback; a web server in front gives them to the
/// world. One page so far: the one-click unsubscribe of RFC 8058.
///
/// No GET changes anything: scanners open every link of a mail.
package struct Site: Sendable {
  private let house: House
  private let store: Store
  private let port: Int
  private let clock: @Sendable () -> Date
  private let logger: Logger

  /// - Parameter port: of 127.0.0.1; 0 takes any free one.
  package init(
    _ house: House, store: Store, port: Int, clock: @escaping @Sendable () -> Date = { Date() },
    logger: Logger
  ) {
    self.house = house
    self.store = store
    self.port = port
    self.clock = clock
    self.logger = logger
  }

  /// Serves until the task is cancelled or the surrounding service group shuts down.
  ///
  /// - Parameter ready: called once with the port that it listens on.
  /// - Throws: when the port is taken.
  package func run(ready: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
    let application = Application(
      router: router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) },
      logger: logger)
    try await application.run()
  }

  private func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.get("u/:token") { _, _ in
      answer(UnsubscribePage.question(campaign: house.settings.campaign), policy: Self.policy)
    }
    router.post("u/:token") { request, context in
      let token = context.parameters.get("token") ?? ""
      let body = try await bodyText(of: request, limit: 8_192)
      guard Self.isOneClick(body) else {
        return answer(
          UnsubscribePage.question(campaign: house.settings.campaign), status: .badRequest,
          policy: Self.policy)
      }
      let now = clock()
      try await store.pool.write { db in
        _ = try Unsubscription.carryOut(token, in: Handling(db: db, house: house, now: now))
      }
      return answer(UnsubscribePage.done(campaign: house.settings.campaign), policy: Self.policy)
    }
    return router
  }

  /// The one pair that RFC 8058 §3.2 sends, as a URL-encoded form or as multipart/form-data.
  private static func isOneClick(_ body: String) -> Bool {
    body.contains("List-Unsubscribe=One-Click")
      || (body.contains("name=\"List-Unsubscribe\"") && body.contains("One-Click"))
  }

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
    + "frame-ancestors 'none'"
}
