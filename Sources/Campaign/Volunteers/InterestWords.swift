import Language

/// Interests in the campaign's words, as a mail names them.
enum InterestWords {
  static func list(_ interests: [Interest], language: String) -> String {
    let words = interests.map { word($0, language) }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let and = ["es": "y", "pt": "e"][language] ?? "and"
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  private static func word(_ interest: Interest, _ language: String) -> String {
    let words: (en: String, es: String, pt: String) =
      switch interest {
      case .tabling: ("tabling", "mesas informativas", "mesas informativas")
      case .houseParty: ("house parties", "reuniones en casa", "reuniões em casa")
      case .letters: ("letters to the editor", "cartas al editor", "cartas ao editor")
      case .lobbying: ("lobbying", "visitas a legisladores", "visitas a legisladores")
      case .phone: ("phone calls", "llamadas", "telefonemas")
      case .data: ("data", "datos", "dados")
      case .translation: ("translation", "traducción", "tradução")
      case .hosting: ("hosting", "recibir en casa", "receber em casa")
      case .story: ("telling your story", "contar su historia", "contar sua história")
      case .events: ("events", "eventos", "eventos")
      case .canvassing: ("canvassing", "visitas puerta a puerta", "visitas de porta em porta")
      case .socialMedia: ("social media", "redes sociales", "redes sociais")
      case .design: ("design", "diseño", "design")
      case .fundraising: ("fundraising", "recaudar fondos", "arrecadar fundos")
      case .driving: ("giving rides", "llevar en auto", "dar carona")
      case .organizing: ("organizing", "organizar", "organizar")
      case .resolutions: ("resolutions", "resoluciones", "resoluções")
      }
    switch language {
    case "es": return words.es
    case "pt": return words.pt
    default: return words.en
    }
  }
}
