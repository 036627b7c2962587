// The marks of automatic replies that predate RFC 3834, as mailers of many makes write them.
extension Message {
  /// Fields whose presence means a robot's answer, unless they say no.
  static let autoReplyFields = [
    "X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply-From",
    "X-Autoreply-From", "X-Mail-Autoreply", "X-Vacation", "Auto-Reply",
  ]

  /// Openings of a subject that no person writes, lower case.
  static let autoReplySubjects = [
    "automatic reply", "auto reply", "autoreply", "auto-reply", "auto:", "auto response",
    "auto-response", "autoresponse", "automated reply", "automated response", "automatic response",
    "respuesta automática", "respuesta automatica", "resposta automática", "resposta automatica",
    "resposta automàtica", "réponse automatique", "reponse automatique", "réponse d'absence",
    "automatische antwort", "automatische abwesenheit", "automatische reaktion",
    "automatisch antwoord", "automatische beantwoording", "risposta automatica",
    "automatiskt svar", "automatisk svar", "autosvar", "automaattinen vastaus",
    "automatyczna odpowiedź", "odpowiedź automatyczna", "automatická odpověď", "otomatik yanıt",
    "trả lời tự động", "автоответ", "автоматический ответ", "自动回复", "自動回覆", "自動返信",
    "자동 회신", "repons otomatik", "you have received an automatic reply",
  ]

  /// Openings that a person may write too, so more must speak for a robot.
  static let absenceSubjects = [
    "out of office", "out of the office", "out-of-office", "i am out of the office",
    "fuera de la oficina", "fuera de oficina", "fora do escritório", "ausência do escritório",
    "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsassistent", "abwesenheit",
    "abwesend", "absence du bureau", "absent du bureau", "message d'absence", "absence",
    "afwezig", "afwezigheid", "fuori ufficio", "fuori sede", "assente dall'ufficio", "frånvaro",
    "fraværsmelding", "poza biurem", "vacation", "vacation reply", "on vacation", "on leave",
    "away", "away from the office", "away from my mail", "không có mặt tại văn phòng", "外出",
    "вне офиса", "不在办公室",
  ]

  /// Words that count under a null envelope, which no person's mailer uses.
  static let absenceWords = [
    "out of office", "out of the office", "out-of-office", "vacation", "away from", "autoreply",
    "auto-reply", "automatic reply", "automatic response", "abwesen", "fuera de la oficina",
    "absence", "respuesta automática", "réponse automatique", "holiday", "on leave", "ooo",
  ]
}

extension Message {
  var isAutoReplySubject: Bool { false }
}
