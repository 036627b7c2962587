/// What the labels of a form mean: by its rule first, then by the words that forms use.
struct FormLabels {
  enum Meaning: Equatable {
    case field(FormField)
    /// "From: Maria Lopez <maria@example.org>", as Contact Form 7 writes it.
    case sender
    /// A question that forms often ask and that is nothing to us; it still ends the one before.
    case other
  }

  private var own: [String: FormField] = [:]

  init(_ rule: FormRule) {
    for (label, field) in rule.fields {
      own[Self.exact(label)] = field
      own[Self.key(label), default: field] = field
    }
  }

  /// What a label means; nothing where nobody knows it.
  ///
  /// - Parameter isPlain: whether nothing but its words tells that it is a label: then "Email,
  ///   phone or text is fine" is none.
  func meaning(of label: String, isPlain: Bool = false) -> Meaning? {
    guard label.utf8.count <= 200 else { return nil }
    if let field = own[Self.exact(label)] { return .field(field) }
    let key = Self.key(label)
    guard !key.isEmpty else { return nil }
    if let field = own[key] { return .field(field) }
    return Self.known[key] ?? shorter(label, isPlain: isPlain).flatMap { Self.known[Self.key($0)] }
  }

  /// A label without the explanation behind it: "Email (we never share it)", "Town - where you vote".
  private func shorter(_ label: String, isPlain: Bool) -> String? {
    let marks = ["(", "[", " - ", " – ", ". ", "? ", ", ", ": "]
    for mark in isPlain ? Array(marks.prefix(2)) : marks {
      guard let range = label.firstRange(of: mark) else { continue }
      let start = String(label[..<range.lowerBound])
      if start.contains(where: \.isLetter) { return start }
    }
    return nil
  }

  private static func exact(_ label: String) -> String {
    "=" + Words(label, limit: 40).all.map(\.folded).joined(separator: " ")
  }

  /// The words that matter: "What is your email address? (required)" is `email address`.
  private static func key(_ label: String) -> String {
    var words = Words(label, limit: 40).all
    while let first = words.first, first.isNumber { words.removeFirst() }
    let left = words.filter { !fillers.contains($0) }
    return (left.isEmpty ? words : left).map(\.folded).joined(separator: " ")
  }

  private static let fillers = WordSet(
    in: """
      your the please enter a an my of is are what whats do you in required optional field answer
      question su tu mi el la los las de del en es cual cuales por favor obligatorio opcional seu sua
      meu minha o a os as do da dos das e qual quais obrigatorio provide tell us
      """)

  private static let known: [String: Meaning] = {
    var known: [String: Meaning] = [:]
    for (meaning, labels) in labels {
      for label in labels.split(whereSeparator: { $0.isNewline || $0 == "," }) {
        let key = key(String(label))
        if !key.isEmpty, known[key] == nil { known[key] = meaning }
      }
    }
    return known
  }()

