/// The marks of automatic replies that predate RFC 3834, as mailers of many makes write them.
enum AutomationMarks {
  /// Fields whose presence means a robot's answer, unless they say no.
  static let fields = [
    "X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "X-Auto-Responder",
    "X-Auto-Reply-From", "X-Autoreply-From", "X-Mail-Autoreply", "X-Vacation", "Auto-Reply",
    "X-Auto-Response-From", "X-AutoReply-To", "X-Autorespond-To",
  ]

  /// What kind of subject a robot's is.
  enum Subject {
    /// No person writes it.
    case automatic
    /// A robot's if it is the whole subject, or goes on as a robot's does.
    case absence
    /// A person may write as much, so something else must speak for a robot.
    case mention
  }

  /// Openings of subjects. Bytes in lower case, without brackets before them.
  static let openings = PhraseTable<Subject>([
    (.automatic, automatic), (.automatic, automaticAbroad), (.absence, absence),
    (.mention, mention),
  ])

  private static let automatic = [
    "automatic reply", "auto reply", "autoreply", "auto-reply", "auto:", "auto response",
    "auto-response", "autoresponse", "automated reply", "automated response", "automatic response",
    "autoresponder", "auto-responder", "automatic answer", "autorespond", "auto-respond",
    "automatically generated reply", "vacation autoreply", "automated message:", "auto-message:",
    "you have received an automatic reply",
  ]

  private static let automaticAbroad = [
    "respuesta automática", "respuesta automatica", "contestación automática", "auto-respuesta",
    "autorespuesta", "resposta automática", "resposta automatica", "resposta automàtica",
    "réponse automatique", "reponse automatique", "réponse d'absence", "message automatique",
    "automatische antwort", "automatische abwesenheit", "automatische reaktion",
    "automatische rückantwort", "automatisch antwoord", "automatische beantwoording",
    "automatisch bericht", "risposta automatica", "messaggio automatico", "automatiskt svar",
    "automatisk svar", "autosvar", "automaattinen vastaus", "automaattivastaus",
    "automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "automatická odpověď",
    "automatická odpoveď", "automatikus válasz", "răspuns automat", "automatski odgovor",
    "samodejni odgovor", "automatinis atsakymas", "automātiska atbilde", "automātiskā atbilde",
    "automaatvastus", "otomatik yanıt", "otomatik cevap", "sjálfvirkt svar", "trả lời tự động",
    "balasan otomatis", "repons otomatik", "αυτόματη απάντηση", "автоответ", "автоматический ответ",
    "автоматична відповідь", "автоматичен отговор", "аутоматски одговор", "自动回复", "自动答复", "自動回覆",
    "自動答覆", "自動返信", "自動応答", "自動回答", "자동 회신", "자동회신", "자동 응답", "자동응답", "ตอบกลับอัตโนมัติ",
    "การตอบกลับอัตโนมัติ", "מענה אוטומטי", "תשובה אוטומטית", "رد تلقائي", "الرد التلقائي",
    "स्वचालित उत्तर",
  ]

  private static let absence = [
    "out of office", "out of the office", "out-of-office", "i am out of the office",
    "i'm out of the office", "ooo", "vacation reply", "vacation message", "vacation notice",
    "away from the office", "away from my mail", "away from my desk", "away message",
    "absence notice", "leave notice", "fuera de la oficina", "fuera de oficina",
    "aviso de ausencia", "fora do escritório", "fora do escritorio", "ausência do escritório",
    "aviso de ausência", "aviso de férias", "abwesenheitsnotiz", "abwesenheitsnachricht",
    "abwesenheitsassistent", "abwesenheitsmeldung", "absence du bureau", "absent du bureau",
    "message d'absence", "avis d'absence", "afwezigheidsbericht", "afwezigheidsmelding",
    "afwezig: ", "fuori ufficio", "fuori sede", "assente dall'ufficio", "frånvaromeddelande",
    "frånvaro", "fraværsmelding", "fraværsbesked", "ikke på kontoret", "inte på kontoret",
    "poissaoloilmoitus", "poza biurem", "mimo kancelář", "mimo kancelárie",
    "oznámení o nepřítomnosti", "házon kívül", "în afara biroului", "izvan ureda",
    "ofis dışında", "ofis dışındayım", "không có mặt tại văn phòng", "вне офиса", "нет на месте",
    "не в офисе", "поза офісом", "εκτός γραφείου", "不在通知", "不在のお知らせ", "不在案内",
    "外出通知", "休暇通知", "不在办公室", "不在辦公室", "外出中", "부재중 알림", "부재중", "부재 중",
    "מחוץ למשרד", "خارج المكتب",
  ]

