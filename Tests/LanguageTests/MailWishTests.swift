import Testing

@testable import Language

@Suite("What a mail wants of our mail")
struct MailWishTests {
  @Test(
    "STOP is heard, in any language that we speak",
    arguments: [
      // The word itself, greetings and thanks aside.
      "STOP", "stop", "Stop.", "STOP!!!", "Stop stop stop", "Please stop", "stop please",
      "Hi,\nSTOP\nThanks,\nMaria Lopez", "UNSUBSCRIBE", "Unsubscribe me please",
      "unsubscribe, thanks",
      "Hello there, please unsubscribe. Thank you!", "Stop emails", "Opt out", "PARA", "PARAR",
      "Parar, por favor", "BAJA", "Baja por favor, gracias", "SAIR", "Sair, obrigada",
      "CANCELAR SUSCRIPCIÓN",
      "Cancelar suscripcion por favor", "Hola, BAJA. Saludos", "Remove me", "no more emails",
      "Basta",
      // A clause anywhere.
      "Please unsubscribe me, but I still want Medicare for All",
      "Take me off your list but I still like you all",
      "Take me off the list, their emails annoy me",
      "I already have insurance, please take me off your list",
      "This doesn't interest me, remove me from your list",
      "Please take me off your list.", "Could you take me off this mailing list? Thanks, Bob",
      "I moved to Ohio last year. Please remove me from your email list.",
      "I wish you well, but no more emails please", "I no longer want to receive these emails.",
      "Please stop emailing me, I never signed up",
      "Kindly remove my name and email address from your database",
      "This is the third time. Stop sending me this stuff.", "I'd like to be removed from the list",
      "Please don't email me anymore.", "Do not contact me again", "I don't want your emails.",
      "I want to unsubscribe", "how do I unsubscribe",
      "I'm not interested in receiving these. Good luck!",
      "Thanks for all you do. I am swamped this year, please take us off the list\nJo and Al Dunn",
      "Please cancel my subscription to your emails", "Quiero darme de baja",
      "Por favor, denme de baja de la lista",
      "Hola, ya no vivo en Massachusetts. No me escriban más, por favor.",
      "No quiero recibir más correos",
      "Bórrenme de su lista, gracias", "Dejen de mandarme correos",
      "Quiero cancelar mi suscripción",
      "Gostaria de sair da lista", "Quero me descadastrar", "Por favor, me descadastrem",
      "Não quero mais receber esses e-mails.", "Parem de me enviar e-mails",
      "Me tirem da lista, por favor",
      "Por favor, remova meu e-mail da lista", "Take me off everything: emails and calls",
      "please take\nme off\nthe list", "I don’t wish to receive any more of these",
      "Leave me alone", "I no longer want to get your emails", "I don't want to hear from you",
      "I do not wish to be contacted", "we don't need any more reminders",
      "Ya no quiero recibir sus correos", "No quiero que me escriban",
      "STOP\n\nMaria Lopez\n12 Oak Street\n508-555-0142",
      "STOP. I told you twice already!", "Unsubscribe. I moved to Maine.",
      "I asked you twice to remove me from this list",
      "If you don't stop emailing me I'll complain",
      "I'd be glad if you could take me off your list",
      "Why can't you take me off this list", "how can I get off this list",
      "Escribo porque no quiero recibir más correos",
      "I have asked before to be taken off the list",
      "Quita mi nombre de la lista, por favor", "quisiera dejar de recibir sus mensajes",
      "Favor de no enviar más emails", "quisiera cancelar los correos",
      "Favor me excluir da lista", "Me remova por favor", "Please drop me from your list",
      "Take us both off the list please", "Quero sair", "Quiero salir, gracias",
      "I'm getting too many of these, please stop sending them", "this is spam, stop",
      "I can't take any more emails, I get 200 a day. Please stop.",
      "Gostaria de deixar de receber estes e-mails", "Do not contact me further",
    ])
  func stop(text: String) {
    let wish = MailWish.reading(subject: "Re: Your hub", isSubjectOurs: true, newText: text)
    guard case .stop = wish else {
      Issue.record("\(String(describing: wish)) for \(text)")
      return
    }
  }

