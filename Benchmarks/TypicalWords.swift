import Language

/// What people write, by the dozen.
enum TypicalWords {
  enum Tongue { case english, spanish, portuguese }

  static let givenNames = [
    "Maria", "John", "Ana", "Kathleen", "Luis", "Priya", "Robert", "Sofia", "Denise", "Carlos",
    "Helen", "Marcus", "Beatriz", "Susan", "Diego", "Wei", "Patricia", "Tomás", "Janet", "Omar",
    "Lucia", "Peter", "Inês", "Gloria", "Andrew", "Fatima", "Carol", "Miguel", "Ruth", "Daniel",
  ]
  static let familyNames = [
    "Lopez", "Murphy", "Lima", "Sullivan", "Garcia", "Patel", "Brown", "Costa", "Nguyen", "Rivera",
    "Cohen", "Walsh", "Pereira", "Olsen", "Torres", "Chen", "Kelly", "Ramos", "Fisher", "Haddad",
  ]

  /// Three times for a meeting, of which none is past.
  static func offers(from first: Int) -> [String] {
    let days = ["Tuesday, December 1", "Wednesday, December 2", "Thursday, December 3"]
    let hours = ["10 am", "noon", "4 pm", "5:30 pm", "6:30 pm", "7 pm"]
    return days.enumerated().map { "\($1), \(hours[(first + $0 * 5) % hours.count])" }
  }

  /// A few sentences to what was asked; `number` says which of three mails it was.
  static func answer(_ number: Int, _ dice: inout Dice) -> String {
    let tongue = tongue(&dice)
    let hour = 1 + Int(dice.next() % 8)
    let pool: [String] =
      switch (number % 3, tongue) {
      case (0, .english):
        [
          "Hi Ana,\n\nThe second one works best for me. I get off work at \(hour), so please call my cell.",
          "Tuesday works! Could we do it by phone? I don't drive after dark any more.",
          "None of those I'm afraid, I'm away that week. Could we do the Monday after, around \(hour):30?",
          "Number 3 please. Looking forward to meeting you, and thanks for all the work you do.",
          "I can do Wednesday or Thursday, whichever is easier for you. Any time after \(hour) pm.",
          "Either 1 or 2 is fine. I'll be at the library anyway between 2 and \(hour).",
        ]
      case (0, .spanish):
        [
          "Hola Ana:\n\nPara mí el miércoles está bien, después de las \(hour) de la tarde. Gracias por escribirme.",
          "La segunda opción, por favor. Salgo del trabajo a las \(hour).",
          "Esa semana no puedo, lo siento. ¿Podría ser el lunes siguiente a las \(hour)?",
        ]
      case (0, .portuguese):
        [
          "Oi Ana, tudo bem?\n\nTerça está ótimo para mim, depois das \(hour + 12)h. Obrigada!",
          "A terceira opção, por favor. Trabalho até as \(hour + 12)h.",
        ]
      case (1, .english):
        [
          "Yes, I'll be there! Is there parking near the library? I may be ten minutes late.",
          "Sorry, I can't make it this time, we have family visiting until Sunday. Next month for sure.",
          "Count me in. I can bring the clipboards and about \(hour + 10) of the yellow signs.",
          "Yes please put me down for it, my husband will come too, so two of us.",
          "I'm not sure yet, it depends on my shift. I'll know by Friday at \(hour).",
          "No, unfortunately not. I have a doctor's appointment at \(hour) that afternoon. Please keep me posted.",
        ]
      case (1, .spanish):
        [
          "Sí, allí estaré. ¿Puedo llevar a mi hermana? Llegamos como a las \(hour).",
          "Lo siento, no puedo ir esta vez porque trabajo hasta las \(hour). La próxima seguro.",
        ]
      case (1, .portuguese):
        [
          "Sim, estarei lá! Levo uns \(hour + 10) cartazes.",
          "Infelizmente não posso, trabalho nesse dia até as \(hour + 12)h. Fica para a próxima.",
        ]
      case (_, .english):
        [
          "The first one please, I live \(hour) minutes from there and can walk.",
          "2. My daughter lives in that town and I'm there every week.",
          "I think Arlington, number 3. I moved to Arlington in the spring and don't know many people yet.",
          "Somerville would be the easiest for me by bus, the 87 stops \(hour) doors down.",
          "Number 1. By the way my new number is 617-555-01\(hour)4, the old one no longer works.",
        ]
      case (_, .spanish):
        [
          "El primero, por favor. Vivo a \(hour) cuadras de allí.",
          "Somerville me queda mejor, voy en autobús. Muchas gracias.",
        ]
      case (_, .portuguese):
        [
          "O segundo, por favor. Moro a \(hour) minutos de lá.",
          "Somerville fica melhor para mim. Obrigado pela mensagem!",
        ]
      }
    return dice.pick(pool)
  }

