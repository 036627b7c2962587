/// What a report says became of the mail.
enum Fate: Hashable, Sendable {
  case failed
  /// Given up: stronger than words of a delay beside it.
  case failedForGood
  case delayed
}

/// The words by which a report in free form is known, and a delay is told from a failure.
enum FailureWords {
  /// - Parameters:
  ///   - subject: as it stands.
  ///   - text: the report without the returned mail, folded.
  /// - Returns: `nil` if nothing says that a mail failed.
  static func fate(subject: String, text: [UInt8]) -> Fate? {
    let title = FoldedText.bytes(of: subject, limit: 500)
    var found: Set<Fate> = []
    table.eachMatch(in: text) {
      found.insert($0.meaning)
      return true
    }
    var titled: Set<Fate> = []
    table.eachMatch(in: title) {
      titled.insert($0.meaning)
      return true
    }
    if titled.contains(.delayed) { return .delayed }
    if found.contains(.failedForGood) || titled.contains(.failedForGood) { return .failed }
    if found.contains(.delayed) { return .delayed }
    return found.contains(.failed) || titled.contains(.failed) ? .failed : nil
  }

  /// Words of a receipt that is none (RFC 5429 §2.1).
  static let saysRejected = PhraseTable<Void>(["automatically rejected", "was rejected"])

  /// Whether the words of a line say that delivery failed.
  static func saysFailure(_ line: [UInt8]) -> Bool { table.isIn(line) }

  /// Whether a subject is a report's, whoever sent it.
  static func isReportSubject(_ subject: String) -> Bool {
    let title = FoldedText.bytes(of: subject, limit: 500)
    if subjects.opening(of: title) != nil { return true }
    return title.last == 0x29 && title.suffix(17).elementsEqual("(delivery failed)".utf8)
  }

  /// Whether a text begins as servers address the writer of a mail.
  static func opensReport(_ text: [UInt8]) -> Bool {
    let opening = Array(text.drop { !((0x61...0x7A).contains($0) || $0 >= 0x80) }.prefix(400))
    return openings.opening(of: opening) != nil
  }

  private static let openings = PhraseTable<Void>([
    "your message could not", "your message was not", "your message has not",
    "your message did not", "your message to", "your mail could not", "your mail to",
    "your email could not", "your email to", "could not deliver", "unable to deliver",
    "delivery to the following", "the following message", "the following recipient",
    "the following address", "this message was created automatically", "this is an automatic",
    "this is the mail", "a message that you sent", "a message you sent", "message could not",
    "message from", "the message you sent", "the original message was received",
    "your mail sent on", "an error occurred", "an error was detected", "mail could not",
    "delivery has failed", "delivery failed", "we were unable to deliver", "sorry, your message",
    "undeliverable", "votre message n'a pas", "su mensaje no", "sua mensagem não",
    "ihre nachricht konnte", "il messaggio non", "failed to deliver", "mail delivery failed",
    "returned mail",
  ])

  private static let subjects = PhraseTable<Void>([
    "undeliver", "delivery status notification", "delivery failure", "delivery has failed",
    "delivery failed", "delivery error", "delivery problem", "delivery report",
    "delivery notification", "failure notice", "failure delivery", "failed mail", "returned mail",
    "returned to sender", "mail delivery fail", "mail delivery problem", "mail delivery error",
    "mail delivery status", "mail system error", "mail delivery warning", "message delivery fail",
    "message undeliverable", "message not delivered", "non delivery", "non-delivery",
    "nondeliverable", "nondelivery", "not deliver", "could not deliver", "unable to deliver",
    "your message to", "automatically rejected mail", "rejected mail", "unzustellbar",
    "nicht zustellbar", "no entregado", "non remis", "não entregue", "mensagem não entregue",
    "mensaje no entregado", "non recapitabile", "onbestelbaar", "mail could not be delivered",
    "message delivery has failed", "message status - undeliver", "warning: could not send",
    "warning: message", "message delayed", "delayed mail", "delivery delayed",
    "sorry, your message could not",
  ])

  private static let table = PhraseTable<Fate>([
    (.failed, failed), (.failed, abroad), (.failedForGood, forGood), (.delayed, delayed),
  ])

