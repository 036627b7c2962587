/// What an employer's lawyer, a gateway or a mailing list put around a mail.
enum MailFooter {
  /// What of it a line begins.
  enum Kind {
    /// A gateway's warning about the mail, which is one paragraph.
    case banner
    /// Nothing of the person's stands from here on, quotes aside.
    case footer
  }

  /// Whether a closer look is worth it.
  static func mayBegin(_ body: Body, at index: Int) -> Bool {
    let line = body.lines[index]
    if line.has(.rule) { return line.count >= 5 }
    return line.has(.noticeFirst) && (body.lines[at: index - 1]?.isBlank ?? true)
  }

  static func kind(_ body: Body, at index: Int) -> Kind? {
    let line = body.lines[index]
    if line.has(.rule) {
      if isWoven(body, line) { return .footer }
      guard line.count >= 5, let next = body.filled(from: index + 1) else { return nil }
      return isFooter(body, at: next, isUnderRule: true) ? .footer : nil
    }
    guard mayBegin(body, at: index) else { return nil }
    if let kind = opening(body.joined(index..<(index + 3), limit: 300)) { return kind }
    return isFooter(body, at: index, isUnderRule: false) ? .footer : nil
  }

  /// What the first words of a notice say.
  private static func opening(_ text: String) -> Kind? {
    guard let first = Words(text, limit: 1).all.first,
      banner.mayBegin(with: first.key) || printing.mayBegin(with: first.key)
    else { return nil }
    let words = Words(text, limit: 30).all
    if banner.match(at: 0, in: words) != nil { return .banner }
    return printing.match(at: 0, in: words) != nil ? .footer : nil
  }

  private static func isFooter(_ body: Body, at index: Int, isUnderRule: Bool) -> Bool {
    isNotice(body, at: index) || isListFooter(body, at: index, isUnderRule: isUnderRule)
  }

  /// Whether a paragraph is a lawyer's: it begins as those do, and goes on like that.
  static func isNotice(_ body: Body, at index: Int) -> Bool {
    guard body.lines[index].has(.noticeFirst), isLegal(body, at: index) else { return false }
    let words = Words(body.joined(index..<(index + 4), limit: 400), limit: 30).all
    return notice.match(at: 0, in: words) != nil
  }

  /// Whether two words that lawyers use stand in the paragraph.
  private static func isLegal(_ body: Body, at index: Int) -> Bool {
    var count = 0
    for line in body.lines[clamped: index..<(index + 12)] {
      if line.isBlank { break }
      if line.has(.veryLegal) { return true }
      if line.has(.legal) { count += 1 }
      if count >= 2 { return true }
    }
    return false
  }

  private static func isListFooter(_ body: Body, at index: Int, isUnderRule: Bool) -> Bool {
    let end = min(index + 5, body.paragraphEnd(within: 5, from: index))
    let lines = body.lines[clamped: index..<end]
    // "To unsubscribe from this list, do I just answer? Please take me off."
    guard !lines.contains(where: { $0.has(.asks) || $0.has(.own) }) else { return false }
    guard isUnderRule || lines.contains(where: { $0.has(.legal) || $0.has(.sent) }) else {
      return false
    }
    let words = Words(body.joined(index..<end, limit: 600), limit: isUnderRule ? 80 : 20)
    if list.match(at: 0, in: words.all) != nil { return true }
    guard isUnderRule else { return false }
    return list.first(in: words) != nil || underRule.first(in: words) != nil
  }

  /// `__._,_.___` of Yahoo Groups, `-~----------~----~----` of Google, `==^====` of Topica,
  /// `-=-=-=-` of Groups.io: rules that nobody types.
  private static func isWoven(_ body: Body, _ line: BodyLine) -> Bool {
    guard line.count >= 8 else { return false }
    var marks: Set<UInt8> = []
    var changes = 0
    var last: UInt8?
    for byte in body.bytes[line.range].prefix(100) where byte != 0x20 {
      marks.insert(byte)
      if let last, last != byte { changes += 1 }
      last = byte
    }
    return marks.count >= 2 && changes >= 2 && !marks.contains(0xE2)
      && (changes >= 6 || line.count >= 20 || marks.count >= 3)
  }

