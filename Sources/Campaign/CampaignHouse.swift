import Foundation
import GRDB
package import Mailroom

/// The campaign's house, put together from its settings: the one list of capabilities.
package enum CampaignHouse {
  /// Opens templates and store and registers every capability.
  ///
  /// - Parameters:
  ///   - templates: stands instead of the settings' folder.
  ///   - store: stands instead of the settings' store.
  /// - Throws: `TemplateError` (file and line), `StoreError`, `DatabaseError`.
  package static func open(
    _ settings: Settings, templates folder: String, store path: String? = nil
  ) throws -> (house: House, store: Store) {
    try open(settings, templates: try load(templatesFrom: folder), store: path)
  }

  /// The mails of a folder, checked to be all that the code sends.
  ///
  /// - Throws: `TemplateError`, with file and line.
  package static func load(templatesFrom folder: String) throws -> Templates {
    let templates = try Templates.load(from: folder)
    try templates.check(requiring: requiredTemplates)
    return templates
  }

  /// The same with templates that were loaded before.
  package static func open(
    _ settings: Settings, templates: Templates, store path: String? = nil
  ) throws -> (house: House, store: Store) {
    let store = try Store(
      path: path ?? settings.store, migrations: CampaignSchema.migrations,
      // A store that stands instead is a copy.
      backups: path == nil ? Backups(settings) : nil)
    if try store.pool.read({ try !Region.isKept(westCounties: settings.westCounties, in: $0) }) {
      try store.pool.write { try Region.keep(westCounties: settings.westCounties, in: $0) }
    }
    let volunteers = Volunteers(
      gazetteer: PlacesGazetteer(), westCounties: settings.westCounties)
    let house = House(
      settings: settings, templates: templates,
      capabilities: [
        // Before sign-ups: "we'd like to start a hub in Salem" is one too.
        HubForming(volunteers: volunteers, clock: settings.clock),
        Adding(), volunteers, OneOnOnes(volunteers: volunteers, clock: settings.clock),
        Events(volunteers: volunteers, clock: settings.clock),
        Constituents(), LobbyDays(clock: settings.clock),
        Blasts(kinds: [Invite()] + Letters.kinds + Work.kinds, clock: settings.clock),
        Letters(volunteers: volunteers, clock: settings.clock),
        Work(volunteers: volunteers, clock: settings.clock),
        Plans(clock: settings.clock),
        Junk(clock: settings.clock),
        HeldMails(clock: settings.clock),
        Digests(clock: settings.clock),
      ],
      commands: commands, kinds: mailKinds)
    return (house, store)
  }

  /// Every command, in the order in which HELP lists them. A new one adds its line here.
  package static let commands = CommandTable(
    [
      // Before the commands that begin alike: "cancel the visit with Rep. Barber".
      SetVisit.self, ListVisits.self, SetKitWords.self, ShowKit.self, ReportLobbied.self,
      // Before LIST of others, and ASK of an event's people.
      ListMe.self, AskTeam.self,
      SetStance.self, ShareName.self, NameMe.self, DismissAdvice.self,
      // Before VOLUNTEERS, which knows leaders as a stage; and REPORT before what reports by a verb.
      ListLeaders.self, ShowBalance.self, SendDigest.self, SendReport.self,
      SetPlan.self, ShowPlan.self, OpenSession.self, ReportSigned.self,
      NoteCandidate.self, ListCandidates.self, NoteBallotQuestion.self, ListBallotQuestions.self,
      // Before SHOW: "show me all volunteers" and "who is waiting" are nobody's names.
      ListNew.self, ListVolunteers.self, WaitingCommand.self,
      ListWork.self, ListResolutions.self, ListPartners.self, ListSignatures.self,
      ListStories.self, ShowStory.self,
      ListTopics.self, ListNewspapers.self, ListLetters.self, ListCalls.self,
      // Before SHOW, too; and one's own 1-on-1 before other people's.
      SetHours.self, ListTalks.self, CancelOwnTalk.self, RescheduleOwnTalk.self,
      SetAway.self, SetBack.self, BookTalk.self, RescheduleTalk.self, Cancel.self,
      ReportMet.self, ReportNoShow.self, ReportMoved.self,
      SetDaily.self, SetAtOnce.self, SetShare.self,
      SetMeeting.self, ReportCame.self,
      ListEvents.self, SetEvent.self, InviteTo.self, AskAt.self, RemindOf.self, ChangeEvent.self,
      ListRSVPs.self, ReportCameTo.self,
      SendBlast.self, Tell.self, CorrectBlast.self, PreviewBlast.self, ShowBlast.self,
      ResumeBlast.self, Coming.self,
      LiftBounce.self, Show.self, SetStage.self, ReportLetter.self,
      AddPerson.self, AddThese.self, AddNote.self, MovePerson.self, JoinPeople.self,
      ShowOwnRecord.self, ChangeOwnRecord.self, ForgetMe.self,
      Done.self, Pass.self, Hold.self, Release.self,
      // Hubs, their contacts, and what coordinators look after.
      StartHub.self, ShowChecklist.self, ListContacts.self, ListHubs.self, ShowCoverage.self,
      ShowStatus.self,
      // Before PAUSE of a hub: "all" is none.
      PauseAll.self, ResumeAll.self,
      DesignateHub.self, PauseHub.self, RetireHub.self, MakeContact.self, RemoveFromHub.self,
      MakeCoordinator.self, RemoveCoordinator.self, ShowJournal.self, ExportVolunteers.self,
      Suppress.self, Block.self, MarkDeceased.self, MarkAdult.self, NoteParent.self, Always.self,
      SetTopic.self, SetNewspaper.self, PromptLetters.self, PromptCalls.self,
      // The three areas of work.
      LogWork.self, SetResolution.self, SetPartner.self, EditStory.self, PromptStories.self,
      WithdrawStory.self,
      Help.self, Undo.self,
    ], wishes: CommandTable.wishes)

  /// What the code sends: a start without one of them is refused.
  package static let requiredTemplates = [
    "welcome", "welcome-no-hub", "which-hub", "which-town", "welcome-complete", "confirm-sign-up",
    "who-are-you", "confirm-second-address", "stopped", "stopped-bulk", "started", "less",
    "new-volunteer", "new-without-hub", "handed-over", "passed-on", "confirm-action",
    "operator-note", "answers-together",
    "already-known", "under-18", "command-answer", "unknown-sender",
    "handed-over-more", "hand-over-reminder", "hand-over-list",
    "hand-over-note", "confirm-hand-over-words",
    "hub-news", "hub-started", "new-role",
    "hub-checklist", "hub-checklist-reminder", "hub-starter-kit", "hub-people", "hub-neighbours",
    "added-by-somebody", "moved", "moved-here", "moved-away", "confirm-new-address",
    "new-address-told", "address-changed",
    "day", "talk-asked", "talk-sorry", "talk-confirm", "contact-quiet", "talks-taken",
    "talk-times", "talk-booked", "talk-for-contact", "talk-cancelled", "talk-declined",
    "talk-reminder",
    "coordinator-note",
    "meeting-invited", "meeting-reminder", "meeting-cancelled", "meeting-next",
    "event-invited", "event-invitation", "event-rsvp", "event-moved-up", "event-reminder",
    "event-changed",
    "event-cancelled", "event-after", "event-thanks",
    "which-representative", "your-legislators",
    "lobby-kit", "lobby-changed", "lobby-schedule", "lobby-report-asked", "lobby-report-noted",
    "round-preview", "round-paused", "blast-words", "tell-words", "blast-report",
    "letter-prompt", "letter-draft", "letter-sent", "letter-outcome", "letter-news",
    "call-prompt", "call-answer", "prompt-tally",
    "resolution-reminder", "story-prompt", "story-consent", "story-noted",
    "session-opened", "plan-step", "plan-noted",
    "junk-list", "junk-fetched",
    "held-mails",
    "digest", "digest-region", "year-page",
  ]
}
