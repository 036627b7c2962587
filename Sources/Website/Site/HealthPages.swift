import Foundation
import GRDB
import Hummingbird
import Mailroom

/// What whoever looks after the machine asks: `/health` and `/metrics`.
///
/// The lines and figures are for this machine only. A web server in front adds `X-Forwarded-For`:
/// whoever comes through it hears whether all is well, and nothing more.
struct HealthPages: Sendable {
  let health: Health
  let around: Health.Surroundings
  let isFromOutside: Bool

  static func isFromOutside(_ request: Request) -> Bool {
    ["X-Forwarded-For", "Forwarded", "X-Real-IP"].contains { name in
      HTTPFields.Element.Name(name).map { request.headers[$0] != nil } ?? false
    }
  }

  private struct Line: Encodable {
    var status: String
    var alarm: String?
    var line: String?
  }

  /// JSON lines: one that says how it stands, and one for each alarm.
  func page() throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    let status = health.isWell ? "ok" : "alarm"
    var lines = [Line(status: status)]
    if !isFromOutside {
      lines += health.alarms.map { Line(status: status, alarm: $0.key, line: $0.line) }
    }
    let text = try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    return Self.plain(
      text.joined(), type: "application/jsonl",
      status: health.isWell ? .ok : .serviceUnavailable)
  }

  func metrics(at now: Date, in db: Database) throws -> Response {
    let metrics = try Metrics(health, around: around, at: now, in: db)
    return Self.plain(metrics.text, type: Metrics.contentType)
  }

  static func plain(
    _ text: String, type: String, status: HTTPResponse.Status = .ok
  ) -> Response {
    let fields = headerFields([
      ("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
    ])
    return Response(
      status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
