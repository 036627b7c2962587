import Foundation
import Language
import Mail
import Mailroom

/// What an answer to the checklist says, in any order and several things at a time.
///
/// Each sentence is read by itself, by the number that it begins with or by its words; what is
/// conditional, denied or asked is nobody's tick and is left to a person.
struct ChecklistReading {
  enum Said: Hashable {
    case event(FirstEvent)
    /// Words with a day or a month for an event that is known: "It was on the 12th."
    case eventTime(ChecklistPiece)
    case eventCount(SaidCount)
    case contacts(ContactsSaid)
    case meeting(String)
    /// Talks one to one, with the hours that they may give.
    case talks(String)
    case plan(ChecklistPiece)
    case agreement
    case ask(TeamQuestion)
    /// "Not yet": it stays open.
    case later(ChecklistBox)
  }

  /// What it is read in the light of.
  struct Light {
    var ours: OurAddress
    var now: LocalTime
    var zone: TimeZone
    var language: String
    /// The family names of the hub's legislators, folded.
    var families: Set<String>
    var hasEvent: Bool
    var isDayAsked: Bool
    /// Words of a meeting or of talks that lack something.
    var pending: String?
    /// Names that may stand below a mail.
    var ownNames: Set<String>
  }

  private(set) var said: [Said] = []
  private(set) var unread: [String] = []

  init(_ text: String, in light: Light) {
    let pieces = ChecklistPiece.all(of: text)
    let isOnly = pieces.count == 1
    var last: (said: Said, line: Int)?
    for piece in pieces {
      for part in Self.parts(of: piece, light) {
        if Self.isCourtesy(part, light) { continue }
        if let found = Self.read(part, isOnly: isOnly, after: last, light) {
          if case .plan(let more) = found, case .plan(let first)? = last?.said,
            last?.line == part.line, part.box == nil, first.box == more.box || more.box == nil,
            case .plan? = said.last
          {
            said[said.count - 1] = .plan(
              ChecklistPiece(first.text + " " + more.text, box: first.box, line: part.line))
          } else {
            said.append(found)
          }
          last = (said.last ?? found, part.line)
        } else {
          unread.append(String(part.text.prefix(200)))
          last = nil
        }
      }
    }
  }

  // MARK: One sentence, or its halves

  /// "Joan is the contact and we meet first Tuesday 7pm at the library" is two answers.
  private static func parts(of piece: ChecklistPiece, _ light: Light) -> [ChecklistPiece] {
    guard piece.box == nil, !piece.text.contains("?") else { return [piece] }
    for joint in [", and ", " and ", ", y ", " y ", ", e ", " e ", ", ", " - "] {
      var from = piece.text.startIndex
      while let found = piece.text.range(of: joint, range: from..<piece.text.endIndex) {
        from = found.upperBound
        let one = ChecklistPiece(
          String(piece.text[..<found.lowerBound]), box: nil, line: piece.line)
        let two = ChecklistPiece(
          String(piece.text[found.upperBound...]), box: nil, line: piece.line)
        guard let first = box(of: one, light), let second = box(of: two, light), first != second,
          first != .plan, first != .event, second != .event
        else { continue }
        return parts(of: one, light) + parts(of: two, light)
      }
    }
    return [piece]
  }

  /// The one box that words are about for certain.
  private static func box(of piece: ChecklistPiece, _ light: Light) -> ChecklistBox? {
    if isTalks(piece) || isMeeting(piece) { return .welcome }
    if isAgreement(piece) { return .agreement }
    if piece.hasWord(ContactsSaid.contactWords) || piece.text.contains("@") { return .contact }
    if isPlan(piece, light) { return .plan }
    return nil
  }

