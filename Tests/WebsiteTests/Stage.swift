import Campaign
import Foundation
import FoundationNetworking
import Mailroom
import Synchronization
import Testing

/// The package's own folders, and a folder of the test's own that goes with it.
final class Stage: Sendable {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static var templates: String { root.appendingPathComponent("Templates").path }

  let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("website-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)  // the system clears it otherwise
  }

  func open() throws -> (house: House, store: Store) {
    let file = folder + "/hubkeeper.yaml"
    let text = SettingKey.file(values: [
      "mailbox.address": "hubs@example.org", "mailbox.since": "2026-11-24T00:00:00Z",
    ])
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return try CampaignHouse.open(try Settings(file: file), templates: Self.templates)
  }
}

/// A real request through loopback.
struct Visit {
  struct Answer {
    var status: Int
    var text: String
    var fields: [String: String]
    /// Where redirects led.
    var path: String
  }

  let port: Int

  func get(_ path: String, fields: [String: String] = [:]) async throws -> Answer {
    var request = try request(path)
    for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
    return try await send(request)
  }

  func post(_ path: String, body: String, host: String? = nil) async throws -> Answer {
    var request = try request(path)
    request.httpMethod = "POST"
    request.httpBody = Data(body.utf8)
    request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    if let host { request.setValue(host, forHTTPHeaderField: "Origin") }
    return try await send(request)
  }

  private func request(_ path: String) throws -> URLRequest {
    let url = try #require(URL(string: "http://127.0.0.1:\(port)\(path)"))
    return URLRequest(url: url, timeoutInterval: 20)
  }

  private func send(_ request: URLRequest) async throws -> Answer {
    let (data, response) = try await URLSession(configuration: .ephemeral).data(for: request)
    let http = try #require(response as? HTTPURLResponse)
    var fields: [String: String] = [:]
    for (name, value) in http.allHeaderFields { fields["\(name)".lowercased()] = "\(value)" }
    return Answer(
      status: http.statusCode, text: String(decoding: data, as: UTF8.self), fields: fields,
      path: http.url?.path ?? "")
  }
}

/// Runs a server while `body` visits it, and stops it again.
func serving(
  _ server: @escaping @Sendable (@escaping @Sendable (Int) -> Void) async throws -> Void,
  _ body: (Visit) async throws -> Void
) async throws {
  let (ports, found) = AsyncStream.makeStream(of: Int.self)
  let task = Task {
    defer { found.finish() }
    try await server { found.yield($0) }
  }
  defer { task.cancel() }
  var port: Int?
  for await first in ports {
    port = first
    break
  }
  guard let port else {
    try await task.value  // throws what kept it from starting
    return
  }
  try await body(Visit(port: port))
}

/// Asks until the answer is there, at most two minutes: the machine may be busy.
func eventually<T>(_ question: () async throws -> T?) async throws -> T? {
  let end = ContinuousClock.now + .seconds(120)
  while ContinuousClock.now < end {
    if let answer = try await question() { return answer }
    try await Task.sleep(for: .milliseconds(50))
  }
  return nil
}
