package import Mailroom

/// The one table of kinds of mail: what `ALWAYS` releases. A new template adds its name here; a test
/// finds the one that does not.
extension CampaignHouse {
  package static let mailKinds = MailKinds(
    [
      .init(
        "welcome", "the answer to somebody who signs up, and what it asks back",
        [
          "welcome", "welcome-no-hub", "welcome-complete", "already-known", "which-hub",
          "which-town", "who-are-you", "confirm-sign-up", "confirm-second-address", "under-18",
        ]),
      .init(
        "talk", "times for a 1-on-1, what was booked, moved or called off",
        [
          "talk-times", "talk-booked", "talk-cancelled", "talk-declined", "talk-sorry",
          "talk-for-contact", "talk-confirm", "talks-taken", "meeting-invited", "meeting-next",
          "meeting-cancelled",
        ]),
      .init(
        "reminder", "of a 1-on-1, a meeting or an event that somebody said yes to",
        ["talk-reminder", "meeting-reminder", "event-reminder"]),
      .init(
        "hub", "hubs that form: their checklist, the kit, their people and their neighbors",
        [
          "hub-checklist", "hub-checklist-reminder", "hub-starter-kit", "hub-people",
          "hub-neighbours",
        ]),
      .init(
        "plan", "plans for legislators, a new session, a hearing or a vote that comes",
        ["plan-noted", "plan-step", "session-opened", "resolution-reminder"]),
      .init(
        "story", "the story bank: whether a story may be shared, and how",
        ["story-consent", "story-noted"]),
      .init(
        "follow-up", "how it went, and thanks", ["talk-asked", "event-after", "event-thanks"]),
      .init(
        "event", "who comes to an event, and what changes about it",
        ["event-invited", "event-rsvp", "event-moved-up", "event-changed", "event-cancelled"]),
      .init(
        "lobby", "lobby days: who goes where, what to bring, how it went",
        [
          "lobby-kit", "lobby-changed", "lobby-schedule", "lobby-report-asked",
          "lobby-report-noted",
        ]),
      .init(
        "blast", "mails to many that a hub's contact has confirmed",
        [
          "blast-words", "tell-words", "event-invitation", "lobby-day-reminder", "letter-prompt",
          "call-prompt", "story-prompt",
        ]),
      .init(
        "letter", "help with letters to the editor and calls, and what came of them",
        [
          "letter-draft", "letter-sent", "letter-outcome", "letter-news", "call-answer",
          "prompt-tally",
        ]),
      .init(
        "representative", "which district somebody lives in, and who stands for it",
        ["which-representative", "your-legislators"]),
      .init(
        "added", "to somebody whose name a contact wrote down, or gave to another hub",
        ["added-by-somebody", "moved"]),
      .init(
        "address", "about a change of somebody's own address",
        ["confirm-new-address", "new-address-told", "address-changed"]),
      .init(
        "day", "a contact's mail of the day, and who is new",
        [
          "day", "new-volunteer", "new-without-hub", "moved-here", "moved-away", "hub-news",
          "hub-started", "contact-quiet",
        ]),
      .init(
        "digest", "the month of a hub or a region, and the year on one page",
        ["digest", "digest-region", "year-page"]),
      .init("role", "to somebody who became a contact or a coordinator", ["new-role"]),
      .init(
        "question", "to a contact: what a volunteer wrote that needs a person",
        [
          "handed-over", "handed-over-more", "hand-over-reminder", "hand-over-list",
          "hand-over-note",
        ]),
    ],
    neverHeld: [
      // Answers to somebody's own commands and words about our mail.
      "command-answer", "confirm-action", "confirm-hand-over-words", "unknown-sender", "stopped",
      "stopped-bulk", "started", "less", "answers-together", "round-preview", "round-paused",
      "blast-report",
      // A person's own words to one person.
      "passed-on",
      // To coordinators and operators.
      "held-mails", "operator-note", "coordinator-note", "junk-list", "junk-fetched",
    ])
}
