/// "Sent from my iPhone", "Enviado desde mi …", "Get Outlook for iOS": what a device added.
enum DeviceLine {
  /// Whether a closer look is worth it.
  static func mayBegin(_ line: BodyLine) -> Bool {
    guard line.count <= 240, !line.has(.asks) else { return false }
    return line.has(.foreign) && line.count <= 120
      || line.has(.sent) && (2...24).contains(line.words)
  }

  /// The lines of it that begin at `index`: none if they are a person's words.
  static func count(_ body: Body, at index: Int) -> Int {
    let line = body.lines[index]
    guard mayBegin(line) else { return 0 }
    if line.has(.foreign), isForeign(body, line) { return 1 }
    guard line.has(.sent) else { return 0 }
    let words = Words(withoutLinks(body.joined(line)), limit: 15).all
    guard let first = words.first, words.count <= 14 else { return 0 }
    guard isCertain(words, first) || isLikely(words, line) && endsParagraph(body, at: index) else {
      return 0
    }
    // "Sent from my phone, please excuse" over two lines.
    if let next = body.lines[at: index + 1], !next.isBlank, !next.has(.capitalFirst),
      next.words <= 6, next.words > 0, body.lines[at: index + 2]?.isBlank ?? true,
      !next.has(.sent), !next.has(.quoted), !next.has(.foreign), !line.has(.endsSentence),
      words.contains(where: { ["excuse", "please", "pardon", "forgive"].contains($0.folded) })
    {
      return 2
    }
    return 1
  }

  private static func isCertain(_ words: [Word], _ first: Word) -> Bool {
    if let found = device.match(at: 0, in: words), words.count - found.upperBound <= 8 {
      return true
    }
    if let found = bare.match(at: 0, in: words), words.count - found.upperBound <= 3 {
      return true
    }
    if first.folded == "sent", ["from", "via", "on"].contains(words[at: 1]?.folded ?? ""),
      ["my", "a", "an", "the"].contains(words[at: 2]?.folded ?? ""), let thing = words[at: 3]
    {
      // "Sent from my TI-85"; not "Sent from my office on Monday".
      return words.count == 4 || thing.isCapitalised || thing.isShouted
        || kinds(of: thing).contains(.device)
    }
    // "Sent with Airmail", "Sent from Spark"; not "Sent by courier on Monday".
    if first.folded == "sent", words.count <= 8,
      ["from", "with", "via", "using"].contains(words[at: 1]?.folded ?? ""),
      words[at: 2]?.isCapitalised ?? false
    {
      return true
    }
    let text = words.map(\.folded)
    if words.count <= 4, text.suffix(2) == ["from", "mobile"] { return true }
    return text.contains("gesendet") && (text.contains("meinem") || text.contains("meiner"))
  }

  /// In any language: a word for "sent" at one end, and the name of a device or program.
  private static func isLikely(_ words: [Word], _ line: BodyLine) -> Bool {
    guard line.has(.device), words.count <= 9, !line.has(.hasAt),
      let first = words.first, let last = words.last
    else { return false }
    let ends = [first, last]
    guard ends.contains(where: { sent.contains(Signs.key($0.written)) }) else { return false }
    return words.contains { things.contains(Signs.key($0.written)) }
  }

  /// Whether nothing of a person's follows in the same paragraph.
  private static func endsParagraph(_ body: Body, at index: Int) -> Bool {
    guard let next = body.lines[at: index + 1] else { return true }
    return next.isBlank || next.has(.sent) || next.has(.quoted) || next.has(.rule)
      || next.has(.dashed) || next.label != .none || next.has(.opening)
  }

  private static func kinds(of word: Word) -> ReplyWords.Kinds {
    ReplyWords.kinds[Signs.key(word.written)] ?? []
  }

  private static func isForeign(_ body: Body, _ line: BodyLine) -> Bool {
    ReplyWords.foreignDevices.contains { body.holds($0, in: line.range) }
  }

