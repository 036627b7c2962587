import Mailroom

/// What is said to people about their own record, in the languages that they write.
struct OwnRecordWords {
  let language: String

  init(_ language: String) { self.language = language }

  func callAsFunction(_ en: String, es: String, pt: String) -> String {
    Speech(language)(en, es: es, pt: pt)
  }

  enum Field {
    case phone, town, outside, zip, name, givenName, familyName, language, spoken, address
  }

  /// The line that changes a field: what the desk reads, shows and asks about.
  func line(_ field: Field, _ value: String) -> String {
    let opening =
      switch field {
      case .phone:
        self("change my phone to", es: "cambiar mi teléfono a", pt: "mudar meu telefone para")
      case .town:
        self("change my town to", es: "cambiar mi ciudad a", pt: "mudar minha cidade para")
      case .outside:
        self(
          "change my town to outside Massachusetts:",
          es: "cambiar mi ciudad a fuera de Massachusetts:",
          pt: "mudar minha cidade para fora de Massachusetts:")
      case .zip:
        self("change my zip to", es: "cambiar mi código postal a", pt: "mudar meu cep para")
      case .name: self("change my name to", es: "cambiar mi nombre a", pt: "mudar meu nome para")
      case .givenName:
        self(
          "change my first name to", es: "cambiar mi primer nombre a",
          pt: "mudar meu primeiro nome para")
      case .familyName:
        self("change my last name to", es: "cambiar mi apellido a", pt: "mudar meu sobrenome para")
      case .language:
        self("change my language to", es: "cambiar mi idioma a", pt: "mudar meu idioma para")
      case .spoken: self("add my language", es: "agregar mi idioma", pt: "adicionar meu idioma")
      case .address:
        self("change my email to", es: "cambiar mi correo a", pt: "mudar meu email para")
      }
    return "\(opening) \(value)"
  }

  var undo: String {
    self(
      "To take it back, answer UNDO.", es: "Para deshacerlo, responda DESHACER.",
      pt: "Para desfazer, responda DESFAZER.")
  }

  func already(_ value: String) -> String {
    self(
      "\(value): that is what we have already.", es: "\(value): eso ya lo tenemos.",
      pt: "\(value): isso já temos.")
  }

  func noted(_ value: String) -> String {
    self("Noted: \(value).", es: "Anotado: \(value).", pt: "Anotado: \(value).")
  }

  func unreadable(_ value: String) -> String {
    self("I cannot read “\(value)”.", es: "No entiendo “\(value)”.", pt: "Não entendo “\(value)”.")
  }

  func unknownTown(_ value: String) -> String {
    self(
      "I know no town “\(value)” in Massachusetts.", es: "No conozco “\(value)” en Massachusetts.",
      pt: "Não conheço “\(value)” em Massachusetts.")
  }
}
