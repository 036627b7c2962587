import Foundation
import Logging
import Testing

@testable import Website

@Suite("The demo", .serialized)
struct DemoTests {
  private func visiting(_ body: (Visit) async throws -> Void) async throws {
    let stage = try Stage()
    var logger = Logger(label: "test")
    logger.logLevel = .error
    let demo = Demo(
      folder: stage.folder + "/demo", templates: Stage.templates, port: 0, logger: logger)
    try await serving({ try await demo.run(ready: $0) }, body)
    withExtendedLifetime(stage) {}
  }

  private func form(_ fields: [String: String]) -> String {
    fields.map { name, value in
      let safe = CharacterSet.alphanumerics
      return "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: safe) ?? "")"
    }.joined(separator: "&")
  }

  @Test func `a sign-up on the page leads to a welcome on the page`() async throws {
    try await visiting { visit in
      let before = try await visit.get("/threads")
      #expect(before.text.contains("No mail yet"))
      let answer = try await visit.post("/example", body: "example=sign-up")
      #expect(answer.status == 200)
      #expect(answer.path == "/")
      var text = ""
      let threads = try await eventually {
        text = try await visit.get("/threads").text
        return text.contains("Welcome, Maria") ? text : nil
      }
      _ = try #require(threads, "no welcome: \(text)")
      #expect(text.contains("a sign-up"))
      #expect(text.contains("proven by DMARC"))
      #expect(text.contains("<code>welcome</code>"))
      // The mail as it rendered, in a frame that may run nothing.
      let frame = try #require(text.firstMatch(of: /src="(\/mail\/[0-9a-f]+)"/)).1
      let mail = try await visit.get(String(frame))
      #expect(mail.text.contains("Worcester"))
      #expect(mail.fields["content-security-policy"]?.contains("sandbox") == true)
      // Reply fills the form with where an answer goes.
      var pages: [String] = []
      for reply in text.matches(of: /reply=([0-9a-f]+)/) {
        pages.append(try await visit.get("/?reply=\(reply.1)").text)
      }
      #expect(pages.contains { $0.contains("value=\"hubs+r") && $0.contains("&gt; Hello Maria") })
    }
  }

  @Test func `what a stranger calls himself is never markup`() async throws {
    try await visiting { visit in
      let name = "<script>alert(1)</script>"
      let sent = try await visit.post(
        "/send",
        body: form([
          "from": "\(name) <eve@example.com>", "to": "hubs@example.org",
          "subject": "<img src=x onerror=alert(1)>", "text": "</pre><script>alert(2)</script>",
        ]))
      #expect(sent.status == 200)
      let page = try #require(
        try await eventually {
          let text = try await visit.get("/").text
          return text.contains("onerror") ? text : nil
        })
      #expect(page.contains("&lt;script&gt;alert(2)"))
      #expect(!page.contains("<script>alert"))
      #expect(!page.contains("<img"))
    }
  }

  @Test func `a wrong address is said on the page and nothing is lost`() async throws {
    try await visiting { visit in
      let answer = try await visit.post(
        "/send", body: form(["from": "nobody", "to": "hubs@example.org", "text": "my words"]))
      #expect(answer.status == 400)
      #expect(answer.text.contains("From needs an address"))
      #expect(answer.text.contains("my words"))
    }
  }

  @Test func `only this machine's own page may post`() async throws {
    try await visiting { visit in
      let answer = try await visit.post(
        "/example", body: "example=stop", host: "http://evil.example.net")
      #expect(answer.status == 403)
      let threads = try await visit.get("/threads").text
      #expect(threads.contains("No mail yet"))
    }
  }

  @Test func `every example has its own name`() {
    let ids = Example.groups.flatMap(\.examples).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 15)
  }
}