  private static let failed = [
    "could not be delivered", "couldn't be delivered", "can not be delivered",
    "cannot be delivered", "can't be delivered", "not be delivered", "was not delivered",
    "wasn't delivered", "not been delivered", "not delivered", "undeliver", "unable to deliver",
    "able to deliver", "fail to deliver", "failed to deliver", "could not deliver",
    "couldn't deliver", "cannot deliver", "can't deliver", "delivery failed", "delivery has failed",
    "delivery failure", "delivery error", "delivery problem", "delivery to the following",
    "delevery to the following", "did not reach", "could not be reached", "couldn't be reached",
    "did not receive", "not reach the following", "returned to sender", "returned mail",
    "mail returned", "fatal error", "failed recipient", "failed address", "error delivering",
    "error occurred while", "rejected recipient", "was rejected", "were rejected", "been rejected",
    "automatically rejected", "user unknown", "unknown user", "unknown recipient",
    "invalid final delivery", "no such user", "invalid user", "trouble delivering",
    "error sending your mail", "error was detected", "an error has occurred",
    "encountered an error", "not listed in", "mailbox is full", "mailbox full",
    "not a member of this mailing list", "transcript of session", "smtp server: errors from",
    "processing error", "failure notice", "failure reasons", "delivery status notification (fail",
    "mail system error", "failed because", "no longer valid", "address is wrong",
    "following address failed", "following addresses failed", "addresses had", "address had",
    "had delivery errors", "delivery notifications", "have delivery notifications",
    "returned permanent errors", "duplicated message-id", "does not exist", "message expired",
    "550 ", "554 ", "was refused", "were refused", "refused to accept", "could not be sent",
    "not be sent", "failed to send", "non-deliverable", "nondeliverable",
    "list of failed recipients", "failed addresses", "no valid recipients", "had delivery problems",
    "not reachable", "bounced", "did not accept", "doesn't exist", "email below could not",
  ]

  private static let forGood = [
    "i've given up", "i'm not going to try again", "failed permanently", "permanent error",
    "permanent failure", "permanently failed", "no further attempts", "no further delivery",
    "permanent fatal error", "has been returned", "given up", "giving up.", "will not be retried",
  ]

  private static let abroad = [
    "non remis", "n'a pas pu", "n'ont pas pu", "non delivr", "konnte nicht zugestellt",
    "konnte nicht an", "nicht zugestellt", "nicht zustellbar", "unzustellbar", "no se pudo",
    "no se ha podido", "no pudo ser", "no ha podido ser", "no fue entregado", "no entregado",
    "não pôde ser", "não pode ser entregue", "nao pode ser entregue", "não foi possível",
    "não foi entregue", "falha na entrega", "impossibile recapitare", "mancata consegna",
    "non è stato possibile", "non è stato recapitato", "kon niet worden", "niet worden bezorgd",
    "niet afgeleverd", "kunde inte lever", "kunne ikke lever", "ei voitu toimittaa",
    "не может быть доставлен", "не было доставлено", "не доставлен", "не удалось доставить",
    "недоставлен", "teslim edilemedi", "nie mógł zostać dostarcz", "nie można dostarczyć",
    "nebylo možné doručit", "nem sikerült kézbes", "送信できません", "配信できません", "届きませんでした", "送信エラー",
    "送信に失敗", "エラーのため", "配送できません", "無法", "无法", "退信", "退回", "投递失败", "发送失败", "전송하지 못", "반송", "배달할 수 없",
  ]

  private static let delayed = [
    "delayed", "(delay)", "delay reason", "has been postponed", "not yet been delivered",
    "not yet delivered", "has not been delivered yet", "not been delivered yet", "not yet received",
    "still being retried", "will be retried", "will be retrying", "continue to try",
    "continue to attempt", "continue trying", "attempts will continue", "keep trying",
    "warning message only", "warning only", "only a warning", "just a warning", "advisory-only",
    "not yet reached", "temporarily unable to deliver", "warning: could not send",
    "has not yet reached", "retrasad", "atrasad", "verzögert", "retardé", "wird weiterhin",
    "delivery delay", "delayed mail", "there is no need to resend", "do not need to resend",
    "don't need to resend",
  ]
}
