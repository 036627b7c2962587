/// The two faces of the unsubscribe page. Neither says whom it is about: a link may be passed on.
struct UnsubscribePage {
  let campaign: String
  let say: PageLanguage

  var question: HTML {
    let title = say(
      "Stop round mails?", es: "¿No recibir más mensajes generales?",
      pt: "Parar as mensagens gerais?")
    let what = say(
      "You will get no more round mails from us at this address. What you booked stays, and we still answer when you write.",
      es:
        "No te llegarán más mensajes generales a esta dirección. Lo que tienes reservado sigue en pie, y si nos escribes te contestamos.",
      pt:
        "Você não vai mais receber mensagens gerais neste endereço. O que você marcou continua valendo, e se nos escrever, respondemos."
    )
    let button = say(
      "Stop round mails", es: "No recibir más", pt: "Parar as mensagens gerais")
    return page(
      title,
      """
      <p>\(what)</p>
      <form method="post">
      <input type="hidden" name="List-Unsubscribe" value="One-Click">
      <button type="submit">\(button)</button>
      </form>
      """)
  }

  var done: HTML {
    let what = say(
      "No more round mails go to this address.",
      es: "A esta dirección no van más mensajes generales.",
      pt: "Este endereço não recebe mais mensagens gerais.")
    let back = say(
      "Did you change your mind? Answer any of our mails with the word START.",
      es: "¿Cambiaste de idea? Responde a cualquiera de nuestros mensajes con la palabra START.",
      pt: "Mudou de ideia? Responda a qualquer mensagem nossa com a palavra START.")
    return page(
      say("Done", es: "Listo", pt: "Pronto"),
      """
      <p class="said" role="status">\(what)</p>
      <p>\(back)</p>
      """)
  }

  private func page(_ title: String, _ body: HTML) -> HTML {
    SitePage.html(title: title, campaign: campaign, language: say, body: body)
  }
}
