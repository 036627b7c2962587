import Mailroom

/// What a group does to be listed as a hub (`starting-a-hub`). The numbers stay the same however
/// many are ticked, so that an answer to an older mail of the thread means what it meant.
package enum ChecklistBox: Int, CaseIterable, Hashable, Sendable {
  /// A first educational event or action.
  case event = 1
  /// The primary contact or contacts for new people.
  case contact
  /// How new people are plugged in: a monthly meeting, or talks one to one.
  case welcome
  /// A plan begun for each of its legislators.
  case plan
  /// Yes to the basic responsibilities, and to work with the GO! Team.
  case agreement

  var number: String { "\(rawValue)" }

  /// As a row of what is left.
  func question(_ say: Speech, legislators: String) -> String {
    switch self {
    case .event:
      say(
        "a first event or action for Medicare for All. If you have had one: what, when, and how many came",
        es:
          "un primer evento o acción por Medicare for All. Si ya hubo uno: qué, cuándo y cuántas personas vinieron",
        pt:
          "um primeiro evento ou ação pelo Medicare for All. Se já houve um: o quê, quando e quantas pessoas vieram"
      )
    case .contact:
      say(
        "who is the contact for new people: a name with an address, or “me”",
        es: "quién es el contacto para las personas nuevas: un nombre con su correo, o “yo”",
        pt: "quem é o contato para as pessoas novas: um nome com o e-mail, ou “eu”")
    case .welcome:
      say(
        "how you welcome them: a monthly meeting (which day, when, where), or talks one to one (who, and when you have time)",
        es:
          "cómo las reciben: una reunión al mes (qué día, a qué hora, dónde), o conversaciones una a una (quién, y cuándo tiene tiempo)",
        pt:
          "como vocês as recebem: uma reunião por mês (que dia, a que horas, onde), ou conversas uma a uma (quem, e quando tem tempo)"
      )
    case .plan:
      say(
        "a first plan for \(legislators): two lines on what you will try first",
        es: "un primer plan para \(legislators): dos líneas sobre lo que intentarán primero",
        pt: "um primeiro plano para \(legislators): duas linhas sobre o que vão tentar primeiro")
    case .agreement:
      say(
        "a yes to the basic responsibilities of a hub, and to working with the GO! Team",
        es: "un sí a las responsabilidades básicas de un hub, y a trabajar con el equipo GO!",
        pt: "um sim às responsabilidades básicas de um hub, e a trabalhar com o time GO!")
    }
  }

  /// As coordinators read it in a line.
  var short: String {
    switch self {
    case .event: "first event"
    case .contact: "contact"
    case .welcome: "welcome of new people"
    case .plan: "plans"
    case .agreement: "yes to the responsibilities"
    }
  }
}

/// The basic responsibilities of a hub, in ten lines.
enum Responsibilities {
  static func words(_ say: Speech) -> [String] {
    [
      say(
        "The basic responsibilities of a hub:", es: "Las responsabilidades básicas de un hub:",
        pt: "As responsabilidades básicas de um hub:"),
      say(
        "You build support for Medicare for All in your district, neighbor to neighbor: you are the basic unit of outreach and education.",
        es:
          "Construyen apoyo a Medicare for All en su distrito, de vecino a vecino: son la unidad básica de la difusión y la educación.",
        pt:
          "Vocês constroem apoio ao Medicare for All no seu distrito, de vizinho a vizinho: são a unidade básica da divulgação e da educação."
      ),
      say(
        "You mobilize for single-payer legislation. Your State Representative is yours first; your Senator and your Members of Congress you work on with the hubs next to you.",
        es:
          "Movilizan por la ley de pagador único. Su Representante estatal les toca primero a ustedes; a su Senador y a los miembros del Congreso los trabajan con los hubs vecinos.",
        pt:
          "Vocês mobilizam pela lei de pagador único. O seu Representante estadual é primeiro de vocês; o Senador e os membros do Congresso vocês trabalham com os hubs vizinhos."
      ),
      say(
        "Where there is another hub in the same district, you coordinate. You have a contact for new people, whom our directory lists as you wish, and a way to plug them in.",
        es:
          "Donde hay otro hub en el mismo distrito, se coordinan. Tienen un contacto para las personas nuevas, que nuestro directorio muestra como ustedes quieran, y una manera de incorporarlas.",
        pt:
          "Onde há outro hub no mesmo distrito, vocês se coordenam. Têm um contato para as pessoas novas, que o nosso diretório mostra como quiserem, e um jeito de incluí-las."
      ),
      say(
        "You work with our Grassroots Organizing (GO!) Team, also on the plan to move your legislators.",
        es:
          "Trabajan con nuestro equipo de organización de base (GO!), también en el plan para mover a sus legisladores.",
        pt:
          "Vocês trabalham com o nosso time de organização de base (GO!), também no plano para mover os seus legisladores."
      ),
    ]
  }
}
