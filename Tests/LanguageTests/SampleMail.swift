import Testing

@testable import Language

/// An invented mail, in a real style, with what should be made of it.
struct SampleMail: Sendable, CustomTestStringConvertible {
  var testDescription: String { String(body.prefix(60)) }
  var kind: SignUpTests.Kind
  var body: String
  var subject = ""
  var from: String?
  var name: String?
  var town: String?
  var zip: String?
  var phone: String?
  var interests: Set<Interest> = []
  var language = MailLanguage.en

  static func signUp(
    _ body: String, subject: String = "", from: String? = nil, name: String? = nil,
    town: String? = nil, zip: String? = nil, phone: String? = nil, _ interests: Set<Interest> = [],
    _ language: MailLanguage = .en
  ) -> SampleMail {
    SampleMail(
      kind: .signUp, body: body, subject: subject, from: from, name: name, town: town, zip: zip,
      phone: phone, interests: interests, language: language)
  }

  static func other(
    _ kind: SignUpTests.Kind, _ body: String, subject: String = "", _ language: MailLanguage = .en
  ) -> SampleMail {
    SampleMail(kind: kind, body: body, subject: subject, language: language)
  }

  static let all = english + lookalikes + spanish + portuguese + others
}

extension SampleMail {
  static let english: [SampleMail] = [
    .signUp(
      "Hi, I'm Maria Lopez in Worcester 01609, I'd love to help with tabling. 508-555-0142",
      name: "Maria Lopez", town: "Worcester", zip: "01609", phone: "508-555-0142", [.tabling]),
    .signUp("Sign me up!\n\nTom Reed\nMedford", from: "treed77", name: "Tom Reed", town: "Medford"),
    .signUp(
      "I want to volunteer. I live in Somerville.", from: "Dana Whitfield", name: "Dana Whitfield",
      town: "Somerville"),
    .signUp("How can I help?", from: "Pat Rivera", name: "Pat Rivera"),
    .signUp(
      "Hello, my name is Joe Silva and I live in Fall River. I saw your table at the farmers market and want to get involved. My phone is (508) 555-0123.",
      name: "Joe Silva", town: "Fall River", phone: "508-555-0123"),
    .signUp("count me in", subject: "volunteer", from: "Chu, Lily", name: "Lily Chu"),
    .signUp(
      "I am a retired nurse from Pittsfield and I would be happy to write letters to the editor. Weekday mornings are best.\n\nBest,\nRose Kelly",
      name: "Rose Kelly", town: "Pittsfield", [.letters]),
    .signUp(
      "Hi there! I used to live in Worcester but I live in Lowell now. Would love to join the local hub. - Ben Ode",
      name: "Ben Ode", town: "Lowell"),
    .signUp(
      "My daughter in Cambridge told me about you. I'm in Quincy and I'd like to volunteer.\n\nThanks,\nBarbara Stone",
      name: "Barbara Stone", town: "Quincy"),
    .signUp(
      "I'd like to help with data entry. I work in Boston, live in Malden, and I'm good with spreadsheets.",
      from: "Kim Tran", name: "Kim Tran", town: "Malden", [.data]),
    .signUp(
      "Interested in hosting a house party in Florence, MA. Jess", from: "Jess Adler",
      name: "Jess Adler", town: "Northampton", [.houseParty, .hosting]),
    .signUp(
      "I want to join. Dorchester, 02122.", from: "Kevin Barry", name: "Kevin Barry",
      town: "Boston", zip: "02122"),
    .signUp(
      "please add me to the list of volunteers, i can make phone calls\n\nsent from my iphone",
      from: "al dunn", name: "Al Dunn", [.phone]),
    .signUp(
      "My wife and I would like to help with lobbying our legislators. We live in Newburyport.",
      from: "George Hale", name: "George Hale", town: "Newburyport", [.lobbying]),
    .signUp(
      "Hello,\n\nI heard about the campaign at town meeting and would like to get involved.\n\n-- \nEllen Marsh\n12 Oak Street, Concord, MA 01742\n978-555-0110",
      name: "Ellen Marsh", town: "Concord", zip: "01742", phone: "978-555-0110"),
    .signUp(
      "Happy to translate into Portuguese! Framingham here.", from: "Paulo Reis",
      name: "Paulo Reis", town: "Framingham", [.translation]),
    .signUp(
      "I'm ready to canvass in Holyoke", from: "Ivan Cruz", name: "Ivan Cruz", town: "Holyoke",
      [.canvassing]),
    .signUp(
      "I'd like to share my story. My insurer denied my MRI. Gloucester.", from: "Nell Frost",
      name: "Nell Frost", town: "Gloucester", [.story]),
    .signUp(
      "Where do I sign up? I'm from Lawrence", from: "Rafael", name: "Rafael", town: "Lawrence"),
    .signUp(
      "What can I do to help? I'm in Leominster.", from: "Ida Moreau", name: "Ida Moreau",
      town: "Leominster"),
    .signUp(
      "I can host a film screening at my house in Amherst 01002.", from: "Sam Boyd",
      name: "Sam Boyd", town: "Amherst", zip: "01002", [.hosting, .houseParty]),
    .signUp(
      "Hi Ana, it was great meeting you on Saturday. I would like to become a volunteer. I am Jon Ames, Worcester.",
      name: "Jon Ames", town: "Worcester"),
    .signUp(
      "Name: Beth Ross\nTown: Chicopee\nPhone: 413-555-0101\nI want to help with phone banking",
      name: "Beth Ross", town: "Chicopee", phone: "413-555-0101", [.phone]),
    .signUp(
      "Put me down for tabling please. Natick. Evenings only.", from: "Omar Said",
      name: "Omar Said", town: "Natick", [.tabling]),
    .signUp(
      "this is Priya Nair, I live in Acton and I am interested in helping with social media",
      name: "Priya Nair", town: "Acton", [.socialMedia]),
    .signUp(
      "Count us in! Deb and Walt Harlow, Northampton", from: "Harlow Family", name: "Harlow Family",
      town: "Northampton"),
    .signUp(
      "I'm looking for a way to help after losing my coverage. I live in Orange.",
      from: "Gail Pratt", name: "Gail Pratt", town: "Orange"),
    .signUp(
      "Can I help? I have Tuesday evenings free and I live in Reading.", from: "Hugh Lang",
      name: "Hugh Lang", town: "Reading"),
    .signUp(
      "I would like to work on resolutions for our city council in Easthampton", from: "Tess Alder",
      name: "Tess Alder", town: "Easthampton", [.resolutions]),
    .signUp(
      "I moved here from Ohio and live in Watertown. Ready to help out.", from: "Cole Drake",
      name: "Cole Drake", town: "Watertown"),
    .signUp(
      "Sommerville resident, want to volunteer!", from: "Amy Poole", name: "Amy Poole",
      town: "Somerville"),
    .signUp(
      "I'm Robert, call me Bob. Bob Lane, Plymouth. I'd like to help at events.",
      from: "Robert Lane", name: "Robert Lane", town: "Plymouth", [.events]),
  ]

