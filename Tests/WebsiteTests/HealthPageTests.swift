import Foundation
import GRDB
import Logging
import Mail
import Mailroom
import Testing

@testable import Website

@Suite("The pages for whoever watches the machine")
struct HealthPageTests {
  private let stage: Stage
  private let house: House
  private let store: Store

  init() throws {
    stage = try Stage()
    (house, store) = try stage.open()
    try store.pool.write { db in
      try Heartbeat.note(.look, Date(), in: db)
      try Heartbeat.note(.failed, 0, in: db)
    }
  }

  private func visiting(_ body: (Visit) async throws -> Void) async throws {
    let site = Site(house, store: store, port: 0, logger: Logger(label: "test"))
    try await serving({ try await site.run(ready: $0) }, body)
  }

  @Test func `say 200 while all is well, and 503 with a line for each thing that is not`()
    async throws
  {
    try await visiting { visit in
      let well = try await visit.get("/health")
      #expect(well.status == 200)
      #expect(well.text == "{\"status\":\"ok\"}\n")
      try await store.pool.write { try Heartbeat.note(.failed, 3, in: $0) }
      let ill = try await visit.get("/health")
      #expect(ill.status == 503)
      let lines = ill.text.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[1].contains("\"alarm\":\"failed_mail\""))
      #expect(lines[1].contains("3 mails lie in the folder Failed"))
      let figures = try await visit.get("/metrics")
      #expect(figures.status == 200)
      #expect(figures.fields["content-type"] == Metrics.contentType)
      #expect(figures.text.contains("\nhubkeeper_failed_mails 3\n"))
    }
  }

  @Test func `tell the world outside whether all is well, and nothing more`() async throws {
    try await store.pool.write { try Heartbeat.note(.failed, 3, in: $0) }
    try await visiting { visit in
      let health = try await visit.get("/health", fields: ["X-Forwarded-For": "192.0.2.1"])
      #expect(health.status == 503)
      #expect(health.text == "{\"status\":\"alarm\"}\n")
      let figures = try await visit.get("/metrics", fields: ["X-Forwarded-For": "192.0.2.1"])
      #expect(figures.status == 404)
    }
  }

  @Test func `can be fetched by our own fetcher, which tells a bad code and a closed port`()
    async throws
  {
    try await visiting { visit in
      let port = visit.port
      try await onOwnThread("test") { try WebFetch.get("http://127.0.0.1:\(port)/health") }
      await #expect(throws: WebFetch.Failure.self) {
        try await onOwnThread("test") { try WebFetch.get("http://127.0.0.1:\(port)/nothing") }
      }
    }
    await #expect(throws: WebFetch.Failure.self) {
      try await onOwnThread("test") { try WebFetch.get("http://127.0.0.1:1/", within: 2) }
    }
    await #expect(throws: WebFetch.Failure.self) {
      try await onOwnThread("test") { try WebFetch.get("file:///etc/hostname") }
    }
  }
}
