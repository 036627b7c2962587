import Testing

@testable import Language

/// An invented notice in a form maker's real layout, with what should be made of it.
struct SampleForm: Sendable, CustomTestStringConvertible {
  var maker: String
  var text: String
  var email: String
  var name: String?
  var town: String?
  var zip: String?
  var phone: String?
  var interests: Set<Interest> = []
  var message: String?
  var consent: Bool?
  var language = MailLanguage.en
  var fields: [String: FormField] = [:]

  var testDescription: String { "\(maker): \(text.prefix(50))" }

  static let all = google + actionNetwork + squarespace + wix + wordPress + odd

  static let google: [SampleForm] = [
    SampleForm(
      maker: "Google Forms receipt",
      text: """
        Thanks for filling out Volunteer sign-up
        <https://docs.example.com/forms/d/e/1FAI/viewform>

        Here's what was received.

        Volunteer sign-up

        Email *
        maria@example.org

        What is your name? *
        Maria Lopez

        What town do you live in? *
        Worcester

        ZIP code
        01609

        How would you like to help?
        Tabling
        Letters to the editor

        Anything else you'd like us to know?
        I'm a retired nurse.

        Evenings are best.

        Create your own Google Form
        Report Abuse
        """, email: "maria@example.org", name: "Maria Lopez", town: "Worcester", zip: "01609",
      interests: [.tabling, .letters], message: "I'm a retired nurse.\n\nEvenings are best."),
    SampleForm(
      maker: "Google Forms script",
      text: """
        Timestamp: 11/24/2026 10:30:12
        Email Address: tom.reed@example.com
        First Name: Tom
        Last Name: Reed
        City/Town: Medford
        Phone Number: (781) 555-0142
        I would like to help with: Phone banking, Data entry
        """, email: "tom.reed@example.com", name: "Tom Reed", town: "Medford",
      phone: "781-555-0142", interests: [.phone, .data]),
    SampleForm(
      maker: "Google Forms add-on",
      text: """
        You have received a new response to "Hub volunteers".

        *Timestamp*
        11/24/2026 9:01:00

        *Full name*
        Dana Whitfield

        *Email*
        dana@example.net

        *Which town do you live in?*
        Sommerville

        *How can you help?*
        Hosting a house party, Translation
        """, email: "dana@example.net", name: "Dana Whitfield", town: "Somerville",
      interests: [.houseParty, .translation]),
    SampleForm(
      maker: "Google Forms, questions quoted",
      text: """
        A new response has come in:

        > Your name
        Joe Silva

        > Your email
        joe@example.org

        > Town
        Fall River

        > Comments
        I can table on Saturdays.
        """, email: "joe@example.org", name: "Joe Silva", town: "Fall River",
      interests: [.tabling], message: "I can table on Saturdays."),
    SampleForm(
      maker: "Google Forms in Spanish",
      text: """
        Marca temporal: 24/11/2026 10:30
        Dirección de correo electrónico: luz@example.org
        Nombre y apellido: Luz Ortiz
        ¿En qué ciudad vive?: Lawrence
        Teléfono: 978-555-0177
        ¿Cómo le gustaría ayudar?: Mesas informativas, Llamadas
        """, email: "luz@example.org", name: "Luz Ortiz", town: "Lawrence", phone: "978-555-0177",
      interests: [.tabling, .phone], language: .es),
    SampleForm(
      maker: "Google Forms in Portuguese",
      text: """
        Carimbo de data/hora
        24/11/2026 10:30

        Endereço de e-mail
        ana@example.org

        Nome completo
        Ana Souza

        Cidade
        Framingham

        Como gostaria de ajudar?
        Traduções, Cartas

        Mensagem
        Quero ajudar, posso à noite.
        """, email: "ana@example.org", name: "Ana Souza", town: "Framingham",
      interests: [.translation, .letters], message: "Quero ajudar, posso à noite.", language: .pt),
    SampleForm(
      maker: "Google Sheets table",
      text: """
        New form response

        Name\tEmail\tTown\tZIP\tPhone
        Kim Tran\tkim@example.com\tMalden\t02148\t781-555-0100
        """, email: "kim@example.com", name: "Kim Tran", town: "Malden", zip: "02148",
      phone: "781-555-0100"),
  ]

