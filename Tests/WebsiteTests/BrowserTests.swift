import Campaign
import Foundation
import GRDB
import Logging
import Mailroom
import TestServers
import Testing

@testable import Website

/// The pages as a phone shows them. They need no scripts; only the tests look in by one.
@Suite(
  "The pages in a browser",
  .enabled(if: Browser.isInstalled, "needs headless Chromium (see `make test`)"), .serialized)
struct BrowserTests {
  @Test func `one press stops round mails, and the page can be read by day and night`()
    async throws
  {
    let desk = try InvitationDesk()
    let link = try desk.link(.unsubscribe, lane: .bulk)
    try await desk.visiting { visit in
      let browser = try Browser()
      for isDark in [false, true] {
        try await browser.open(visit.url(link), isDark: isDark)
        #expect(try await browser.faults() == "")
      }
      #expect(try desk.degree() == nil, "to look at it changes nothing")
      try await browser.press("button")
      #expect(
        try await browser.text(of: "document.querySelector('[role=status]').innerText")
          == "No more round mails go to this address.")
      #expect(try await browser.faults() == "")
      #expect(try desk.degree() == .bulk)
      #expect(try desk.mails() == 1, "no mail follows")
    }
  }

  @Test func `the buttons of an invitation say who comes, and say it again differently`()
    async throws
  {
    let desk = try InvitationDesk()
    let link = try desk.link(.page)
    try await desk.visiting { visit in
      let browser = try Browser()
      for isDark in [false, true] {
        try await browser.open(visit.url(link), isDark: isDark)
        #expect(try await browser.faults() == "")
      }
      #expect(try desk.said() == "invited 1")
      _ = try await browser.text(of: "document.querySelector('select').value = '3'")
      try await browser.press("button[value=going]")
      let words = try await browser.text(of: "document.querySelector('[role=status]').innerText")
      #expect(words == "Thank you, Pat. You are coming, 3 of you.")
      #expect(try await browser.text(of: "document.querySelector('select').value") == "3")
      #expect(try await browser.faults() == "")
      #expect(try desk.said() == "going 3")
      try await browser.press("button[value=declined]")
      #expect(try desk.said().hasPrefix("declined"))
    }
  }

  @Test func `what is coming can be read by day and night`() async throws {
    let desk = try InvitationDesk()
    try await desk.visiting { visit in
      let browser = try Browser()
      for isDark in [false, true] {
        try await browser.open(visit.url("/events"), isDark: isDark)
        #expect(try await browser.faults() == "")
        #expect(try await browser.text(of: "document.body.innerText").contains("Lobby day"))
      }
    }
  }
}

extension Visit {
  fileprivate func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }
}