  private static let labels: [(Meaning, String)] = [
    (
      .field(.name),
      """
      name, full name, first and last name, first last name, name first last, name first and last
      first & last name, contact name, volunteer name, your name, who are you, legal name, complete name
      nombre, nombre completo, nombre y apellido, nombre y apellidos, nombres y apellidos, nombre apellido
      nombre(s) y apellido(s), como se llama, como te llamas, nome, nome completo, nome e sobrenome
      nome sobrenome, como se chama, como voce se chama, submitted by name, from name
      """
    ),
    (
      .field(.givenName),
      """
      first name, first, given name, preferred name, firstname, fname, name first
      primer nombre, nombre de pila, nombres, primeiro nome
      """
    ),
    (
      .field(.familyName),
      """
      last name, last, surname, family name, lastname, lname, name last, second name
      apellido, apellidos, primer apellido, sobrenome, ultimo nome, apelido
      """
    ),
    (
      .field(.email),
      """
      email, e-mail, email address, e-mail address, mail, email id, contact email, personal email
      confirm email, confirm email address, best email, best email address, primary email, your mail
      preferred email, email contact, username, email username
      correo, correo electronico, direccion de correo electronico, direccion de correo, direccion de email
      direccion email, correo-e, email correo electronico, confirmar correo electronico
      endereco de email, endereco de e-mail, endereco eletronico, correio eletronico, seu melhor email
      confirme seu email, endereco email, e-mail de contato
      """
    ),
    (
      .field(.phone),
      """
      phone, phone number, telephone, telephone number, mobile, mobile number, mobile phone, cell
      mobile phone number, cell phone number, cell number, cell phone, cellphone, tel, best phone number
      contact number, phone mobile, daytime phone, home phone, primary phone, whatsapp, contact phone
      best phone, phone cell, best number to reach you
      telefono, numero de telefono, celular, telefono celular, numero de celular, movil, telefono movil
      numero telefonico, telefono de contacto
      telefone, numero de telefone, telefone celular, celular whatsapp, numero de celular
      telefone de contato, telemovel
      """
    ),
    (
      .field(.town),
      """
      town, city, city town, town city, city or town, town or city, town/city, city/town, hometown
      home town, municipality, town of residence, city of residence, where do you live, location
      what town do you live in, what city do you live in, which town do you live in, in which town do you live
      what city or town do you live in, what town or city do you live in, city town of residence
      your community, town or neighborhood, neighborhood, city and state, city state, town state
      which city or town do you live in, where are you located, what town are you in
      address city, town you live in
      ciudad, pueblo, ciudad o pueblo, pueblo o ciudad, ciudad pueblo, localidad, municipio
      donde vive, donde vives, en que ciudad vive, en que ciudad vives, en que pueblo vive
      ciudad de residencia, lugar de residencia
      cidade, cidade onde mora, onde mora, onde voce mora, em que cidade mora, em que cidade voce mora
      cidade de residencia, municipio onde mora
      """
    ),
    (
      .field(.zip),
      """
      zip, zip code, zipcode, postal code, zip postal code, zip/postal code, postcode, post code
      zip or postal code, zip postal, home zip code, 5 digit zip code, zip code home, address zip
      codigo postal, zip codigo postal, codigo zip, cep, codigo postal zip
      """
    ),
    (
      .field(.street),
      """
      address, street, street address, mailing address, home address, postal address, address line 1
      street address line 1, full address, address street
      direccion, direccion postal, domicilio, calle, endereco, rua, endereco postal, morada
      """
    ),
    (
      .field(.interests),
      """
      interests, interest, areas of interest, volunteer interests, activities, how can you help
      how would you like to help, how do you want to help, i would like to help with, i can help with
      i would like to, im interested in, i am interested in, ways to help, how would you like to volunteer
      how would you like to get involved, what would you like to do, what are you interested in
      what would you like to help with, i want to help with, volunteer activities, skills, i want to
      how can we plug you in, what can you do, ways you can help, how are you able to help, i can
      which activities interest you, volunteer opportunities, get involved, roles, i'd like to
      intereses, como quiere ayudar, como quieres ayudar, como le gustaria ayudar, como te gustaria ayudar
      en que puede ayudar, en que le gustaria ayudar, en que quiere ayudar, areas de interes, actividades
      me interesa, quiero ayudar con, como desea ayudar, como puede ayudar
      interesses, como gostaria de ajudar, como quer ajudar, como voce quer ajudar, como pode ajudar
      como voce gostaria de ajudar, como voce pode ajudar
      areas de interesse, atividades, quero ajudar com, em que gostaria de ajudar
      """
    ),
    (
      .field(.availability),
      """
      availability, when are you available, best time, best times, best time to reach you, best time to call
      when can you help, times available, days available, when can you meet, what times work for you
      disponibilidad, cuando puede, cuando esta disponible, horario, mejor horario
      disponibilidade, quando pode, quando voce esta disponivel, melhor horario
      """
    ),
    (
      .field(.language),
      """
      language, preferred language, languages, languages spoken, what languages do you speak, which languages do you speak
      idioma, idioma preferido, idiomas, que idiomas habla, lengua, lingua, idiomas que habla
      lingua preferida, que linguas fala, idiomas que fala, linguas
      """
    ),
    (
      .field(.message),
      """
      message, your message, message body, comment, comments, comment or message, comments or questions
      questions or comments, question, questions, additional comments, anything else, notes, note
      anything else you want us to know, anything else you'd like us to know, anything else you'd like to share
      is there anything else you'd like us to know, additional information
      tell us about yourself, why do you want to help, how can we help, how can we help you, your story
      why are you interested, why medicare for all, more about you, tell us more, other comments, body
      mensaje, su mensaje, comentario, comentarios, cuerpo del mensaje, preguntas o comentarios, preguntas
      comentario o mensaje, algo mas, comentarios adicionales, su historia, cuentenos su historia
      mensagem, sua mensagem, corpo da mensagem, comentario ou mensagem, duvidas, perguntas, observacoes
      duvidas ou comentarios, sua historia, algo mais
      """
    ),
    (
      .field(.consent),
      """
      consent, i agree, i consent, opt in, opt-in, email opt in, agreement, gdpr agreement, privacy consent
      i agree to receive emails, i agree to receive email, i would like to receive emails, email updates
      subscribe, newsletter, subscribe to newsletter, keep me updated, can we email you, may we email you
      may we contact you, email consent, i agree to be contacted, permission to contact, email permission
      terms, i agree to the terms, acceptance, i agree to receive emails from mass-care
      acepto, consentimiento, estoy de acuerdo, acepto recibir correos, suscribirme, boletin, podemos escribirle
      acepto recibir correos electronicos, doy mi consentimiento, aceptacion
      aceito, consentimento, concordo, aceito receber emails, aceito receber e-mails, autorizo, aceite
      """
    ),
    (.sender, "from, de, sender, von"),
    (
      .field(.ignored),
      """
      ip, ip address, remote ip, user ip, time, date, date time, timestamp, submitted, submitted on
      submitted at, submission date, submission time, submission id, entry id, entry date, form, form name
      form title, form id, contact form url, page url, url, page, source, source url, referrer, referer
      referring url, user agent, browser, powered by, via, website, site, web site, subject, topic, to
      reply to, sent, sent to, cc, embed url, page title, device, status, state, province, country, region
      county, state province, sent from, sent by, view, action, form page, created, view entry, edit url, score
      received, address country, address state, on, submitted by, tracking id
      marca temporal, fecha, hora, fecha y hora, asunto, pagina, url de la pagina, direccion ip, pais
      estado, sitio web, enviado, enviado el, para, agente de usuario, ip remota, respuestas
      carimbo de data hora, data, data e hora, assunto, endereco ip, pais, site, enviado em, estado
      pagina url, ip remoto
      """
    ),
    (
      .other,
      """
      company, organization, organisation, affiliation, pronouns, gender, age, how did you hear about us
      how did you hear, hub, group, union, representative, senator, twitter, facebook, occupation, job
      title, prefix, salutation, suffix, middle name, date of birth, birthday, ethnicity, race, captcha
      organizacion, pronombres, edad, como se entero de nosotros, como supo de nosotros, ocupacion
      organizacao, pronomes, idade, como soube de nos, como ficou sabendo, profissao, file upload
      signature, school, employer, friends email, friend email, emergency contact
      """
    ),
  ]
}