  /// An answer of a few words.
  static func brief(_ number: Int, _ dice: inout Dice) -> String {
    let pool: [[String]] = [
      ["2", "The second", "Tuesday", "Wednesday please", "La segunda", "Terça", "1 or 3", "#3"],
      [
        "Yes", "No, sorry", "Yes I can!", "Sí", "Sim", "I'll be there", "Can't make it", "No puedo",
      ],
      [
        "1", "Somerville", "Arlington", "The first one", "El primero", "O segundo", "3 please",
        "2!",
      ],
    ]
    return dice.pick(pool[number % 3])
  }

  private static func tongue(_ dice: inout Dice) -> Tongue {
    dice.pick([.english, .english, .english, .english, .spanish, .portuguese])
  }

  /// Subject and text of somebody who wants to help.
  static func signUp(
    _ tongue: Tongue, given: String, family: String, town: String, number: Int,
    _ dice: inout Dice
  ) -> (String, String) {
    let phone = "\(dice.pick(["617", "413", "508", "978"]))-555-0\(100 + number % 100)"
    switch tongue {
    case .english:
      let text = """
        Hello,

        \(dice.pick(["My name is \(given) \(family) and I live in \(town).", "I'm \(given), a retired nurse from \(town)."])) \
        \(dice.pick(["I saw your table at the farmers' market on Saturday and", "A friend from church told me about the hubs, and", "After twenty years of fighting with insurers over bills"])) \
        I would like to volunteer for Medicare for All. I can help with \
        \(dice.pick(["tabling and letters to the editor", "phone calls", "data entry, I worked with spreadsheets for years", "hosting a house party"])). \
        I am mostly free \(dice.pick(["on weekday evenings except Thursday", "on Saturday mornings", "Tuesdays after \(2 + number % 6)"])).

        You can reach me at \(phone).

        \(dice.pick(["Best,", "Thank you,", "In solidarity,"]))
        \(given) \(family)
        """
      return (dice.pick(["I want to help", "Volunteering", "Joining a hub in \(town)"]), text)
    case .spanish:
      let text = """
        Hola, buenas tardes:

        Me llamo \(given) \(family) y vivo en \(town). Quiero ayudar como voluntaria con la campaña. \
        \(dice.pick(["Puedo traducir del inglés al español", "Puedo llamar por teléfono", "Puedo ayudar con las mesas de información"])), \
        sobre todo \(dice.pick(["los martes por la tarde, después de las \(4 + number % 4)", "los fines de semana", "los jueves por la mañana"])). \
        Mi teléfono es \(phone).

        Saludos,
        \(given) \(family)
        """
      return (dice.pick(["Quiero ayudar", "Voluntaria en \(town)"]), text)
    case .portuguese:
      let text = """
        Olá, bom dia!

        Meu nome é \(given) \(family), moro em \(town) e quero ser voluntário na campanha. \
        \(dice.pick(["Posso ajudar com traduções", "Posso ajudar com telefonemas", "Posso receber pessoas em minha casa"])), \
        de preferência \(dice.pick(["terça depois das 18h", "aos sábados de manhã", "durante a semana à noite"])). \
        Meu telefone é \(phone).

        Um abraço,
        \(given) \(family)
        """
      return (dice.pick(["Quero ajudar", "Voluntário em \(town)"]), text)
    }
  }
}

/// Places as a state's import has them: as many towns and codes as Massachusetts.
enum TypicalPlaces {
  static let homes = [
    "Worcester", "Northampton", "Cambridge", "Salem", "Lowell", "Springfield", "Pittsfield",
    "Quincy", "Framingham", "Medford", "Amherst", "Greenfield", "Plymouth", "New Bedford",
    "Great Barrington", "Haverhill", "Brockton", "Lexington", "Concord", "Gloucester",
  ]
  private static let stems = [
    "Ash", "Barn", "Chester", "Dal", "Easter", "Fair", "Graf", "Har", "Ips", "Kings", "Lan", "Mill",
    "New", "Or", "Peters", "Read", "Sand", "Temple", "Up", "Wal", "West", "Win", "Wood", "Yar",
  ]
  private static let ends = [
    "field", "ton", "ham", "bridge", "wick", "mouth", "bury", "ford", "ville", "land", "more",
    "stead", "burn", "dale",
  ]

  static let gazetteer: Gazetteer = {
    let others = stems.flatMap { stem in ends.map { stem + $0 } }
    let towns = homes + ["Somerville", "Arlington", "Boston"] + others.prefix(328)
    let places = towns.flatMap { town in
      ["East", "South"].map { Gazetteer.Place(name: "\($0) \(town)", town: town) }
    }
    let zips = (0..<700).map { number in
      Gazetteer.ZIP(
        code: "0" + "\(1_001 + number * 2)", primaryTown: towns[number % towns.count])
    }
    return Gazetteer(towns: towns, places: places, zips: zips)
  }()
}
