import Foundation
import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("The report of onboarding")
struct OnboardingReportTests {
  private let zone = TimeZone(identifier: "America/New_York") ?? .gmt
  private let store: RosterStore
  private let hub: Hub

  init() throws {
    store = try RosterStore()
    hub = try store.hub("Worcester", "Worcester")
  }

  private func report(
    hub: Hub? = nil, month: String? = nil
  ) throws -> OnboardingReport {
    try #require(
      try store.pool.read {
        try OnboardingReport(
          .init(hub: hub, month: month), zone: zone, at: store.now, in: $0)
      })
  }

  private func offer(_ person: Int64, daysAgo: Double) throws {
    let at = (store.now - daysAgo * 86_400).milliseconds
    try store.pool.write {
      try $0.execute(
        sql: """
          INSERT INTO offer (personID, hubID, state, createdAt, validUntil)
          VALUES (?, ?, 'open', ?, ?)
          """, arguments: [person, hub.id, at, at + 1])
    }
  }

  private func booking(_ person: Int64, made: Double, held: Double, state: String) throws {
    try store.pool.write { db in
      let contact = try #require(
        try Role.holders(.contact, scope: "\(hub.id)", in: db).first?.personID)
      let id = try Number.next("booking", in: db)
      try db.execute(
        sql: """
          INSERT INTO booking (id, personID, contactID, hubID, start, zone, startsAt, minutes, how,
            whereabouts, state, volunteerUID, contactUID, createdAt, contactSaid, endedBy)
          VALUES (?, ?, ?, ?, '2026-11-10 18:00', 'America/New_York', ?, 30, 'video',
            'https://zoom.example.org/j/1', ?, 'a', 'b', ?, '=met', 'contact')
          """,
        arguments: [
          id, person, contact, hub.id, (store.now - held * 86_400).milliseconds, state,
          (store.now - made * 86_400).milliseconds,
        ])
    }
  }

  @Test func `counts each who came to a step in those before, and the days between`() throws {
    let maria = try store.person("Maria Lopez", hub: hub.id, stage: .met, daysAgo: 10)
    try offer(maria, daysAgo: 9)
    try booking(maria, made: 8, held: 4, state: "met")
    let joe = try store.person("Joe Silva", hub: hub.id, stage: .offered, daysAgo: 10)
    try offer(joe, daysAgo: 7)
    try store.person("Rose Kelly", hub: hub.id, stage: .active, daysAgo: 10)
    try store.person("Al Dunn", town: "Salem", daysAgo: 3)
    try store.person("Kim Young", hub: hub.id, isMinor: true, daysAgo: 3)
    try store.person("Lu Known", hub: hub.id, stage: .known, daysAgo: 3)
    let report = try report()
    let counts = OnboardingReport.Step.allCases.map(report.total.count)
    // The hub's contact is a leader who signed up too.
    #expect(counts == [5, 4, 3, 3, 2, 1])
    #expect(report.total.medianDays(.offered) == 2)
    #expect(report.total.medianDays(.booked) == 1)
    #expect(report.total.medianDays(.met) == 4)
    #expect(report.total.medianDaysToTalk == 6)
    #expect(report.byHub.map(\.hub) == ["Worcester", ""])
    #expect(report.lines.allSatisfy { $0.count <= 80 }, "\(report.lines)")
    #expect(report.lines.contains { $0.hasPrefix("signed up") && $0.contains("████") })
    #expect(report.csv.split(separator: "\r\n").count == report.groups.count + 1)
  }

  @Test func `keeps to a hub, and to a month of the campaign's wall`() throws {
    try store.person("Maria Lopez", hub: hub.id, daysAgo: 0)
    try store.person("Joe Silva", hub: hub.id, daysAgo: 40)
    try store.person("Al Dunn", town: "Salem", daysAgo: 0)
    let month = try #require(try report().groups.map(\.month).max())
    #expect(try report(hub: hub).total.count(.signedUp) == 3)
    #expect(try report(hub: hub, month: month).total.count(.signedUp) == 2)
    #expect(try report(month: month).groups.allSatisfy { $0.month == month })
    #expect(try report(month: "1999-01").lines.last == "Nobody signed up there.")
    for wrong in ["2026", "2026-13", "March", "2026-3"] {
      let none = try store.pool.read {
        try OnboardingReport(.init(month: wrong), zone: zone, at: store.now, in: $0)
      }
      #expect(none == nil, "\(wrong)")
    }
  }

  @Test(
    "reads indexes alone",
    arguments: [
      ("\(OnboardingReport.allSQL)", "volunteerAtStage (stage=? AND since>?"),
      ("\(OnboardingReport.ofHubSQL)", "volunteerOfHub (hubID=? AND stage=? AND since>?"),
      ("\(OnboardingReport.allSQL)", "offerTo"), ("\(OnboardingReport.allSQL)", "bookingOf"),
      ("\(WaitingPeople.ofHubSQL)", "volunteerOfHub (hubID=? AND stage=?"),
      ("\(WaitingPeople.ofNoHubSQL)", "volunteerOfHub (hubID=? AND stage=?"),
      ("\(WaitingPeople.countSQL)", "volunteerCount"),
      ("\(MeetingClock.changedSQL)", "meetingInviteOpen"),
      ("\(MeetingClock.missedSQL)", "meetingInviteMissed"),
      ("\(MeetingClock.firstOpenSQL)", "meetingInviteOpen"),
      (Export.oneOnOnesSQL, "SCAN booking"),
    ])
  func plan(sql: String, index: String) throws {
    var arguments: StatementArguments = []
    for name in ["stage", "from", "to", "hub", "limit", "region", "now", "until"]
    where sql.contains(":\(name)") { arguments += [name: 1] }
    if sql.contains(":isState") {
      arguments += ["isState": false, "hubs": "[7]", "regions": "[]"]
    }
    let plan = try store.pool.read { [arguments] db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
        .map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains(index) }, "\(plan)")
    #expect(
      !plan.contains {
        $0.hasPrefix("SCAN volunteer ") || $0.hasPrefix("SCAN person") || $0 == "SCAN meetingInvite"
      }, "\(plan)")
  }

  @Test func `1-on-1s are handed out without a link, and no cell is a formula`() throws {
    let maria = try store.person("=Maria Lopez", hub: hub.id, stage: .met, daysAgo: 10)
    let kim = try store.person("Kim Young", hub: hub.id, isMinor: true, daysAgo: 3)
    try booking(maria, made: 8, held: 4, state: "met")
    try booking(kim, made: 2, held: 1, state: "met")
    var csv = ""
    try store.pool.read { db in try Export.oneOnOnes.write(as: .csv, in: db) { csv += $0 } }
    let lines = csv.split(separator: "\r\n").map(String.init)
    #expect(lines.first == Export.oneOnOnes.columns.joined(separator: ","))
    #expect(lines.count == 2)
    #expect(csv.contains("'=Maria Lopez") && csv.contains("'=met") && csv.contains("Worcester"))
    #expect(!csv.contains("zoom") && !csv.contains("Kim"))
  }
}
