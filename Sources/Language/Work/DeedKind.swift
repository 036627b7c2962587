/// What hubs do, in the words of the programme; each kind lies in one of the three areas of work.
package enum DeedKind: String, CaseIterable, Hashable, Sendable, Codable {
  // Outreach and coalition building.
  case filmScreening = "film screening"
  case houseParty = "house party"
  case tabling
  case petition = "petition signatures"
  case canvass = "canvassing"
  case phoneBank = "phone bank"
  case letters = "letters to the editor"
  case socialPosts = "social posts"
  case talks = "one-to-one talks"
  case storyBank = "story bank"
  case leafleting
  case rally
  case publicTalk = "public talk"
  case coalition = "coalition meeting"
  // Internal education and leadership development.
  case speaker
  case fixItNight = "Fix It night"
  case slideShow = "slide show"
  case training
  case studyGroup = "study group"
  case meeting
  // Medium-term campaigns and lobbying.
  case lobbyVisit = "lobby visit"
  case lobbyDay = "lobby day"
  case hearing
  case candidate = "candidate question"
  case ballotQuestion = "ballot question"
  case resolution = "resolution work"
  case legislatorCalls = "calls to legislators"
  case legislatorLetters = "letters to legislators"

  package var area: WorkArea {
    switch self {
    case .filmScreening, .houseParty, .tabling, .petition, .canvass, .phoneBank, .letters,
      .socialPosts, .talks, .storyBank, .leafleting, .rally, .publicTalk, .coalition:
      .outreach
    case .speaker, .fixItNight, .slideShow, .training, .studyGroup, .meeting: .education
    case .lobbyVisit, .lobbyDay, .hearing, .candidate, .ballotQuestion, .resolution,
      .legislatorCalls, .legislatorLetters:
      .lobbying
    }
  }

  /// As people of a language say it.
  package func name(_ language: String = "en") -> String {
    guard let names = Self.names[self] else { return rawValue }
    switch language {
    case "es": return names.es
    case "pt": return names.pt
    default: return rawValue
    }
  }

  private static let names: [DeedKind: (es: String, pt: String)] = [
    .filmScreening: ("proyección de película", "exibição de filme"),
    .houseParty: ("reunión en casa", "encontro em casa"),
    .tabling: ("mesa informativa", "mesa informativa"),
    .petition: ("firmas para la petición", "assinaturas para a petição"),
    .canvass: ("puerta a puerta", "porta a porta"),
    .phoneBank: ("llamadas", "telefonemas"),
    .letters: ("cartas al editor", "cartas ao editor"),
    .socialPosts: ("redes sociales", "redes sociais"),
    .talks: ("charlas uno a uno", "conversas a dois"),
    .storyBank: ("banco de historias", "banco de histórias"),
    .leafleting: ("reparto de volantes", "panfletagem"),
    .rally: ("manifestación", "manifestação"),
    .publicTalk: ("charla pública", "palestra pública"),
    .coalition: ("reunión de coalición", "reunião de coalizão"),
    .speaker: ("orador invitado", "palestrante convidado"),
    .fixItNight: ("noche de Fix It", "noite de Fix It"),
    .slideShow: ("presentación", "apresentação"),
    .training: ("capacitación", "treinamento"),
    .studyGroup: ("grupo de estudio", "grupo de estudo"),
    .meeting: ("reunión", "reunião"),
    .lobbyVisit: ("visita de cabildeo", "visita de lobby"),
    .lobbyDay: ("día de cabildeo", "dia de lobby"),
    .hearing: ("audiencia pública", "audiência pública"),
    .candidate: ("pregunta a candidatos", "pergunta a candidatos"),
    .ballotQuestion: ("pregunta en la boleta", "pergunta na cédula"),
    .resolution: ("trabajo por una resolución", "trabalho por uma resolução"),
    .legislatorCalls: ("llamadas a legisladores", "ligações a legisladores"),
    .legislatorLetters: ("cartas a legisladores", "cartas a legisladores"),
  ]
}