  /// Volunteers whose words come near to what salesmen, reporters and angry people write.
  static let lookalikes: [SampleMail] = [
    .signUp(
      "Hello my name is robert o'neil and i live in new bedford i can help with anything",
      name: "Robert O'Neil", town: "New Bedford"),
    .signUp(
      "Volunteer interest. Dolores Peña, Holyoke 01040", name: "Dolores Peña", town: "Holyoke",
      zip: "01040"),
    .signUp(
      "I want to help with phone banking, I'm from Lowell. Joe Blake 617-555-0101", from: "Joe",
      name: "Joe Blake", town: "Lowell", phone: "617-555-0101", [.phone]),
    .signUp(
      "Count me in. I live in Lowell. Joe Blake 617-555-0101", from: "jb",
      name: "Joe Blake", town: "Lowell", phone: "617-555-0101"),
    .signUp(
      "I want to volunteer. I'm in Lowell, name's Pat O'Brien.", from: "Pat",
      name: "Pat O'Brien", town: "Lowell"),
    .signUp(
      "I'd be thrilled to be part of this. I live in Roslindale.", from: "Keisha Grant",
      name: "Keisha Grant", town: "Boston"),
    .signUp(
      "I do SEO for a living and would love to help. I can do five hours per month.",
      from: "Uma Rao", name: "Uma Rao"),
    .signUp(
      "I'm a retired journalist from Salem and I'd like to help with letters.", from: "Don Marsh",
      name: "Don Marsh", town: "Salem", [.letters]),
    .signUp(
      "I'm an editor and can help with letters. Needham.", from: "Fay Lund", name: "Fay Lund",
      town: "Needham",
      [.letters]),
    .signUp(
      "I'm a lawyer in Natick and want to volunteer.", from: "Ira Stein", name: "Ira Stein",
      town: "Natick"),
    .signUp(
      "Our clients at the clinic go without care. I want to get involved. I live in Athol.",
      from: "Lou Peck", name: "Lou Peck", town: "Athol"),
    .signUp(
      "I am writing because I am furious about my premiums. Sign me up! Hull.", from: "Max Ebb",
      name: "Max Ebb"),
    .signUp(
      "I want to chip in. I read more about you in the Telegram. I live in Paxton.",
      from: "Ruth Coe", name: "Ruth Coe", town: "Paxton"),
    .signUp(
      "I came across your website, it is great. How can I get involved in Beverly?",
      from: "Gwen Orr", name: "Gwen Orr", town: "Beverly"),
    .signUp(
      "I saw your table in Lynn on Saturday. I'm in!", subject: "volunteering", from: "Jed Fry",
      name: "Jed Fry"),
    .signUp("Hi, I am Lea Roth from Stow.", subject: "Volunteer", name: "Lea Roth", town: "Stow"),
  ]