  private static let notice = Phrases(
    """
    confidentiality notice|note|statement|disclaimer|warning, confidentiality, disclaimer
    legal notice|disclaimer, privacy notice|statement
    privileged and|or confidential, confidential and|or privileged, internal use only
    notice this|of|the, important this|notice, nota de confidencialidad|confidencialidade
    this e|email|message|communication|transmission mail? * ** is|are|may|contains|contain|and|including * ** confidential|privileged|intended|proprietary|legally
    this e|email|message|communication|transmission mail? and|including any|all|its|the ** attachments|files|attachment|attached
    this e|email|message mail? ** is|are intended, this e|email mail? ** confidential
    this e|email|message mail? has|was been? checked|scanned
    the information|contents|content contained|transmitted|in? in|of|with? this e|email|message|communication|transmission
    the information|contents contained? in|of this e|email|message|communication|transmission
    any views|opinions|unauthorized|review
    aviso de confidencialidad|confidencialidade|privacidad|privacidade, aviso legal
    este mensaje|correo|mensagem|email|e * ** confidencial|contiene|contem|esta|es|pode|puede|e|va|y
    esta mensagem|comunicacion|comunicacao|transmision * ** confidencial|contem|pode|e|puede|contiene|esta
    la informacion contenida|incluida|de en?|este, a informacao contida|presente
    las informaciones contenidas, as informacoes contidas, se voce|usted recebeu|recibio|no|nao
    diese e|email|nachricht mail? ** enthalt|kann|ist|und, dieser ** enthalt
    ce message|courriel|mail|courrier ** est|peut|et|contient, cet email|e, les informations
    il|questo presente? messaggio|email, le informazioni contenute, questa e|email
    dit bericht|e|email, deze e|email, si usted|ha no|recibido, wenn sie nicht
    if you|the are|have|received|reader not|received|are|this|of, unless otherwise
    """)

  private static let printing = Phrases(
    """
    please consider the environment|planet, think before you print|printing
    please think before|of you|the printing|print|environment, before printing this|please
    antes de imprimir este|esta|esse|essa|piense|pense, por favor piense|pense|considere antes|el|o|en
    """)

  private static let banner = Phrases(
    """
    caution this|external|the, warning this|external, external email|sender|message|mail
    external this|use, attention this|external, you dont often|usually get email
    caution email, this message|email|e mail? is|was|originated|came from an? external|outside
    this message|email originated|came from outside, no suele recibir, non spesso
    this sender, some people who received this message
    """)

  private static let list = Phrases(
    """
    you received|receive|got this|these message|email|mail|emails|messages because|as
    you are receiving|subscribed this|to|because, youre receiving this
    you are a member of, this message|email|mail was|is sent to
    to unsubscribe from|send|click|or|visit|reply|go, to unsubscribe and|please
    to stop receiving, to post|reply to|send, to respond reply|visit, to visit your group|this
    to view this|the discussion|message, visit topic|message, reply via|to web|sender|group
    unsubscribe here|from|mailto|click|https|http|by, manage your subscription|preferences|subscriptions|notifications
    yahoo groups|group links?, do you yahoo, has recibido este|esta, recibiste este
    voce recebeu|esta esta|este|essa|recebendo, para cancelar|anular la|su|a|sua suscripcion|inscricao
    para desinscribirte|desinscrever|sair, virus free, libre de virus, livre de virus
    this email|mail|message has been checked|scanned, non text portions, groupsio links
    reply to this email directly, view it on github, click here to unsubscribe, to manage
    se ha comprobado|certificado, este correo|e|email mail? ha|foi|fue sido? comprobado|verificado|verificada|escaneado|analizado
    """)

  /// Only below a rule: who writes "our mailing list" means it.
  private static let underRule = Phrases(
    """
    mailing list, unsubscribe, get your free, free email|mail, msn|hotmail|messenger, mailman
    yahoo groups|mail|messenger, reply above, listinfo, google groups, lista de correo|discusion
    """)
}

extension Body {
  /// Where the paragraph at `index` ends, looked for over so many lines.
  func paragraphEnd(within limit: Int, from index: Int) -> Int {
    var end = index
    while end < lines.count, end < index + limit, !lines[end].isBlank { end += 1 }
    return end
  }
}
