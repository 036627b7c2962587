package import Mailroom

/// Every capability's tables, in the one order that they are made in. A new capability adds its
/// line at the end.
package enum CampaignSchema {
  package static var migrations: [Migration] {
    HubSchema.migrations + VolunteerSchema.migrations + Places.migrations
      + Legislators.migrations + HubSchema.programme + RosterSchema.migrations
      + HubSchema.kept + OneOnOneSchema.migrations + EventSchema.migrations
      + Legislators.constituents + LobbySchema.migrations + BlastSchema.migrations
      + LettersSchema.migrations + WorkSchema.migrations + HubFormingSchema.migrations
      + PlanSchema.migrations + CoverageSchema.migrations
      + [BlastAbsence.migration] + DigestSchema.migrations
  }
}
