import Testing

@testable import Language

@Suite("People in whole mails", .enabled(if: TownTests.isThere, TownTests.why))
struct WholeMailTests {
  struct Mail: Sendable, CustomTestStringConvertible {
    var body: String
    var from: String?
    var name: String?
    var town: String?
    var zip: String?
    var phone: String?
    var heads: Int?
    var interests: Set<Interest> = []
    var languages: [String] = []
    var changes: [String] = []
    var testDescription: String { String(body.prefix(40)) }
  }

  static let all: [Mail] = [
    Mail(
      body: """
        Hi there,

        My wife Carol and I saw your table at the Roslindale farmers market last Saturday and would love to get
        involved. We're both retired (she taught at Boston Latin, I drove a bus) and live in West Roxbury. We can
        table most weekends and Carol writes a mean letter to the editor. Best number is 617-555-0142.

        Thanks for all you do,
        Hank Doyle
        """, from: "hdoyle1950", name: "Hank Doyle", town: "Boston", phone: "617-555-0142",
      heads: 2,
      interests: [.tabling, .letters]),
    Mail(
      body: """
        hey - just moved to easthampton from brooklyn, used to do phone banking with the working families folks. can do
        data entry or calls, not canvassing (bad knee). text me 347-555-0199

        jess
        """, from: "Jess Adler", name: "Jess Adler", town: "Easthampton", phone: "347-555-0199",
      interests: [.data, .phone], changes: ["town"]),
    Mail(
      body: """
        Dear Ana,

        Thank you for the invitation to the lobby day. I can't make it that Wednesday because of work, but my husband
        Ted will be there.

        Best,
        Lorraine Petit
        413.555.0117
        """, from: "Petit, Lorraine", name: "Lorraine Petit", phone: "413-555-0117", heads: 1,
      interests: [.lobbying]),
    Mail(
      body: """
        Hello,

        I've changed my phone number. The new one is (978) 555-0164; please take the old one off your list. Also, we
        are now living in Newburyport and my email will stay the same.

        Marguerite
        """, from: "Marguerite Tran", name: "Marguerite Tran", town: "Newburyport",
      phone: "978-555-0164",
      changes: ["phone", "town"]),
    Mail(
      body: """
        I am a junior faculty member at UMass, so evenings only. My office is in Amherst but home is Belchertown.
        Would be glad to meet with my state rep.

        Samir K. Rao, PhD | Assistant Professor | samir@example.edu | 413-555-0120 x221
        """, from: "Samir Rao", name: "Samir K Rao", town: "Belchertown",
      phone: "413-555-0120 x221",
      interests: [.lobbying]),
    Mail(
      body: """
        Buenas tardes Ana,

        Mi nombre es Yolanda Cruz y vivo en Lynn con mi hija. Trabajo en Salem de noche, así que puedo ayudar por las
        mañanas. Hablo español e inglés y puedo traducir volantes o hacer llamadas. Mi celular es 781-555-0133.

        Saludos,
        Yolanda
        """, from: "yoli", name: "Yolanda Cruz", town: "Lynn", phone: "781-555-0133",
      interests: [.translation, .phone], languages: ["Spanish", "English"]),
    Mail(
      body: """
        Hola, les escribo para avisar que nos mudamos a Holyoke y que mi nuevo número es 413-555-0188. A la reunión
        del jueves vamos mi esposo y yo.

        Gracias,
        Carmen Vega
        """, from: "Carmen", name: "Carmen Vega", town: "Holyoke", phone: "413-555-0188", heads: 2,
      changes: ["town", "phone"]),
    Mail(
      body: """
        Oi Ana, tudo bem? Aqui é a Lívia Castro, de Framingham. Quinta eu não posso, mas minha irmã vai. Posso ajudar
        com traduções, falo português e crioulo. Meu telefone: 508-555-0175.

        Abraços
        """, from: nil, name: "Lívia Castro", town: "Framingham", phone: "508-555-0175", heads: 1,
      interests: [.translation], languages: ["Portuguese", "Creole"]),
    Mail(
      body: """
        Please update your records: it's Katherine with a K, Katherine Boyd. And I'm at 15 Prospect Street, Ware, not
        in Palmer any more.
        """, from: "Catherine Boyd", name: "Katherine", town: "Ware"),
    Mail(
      body: """
        Count me in for the screening at the Northampton library! There will be three of us: me, my roommate and her
        sister. I can bring a projector.

        Dev Patel
        Hadley
        """, from: "Dev", name: "Dev Patel", town: "Hadley", heads: 3),
    Mail(
      body: """
        My mother in Pittsfield gave me your address. I'm in Great Barrington (01230), close enough to help her hub if
        there is none here. Happy to host a house party. Call me at 413-555-0156, not after nine.

        Ben
        """, from: "Ben Ode", name: "Ben Ode", town: "Great Barrington", zip: "01230",
      phone: "413-555-0156",
      interests: [.houseParty, .hosting]),
    Mail(
      body: """
        I got your note about H.1405 and S.860. Rep. Blais's office (617-722-2425) said she is a cosponsor. I live in
        Sunderland.

        Wendy Gill, 01375
        """, from: "W. Gill", name: "Wendy Gill", town: "Sunderland", zip: "01375"),
  ]

  @Test("give all that is said of who writes, and no more", arguments: all)
  func facts(mail: Mail) throws {
    let gazetteer = try #require(TownTests.gazetteer)
    let new = ReplyText.new(in: mail.body)
    let found = SignUpReading.reading(
      subject: "", fromName: mail.from, newText: new.text, signature: new.signature,
      gazetteer: gazetteer, footer: new.footer)
    #expect(found.name?.full == mail.name)
    #expect(found.town?.town == mail.town)
    #expect(found.zip == mail.zip)
    #expect(found.phone == mail.phone)
    #expect(found.heads?.count == mail.heads, "\(String(describing: found.heads))")
    #expect(Set(found.interests).isSuperset(of: mail.interests), "\(found.interests)")
    #expect(!found.interests.contains(.canvassing))
    #expect(found.languages.map(\.name) == mail.languages)
    let changes = RecordChange.reading(new.text, gazetteer: gazetteer)
    let kinds = changes.filter(\.isCertain).map { change in
      switch change.what {
      case .town: "town"
      case .phone: "phone"
      default: "other"
      }
    }
    #expect(kinds == mail.changes, "\(changes)")
  }
}
