import Hummingbird

/// Refuses what another site's page could make a browser send here: a Host that is not this
/// machine's loopback name (DNS rebinding), and a form posted from another origin.
struct LoopbackOnly<Context: RequestContext>: RouterMiddleware {
  private static var names: Set<String> { ["127.0.0.1", "localhost", "[::1]"] }

  @concurrent func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard Self.isLoopback(request.head.authority ?? "") else {
      throw HTTPError(.misdirectedRequest, message: "This page answers on 127.0.0.1 only.")
    }
    if request.method == .post, let origin = HTTPFields.Element.Name("Origin"),
      let from = request.headers[origin], from != "null"
    {
      guard from == "http://\(request.head.authority ?? "")" else {
        throw HTTPError(.forbidden, message: "This form is of another page.")
      }
    }
    return try await next(request, context)
  }

  private static func isLoopback(_ authority: String) -> Bool {
    let host =
      authority.hasPrefix("[")
      ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return names.contains(host.lowercased())
  }
}
