/// Words with which the fields of a written list are told apart.
enum PeopleListWords {
  enum Field { case name, address, phone, town, zip, note }

  static func field(_ label: some StringProtocol) -> Field? { labels[Words.fold(label)] }

  private static let labels: [String: Field] = {
    var found: [String: Field] = [:]
    func add(_ field: Field, _ words: String) {
      for word in words.split(separator: ",") {
        found[word.trimmingPrefix(while: { $0 == " " || $0 == "\n" }).description] = field
      }
    }
    add(.name, "name, full name, nombre, nombre completo, nome, nome completo, volunteer, contact")
    add(.address, "email, e-mail, mail, email address, e-mail address, address, correo, correo")
    add(.address, "correo electronico, endereco de email, emails, eml, em")
    add(.phone, "phone, tel, telephone, cell, cell phone, mobile, ph, phone number, cel, celular")
    add(.phone, "telefono, telefone, movil, fone, c, m, h, p, t, home, work, text, whatsapp, call")
    add(.town, "town, city, ciudad, pueblo, cidade, lives in, from, hometown, municipality")
    add(.zip, "zip, zip code, zipcode, codigo postal, cep, postal code")
    add(.note, "note, notes, nota, notas, comment, comments, comentarios, interest, interests")
    add(.note, "interes, intereses, interesse, interesses, wants, help with, skills, remarks")
    return found
  }()

  /// Stand beside an address or a number and say nothing more.
  static let besideContact: WordSet = [
    "email", "e-mail", "mail", "cell", "tel", "phone", "mobile", "ph", "celular", "cel", "telefono",
    "telefone", "correo", "number", "mailto", "tel.", "ph.", "or",
  ]

  static let prepositions: WordSet = [
    "from", "in", "of", "de", "em", "en", "da", "do", "del", "near",
  ]
  static let lives: WordSet = ["lives", "living", "vive", "mora", "resides", "is"]

  /// With these a name ends and a note begins.
  static let stops = WordSet(
    in:
      """
      wants want would will can could may might has have had is was are likes like loves love knows
      know met meet asked ask said says interested interest speaks speak no not never please call
      texts text email from at new friend friends maybe volunteer volunteers retired nurse nurses
      teacher doctor student students works work working member neighbor neighbour with without for
      the a an and or but on to very also only just good great best evenings mornings weekends days
      canvass canvassing phones phone phonebank phonebanking tabling table host hosting party house
      letters letter driver drives drive rides translate translator bilingual spanish portuguese
      english needs need he she they his her their who met signed sign signup unsure works wife
      husband son daughter mother father brother sister coworker union organizer rally meeting
      quiere puede puedo habla es vive tiene trabaja jubilada jubilado enfermera enfermero maestra
      estudiante amiga amigo nueva nuevo solo por favor para con sin que voluntaria voluntario
      quer pode fala tem mora trabalha aposentada aposentado professora nova novo amigo amiga com
      sem por para enfermeira interesada interesado interessada hoy ayer sabado
      """)

  /// Given names that go together, so that what follows is a surname.
  static let doubleGiven: Set<String> = [
    "mary ann", "mary anne", "mary jo", "mary lou", "mary beth", "maria jose", "ana maria",
    "jose luis", "juan carlos", "anna maria", "rose marie", "jo ann", "john paul", "ana paula",
    "jean paul", "luis miguel", "maria elena", "maria luisa", "sarah jane", "peggy sue",
    "billy joe",
  ]
}
