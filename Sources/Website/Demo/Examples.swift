/// A ready-made mail that one click sends.
struct Example: Sendable {
  /// Stands for the number of the newest event.
  static let eventNumber = "#EVENT"

  /// What it is an answer to.
  enum Answers: Sendable, Equatable {
    case nothing
    /// The newest mail of ours made from one of these templates; its recipient answers.
    case newest([String], missing: String)
  }

  var id: String
  var title: String
  /// `Name <address>`; empty where the recipient of our mail answers.
  var from = ""
  var subject = ""
  var text: String
  var answers = Answers.nothing
  var fields: [(String, String)] = []

  static let groups: [(title: String, examples: [Example])] = [
    ("Sign-ups", signUps), ("A first talk", talks), ("Answers", answers),
    ("Commands", commands), ("To many", toMany),
    ("Stop, start, and what needs no answer", others),
  ]

  static func find(_ id: String) -> Example? {
    groups.lazy.flatMap(\.examples).first { $0.id == id }
  }

  private static let signUps = [
    Example(
      id: "sign-up", title: "A sign-up", from: "Maria Lopez <maria.lopez@example.com>",
      subject: "I'd like to help",
      text: "Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling. 508-555-0142"),
    Example(
      id: "spanish", title: "In Spanish", from: "Rosa Delgado <rosa.delgado@example.net>",
      subject: "Quiero ayudar",
      text:
        "Hola, me llamo Rosa Delgado y vivo en Somerville, 02145. Quiero ayudar con las llamadas. Mi teléfono es 617-555-0118.\n\nGracias,\nRosa"
    ),
    Example(
      id: "portuguese", title: "In Portuguese", from: "Beatriz Souza <beatriz@example.org>",
      subject: "Quero ser voluntária",
      text:
        "Olá, meu nome é Beatriz Souza e moro em Somerville, 02143. Quero ajudar com a campanha, de preferência à noite.\n\nObrigada,\nBeatriz"
    ),
    Example(
      id: "village", title: "A village", from: "Tom Reed <tom.reed@example.org>",
      subject: "Volunteering",
      text:
        "Hello! My name is Tom Reed and I live in Florence. I am retired and would like to volunteer: writing letters, mostly."
    ),
    Example(
      id: "two-hubs", title: "Between two hubs", from: "Priya Nair <priya.nair@example.com>",
      subject: "Can I join a hub?",
      text:
        "Hi there, I'm Priya Nair from Arlington, 02474. I want to volunteer with Medicare for All. I can do weekends."
    ),
    Example(
      id: "no-hub", title: "No hub yet", from: "Kofi Mensah <kofi@example.net>",
      subject: "Berkshires",
      text:
        "I'm Kofi Mensah, a nurse in Pittsfield 01201. I'd like to get involved and help start something here."
    ),
    Example(
      id: "no-town", title: "Town missing", from: "Sam Ortiz <sam.ortiz@example.com>",
      subject: "Sign me up",
      text: "Hi, my name is Sam Ortiz and I'd like to volunteer. How can I help?"),
  ]

  /// From the sign-up to MET, one click after the other.
  private static let talks = [
    Example(
      id: "hours", title: "1. A contact gives hours", from: "Ruth Okafor <ruth@example.com>",
      subject: "HOURS Tuesdays and Thursdays 6 to 8pm, Saturday mornings, 30 minutes, by phone",
      text: ""),
    Example(
      id: "talk-sign-up", title: "2. Somebody signs up",
      from: "Maria Lopez <maria.lopez@example.com>", subject: "I'd like to help",
      text:
        "Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling. 508-555-0142"),
    Example(
      id: "talk-choose", title: "3. Takes the second time", text: "The 2nd one is fine. Thank you!",
      answers: .newest(["welcome", "talk-times"], missing: "Send “Somebody signs up” first.")),
    Example(
      id: "talk-move", title: "4. Something came up",
      text: "I'm sorry, something came up. Could we do another day?",
      answers: .newest(["talk-booked"], missing: "Send “Takes the second time” first.")),
    Example(
      id: "talk-list", title: "5. The contact looks", from: "Ruth Okafor <ruth@example.com>",
      subject: "ONE-ON-ONES", text: ""),
    Example(
      id: "talk-met", title: "6. They talked: MET", from: "Ruth Okafor <ruth@example.com>",
      subject: "MET Maria Lopez: wants to table, knows the council", text: ""),
    Example(
      id: "meeting", title: "A hub that has a meeting", from: "Ana Lima <ana@example.org>",
      subject: "MEETING first Tuesday 7pm at Somerville Library", text: ""),
    Example(
      id: "meeting-instead", title: "Rather comes to the meeting",
      text: "I'll just come to the monthly meeting, thanks!",
      answers: .newest(
        ["welcome", "talk-times"],
        missing: "Send “A hub that has a meeting” and a sign-up from Somerville first.")),
  ]

  private static let answers = [
    Example(
      id: "number", title: "“2” to the question", text: "2",
      answers: .newest(["which-hub"], missing: "Send “Between two hubs” first.")),
    Example(
      id: "town", title: "Names the town", text: "I live in Belmont, 02478.\n\nSam",
      answers: .newest(["which-town"], missing: "Send “Town missing” first.")),
    Example(
      id: "coordinator", title: "A coordinator answers",
      text:
        "Good question! Yes: dental, vision and hearing are covered for everybody. Call me any time.",
      answers: .newest(["handed-over"], missing: "Send “A hard question” first.")),
    Example(
      id: "thanks", title: "Only thanks", text: "Thanks so much!",
      answers: .newest(
        ["welcome", "welcome-no-hub", "welcome-complete"], missing: "Send a sign-up first.")),
  ]

