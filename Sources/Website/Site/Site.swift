import Campaign
package import Foundation
import GRDB
import Hummingbird
package import Logging
package import Mailroom

/// The pages that mail needs beside it, on loopback; a web server in front gives them to the
/// world: the one-click unsubscribe of RFC 8058, the buttons of an invitation, and for everybody
/// what is coming, as a page and as a calendar.
///
/// No GET changes anything: scanners open every link of a mail.
package struct Site: Sendable {
  private let house: House
  private let store: Store
  private let port: Int
  private let clock: @Sendable () -> Date
  private let logger: Logger
  private let startedAt: Date
  private var campaign: String { house.settings.campaign }

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
    startedAt = clock()
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
    router.get("u/:token") { request, _ in page(unsubscribing(request).question) }
    router.post("u/:token") { request, context in try await unsubscribe(request, context) }
    router.get("rsvp/:token") { request, context in try await invitation(request, context) }
    router.post("rsvp/:token") { request, context in try await rsvp(request, context) }
    router.get("events") { request, _ in try await events(request) }
    router.get("hubs") { request, _ in try await hubs(request) }
    router.get("events.ics") { _, _ in try await feed() }
    router.get("health") { request, _ in try await healthPages(request).page() }
    router.get("metrics") { request, _ in try await metrics(request) }
    return router
  }

  private func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
    answer(html, status: status, policy: Self.policy)
  }

  private func language(of request: Request) -> PageLanguage {
    PageLanguage(accepting: request.headers[.acceptLanguage])
  }

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
    + "frame-ancestors 'none'"

  // MARK: The unsubscribe button

  private func unsubscribing(_ request: Request) -> UnsubscribePage {
    UnsubscribePage(campaign: campaign, say: language(of: request))
  }

  private func unsubscribe(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let token = context.parameters.get("token") ?? ""
    let body = try await bodyText(of: request, limit: 8_192)
    guard Self.isOneClick(body) else {
      return page(unsubscribing(request).question, status: .badRequest)
    }
    let now = clock()
    try await store.pool.write { db in
      _ = try Unsubscription.carryOut(token, in: Handling(db: db, house: house, now: now))
    }
    return page(unsubscribing(request).done)
  }

  /// The one pair that RFC 8058 §3.2 sends, as a URL-encoded form or as multipart/form-data.
  private static func isOneClick(_ body: String) -> Bool {
    body.contains("List-Unsubscribe=One-Click")
      || (body.contains("name=\"List-Unsubscribe\"") && body.contains("One-Click"))
  }

  // MARK: The buttons of an invitation

  private func invitation(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let token = context.parameters.get("token") ?? ""
    let now = clock()
    let found = try await store.pool.read { db in
      try EventPage.find(token, in: Handling(db: db, house: house, now: now))
    }
    return shown(found, request)
  }

  private struct Pressed: Decodable {
    var answer: String?
    var heads: String?
  }

  private func rsvp(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let token = context.parameters.get("token") ?? ""
    let body = try await bodyText(of: request, limit: 8_192)
    // What is no form of this page says nothing.
    let form = try? URLEncodedFormDecoder().decode(Pressed.self, from: body)
    let heads = form?.heads.flatMap { Int($0) }.flatMap { (1...60).contains($0) ? $0 : nil }
    guard let state = form?.answer.flatMap(RSVP.State.init(rawValue:)),
      [.going, .maybe, .declined].contains(state)
    else {
      return try await invitation(request, context)
    }
    let now = clock()
    let found = try await store.pool.write { db in
      let handling = Handling(db: db, house: house, now: now)
      return try EventPage.find(token, in: handling)?.saying(state, heads: heads, in: handling)
    }
    return shown(found, request, isAnswer: true)
  }

  private func shown(_ found: EventPage?, _ request: Request, isAnswer: Bool = false) -> Response {
    guard let found else {
      let unknown = RSVPPage.unknown(campaign: campaign, language(of: request))
      return page(unknown, status: .notFound)
    }
    return page(RSVPPage(found, campaign: campaign).html(isAnswer: isAnswer))
  }

  // MARK: How it stands

  private func healthPages(_ request: Request) async throws -> HealthPages {
    let now = clock()
    return HealthPages(
      health: await Health.look(house.settings, store: store, at: now, workerSince: startedAt),
      around: Health.Surroundings(of: house.settings),
      isFromOutside: HealthPages.isFromOutside(request))
  }

  private func metrics(_ request: Request) async throws -> Response {
    let pages = try await healthPages(request)
    guard !pages.isFromOutside else {
      return HealthPages.plain("", type: "text/plain", status: .notFound)
    }
    let now = clock()
    return try await store.pool.read { try pages.metrics(at: now, in: $0) }
  }

  // MARK: What is coming

  private func events(_ request: Request) async throws -> Response {
    let now = clock()
    let events = try await store.pool.read { try EventCalendar.open(at: now, in: $0) }
    let html = EventsPage(
      settings: house.settings, events: events, say: language(of: request)
    ).html
    return page(html)
  }

  // MARK: The hubs

  private func hubs(_ request: Request) async throws -> Response {
    let ours = house.address
    let directory = try await store.pool.read { try HubDirectory(ours, in: $0) }
    return page(HubsPage(directory, campaign: campaign, language(of: request)).html)
  }

  private func feed() async throws -> Response {
    let now = clock()
    let text = try await store.pool.read { db in
      try EventCalendar.feed(name: campaign, at: now, in: db)
    }
    let fields = headerFields([
      ("Content-Type", "text/calendar; charset=utf-8"),
      ("Cache-Control", "public, max-age=900"),
      ("X-Content-Type-Options", "nosniff"),
    ])
    return Response(
      status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