  static let spanish: [SampleMail] = [
    .signUp(
      "My name is Ana Maria de la Cruz. Quiero ayudar, vivo en Holyoke.",
      name: "Ana Maria de la Cruz", town: "Holyoke", [], .es),
    .signUp(
      "Buenas tardes, quiero información para ser voluntario en New Bedford", from: "Hector",
      name: "Hector", town: "New Bedford", [], .es),
    .signUp(
      "Hola, soy Luz Ortiz de Lawrence, quiero ayudar. Puedo los martes por la tarde, después de las 6.",
      name: "Luz Ortiz", town: "Lawrence", [], .es),
    .signUp(
      "Buenos días, me llamo Carmen Vega y vivo en Holyoke. Me gustaría participar en la campaña. Mi teléfono es 413-555-0190.",
      name: "Carmen Vega", town: "Holyoke", phone: "413-555-0190", [], .es),
    .signUp(
      "Quiero ser voluntaria. Vivo en Springfield 01109.", from: "Rosa Peña", name: "Rosa Peña",
      town: "Springfield", zip: "01109", [], .es),
    .signUp(
      "Cuenten conmigo! Puedo hacer llamadas en español.", from: "Miguel Soto", name: "Miguel Soto",
      [.phone], .es),
    .signUp(
      "¿Cómo puedo ayudar? Soy enfermera en Worcester.", from: "Elena Ruiz", name: "Elena Ruiz",
      town: "Worcester", [], .es),
    .signUp(
      "Mi nombre es Jorge Díaz. Trabajo en Boston pero vivo en Chelsea. Quiero ayudar con las mesas informativas.",
      name: "Jorge Díaz", town: "Chelsea", [.tabling], .es),
    .signUp(
      "Hola, quisiera unirme al grupo de Lynn. Gracias,\nAna Paredes", name: "Ana Paredes",
      town: nil, [], .es),
    .signUp(
      "Me gustaría contar mi historia. Vivo en Lowell.", from: "Nora Gil", name: "Nora Gil",
      town: "Lowell", [.story], .es),
    .signUp(
      "Me apunto. Puedo traducir del inglés.", from: "Iris Mora", name: "Iris Mora", [.translation],
      .es),
    .signUp(
      "Queremos ayudar mi esposo y yo. Vivimos en Brockton.", from: "Pilar Campos",
      name: "Pilar Campos", town: "Brockton", [], .es),
    .signUp(
      "En qué puedo ayudar? Soy de Chicopee.", from: "Raúl Nieves", name: "Raúl Nieves",
      town: "Chicopee", [], .es),
  ]

  static let portuguese: [SampleMail] = [
    .signUp(
      "Olá! Como faço para participar? Moro em Stoughton.", from: "Edna Paz", name: "Edna Paz",
      town: "Stoughton", [], .pt),
    .signUp(
      "Olá, sou a Ana Souza de Framingham, quero ajudar.", name: "Ana Souza", town: "Framingham",
      [], .pt),
    .signUp(
      "Bom dia! Meu nome é Paulo Reis e moro em Somerville. Gostaria de ajudar com traduções. 617-555-0177",
      name: "Paulo Reis", town: "Somerville", phone: "617-555-0177", [.translation], .pt),
    .signUp(
      "Quero ser voluntária. Moro em Fall River, 02720.", from: "Teresa Melo", name: "Teresa Melo",
      town: "Fall River", zip: "02720", [], .pt),
    .signUp(
      "Podem contar comigo! Tenho as noites livres.", from: "João Prado", name: "João Prado", [],
      .pt),
    .signUp(
      "Como posso ajudar? Moro em New Bedford.", from: "Inês Faria", name: "Inês Faria",
      town: "New Bedford", [], .pt),
    .signUp(
      "Me chamo Beatriz Lima, moro em Everett e gostaria de participar da campanha.",
      name: "Beatriz Lima", town: "Everett", [], .pt),
    .signUp(
      "Gostaria de escrever cartas para o jornal. Moro em Hudson.", from: "Caio Nunes",
      name: "Caio Nunes", town: "Hudson", [.letters], .pt),
    .signUp(
      "Estou dentro! Posso fazer ligações à noite. Obrigada,\nLívia Castro", name: "Lívia Castro",
      [.phone], .pt),
    .signUp(
      "Trabalho em Boston mas moro em Malden. Quero ajudar vocês.", from: "Davi Rocha",
      name: "Davi Rocha", town: "Malden", [], .pt),
    .signUp(
      "Oi, eu quero participar do grupo. Sou de Marlborough.", from: "Rita Alves",
      name: "Rita Alves", town: "Marlborough", [], .pt),
    .signUp(
      "Meu marido e eu queremos ajudar com a banquinha em Lowell.", from: "Sônia Braga",
      name: "Sônia Braga", town: "Lowell", [.tabling], .pt),
  ]

