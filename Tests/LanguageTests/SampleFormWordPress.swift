@testable import Language

extension SampleForm {
  static let wordPress: [SampleForm] = [
    SampleForm(
      maker: "Contact Form 7",
      text: """
        From: Hugh Lang <hugh@example.org>
        Subject: Volunteering

        Message Body:
        I'd like to help with letters. I live in Reading.

        --
        This e-mail was sent from a contact form on Mass-Care (https://www.example.org)
        """, email: "hugh@example.org", name: "Hugh Lang", town: "Reading", interests: [.letters],
      message: "I'd like to help with letters. I live in Reading."),
    SampleForm(
      maker: "Contact Form 7 in Spanish",
      text: """
        De: Carmen Vega <carmen@example.org>
        Asunto: Voluntaria

        Cuerpo del mensaje:
        Me gustaría ayudar con las mesas. Vivo en Holyoke.

        --
        Este mensaje se ha enviado desde un formulario de contacto en Mass-Care
        """, email: "carmen@example.org", name: "Carmen Vega", town: "Holyoke",
      interests: [.tabling], message: "Me gustaría ayudar con las mesas. Vivo en Holyoke.",
      language: .es),
    SampleForm(
      maker: "Contact Form 7, own template",
      text: """
        Nombre: Rosa Peña
        Correo electrónico: rosa@example.org
        Ciudad: Springfield
        Código postal: 01109
        Acepto recibir correos: Sí
        Mensaje: Puedo hacer llamadas.
        """, email: "rosa@example.org", name: "Rosa Peña", town: "Springfield", zip: "01109",
      interests: [.phone], message: "Puedo hacer llamadas.", consent: true, language: .es),
    SampleForm(
      maker: "WPForms, plain",
      text: """
        --- Name ---

        Tess Alder

        --- E-mail ---

        tess@example.org

        --- Town ---

        Easthampton

        --- Comment or Message ---

        I would like to work on resolutions for our city council.

        Sent from Mass-Care
        """, email: "tess@example.org", name: "Tess Alder", town: "Easthampton",
      interests: [.resolutions],
      message: "I would like to work on resolutions for our city council."),
    SampleForm(
      maker: "WPForms, flattened",
      text: """
        Name
        Cole Drake
        Email
        cole@example.org
        Phone
        617-555-0111
        Town
        Watertown
        Which days work for you
        Tuesdays
        Comment or Message
        Ready to help out.
        Sent from Mass-Care
        """, email: "cole@example.org", name: "Cole Drake", town: "Watertown",
      phone: "617-555-0111", message: "Ready to help out."),
    SampleForm(
      maker: "Gravity Forms",
      text: """
        Name
          Amy Poole
        Email
          amy@example.org
        Address
          12 Oak Street
          Concord, MA 01742
          Map It
        How would you like to help?
          - Tabling
          - Phone calls
        Consent
          I agree to receive emails from Mass-Care.
        """, email: "amy@example.org", name: "Amy Poole", town: "Concord", zip: "01742",
      interests: [.tabling, .phone], consent: true),
    SampleForm(
      maker: "Gravity Forms table",
      text:
        "Name\nFay Lund\n\nEmail\nfay@example.org <mailto:fay@example.org>\n\nTown\tNeedham\n\nInterests\n[x] Letters\n[ ] Tabling\n[x] Data\n",
      email: "fay@example.org", name: "Fay Lund", town: "Needham", interests: [.letters, .data]),
    SampleForm(
      maker: "Jetpack",
      text: """
        Name: Don Marsh
        Email: don@example.org
        Website: https://don.example.com
        Town: Salem
        Message: I'm a retired journalist and can write op-eds.

        Time: November 24, 2026 at 10:30 am
        IP Address: 203.0.113.9
        Contact Form URL: https://www.example.org/volunteer/
        Sent by an unverified visitor to your site.
        """, email: "don@example.org", name: "Don Marsh", town: "Salem", interests: [.letters],
      message: "I'm a retired journalist and can write op-eds."),
    SampleForm(
      maker: "Jetpack, bold",
      text: """
        *Name:*
        Ira Stein

        *Email:*
        ira@example.org

        *What town are you in?*
        Natick

        *Message:*
        I can host.

        Time: November 24, 2026 at 10:30 am
        IP Address: 203.0.113.9
        """, email: "ira@example.org", name: "Ira Stein", town: "Natick", interests: [.hosting],
      message: "I can host."),
    SampleForm(
      maker: "Elementor",
      text: """
        Name: Gwen Orr
        Email: gwen@example.org
        Message: Sign me up!

        ---

        Date: November 24, 2026
        Time: 10:30 am
        Page URL: https://www.example.org/
        User Agent: Mozilla/5.0
        Remote IP: 203.0.113.9
        Powered by: Elementor
        """, email: "gwen@example.org", name: "Gwen Orr", message: "Sign me up!"),
  ]

