import Campaign
import Foundation
import Mailroom

/// What is coming, for everybody.
struct EventsPage {
  let settings: Settings
  let events: [Event]
  let say: PageLanguage

  var html: HTML {
    SitePage.html(
      title: say("What is coming", es: "Lo que viene", pt: "O que vem por aí"),
      campaign: settings.campaign, language: say, isPublic: true,
      body: events.isEmpty ? none : list)
  }

  private var none: HTML {
    let words = say(
      "Nothing is planned in public right now. Look again soon.",
      es: "Ahora mismo no hay nada anunciado. Vuelve pronto.",
      pt: "No momento não há nada anunciado. Volte em breve.")
    return "<p>\(words)</p>"
  }

  private var list: HTML {
    let rows = events.map(row)
    let feed = say(
      "Have them in your calendar", es: "Tenerlos en tu calendario",
      pt: "Ter tudo no seu calendário")
    return """
      <ul class="events">
      \(rows)
      </ul>
      <p><a href="events.ics">\(feed)</a></p>
      """
  }

  private func row(_ event: Event) -> HTML {
    let language = say.rawValue
    let title = event.shownTitle(language)
    let time = TalkTime(language, zone: event.zone)
    let place: HTML = event.place.map { "<p>\($0)</p>" } ?? ""
    let words: HTML =
      event.words.isEmpty ? "" : "<p class=\"words soft\">\(PlainWords.of(event.words))</p>"
    let come = say("I would like to come", es: "Quiero ir", pt: "Quero ir")
    return """
      <li>
      <h2>\(title)</h2>
      <p><strong>\(event.when(language))</strong> (\(time.zoneName))</p>
      \(place)
      \(words)
      <p><a href="\(mail(about: event, title: title, come))">\(come)</a></p>
      </li>
      """
  }

  /// A mail of theirs is how somebody new comes to us, and no form that anybody could fill in with
  /// anybody's address.
  private func mail(about event: Event, title: String, _ words: String) -> String {
    func encoded(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
    let subject = "\(title), \(event.day(say.rawValue)) (#\(event.id))"
    return
      "mailto:\(settings.address)?subject=\(encoded(subject))&body=\(encoded(words + "."))"
  }
}

/// Somebody's Markdown as a page shows it that does without: the words, and the lines they stand
/// on.
enum PlainWords {
  static func of(_ markdown: String) -> String {
    markdown.replacing("**", with: "").replacing("__", with: "")
      .replacing(/\[([^\]]+)\]\(([^)\s]+)\)/) { "\($0.1): \($0.2)" }
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
