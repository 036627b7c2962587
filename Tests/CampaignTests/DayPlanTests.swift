import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("What the clock asks every quarter of an hour")
struct DayPlanTests {
  static let queries: [(sql: String, index: String)] = [
    ("\(DayClock.readersSQL)", "contactSettings USING INTEGER PRIMARY KEY"),
    ("\(Arrivals.ofSQL)", "arrivalIn (scope=? AND at>?"),
    ("\(DayContent.waitingSQL)", "volunteerOfHub (hubID=? AND stage=? AND since<?"),
    ("\(DayContent.withoutHubSQL)", "volunteerOfHub (hubID=? AND stage=? AND since<?"),
    ("\(DayContent.withoutMailSQL)", "volunteerOfHub (hubID=? AND stage=?"),
    ("\(DayContent.silentSQL)", "remindingIn (hubID=? AND since<?"),
    ("\(Afterwards.nextSQL)", "bookingToCome (startsAt>?"),
    ("\(Afterwards.dueSQL)", "bookingToCome (startsAt>? AND startsAt<?"),
    ("\(Reminding.firstOpenSQL)", "offerOpen"),
    ("\(Reminding.nextSQL)", "remindingDue"),
    ("\(Reminding.dueSQL)", "remindingDue (dueAt<?"),
    ("\(Reminding.handedOverSQL)", "ledgerByPerson (personID=?"),
    ("\(Room.hubsSQL)", "volunteerCountAtStage (stage=?"),
    ("\(Room.waitingSQL)", "volunteerOfHub (hubID=? AND stage=? AND since>? AND since<?"),
    ("\(QuietContacts.owedSQL)", "contactOwes (owesSince>?"),
    ("\(QuietContacts.contactsSQL)", "bookingWith (contactID=? AND startsAt>? AND startsAt<?"),
    ("\(QuietContacts.heardSQL)", "ledgerByPerson (personID=?"),
    ("\(PassingOn.quietSQL)", "bookingWith (contactID=? AND startsAt>?"),
    ("\(Plan.dueSQL)", "planStepDue (stepDue>? AND stepDue<?"),
    ("\(PlanClock.stepsSQL)", "planStepOf (stepOwnerID>?"),
    ("\(PlanDay.neighboursSQL)", "planNoteLately (at>? AND at<?"),
    ("\(PassingOn.goneSQL)", "bookingToCome (startsAt>? AND startsAt<?"),
  ]

  @Test("is answered by an index", arguments: queries)
  func plan(sql: String, index: String) throws {
    let store = try RosterStore()
    let plan = try store.pool.read { db -> [String] in
      let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
      statement.setUncheckedArguments(StatementArguments())
      return try Row.fetchAll(statement).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains(index) }, "\(plan)")
    #expect(
      !plan.contains { $0.hasPrefix("SCAN") && !$0.contains("INDEX") && !isSmall($0) }, "\(plan)")
  }

  /// Tables of contacts and hubs, a few hundred rows; and what is read by an index before.
  private func isSmall(_ step: String) -> Bool {
    step.hasPrefix("SCAN role") || step.hasPrefix("SCAN one") || step.hasPrefix("SCAN hub")
  }
}