  static let actionNetwork: [SampleForm] = [
    SampleForm(
      maker: "Action Network",
      text: """
        Pat Rivera just submitted your form "Volunteer with Mass-Care".

        First Name: Pat
        Last Name: Rivera
        Email: pat@example.org
        Mobile Phone: 413-555-0190
        Zip/Postal Code: 01040
        City: Holyoke
        State: MA
        Tabling: 1
        Phone Bank: 1
        Comments: Weekday evenings are best for me.
        Source: direct_link

        You received this email because you manage this form.
        """, email: "pat@example.org", name: "Pat Rivera", town: "Holyoke", zip: "01040",
      phone: "413-555-0190", interests: [.tabling, .phone],
      message: "Weekday evenings are best for me."),
    SampleForm(
      maker: "Action Network table",
      text:
        "New submission\n\nFirst Name\tLily\nLast Name\tChu\nEmail\tlily@example.org\nZip/Postal Code\t02139\n",
      email: "lily@example.org", name: "Lily Chu", town: "Cambridge", zip: "02139"),
    SampleForm(
      maker: "Action Network, opt-in",
      text: """
        Email: rose@example.org
        Name: Rose Kelly
        Postal Code: 01040
        I agree to receive emails: Yes
        What would you like to do?: Write letters to the editor; Share my story
        """, email: "rose@example.org", name: "Rose Kelly", town: "Holyoke", zip: "01040",
      interests: [.letters, .story], consent: true),
  ]

  static let squarespace: [SampleForm] = [
    SampleForm(
      maker: "Squarespace",
      text: """
        Sent via form submission from *Mass-Care* <https://www.example.org>

        *Name:* George Hale

        *Email:* george@example.org

        *Town:* Newburyport

        *Message:* My wife and I would like to help with lobbying.

        Does this submission look like spam? Report it here
        <https://www.example.com/report>.
        """, email: "george@example.org", name: "George Hale", town: "Newburyport",
      interests: [.lobbying], message: "My wife and I would like to help with lobbying."),
    SampleForm(
      maker: "Squarespace, plain",
      text: """
        Sent via form submission from Mass-Care

        Name: Ellen Marsh

        Email: ellen@example.org

        Phone: 978-555-0110

        How would you like to get involved?: Hosting, Data entry

        Message: Two paragraphs.

        This is the second: with a colon.

        Does this submission look like spam? Report it here.
        """, email: "ellen@example.org", name: "Ellen Marsh", phone: "978-555-0110",
      interests: [.hosting, .data], message: "Two paragraphs.\n\nThis is the second: with a colon."),
    SampleForm(
      maker: "Squarespace, flattened",
      text: """
        Sent via form submission from Mass-Care
        Name
        Ida Moreau
        Email
        ida@example.org
        City
        Leominster
        Message
        What can I do?
        """, email: "ida@example.org", name: "Ida Moreau", town: "Leominster",
      message: "What can I do?"),
  ]

  static let wix: [SampleForm] = [
    SampleForm(
      maker: "Wix",
      text: """
        Omar Said just submitted your form: Volunteer
        on Mass-Care

        Message Details:

        First name: Omar
        Last name: Said
        Email: omar@example.org
        Phone: 508-555-0123
        City: Natick
        How do you want to help?: Tabling
        Long answer: Evenings only.

        If you think this submission is spam, report it as spam.
        To edit your email settings, go to your Inbox on desktop.
        """, email: "omar@example.org", name: "Omar Said", town: "Natick", phone: "508-555-0123",
      interests: [.tabling]),
    SampleForm(
      maker: "Wix, labels on their own lines",
      text: """
        You have a new form submission

        First name
        Priya

        Last name
        Nair

        Email
        priya@example.org

        Which city or town do you live in?
        Acton

        I'm interested in
        Social media, Translation

        View in Dashboard
        """, email: "priya@example.org", name: "Priya Nair", town: "Acton",
      interests: [.socialMedia, .translation]),
    SampleForm(
      maker: "Wix in Portuguese",
      text: """
        Nome: Teresa Melo
        Email: teresa@example.org
        Telefone: 508-555-0144
        Cidade: Fall River
        Mensagem: Quero ser voluntária. Falo português e inglês.
        """, email: "teresa@example.org", name: "Teresa Melo", town: "Fall River",
      phone: "508-555-0144", interests: [.translation],
      message: "Quero ser voluntária. Falo português e inglês.", language: .pt),
  ]

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
  ]
}