  /// The line without `<http…>` and `(http…)`.
  private static func withoutLinks(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: ":")), line.contains("://") else { return line }
    return line.split(whereSeparator: { $0 == " " || $0 == "<" || $0 == "(" })
      .filter { !$0.contains("://") }.joined(separator: " ")
  }

  private static let sent = WordTable<Void>(
    """
    enviado enviada enviat envoyé envoye obtener obtenga obtén obter transferir gesendet verfasst
    verzonden verstuurd inviato inviata skickat skickad sendt lähetetty wysłane wysłano odesláno
    odoslané отправлено отправлен надіслано надіслане gönderildi εστάλη στάλθηκε küldve trimis
    posláno poslané poslano télécharger scarica hämta hent pobierz أرسلت أُرسلت مرسل נשלח gửi
    dikirim hol beziehen downloaden saadetud
    """.split(whereSeparator: \.isWhitespace).map { (Signs.key($0), ()) })

  /// What such lines name; not "mail", which people send as well.
  private static let things = WordTable<Void>(
    """
    iphone ipad ipod android samsung galaxy huawei xiaomi blackberry nokia htc motorola pixel
    oneplus outlook yahoo gmail aol proton protonmail mailbox spark airmail bluemail gmx windows
    smartphone thunderbird hotmail kindle iphonea iphone'a iphonu iphonesta ipadista outlookista
    iphoneumdan iphonedan iphone'umdan iphone'dan ipadimden androida iphoneul móvil celular
    telemóvel mobilgerät handy telefonu smartfona mobiltelefon mobiltelefonom телефона смартфона
    почты dispositivo iphone-ul iphone-al
    """.split(whereSeparator: \.isWhitespace).map { (Signs.key($0), ()) })

  /// What begins with these is followed by up to eight words more.
  private static let device = Phrases(
    """
    sent via mobile|my, sent from|via|on mobile, sent by galaxy|samsung|iphone|outlook
    sent from|via|with|by outlook|gmail|yahoo|aol|proton|protonmail|samsung|iphone|ipad|android|mailbox|windows|mobile|verizon|att|spark
    sent from mail|email for, sent from the all new? * app, sent from the aol
    get outlook for, download outlook for, get bluemail, sent on the go
    typed on|with my|a iphone|phone|ipad|mobile
    enviado|enviada desde|del|de|do|pelo mi|meu|minha iphone|ipad|android|samsung|galaxy|movil|celular|telefono|telemovel|smartphone|dispositivo|telefone|huawei|xiaomi|motorola|blackberry|tablet
    enviado|enviada desde|del|do|pelo|por|a yahoo|gmail|outlook|iphone|ipad|android|samsung|smartphone|blackberry|aol
    enviado|enviada desde|con|com|a|pelo o? correo|email|mail|partir|proton|protonmail|outlook|spark
    obter o? outlook para, obtener|obtenga|obten outlook para, transferir o? outlook para
    envoye de|depuis mon|ma|yahoo|outlook|mobile|lappli, envoye a partir de, envoye avec|via
    gesendet von|mit|aus meinem|meiner|der|dem|samsung|outlook|yahoo|iphone|mail|proton
    von meinem|meiner * ** gesendet, diese nachricht wurde ** gesendet
    verzonden vanaf|via|met|met mijn?, verstuurd vanaf|met, inviato da|dal|con|tramite
    skickat fran min, sendt fra min, отправлено с|со|из, lahetetty
    wyslane z|ze, wyslano z|ze
    yahoo mail iphone|android|busca|encuentra
    """)

  /// After these, up to three.
  private static let bare = Phrases(
    """
    from my iphone|ipad|android|phone|mobile|galaxy|samsung|blackberry|cell
    enviado desde|do|pelo mi|meu, enviada do|pelo, sent using
    """)
}

extension Body {
  /// Whether these bytes stand within `range`.
  func holds(_ part: [UInt8], in range: Range<Int>) -> Bool {
    guard let first = part.first else { return true }
    var index = range.lowerBound
    while index + part.count <= range.upperBound {
      if bytes[index] == first, bytes[index..<(index + part.count)].elementsEqual(part) {
        return true
      }
      index += 1
    }
    return false
  }
}