  private static let mention = [
    "vacation", "on vacation", "on leave", "on holiday", "holiday", "away", "oof", "absence",
    "currently out of", "parental leave", "maternity leave", "medical leave", "no longer with",
    "no longer at", "no longer works", "ausente", "de vacaciones", "ausencia", "ausência",
    "de férias", "em férias", "férias", "abwesenheit", "abwesend", "nicht im büro", "im urlaub",
    "absent", "en congé", "en vacances", "afwezig", "afwezigheid", "niet aanwezig", "assente",
    "in ferie", "frånvarande", "fravær", "ikke til stede", "poissa", "poissaolo", "lomalla",
    "nieobecność", "nieobecny", "nepřítomnost", "szabadságon", "távollét", "izinde", "отсутствую",
    "в отпуске", "外出", "休暇", "休假", "휴가",
  ]

  /// What stands after such an opening in a robot's subject.
  static let continuations = PhraseTable<Void>([
    "auto", "reply", "message", "notification", "response", "antwort", "notice", "assistant", "re:",
    "re ", "respuesta", "resposta", "réponse", "risposta",
  ])

  /// Words of a text or a subject that count where the envelope or another field says that no
  /// person's mailer sent it.
  static let absenceWords = PhraseTable<Void>([
    "out of office", "out of the office", "out-of-office", "vacation", "away from",
    "currently away", "autoreply", "auto-reply", "automatic reply", "automatic response",
    "automated response", "automated reply", "automatically generated", "holiday", "on leave",
    "ooo", "limited access to", "no access to e", "when i return", "upon my return",
    "until i return", "my return", "i will be out", "i'll be out", "not in the office",
    "no longer work", "no longer with", "has been received", "have received your",
    "thank you for your e", "thank you for contacting", "thanks for contacting",
    "will get back to you", "do not reply to this", "abwesen", "nicht im büro", "im urlaub",
    "automatische", "fuera de la oficina", "de vacaciones", "estaré fuera", "estoy fuera",
    "respuesta automática", "hemos recibido su", "fora do escritório", "de férias", "estarei fora",
    "estou fora", "ausente", "resposta automática", "recebemos sua", "recebemos o seu", "absence",
    "absent", "en congé", "en vacances", "réponse automatique", "fuori ufficio", "in ferie",
    "assente", "afwezig", "met vakantie", "frånvar", "semester", "fravær", "ferie", "lomalla",
    "poza biurem", "urlop", "dovolen", "szabadság", "izinde", "отпуск", "отсутств", "自動", "自动",
    "不在", "休暇", "休假", "부재", "휴가", "vakans",
  ])

  /// Local parts, without points and dashes, of senders that are machines.
  static let robots: Set<String> = [
    "postmaster", "bounce", "bounces", "nepasrepondre", "nepasrépondre", "nepasrespondre",
    "noresponder", "noresponda", "noresponderaestecorreo", "naoresponda", "naoresponder",
    "nonrispondere", "nichtantworten", "keineantwort", "nietbeantwoorden", "ikkesvar", "svarainte",
    "nieodpowiadac", "autoresponder", "autoresponse", "autoreply", "autorespond", "mailerdaemon",
    "daemon", "root", "cron", "nobody", "wwwdata", "apache", "wordpress", "notification",
    "notifications", "notify", "newsletter", "mailman", "majordomo", "listserv", "unattended",
    "donotrespond", "noanswer", "robot", "vacation",
  ]
}

extension Message {
  /// Whether the subject alone says that a robot answers.
  var isAutoReplySubject: Bool {
    let title = openingOfSubject
    guard let match = AutomationMarks.openings.opening(of: title) else { return false }
    switch match.meaning {
    case .automatic: return true
    case .absence: return isRobotsRest(title[match.end...])
    case .mention: return false
    }
  }

  /// The subject in lower case, without brackets, stars and blanks before it.
  var openingOfSubject: [UInt8] {
    Array(
      FoldedText.bytes(of: subject, limit: 400).drop {
        [0x20, 0x28, 0x2A, 0x3C, 0x5B].contains($0)
      })
  }

  /// Whether a subject that began with words of absence goes on as a robot's does: not at all,
  /// with a colon, with the old subject. "Out of office next week" is a person's.
  func isRobotsRest(_ after: ArraySlice<UInt8>) -> Bool {
    if let next = after.first, (0x61...0x7A).contains(next) || (0x30...0x39).contains(next) {
      return false  // the word goes on
    }
    let rest = Array(after.drop { [0x20, 0x21, 0x29, 0x2D, 0x2E, 0x5D, 0x28, 0x5B].contains($0) })
    let isWhole = rest.isEmpty || rest[0] == 0x3A || rest.starts(with: "：".utf8)
    return isWhole || AutomationMarks.continuations.opening(of: rest) != nil
  }
}