  private static func read(
    _ piece: ChecklistPiece, isOnly: Bool, after last: (said: Said, line: Int)?, _ light: Light
  ) -> Said? {
    if let question = TeamQuestion.reading(piece) { return .ask(question) }
    if piece.text.contains("?") { return nil }
    let isDenied = isDenied(piece)
    let isDoubtful = isDoubtful(piece)
    switch piece.box {
    case .event?:
      if isDenied, piece.has(yet) { return .later(.event) }
      return event(piece, isNumbered: true, light)
    case .contact?:
      if isDenied { return piece.has(yet) ? .later(.contact) : nil }
      if isDoubtful { return nil }
      return ContactsSaid(piece, isNumbered: true, ours: light.ours).map { .contacts($0) }
    case .welcome?:
      if isDenied { return piece.has(yet) ? .later(.welcome) : nil }
      if isDoubtful { return nil }
      return isTalks(piece) ? .talks(piece.text) : .meeting(piece.text)
    case .plan?: return isDenied && piece.has(yet) ? .later(.plan) : .plan(piece)
    case .agreement?:
      return isDenied || isDoubtful ? nil : isAgreement(piece) || isYes(piece) ? .agreement : nil
    case nil: break
    }
    if isAgreement(piece) || isYes(piece) && isOnly {
      return isDenied || isDoubtful ? nil : .agreement
    }
    if isPlan(piece, light) { return isDenied && piece.has(yet) ? .later(.plan) : .plan(piece) }
    if isTalks(piece) || isMeeting(piece) {
      if isDenied { return piece.has(yet) ? .later(.welcome) : nil }
      return isDoubtful ? nil : isTalks(piece) ? .talks(piece.text) : .meeting(piece.text)
    }
    let isContact = piece.hasWord(ContactsSaid.contactWords) || piece.text.contains("@")
    if isContact, isDenied { return piece.has(yet) ? .later(.contact) : nil }
    if isContact || isOnly, let contacts = ContactsSaid(piece, isNumbered: false, ours: light.ours)
    {
      return isDenied || isDoubtful ? nil : .contacts(contacts)
    }
    if isContact { return isDenied && piece.has(yet) ? .later(.contact) : nil }
    if let found = event(piece, isNumbered: false, light) {
      if isDenied, piece.has(yet) || piece.has(["have not had", "haven't had"]) {
        return .later(.event)
      }
      return found
    }
    return beside(piece, after: last, light)
  }

  private static func event(
    _ piece: ChecklistPiece, isNumbered: Bool, _ light: Light
  ) -> Said? {
    FirstEvent.reading(
      piece, isNumbered: isNumbered, at: light.now, in: light.zone, language: light.language
    ).map { .event($0) }
  }

  /// What is said of something told before: a day, a number, the missing half of a meeting.
  private static func beside(
    _ piece: ChecklistPiece, after last: (said: Said, line: Int)?, _ light: Light
  ) -> Said? {
    if case .plan? = last?.said, last?.line == piece.line { return .plan(piece) }
    if let pending = light.pending {
      let whole = pending + " " + piece.text
      let isTalk = isTalks(ChecklistPiece(pending, box: nil, line: 0))
      if !isTalk, (try? MeetingReading(whole)) != nil { return .meeting(whole) }
      if isTalk,
        !HoursReading.reading(
          piece.text, at: light.now, in: light.zone,
          language: MailLanguage(rawValue: light.language)
        ).isEmpty
      {
        return .talks(whole)
      }
    }
    var isAfterEvent = light.hasEvent
    switch last?.said {
    case .event?, .eventTime?, .eventCount?: isAfterEvent = true
    default: break
    }
    guard isAfterEvent, !isDoubtful(piece) else { return nil }
    var probe = FirstEvent(
      kind: .other, words: "", day: nil, month: nil, count: nil, isPast: false)
    if probe.takeTime(of: piece, at: light.now, in: light.zone, language: light.language) {
      return .eventTime(piece)
    }
    if let count = SaidCount.reading(piece.text) { return .eventCount(count) }
    if piece.words.count <= 3, let number = piece.words.lazy.compactMap({ Int($0) }).first,
      (1...20_000).contains(number), piece.words.count == 1 || piece.hasWord(["about", "around"])
    {
      return .eventCount(SaidCount(number: number, isRough: piece.words.count > 1))
    }
    return nil
  }

  // MARK: Words

  private static func isTalks(_ piece: ChecklistPiece) -> Bool {
    piece.has([
      "1-on-1", "1-on-1s", "1 on 1", "1 on 1s", "1-to-1", "1 to 1", "one-on-one", "one-on-ones",
      "one on one", "one on ones", "one-to-one", "one to one", "talks", "uno a uno", "una a una",
      "um a um", "uma a uma", "conversaciones", "conversas", "charlas individuales",
    ])
  }

  private static func isMeeting(_ piece: ChecklistPiece) -> Bool {
    let names = [
      "meeting", "meetings", "meet", "meets", "reunion", "reuniones", "reunimos", "reuniao",
      "reunioes",
    ]
    guard piece.hasWord(Set(names)) else { return false }
    return piece.hasWord([
      "monthly", "month", "every", "each", "first", "second", "third", "fourth", "last", "1st",
      "2nd", "3rd", "4th", "weekly", "mensual", "mes", "cada", "primer", "primero", "segundo",
      "tercer", "cuarto", "ultimo", "mensal", "primeira", "primeiro", "segunda", "terceira",
      "quarta", "ultima", "todos", "todas",
    ]) && !piece.hasWord(["had", "held", "hosted", "organized", "tuvimos", "tivemos"])
  }

