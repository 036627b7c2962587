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
}
