import Campaign
import Mailroom

/// The page behind the button of a mail about an event.
struct RSVPPage {
  let campaign: String
  let page: EventPage
  private let say: PageLanguage

  init(_ page: EventPage, campaign: String) {
    self.page = page
    self.campaign = campaign
    say = PageLanguage(of: page.language)
  }

  private var event: Event { page.event }
  private var language: String { say.rawValue }

  /// For every token that opens nothing, whatever the reason.
  static func unknown(campaign: String, _ say: PageLanguage) -> HTML {
    let words = say(
      "This link does not work, or no longer. Just answer the mail that it came in.",
      es: "Este enlace no funciona, o ya no. Responde sin más al mensaje en que venía.",
      pt: "Este link não funciona, ou não funciona mais. É só responder à mensagem em que ele veio."
    )
    return SitePage.html(
      title: say("Not here", es: "Aquí no está", pt: "Não está aqui"), campaign: campaign,
      language: say, body: "<p>\(words)</p>")
  }

  /// - Parameter isAnswer: shown after a button was pressed.
  func html(isAnswer: Bool = false) -> HTML {
    SitePage.html(
      title: event.shownTitle(language), campaign: campaign, language: say,
      body: """
        \(facts)
        \(said(isAnswer))
        \(page.isClosed == nil ? form : closed)
        """)
  }

  private var facts: HTML {
    let time = TalkTime(language, zone: event.zone)
    let place: HTML = event.whereabouts.isEmpty ? "" : "<br>\(event.whereabouts)"
    let words: HTML =
      event.words.isEmpty ? "" : "<p class=\"words\">\(PlainWords.of(event.words))</p>"
    return """
      <p><strong>\(event.when(language))</strong> (\(time.zoneName))\(place)</p>
      \(words)
      """
  }

  // MARK: What is on record

  private func said(_ isAnswer: Bool) -> HTML {
    guard page.isClosed == nil else { return "" }
    guard let words else {
      return """
        <p>\(say("Hello", es: "Hola", pt: "Olá")) \(page.givenName), \
        \(say("can you come?", es: "¿puedes venir?", pt: "você pode vir?"))</p>
        """
    }
    let thanks =
      isAnswer
      ? "\(say("Thank you", es: "Gracias", pt: "Obrigado")), \(page.givenName). " : ""
    let full =
      page.isFull
      ? " "
        + say(
          "There is no room for more of you.", es: "No hay lugar para más personas.",
          pt: "Não há lugar para mais pessoas.") : ""
    return "<p class=\"said\" role=\"status\">\(thanks)\(words)\(full)</p>"
  }

  private var words: String? {
    switch page.state {
    case .going where page.heads > 1:
      say(
        "You are coming, \(page.heads) of you.", es: "Vienes, y son \(page.heads) personas.",
        pt: "Você vem, e são \(page.heads) pessoas.")
    case .going: say("You are coming.", es: "Vienes.", pt: "Você vem.")
    case .waiting:
      say(
        "It is full. You are on the waiting list, and hear from us when there is room.",
        es: "Está lleno. Quedas en la lista de espera, y te avisamos cuando haya lugar.",
        pt: "Está lotado. Você fica na lista de espera, e avisamos quando houver lugar.")
    case .maybe: say("You may come.", es: "Quizás vienes.", pt: "Talvez você venha.")
    case .declined: say("You are not coming.", es: "No vienes.", pt: "Você não vem.")
    case .invited, .withdrawn: nil
    }
  }

  // MARK: Buttons

  private var form: HTML {
    let most = max(4, page.heads)
    let options = (1...min(most, 60)).map { count -> HTML in
      let chosen: HTML = count == page.heads ? " selected" : ""
      return "<option value=\"\(count)\"\(chosen)>\(count)</option>"
    }
    let many = say(
      "How many are you, with yourself?", es: "¿Cuántas personas son, contigo?",
      pt: "Quantas pessoas são, com você?")
    return """
      <form method="post">
      <label for="heads">\(many)</label>
      <select id="heads" name="heads">\(options)</select>
      <button name="answer" value="going">\(say("I am coming", es: "Voy", pt: "Eu vou"))</button>
      <button class="other" name="answer" value="maybe">\(say("Maybe", es: "Quizás", pt: "Talvez"))</button>
      <button class="other" name="answer" value="declined">\(say(
        "I cannot come", es: "No puedo ir", pt: "Não posso ir"))</button>
      </form>
      """
  }

  private var closed: HTML {
    let words: String
    switch page.isClosed {
    case .cancelled:
      words = say(
        "It does not take place: it was called off.", es: "No se hace: se canceló.",
        pt: "Não vai acontecer: foi cancelado.")
    case .past:
      words = say("It is over.", es: "Ya pasó.", pt: "Já passou.")
    case .byPerson, nil:
      words = say(
        "A person from the campaign will write to you. Just answer the mail that this link came in.",
        es:
          "Una persona de la campaña te va a escribir. Responde sin más al mensaje en que venía este enlace.",
        pt:
          "Uma pessoa da campanha vai escrever para você. É só responder à mensagem em que este link veio."
      )
    }
    return "<p class=\"said\" role=\"status\">\(words)</p>"
  }
}