  @Test(
    "what only sounds like STOP is none",
    arguments: [
      // The sentences of the design.
      "Para mí el martes está bien", "Stop by the library on Saturday?",
      "cancelar la cita del jueves",
      "Quiero cancelar la cita del jueves", "I'll stop by the table at noon",
      "We must stop the closing of the hospital",
      "Let's stop the cuts!", "Don't take me off the list, I only meant that week",
      "Please do not remove me from the list", "Please don't unsubscribe me",
      "Non-stop support from me", "End of the email.", "Code code code\n\nEnd of this email",
      "We end the email with our names", "Bob moved away, please take him off your list",
      "Please remove them from the list of cosponsors", "Drop them off at the hub",
      "Can you take me off the carpool list for Saturday?",
      "Please remove me from the Tuesday shift",
      "I can't stop thinking about this campaign", "Para ayudar con las mesas, ¿qué hago?",
      "Parar o fechamento do hospital é importante", "A baja temperatura no puedo salir a la mesa",
      "Vou sair de casa às 6", "Stop", "Where does the bus stop?", "Yes", "2", "",
      "I got removed from the list by mistake, please put me back",
      "Why did you take me off the list?",
      "My insurer stopped paying for insulin. I want to help.",
      "Count me in! We need to stop the insurers",
      "Never stop fighting", "Please remove the typo in my name",
      "The pharmacy took me off my medication",
      "Voy a salir de viaje el lunes", "Mi hermana se dio de baja, pero yo sigo",
      "Para el sábado puedo",
      "I want to help stop emergency room closures", "Quiero parar los recortes",
      "I am on your email list and would like to volunteer",
      "She asked me to take her off speakerphone",
      "How can I stop the bill?", "Drop me a line when you can",
      "I don't want to see this bill fail", "No quiero que cierren el hospital",
      "Ya no quiero ser voluntaria", "I no longer want to be a host",
      "I don't want to hear any more excuses from them",
      "Let's stop sending all our money to insurers",
      "Me tire uma dúvida", "I do not want to get in the way", "I want off work early that day",
      "Please send me your emails again", "No me borren de la lista, por favor",
      "Não me tirem da lista",
      "If you want to be removed, tell Ana, I said",
      "Stop. Look. Listen.", "Did you take me off the list?",
      "I was removed from the list, please add me again",
      "We don't want to end up without coverage",
      "I asked Anthem to take me off their list and they would not",
      "I asked them to stop emailing me bills", "Al wants to be removed from the list",
      "Please unsubscribe me from the phone bank list but keep newsletters",
      "Yes to the lobby day, but no more newsletters please",
      "Decidimos no enviar más cartas al Globe", "The bus drops me off the highway, I can walk",
    ].filter { $0 != "Stop" })
  func notStop(text: String) {
    #expect(MailWish.reading(subject: "", isSubjectOurs: false, newText: text) == nil)
  }

  @Test(
    "the subject counts only when it is the whole subject and not ours",
    arguments: [
      ("STOP", false, true), ("Unsubscribe", false, true), ("unsubscribe me please", false, true),
      ("BAJA", false, true), ("STOP", true, false),
      ("Re: Stop the closing of the hospital", false, false),
      ("Stop the closing of the hospital", false, false), ("Para el martes", false, false),
      ("How to say STOP", false, false),
    ])
  func subject(subject: String, isOurs: Bool, isStop: Bool) {
    let wish = MailWish.reading(subject: subject, isSubjectOurs: isOurs, newText: "")
    #expect((wish != nil) == isStop)
  }

  @Test(
    "START counts only when the mail is nothing else",
    arguments: [
      ("START", true), ("start please", true), ("Resume", true), ("ALTA", true), ("COMENZAR", true),
      ("VOLTAR", true), ("Start, thanks!\nAna", true), ("Subscribe", true), ("Começar", true),
      ("When do we start?", false), ("I can start on Monday", false),
      ("Start a hub in Lynn", false),
      ("Voltar a falar com ela", false),
    ])
  func start(text: String, isStart: Bool) {
    let wish = MailWish.reading(subject: "", isSubjectOurs: false, newText: text)
    if case .start = wish { #expect(isStart) } else { #expect(!isStart && wish == nil) }
  }

  @Test(
    "LESS counts only when the mail is nothing else",
    arguments: [
      ("LESS", true), ("Less mail please", true), ("fewer emails", true), ("MENOS", true),
      ("menos correos por favor", true), ("Less than ten people came", false),
      ("Mas o menos", false),
    ])
  func less(text: String, isLess: Bool) {
    let wish = MailWish.reading(subject: "", isSubjectOurs: false, newText: text)
    if case .less = wish { #expect(isLess) } else { #expect(!isLess && wish == nil) }
  }

  @Test func `the evidence is the words as they were written`() {
    let wish = MailWish.reading(
      subject: "", isSubjectOurs: false, newText: "Hi Ana. Please Take me OFF\nthe list, thanks")
    #expect(wish == .stop(Evidence(words: "Take me OFF")))
  }

  @Test func `our own words quoted with marks are nobody's wish`() {
    let text = "See you!\n> Answer STOP and we stop.\n> take me off your list"
    #expect(MailWish.reading(subject: "", isSubjectOurs: false, newText: text) == nil)
  }
}