  static let others: [SampleMail] = [
    .other(.sales, "I'd like to introduce our canvassing software to your team."),
    .other(
      .sales,
      "Following up on my last email - are you the right person to talk to about fundraising tools?"
    ),
    .other(.press, "Hi, could I talk with one of your volunteers for a piece I'm working on?"),
    .other(
      .sales,
      "Hi, our platform helps campaigns like yours increase donations by 40 %. Do you have 15 minutes for a call this week?"
    ),
    .other(
      .sales,
      "I'd love to help you increase your ROI with our SEO services. Reply for a free quote."),
    .other(.sales, "Limited time offer: bulk SMS at the best price. Join 500 happy clients!"),
    .other(.sales, "We help nonprofits build volunteer databases. Want to book a demo?"),
    .other(
      .sales,
      "I noticed your website could rank higher. We would love to help with web design services."),
    .other(
      .sales,
      "Hello, we offer custom T-shirts and yard signs, 20% off for campaigns. Our pricing is attached."
    ),
    .other(.sales, "Our software lets hubs schedule volunteers. Sign up for a free trial today."),
    .other(
      .sales,
      "Hola, nuestra plataforma ayuda a organizaciones a crecer. ¿Quiere una prueba gratis?", .es),
    .other(.sales, "Nossa plataforma ajuda campanhas a crescer. Quer um teste grátis?", .pt),
    .other(
      .sales, "Guest post opportunity: we would like to contribute sponsored content to your blog."),
    .other(
      .newsletter,
      "In this issue: the budget, the hearing, and how you can get involved. Unsubscribe here."),
    .other(
      .newsletter, "Our weekly digest. Join us on Saturday! View this email in your browser",
      subject: "This week at the library"),
    .other(
      .newsletter,
      "Volunteer with the food bank this fall!\n\nManage your preferences | All rights reserved"),
    .other(.newsletter, "You are receiving this because you signed up at our event. Donate now."),
    .other(
      .newsletter, "Boletín mensual de la alianza. Para cancelar su suscripción escriba aquí.", .es),
    .other(.newsletter, "Boletim semanal da associação: participe das nossas aulas.", .pt),
    .other(.newsletter, "The Neighbors' monthly newsletter: come help us plant trees"),
    .other(.press, "I'm a reporter with the Globe and would like to join your next meeting."),
    .other(
      .press,
      "I'm working on a story about single payer and my deadline is Friday. Can someone talk?"),
    .other(.press, "Press inquiry: can you give a comment for a story on the hearing?"),
    .other(.press, "Hi, Dan Wells, producer. I'd like to request an interview with your director."),
    .other(
      .press, "Soy periodista y quisiera hablar con alguien de la campaña para un artículo.", .es),
    .other(.press, "Sou jornalista e gostaria de uma entrevista.", .pt),
    .other(.press, "FOR IMMEDIATE RELEASE: council votes on resolution"),
    .other(.question, "When is the next hearing at the State House?"),
    .other(.question, "Is my representative a cosponsor?"),
    .other(.question, "¿Cuándo es la próxima audiencia?", .es),
    .other(.question, "Quando é a próxima reunião?", .pt),
    .other(.question, "Hello. What would Medicare for All cost a family in Lynn?"),
    .other(.notClear, "ok"),
    .other(.notClear, "The invoice of the hall is attached."),
    .other(.notClear, "I don't want to volunteer."),
    .other(.notClear, "Great rally on Saturday."),
    .other(.notClear, "No quiero ayudar.", .es),
    .other(.notClear, "Foi um belo dia.", .pt),
    .other(.notClear, "Your table was in my parking space."),
  ]
}
