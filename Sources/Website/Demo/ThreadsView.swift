import Foundation
import Mail

/// The right-hand column: conversations, the newest first.
struct ThreadsView {
  let conversations: [Conversation]
  /// The visitor's part, kept in every link.
  let visitor: String
  let zone: TimeZone

  /// Changes whenever anything in the column does.
  var version: String {
    var hasher = Hasher()
    for conversation in conversations {
      for mail in conversation.mails { hasher.combine(mail.version) }
    }
    return String(hasher.finalize())
  }

  var html: HTML {
    guard !conversations.isEmpty else {
      return """
        <div class="empty"><p><strong>No mail yet.</strong></p>\
        <p>Send one of the examples, or write your own. \
        Hubkeeper's answer appears here within a second or two.</p></div>
        """
    }
    return "\(conversations.map(conversation))"
  }

  private func conversation(_ conversation: Conversation) -> HTML {
    let subject = conversation.subject.isEmpty ? "(no subject)" : conversation.subject
    return """
      <section class="thread">
      <h3>\(subject)</h3>
      \(conversation.mails.map { article($0, of: subject) })
      </section>

      """
  }

  private func article(_ mail: DemoMail, of thread: String) -> HTML {
    let message = mail.message
    // Said once above is enough.
    let isNamed = message.subject == thread || message.subject == "Re: \(thread)"
    let subject: HTML = isNamed ? "" : "<p class=\"subject\">\(message.subject)</p>"
    let from = message.from.first
    let to = message.to.first
    let time = mail.at.formatted(
      Date.FormatStyle(
        date: .omitted, time: .standard, locale: Locale(identifier: "en_US"), timeZone: zone)
    ).replacing("\u{202F}", with: "\u{A0}")  // the narrow one is missing in many fonts
    let who: HTML =
      mail.isOurs
      ? "<b>Hubkeeper</b> <span class=\"soft\">to \(to?.address?.rawValue ?? "")</span>"
      : "<b>\(from?.name ?? from?.address?.rawValue ?? "nobody")</b> <span class=\"soft\">\(from?.address?.rawValue ?? "")</span>"
    return """
      <article id="m\(mail.id)" class="\(mail.isOurs ? "ours" : "theirs")" \
      data-version="\(String(mail.version))">
      <header><p class="who">\(who)</p><time>\(time)</time></header>
      \(subject)
      \(mail.isOurs ? ourBody(mail) : theirBody(mail))
      \(ExplanationView(mail.explanation).html)
      </article>

      """
  }

  private func theirBody(_ mail: DemoMail) -> HTML {
    let text = mail.message.text.trimmingCharacters(in: .newlines)
    let quoted = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix(">") }
    guard let quoted else { return "<pre>\(text)</pre>" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The line above the quoted ones says who wrote them.
    let cut = max(0, quoted - 1)
    let new = lines[..<cut].joined(separator: "\n").trimmingCharacters(in: .newlines)
    let old = lines[cut...].joined(separator: "\n")
    return """
      <pre>\(new)</pre>
      <details class="quoted"><summary>Quoted text</summary><pre>\(old)</pre></details>
      """
  }

  private func ourBody(_ mail: DemoMail) -> HTML {
    """
    <iframe class="rendered" sandbox="allow-same-origin" src="/mail/\(mail.id)" \
    title="The mail as it is shown: \(mail.message.subject)"></iframe>
    <pre class="plain">\(mail.message.text)</pre>
    <p class="actions"><a class="button small" href="/?as=\(visitor)&amp;reply=\(mail.id)#write">\
    Reply<span class="hidden"> to \(mail.message.subject)</span></a></p>
    """
  }
}

/// What Hubkeeper says about a mail: what it took it for, why, and what it did.
struct ExplanationView {
  private let explanation: DemoMail.Explanation

  init(_ explanation: DemoMail.Explanation) { self.explanation = explanation }

  var html: HTML {
    switch explanation {
    case .waiting:
      return "<p class=\"explain waiting\">Hubkeeper is reading it…</p>"
    case .unknown:
      return ""
    case .sent(let template, let lane, let because):
      return """
        <dl class="explain"><div><dt>Why</dt><dd>\(because)</dd></div>\
        <div><dt>Template</dt><dd><code>\(template)</code>, \(Self.lane(lane))</dd></div></dl>
        """
    case .received(let kind, let outcome, let note, let authentication, let booked):
      let mark: HTML = "<span class=\"chip \(Self.colour(outcome))\">\(outcome)</span>"
      let rows: [HTML] = booked.map { "<li>\($0)</li>" }
      let list: HTML = rows.isEmpty ? "" : "<div><dt>Booked</dt><dd><ul>\(rows)</ul></dd></div>"
      return """
        <dl class="explain"><div><dt>Taken for</dt><dd>\(Self.kind(kind, outcome)) \(mark)</dd></div>\
        <div><dt>Sender</dt><dd>\(Self.authentication(authentication))</dd></div>\
        <div><dt>What it did</dt><dd>\(note.isEmpty ? "nothing" : note)</dd></div>\(list)</dl>
        """
    }
  }

  private static func colour(_ outcome: String) -> String {
    switch outcome {
    case "handled": "good"
    case "handed over": "person"
    default: "odd"
    }
  }

  private static func lane(_ lane: String) -> String {
    switch lane {
    case "answers": "an answer"
    case "notices": "a notice"
    default: "a round mail"
    }
  }

  private static func kind(_ kind: String, _ outcome: String) -> String {
    switch kind {
    // Nobody was signed up: the desk for sign-ups gave it to a person.
    case "sign_up" where outcome == "handed over": "something for a person"
    case "own": "our own mail come back"
    case "form": "a form's notice"
    case "bounce": "a delivery report"
    case "complaint": "a complaint"
    case "calendar_reply": "a calendar answer"
    case "unsubscribe": "STOP, START or LESS"
    case "auto_reply": "a robot's answer"
    case "confirmation": "an answer to a confirmation"
    case "reply": "an answer to what was asked"
    case "commands": "commands"
    case "sign_up": "a sign-up"
    case "": "a mail handled before"
    default: "something else"
    }
  }

  private static func authentication(_ word: String) -> String {
    switch word {
    case "dmarc", "dkim": "proven by \(word.uppercased())"
    case "fail": "forged: the receiving server says so"
    default: "not proven"
    }
  }
}
