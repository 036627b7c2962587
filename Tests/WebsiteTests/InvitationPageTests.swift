import Campaign
import Foundation
import Mailroom
import Testing

@testable import Website

@Suite("The page of an invitation")
struct InvitationPageTests {
  @Test func `a GET shows the event and its buttons, and changes nothing`() async throws {
    let desk = try InvitationDesk()
    let link = try desk.link(.page)
    try await desk.visiting { visit in
      for _ in 1...2 {
        let answer = try await visit.get(link)
        #expect(answer.status == 200)
        #expect(answer.text.contains("Lobby day") && answer.text.contains("State House, room 428"))
        for state in ["going", "maybe", "declined"] {
          #expect(answer.text.contains("value=\"\(state)\""))
        }
        // Somebody's own words are words.
        #expect(answer.text.contains("one neighbor &lt;and a pen&gt;"))
        // A link may be passed on: a first name at most.
        #expect(!answer.text.contains("Doe") && !answer.text.contains("pat@example.org"))
        #expect(answer.fields["referrer-policy"] == "no-referrer")
        #expect(answer.fields["cache-control"] == "no-store")
        #expect(answer.fields["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
        #expect(!answer.text.contains("<script"))
      }
      #expect(try desk.said() == "invited 1")
    }
  }

  @Test(
    "a press is on record, the same when repeated, and one mail says so",
    arguments: [
      ("answer=going&heads=2", "going 2"), ("answer=going", "going 1"),
      ("heads=4&answer=maybe", "maybe 4"), ("answer=declined&heads=1", "declined 1"),
      ("answer=going&heads=9999", "going 1"),
    ])
  func press(body: String, becomes: String) async throws {
    let desk = try InvitationDesk()
    let link = try desk.link(.page)
    try await desk.visiting { visit in
      for _ in 1...2 {
        let answer = try await visit.post(link, body: body)
        #expect(answer.status == 200 && answer.path == link)
        #expect(answer.text.contains("Thank you, Pat."))
        #expect(try desk.said() == becomes)
      }
      #expect(try desk.mails("event-rsvp") == 1)
    }
  }

  @Test(
    "what is no button changes nothing",
    arguments: ["", "answer=withdrawn", "answer=invited", "answer=", "heads=3", "\u{0}%%%"])
  func nonsense(body: String) async throws {
    let desk = try InvitationDesk()
    let link = try desk.link(.page)
    try await desk.visiting { visit in
      let answer = try await visit.post(link, body: body)
      #expect(answer.status == 200 && !answer.text.contains("Thank you"))
      #expect(try desk.said() == "invited 1")
      #expect(try desk.mails("event-rsvp") == 0)
    }
  }

  /// None stands in for another (DESIGN §4.4).
  @Test func `tokens of another purpose, question or secret open nothing`() async throws {
    let desk = try InvitationDesk()
    let good = try desk.link(.page)
    let last = good.last == "a" ? "b" : "a"
    let links = [
      try desk.link(.reply), try desk.link(.confirmation), try desk.link(.message),
      try desk.link(.page, asks: "which hub"), try desk.link(.page, about: 99_999),
      String(good.dropLast()) + last, "/rsvp/x", "/rsvp/%00",
    ]
    try await desk.visiting { visit in
      for link in links {
        let shown = try await visit.get(link)
        let pressed = try await visit.post(link, body: "answer=going&heads=2")
        #expect(shown.status == 404 && pressed.status == 404, "\(link)")
        #expect(shown.text == pressed.text && !shown.text.contains("Pat"))
      }
      #expect(try desk.said() == "invited 1")
    }
  }

  @Test func `who finds it full waits, and is told so`() async throws {
    let desk = try InvitationDesk(capacity: 2)
    let link = try desk.link(.page)
    try await desk.visiting { visit in
      let answer = try await visit.post(link, body: "answer=going&heads=3")
      #expect(answer.text.contains("on the waiting list"))
      #expect(try desk.said() == "waiting 3")
      let fewer = try await visit.post(link, body: "answer=going&heads=2")
      #expect(fewer.text.contains("You are coming, 2 of you."))
      let more = try await visit.post(link, body: "answer=going&heads=4")
      #expect(more.text.contains("no room for more of you"))
      #expect(try desk.said() == "going 2")
    }
  }

  @Test(
    "what is over or called off takes no more answers",
    arguments: [
      ("UPDATE event SET startsAt = startsAt - 9 * 86400000", "It is over."),
      ("UPDATE event SET state = 'cancelled', endedAt = 0", "called off"),
    ])
  func closed(change: String, words: String) async throws {
    let desk = try InvitationDesk()
    let link = try desk.link(.page)
    try desk.execute(change)
    try await desk.visiting { visit in
      for answer in [try await visit.get(link), try await visit.post(link, body: "answer=going")] {
        #expect(answer.text.contains(words) && !answer.text.contains("<button"))
      }
      #expect(try desk.said() == "invited 1")
    }
  }

  @Test func `somebody who plays with the buttons is not mailed each time`() async throws {
    let desk = try InvitationDesk()
    let link = try desk.link(.page)
    try await desk.visiting { visit in
      for press in 1...12 {
        let state = press.isMultiple(of: 2) ? "going" : "declined"
        _ = try await visit.post(link, body: "answer=\(state)&heads=1")
      }
      #expect(try desk.said() == "going 1")
      #expect(try desk.mails("event-rsvp") <= 4)
    }
  }

  @Test func `what is coming is for everybody, without what only guests may know`() async throws {
    let desk = try InvitationDesk()
    try await desk.visiting { visit in
      let page = try await visit.get("/events")
      #expect(page.status == 200 && page.text.contains("Lobby day"))
      #expect(page.text.contains("<html lang=\"en\">"))
      let feed = try await visit.get("/events.ics")
      #expect(feed.fields["content-type"] == "text/calendar; charset=utf-8")
      #expect(feed.text.hasPrefix("BEGIN:VCALENDAR\r\n") && feed.text.contains("UID:lobby@"))
      for text in [page.text, feed.text] {
        #expect(!text.contains("secret") && !text.contains("Pat"))
      }
      try desk.execute("UPDATE event SET kind = 'house party', title = 'house party'")
      for path in ["/events", "/events.ics"] {
        let home = try await visit.get(path).text
        #expect(!home.contains("room 428"), "\(path): of somebody's home the place is not told")
      }
      try desk.execute("UPDATE event SET state = 'cancelled', endedAt = 0")
      #expect(try await visit.get("/events").text.contains("Nothing is planned"))
    }
  }

  @Test(
    "pages speak the browser's language",
    arguments: [
      (nil, "en"), ("es-MX,es;q=0.9,en;q=0.8", "es"), ("pt-BR", "pt"), ("de, es;q=0.1", "es"),
      ("fr", "en"), ("", "en"), (",;,", "en"),
    ] as [(String?, String)])
  func language(field: String?, expected: String) {
    #expect(PageLanguage(accepting: field).rawValue == expected)
  }
}
