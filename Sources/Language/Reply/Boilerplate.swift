/// Lines that a device, an employer or a mailing list added.
enum Boilerplate {
  /// "Sent from my iPhone", "Enviado desde mi …", "Get Outlook for iOS".
  static func isDeviceLine(_ line: Line) -> Bool {
    guard !line.isLonger(than: 200) else { return false }
    let isForeign = line.holds("傳送") || line.holds("发送自") || line.holds("から送信")
    guard
      isForeign || device.mayBegin(with: line.opening) || line.trimmed.hasSuffix("mobile")
        || line.holds("gesendet")
    else { return false }
    let words = Words(withoutLinks(line.trimmed)).all
    guard let first = words.first, words.count <= 14 else { return false }
    if let found = device.match(at: 0, in: words), words.count - found.upperBound <= 8 {
      return true
    }
    // "Sent with Airmail", "Sent from Spark"; not "Sent by courier on Monday".
    if first.folded == "sent", words.count <= 8,
      ["from", "with", "via", "using"].contains(words[at: 1]?.folded ?? ""),
      words[at: 2]?.isCapitalised ?? false
    {
      return true
    }
    let text = words.map(\.folded)
    return words.count <= 4 && text.suffix(2) == ["from", "mobile"]
      || text.contains("gesendet") && text.contains("meinem")
      || isForeign
  }

  /// The line without `<http…>` and `(http…)`.
  private static func withoutLinks(_ line: String) -> String {
    guard line.contains("://") else { return line }
    return line.split(whereSeparator: { $0 == " " || $0 == "<" || $0 == "(" })
      .filter { !$0.contains("://") }.joined(separator: " ")
  }

  private static let device = Phrases(
    """
    sent from|via my|a|an|the|mobile, sent by galaxy|samsung|iphone|outlook
    from my iphone|ipad|android|phone|mobile|galaxy
    sent from|via|with|by mail|outlook|gmail|yahoo|aol|proton|protonmail|samsung|iphone|ipad|android|mailbox|windows|mobile|verizon|att|att|spark
    sent using, get outlook for, download outlook, get bluemail, sent on the go
    typed on|with my|a iphone|phone|ipad
    enviado desde|del|de|do|pelo|por|a mi|meu|un|una|my|mail|outlook|correo|gmail|yahoo|iphone|ipad|samsung|o
    enviado desde|do|pelo
    enviada do|pelo, obter o? outlook para, obtener outlook para, obtenga outlook para
    envoye de|depuis mon|mon, von meinem
    gesendet von|mit meinem|der|samsung?, verzonden vanaf|via|met mijn?, inviato da|dal
    skickat fran min, sendt fra min, отправлено с|из, lahetetty
    wyslane z, envoye de|depuis, yahoo mail
    """)

  /// Whether a confidentiality notice or a list's footer begins here.
  static func beginsFooter(_ lines: [Line], at index: Int) -> Bool {
    let line = lines[index]
    if line.isRule(of: ruleMarks) {
      let below = lines[clamped: (index + 1)..<(index + 5)].map(\.text).joined(separator: "\n")
      return listFooter.first(in: Words(below)) != nil || begins(notice, Words(below))
    }
    guard index > 0, lines[index - 1].isBlank else { return false }
    let joined = lines[clamped: index..<(index + 3)].map(\.text).joined(separator: " ")
    guard let first = Words(joined, limit: 1).all.first,
      notice.mayBegin(with: first.key) || listFooter.mayBegin(with: first.key)
    else { return false }
    let text = Words(joined)
    return begins(notice, text) || begins(listFooter, text)
  }

  private static let ruleMarks = Array("_-=*".utf8)

  private static func begins(_ phrases: Phrases, _ words: Words) -> Bool {
    phrases.match(at: 0, in: words.all) != nil
  }

  private static let notice = Phrases(
    """
    confidentiality notice|note, confidentiality, disclaimer, privileged and confidential
    notice this|of
    this e|email|message|communication|transmission mail? * ** is|are|may|contains|contain ** confidential|privileged|intended
    this e|email|message|communication|transmission mail? and any|all|its ** confidential|privileged|attachments|files|attachment
    this e|email|message mail? ** is|are intended, this e|email mail? ** confidential
    the information|contents contained? in|of this e|email|message|communication|transmission
    important notice
    aviso de confidencialidad|confidencialidade|privacidad, aviso legal
    este mensaje|correo|mensagem|email|e * ** confidencial|contiene|contem|esta|es|pode|puede|e
    esta mensagem|comunicacion * ** confidencial|contem|pode, please consider the environment
    think before you print, before printing this, antes de imprimir
    """)

  private static let listFooter = Phrases(
    """
    you received this message|email|mail because, you are receiving this, youre receiving this
    to unsubscribe from this|the|these, to unsubscribe send|click|or
    unsubscribe here, mailing list, * mailing list, to stop receiving emails from|these
    manage your subscription|preferences|subscriptions
    has recibido este, recibiste este, voce recebeu este|esta|essa
    para cancelar la|su|a|sua suscripcion|inscricao
    """)
}