  private static func isPlan(_ piece: ChecklistPiece, _ light: Light) -> Bool {
    if piece.hasWord([
      "rep", "reps", "representative", "representatives", "senator", "senators", "sen",
      "legislator", "legislators", "cosponsor", "co-sponsor", "cosponsors", "co-sponsors",
      "representante", "senador", "senadora", "diputado", "diputada", "deputado", "deputada",
      "legislador", "legisladora", "legisladores",
    ]) {
      return true
    }
    if piece.has([
      "our plan", "first plan", "the plan", "a plan", "plan is", "plan for", "plan with",
      "strategic plan", "nuestro plan", "primer plan", "el plan", "un plan", "nosso plano",
      "primeiro plano", "o plano", "um plano",
    ]) {
      return true
    }
    if ["plan", "plans", "plano"].contains(piece.words.first ?? "") { return true }
    return piece.words.contains(where: light.families.contains)
      && piece.words.contains { word in
        word == "office" || word == "meet" || planVerbs.contains(where: word.hasPrefix)
      }
  }

  /// What is done about a legislator, in three languages; each begins a word.
  private static let planVerbs = [
    "lobby", "ask", "visit", "thank", "join", "caucus", "call", "write", "invit", "sign", "win",
    "persua", "convince", "lead", "push", "pressur", "contact", "on board", "pedi", "agradec",
    "llam", "escrib", "firm", "convenc", "reuni", "presion", "conven", "ligar", "escrev", "assin",
  ]

  private static func isAgreement(_ piece: ChecklistPiece) -> Bool {
    piece.has([
      "we agree", "i agree", "we all agree", "agreed", "we accept", "i accept", "we commit",
      "we promise", "work with the go", "work with your go", "working with the go",
      "yes to all", "yes to the", "yes to everything", "yes to working", "yes we will",
      "we do agree",
      "aceptamos", "acepto", "estamos de acuerdo", "de acuerdo", "nos comprometemos",
      "si a las responsabilidades", "si a todo", "aceitamos", "aceito", "concordamos", "concordo",
      "sim as responsabilidades", "sim a tudo",
    ])
      || piece.words.contains { $0.hasPrefix("responsib") || $0.hasPrefix("responsab") }
        && piece.hasWord(["yes", "si", "sim", "ok", "agree", "accept", "fine", "happily", "gladly"])
  }

  /// A bare yes: the list asks for one.
  private static func isYes(_ piece: ChecklistPiece) -> Bool {
    piece.hasWord(["yes", "si", "sim", "yep", "absolutely"])
      && piece.words.allSatisfy {
        [
          "yes", "si", "sim", "yep", "of", "course", "absolutely", "we", "do", "i", "please",
          "claro",
          "ok", "to", "that", "all", "will", "por", "supuesto", "com", "certeza", "gladly",
        ].contains($0)
      }
  }

  private static func isDenied(_ piece: ChecklistPiece) -> Bool {
    piece.hasWord([
      "not", "no", "don't", "can't", "cannot", "haven't", "hasn't", "won't", "never", "nobody",
      "isn't", "aren't", "nadie", "nunca", "todavia", "aun", "nao", "ainda", "ninguem", "without",
    ])
  }

  private static let yet = ["yet", "todavia", "aun", "ainda", "so far", "for now", "por ahora"]

  private static func isDoubtful(_ piece: ChecklistPiece) -> Bool {
    piece.hasWord([
      "maybe", "perhaps", "might", "possibly", "unsure", "if", "unless", "quizas", "quiza",
      "talvez",
      "acaso", "depends", "depende",
    ])
      || piece.has([
        "not sure", "tal vez", "a lo mejor", "could be", "thinking of", "thinking about",
      ])
  }

  private static func isCourtesy(_ piece: ChecklistPiece, _ light: Light) -> Bool {
    if piece.box != nil { return false }
    if Courtesy.isNothingToAnswer(piece.text) { return true }
    if piece.words.count <= 4, let first = piece.words.first,
      [
        "hi", "hello", "hey", "dear", "hola", "ola", "oi", "good", "buenos", "buenas", "bom", "boa",
        "best", "regards", "cheers", "saludos", "abrazos", "abracos", "solidarity", "warmly",
      ].contains(first)
    {
      return true
    }
    // Below a mail, not as an answer.
    return piece.words.allSatisfy(light.ownNames.contains)
  }
}