  private static let commands = [
    Example(
      id: "new", title: "A contact asks who is new", from: "Ruth Okafor <ruth@example.com>",
      subject: "NEW", text: ""),
    Example(
      id: "several", title: "Several lines at once", from: "Ruth Okafor <ruth@example.com>",
      subject: "for Hubkeeper",
      text:
        "Hi Hubkeeper,\n\n- please show Maria Lopez\n- note Maria Lopez: prefers evenings\n- STAGE Maria Lopez met\n- VOLUNTERS in Auburn\n\nThanks,\nRuth"
    ),
    Example(
      id: "undo", title: "UNDO", from: "Ruth Okafor <ruth@example.com>", subject: "UNDO", text: ""),
    Example(
      id: "overview", title: "A coordinator looks", from: "Dana Reyes <dana@example.org>",
      subject: "STATUS", text: "HUBS\nWAITING"),
    Example(
      id: "role", title: "A new contact, shown first", from: "Dana Reyes <dana@example.org>",
      subject: "MAKE Joe Silva joe.silva@example.net contact of Worcester", text: ""),
    Example(
      id: "yes", title: "YES to that", text: "YES",
      answers: .newest(
        ["command-answer"], missing: "Send “A new contact, shown first” first.")),
    Example(
      id: "moved", title: "“I moved”", from: "Maria Lopez <maria.lopez@example.com>",
      subject: "News", text: "Hi, I moved to Northampton last week.\n\nMaria"),
    Example(
      id: "my-data", title: "MY DATA", from: "Maria Lopez <maria.lopez@example.com>",
      subject: "MY DATA", text: ""),
    Example(
      id: "help", title: "HELP", from: "Ruth Okafor <ruth@example.com>", subject: "HELP", text: ""),
  ]

  /// From an event to who comes, and words to many; sign up a few people from Worcester first.
  private static let toMany = [
    Example(
      id: "event", title: "1. A contact plans an event", from: "Ruth Okafor <ruth@example.com>",
      subject:
        "EVENT tabling on Saturday 11am to 1pm at the Worcester farmers market: bring a hat",
      text: ""),
    Example(
      id: "invite", title: "2. Invites the hub", from: "Ruth Okafor <ruth@example.com>",
      subject: "INVITE my hub to \(eventNumber)", text: ""),
    Example(
      id: "invite-yes", title: "3. YES to the preview", text: "YES",
      answers: .newest(["event-invitation"], missing: "Send “Invites the hub” first.")),
    Example(
      id: "rsvp", title: "4. “Two of us will be there”",
      text: "Count me in, two of us will be there!",
      answers: .newest(
        ["event-invitation", "event-invited"], missing: "Send “YES to the preview” first.")),
    Example(
      id: "rsvps", title: "5. Who comes?", from: "Ruth Okafor <ruth@example.com>",
      subject: "RSVPS \(eventNumber)", text: ""),
    Example(
      id: "change", title: "6. Rain: another place", from: "Ruth Okafor <ruth@example.com>",
      subject: "CHANGE \(eventNumber) place: Worcester Public Library", text: ""),
    Example(
      id: "blast", title: "A coordinator writes to everybody",
      from: "Dana Reyes <dana@example.org>", subject: "BLAST to everyone in the east",
      text:
        "BLAST to everyone in the east\n\nDear {{first_name}},\n\nthe hearing on the bill is on the 12th. **Come and be counted:** answer this mail and we find you a ride.\n\nESPAÑOL:\n\nHola, {{first_name}}:\n\nla audiencia es el día 12. Responda y le buscamos quien le lleve."
    ),
    Example(
      id: "blast-yes", title: "YES to the newest preview", text: "YES",
      answers: .newest(
        ["blast-words"], missing: "Send “A coordinator writes to everybody” first.")),
    Example(
      id: "coming", title: "What leaves when?", from: "Dana Reyes <dana@example.org>",
      subject: "COMING", text: ""),
  ]

  private static let others = [
    Example(
      id: "question", title: "A hard question", from: "Joan Ames <joan.ames@example.com>",
      subject: "Dental?",
      text:
        "Would the bill cover my father's dental work too? He is 82 and on MassHealth. Who could explain that to me?"
    ),
    Example(
      id: "stop", title: "STOP", from: "Maria Lopez <maria.lopez@example.com>", subject: "STOP",
      text: "STOP"),
    Example(
      id: "start", title: "START", from: "Maria Lopez <maria.lopez@example.com>",
      subject: "START", text: "START"),
    Example(
      id: "out-of-office", title: "Out of office", text: "I am away until Monday the 14th.",
      answers: .newest(
        ["welcome", "welcome-no-hub", "welcome-complete", "day"],
        missing: "Send a sign-up first."),
      fields: [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]),
    Example(
      id: "pitch", title: "A sales pitch", from: "Chad Banner <chad@example.net>",
      subject: "Boost your supporter engagement by 300%",
      text:
        "Hi team,\n\nI noticed that your organization could be reaching 10x more supporters. Our platform helps nonprofits scale outreach. Can I book 15 minutes on your calendar this week for a quick demo? Pricing starts at $499 a month.\n\nBest,\nChad Banner\nAccount Executive"
    ),
  ]
}