  static let odd: [SampleForm] = [
    SampleForm(
      maker: "bars",
      text:
        "| Field | Answer |\n|---|---|\n| Name | Max Ebb |\n| Email | max@example.org |\n| Town | Hull |\n",
      email: "max@example.org", name: "Max Ebb", town: "Hull"),
    SampleForm(
      maker: "shouted, columns by blanks",
      text: "NAME        LEA ROTH\nE-MAIL      LEA@EXAMPLE.ORG\nCITY/TOWN   Stow\n",
      email: "LEA@EXAMPLE.ORG", name: "Lea Roth", town: "Stow"),
    SampleForm(
      maker: "a mapping",
      text: """
        Who is this?: Ruth Coe
        Where do we write to?: ruth@example.org
        Which of our hubs is near?: Paxton
        What brings you here?: I want to translate
        """, email: "ruth@example.org", name: "Ruth Coe", town: "Paxton",
      interests: [.translation], message: "I want to translate",
      fields: [
        "Who is this?": .name, "Where do we write to?": .email, "which of our hubs is near": .town,
        "What brings you here?": .message,
      ]),
    SampleForm(
      maker: "guessed labels",
      text: """
        Your preferred name for our list: Gail Pratt
        Email: gail@example.org
        The phone number where we can reach you at night: 978 555 0133
        The town or city that you call home: Orange
        Ways in which you want to help us: lobby days, letters
        """, email: "gail@example.org", name: "Gail Pratt", town: "Orange", phone: "978-555-0133",
      interests: [.lobbying, .letters]),
    SampleForm(
      maker: "wholly quoted",
      text:
        "> Name: Nell Frost\n> Email: nell@example.org\n> Town: Gloucester\n> Message: my story\n",
      email: "nell@example.org", name: "Nell Frost", town: "Gloucester", interests: [.story],
      message: "my story"),
    SampleForm(
      maker: "no consent",
      text: "Name: Sam Boyd\nEmail: sam@example.org\nOpt in: No\nTown: Amherst\n",
      email: "sam@example.org", name: "Sam Boyd", town: "Amherst", consent: false),
    SampleForm(
      maker: "a message that looks like fields",
      text: """
        Name: Beth Ross
        Email: beth@example.org
        Town: Chicopee
        Message: Here is what I can do
        Name: nobody
        Town: Boston
        Phone: 617-555-0100
        """, email: "beth@example.org", name: "Beth Ross", town: "Chicopee", phone: "617-555-0100"),
    SampleForm(
      maker: "labels explained, values below",
      text: """
        New form submission: Volunteer

        Submission summary:

        First name:
        Mei

        Last name:
        Chen

        Email (we never share it):
        mei@example.org

        Phone (optional):

        Town - where you vote:
        Quincy

        I agree to hear from Mass-Care by email:
        Checked

        What languages do you speak?
        Mandarin, Cantonese

        Anything else?:
        To view a hearing would be nice.
        """, email: "mei@example.org", name: "Mei Chen", town: "Quincy",
      message: "To view a hearing would be nice.", consent: true),
    SampleForm(
      maker: "one long paragraph's values",
      text:
        "Name: Lou Peck | Email: lou@example.org\nName: Lou Peck\nEmail: lou@example.org\nCity, State: Athol, MA\nZip: 01331\nMessage: I want to get involved.",
      email: "lou@example.org", name: "Lou Peck", town: "Athol", zip: "01331"),
    SampleForm(
      maker: "Spanish, labels starred",
      text: """
        Gracias por rellenar Voluntarios

        *Nombre*
        Miguel Soto

        *Correo electrónico*
        miguel@example.org

        *¿En qué pueblo vive?*
        Springfeild

        *¿En qué le gustaría ayudar?*
        Llamadas, Contar mi historia

        *¿Algo más?*
        Hablo español e inglés.

        Crea tu propio formulario de Google
        """, email: "miguel@example.org", name: "Miguel Soto", town: "Springfield",
      interests: [.phone, .story, .translation], language: .es),
    SampleForm(
      maker: "Portuguese, dashes",
      text: """
        --- Nome ---

        João Prado

        --- E-mail ---

        joao@example.org

        --- Cidade onde mora ---

        Marlborough

        --- Telefone ---

        (508) 555-0177

        --- Aceito receber e-mails ---

        Sim

        --- Mensagem ---

        Tenho as noites livres.
        """, email: "joao@example.org", name: "João Prado", town: "Marlborough",
      phone: "508-555-0177", message: "Tenho as noites livres.", consent: true, language: .pt),
    SampleForm(
      maker: "boxes",
      text: """
        Name: Keisha Grant
        Email: keisha@example.org
        City: Roslindale
        How would you like to help?
        ☑ Tabling
        ☐ Phone banking
        ☑ Host a house party
        ☐ Data entry
        Comments: none
        """, email: "keisha@example.org", name: "Keisha Grant", town: "Boston",
      interests: [.tabling, .houseParty]),
    SampleForm(
      maker: "numbered questions",
      text: """
        1. What is your name?
        Uma Rao
        2. What is your email address?
        uma@example.org
        3. What town or city do you live in?
        Shrewsbury
        4. How much time do you have?
        Five hours a month
        """, email: "uma@example.org", name: "Uma Rao", town: "Shrewsbury"),
    SampleForm(
      maker: "name last, shouted labels",
      text:
        "EMAIL ADDRESS: BOB@EXAMPLE.ORG\nTELEPHONE: 5085550142\nCITY: FALL RIVER\nLAST NAME: SOUSA\nFIRST NAME: BOB\n",
      email: "BOB@EXAMPLE.ORG", name: "Bob Sousa", town: "Fall River", phone: "508-555-0142"),
    SampleForm(
      maker: "Ninja Forms",
      text: """
        You have received a new submission.

        Name:\tRita Alves
        Email:\trita@example.org
        Home Town:\tMarlborough
        Preferred language:\tPortuguese
        How did you hear about us?:\tA friend
        Message:\tHello!
        Note: I only have Tuesdays.
        """, email: "rita@example.org", name: "Rita Alves", town: "Marlborough",
      message: "Hello!\nNote: I only have Tuesdays.", language: .pt),
    SampleForm(
      maker: "Formidable",
      text:
        "Name\tRuth Coe\nEmail Address\truth@example.org\nCity\tPaxton\nState\tMassachusetts\nZip\t01612\nPhone\t(508) 555-0166\nI can help with\tTabling, Data entry\nAnything else?\tNo\nUser Information\nIP Address\t203.0.113.9\n",
      email: "ruth@example.org", name: "Ruth Coe", town: "Paxton", zip: "01612",
      phone: "508-555-0166", interests: [.tabling, .data]),
    SampleForm(
      maker: "forwarded by a colleague",
      text: """
        ---------- Forwarded message ---------
        From: Mass-Care website <forms@example.com>
        Date: Tue, Nov 24, 2026 at 10:30 AM
        Subject: Volunteer form
        To: <info@example.com>

        First Name: Caio
        Last Name: Nunes
        Email Address: caio@example.org
        City: Hudson
        """, email: "caio@example.org", name: "Caio Nunes", town: "Hudson"),
    SampleForm(
      maker: "Squarespace with an address block",
      text: """
        Sent via form submission from Mass-Care

        Name: Fran Winters

        Email: fran@example.org

        Address: 12 Oak Street, Apt 2 Gloucester, MA 01930 United States

        Would you like to receive email updates?: Yes please

        Does this submission look like spam? Report it here.
        """, email: "fran@example.org", name: "Fran Winters", town: "Gloucester", zip: "01930"),
    SampleForm(
      maker: "Google Forms, Spanish receipt",
      text: """
        Gracias por rellenar Voluntarios
        Esto es lo que se recibió.

        Correo *
        nora@example.org

        Nombre completo *
        Nora Gil

        Ciudad o pueblo *
        Lowell

        Teléfono
        978-555-0122

        ¿Cuándo puede ayudar?
        Los martes por la tarde

        ¿Cómo quiere ayudar?
        Contar mi historia
        Traducción

        Crear tu propio formulario de Google
        """, email: "nora@example.org", name: "Nora Gil", town: "Lowell", phone: "978-555-0122",
      interests: [.story, .translation], language: .es),
    SampleForm(
      maker: "answers in one line after a question mark",
      text:
        "What's your full name? Dolores Park\nWhat's your email? dolores@example.org\nWhich town do you live in? Holyoke\nHow would you like to help? Phone calls\n",
      email: "dolores@example.org", name: "Dolores Park", town: "Holyoke", interests: [.phone]),
  ]
}
