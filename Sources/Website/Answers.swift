import Hummingbird

/// What every page of ours is sent with: nothing is kept, nothing is told to other sites, and
/// only what `policy` allows is loaded.
func answer(
  _ html: HTML, status: HTTPResponse.Status = .ok, policy: String
) -> Response {
  let fields = headerFields([
    ("Content-Type", "text/html; charset=utf-8"),
    ("Content-Security-Policy", policy),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
  ])
  return Response(
    status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: html.text)))
}

/// Header fields by name; a name that is no token (RFC 9110 §5.6.2) is left out.
func headerFields(_ pairs: [(String, String)]) -> HTTPFields {
  var fields = HTTPFields()
  for (name, value) in pairs {
    if let name = HTTPFields.Element.Name(name) { fields[name] = value }
  }
  return fields
}

/// A body of at most `limit` octets as text.
///
/// - Throws: `HTTPError` 413 when there is more.
func bodyText(of request: Request, limit: Int) async throws -> String {
  var request = request
  let buffer = try await request.collectBody(upTo: limit)
  return String(buffer: buffer)
}
