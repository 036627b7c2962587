import Campaign
import Foundation
import GRDB
import Logging
import Mail
import Mailroom
import Testing

@testable import Website

@Suite("The page of the hubs")
struct HubsPageTests {
  @Test func `shows designated hubs with their address, and nothing that could run`() async throws {
    let stage = try Stage()
    let (house, store) = try stage.open()
    try await store.pool.write { db in
      for (name, town) in [("<b>Salem</b> & co", "Salem"), ("Lynn", "Lynn")] {
        let id = try Number.next("hub", in: db)
        try db.execute(
          sql: """
            INSERT INTO hub (id, name, region, status, createdAt) VALUES (?, ?, 'east', ?, 0)
            """, arguments: [id, name, town == "Salem" ? "designated" : "forming"])
        try db.execute(
          sql: "INSERT INTO hubArea (hubID, town) VALUES (?, ?)", arguments: [id, town])
      }
    }
    let site = Site(house, store: store, port: 0, logger: Logger(label: "test"))
    try await serving({ try await site.run(ready: $0) }) { visit in
      let answer = try await visit.get("/hubs")
      #expect(answer.status == 200)
      #expect(answer.text.contains("&lt;b&gt;Salem&lt;/b&gt; &amp; co"))
      #expect(answer.text.contains("mailto:hubs+hub-b-salem-b-co@example.org"))
      #expect(!answer.text.contains("Lynn"))
      #expect(answer.fields["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
    }
    let directory = try await store.pool.read { try HubDirectory(house.address, in: $0) }
    let fragment = HubsPage.fragment(directory)
    #expect(!fragment.contains("<html") && !fragment.contains("<style"))
    #expect(fragment.contains("<ul class=\"hubs\">"))
  }
}
