/// The block of headers that Outlook and forwarding put above an earlier mail.
enum HeaderBlock {
  /// Whether an earlier mail begins here; then where its own words do.
  static func begins(_ body: Body, at index: Int) -> Int? {
    let line = body.lines[index]
    if line.has(.dashed) || line.has(.endsInColon) {
      if isRule(body, line) { return end(of: body, from: index + 1) }
    }
    if line.has(.rule), line.count >= 5, let next = body.filled(from: index + 1),
      isBlock(body, at: next, needed: 2)
    {
      return end(of: body, from: next)
    }
    if isInOneLine(body, line) { return index + 1 }
    return isBlock(body, at: index, needed: 3) ? end(of: body, from: index) : nil
  }

  /// Whether lines with the names of headers begin here, so many of different ones.
  private static func isBlock(_ body: Body, at index: Int, needed: Int) -> Bool {
    guard body.lines[index].label != .none, body.lines[index].label != .other else { return false }
    var seen: HeaderLabels = []
    var hasAddress = false
    var unnamed = 0
    for line in body.lines[clamped: index..<(index + 16)] where !line.isBlank {
      if line.label == .none {
        // A header may be wrapped, but not over many lines.
        unnamed += 1
        if unnamed > 3 { break }
      } else {
        unnamed = 0
        seen.insert(HeaderLabels(line.label))
        if line.has(.hasAt) { hasAddress = true }
      }
    }
    guard seen.contains(.from), seen.count >= needed else { return false }
    // Who offers a ride writes "From: … To: … Date: …" as well.
    return seen.contains(.subject) || hasAddress
  }

  /// `From: Ana <a@example.org> Sent: Tuesday To: Rose Subject: A time`, its lines run together.
  private static func isInOneLine(_ body: Body, _ line: BodyLine) -> Bool {
    guard line.label == .from, line.has(.hasAt), line.words >= 6 else { return false }
    var reader = LabelReader()
    let found = reader.labels(in: body.bytes, line.range.prefix(600))
    return found.count == 4
  }

  /// Where the words of the earlier mail begin below its headers.
  private static func end(of body: Body, from start: Int) -> Int {
    var end = start
    var unnamed = 0
    var hasLabel = false
    for index in start..<min(start + 24, body.lines.count) {
      let line = body.lines[index]
      if line.isBlank {
        if hasLabel, unnamed == 0, !(body.filled(from: index).map(isNamed(body)) ?? false) {
          return index
        }
      } else if line.label != .none {
        hasLabel = true
        unnamed = 0
        end = index + 1
      } else {
        unnamed += 1
        if unnamed > 2 || !hasLabel { return hasLabel ? end : index }
        if body.lines[at: index + 1]?.isBlank ?? true { return index + 1 }
      }
    }
    return end
  }

  private static func isNamed(_ body: Body) -> (Int) -> Bool {
    { body.lines[$0].label != .none }
  }

  /// "-----Original Message-----", "Begin forwarded message:" and their like.
  private static func isRule(_ body: Body, _ line: BodyLine) -> Bool {
    guard line.count <= 120, (1...8).contains(line.words) else { return false }
    let words = Words(body.joined(line), limit: 10).all
    let text = words.map(\.folded).joined(separator: " ")
    if line.has(.dashed) {
      return rules.contains { text.contains($0) } || foreignRules.contains { text.contains($0) }
    }
    return begin.contains(text)
  }

  private static let rules = fold(
    """
    original message,mensaje original,mensagem original,message original,message d'origine
    ursprüngliche nachricht,originalnachricht,original nachricht,messaggio originale
    oorspronkelijk bericht,origineel bericht,ursprungligt meddelande,originalmeddelande
    oprindelig meddelelse,original meddelelse,opprinnelig melding,oprinnelig melding
    opprinnelig e-post,alkuperäinen viesti,wiadomość oryginalna,oryginalna wiadomość
    wiadomość pierwotna,původní zpráva,pôvodná správa,исходное сообщение,оригинальное сообщение
    оригінальне повідомлення,вихідне повідомлення,orijinal mesaj,orjinal mesaj,özgün ileti
    αρχικό μήνυμα,eredeti üzenet,mesaj original,mesajul original,missatge original
    الرسالة الأصلية,رسالة أصلية,הודעה מקורית,ההודעה המקורית,tin nhắn gốc,pesan asli,pesan asal
    forwarded message,forwarded by,mensaje reenviado,mensagem encaminhada,mensagem reencaminhada
    message transféré,message réexpédié,weitergeleitete nachricht,weitergeleitete mail
    messaggio inoltrato,doorgestuurd bericht,vidarebefordrat meddelande,videresendt melding
    videresendt besked,välitetty viesti,wiadomość przekazana,przekazana wiadomość
    přeposlaná zpráva,пересылаемое сообщение,перенаправленное сообщение,переслане повідомлення
    iletilen mesaj,yönlendirilmiş mesaj,προωθημένο μήνυμα,továbbított üzenet,mesaj redirecționat
    original appointment,reply message,original email,original mail,respuesta original
    mensaje anterior,begin forwarded message,missatge reenviat,رسالة معاد توجيهها,הודעה שהועברה
    """)

  private static let foreignRules = [
    "原始邮件", "原始郵件", "原邮件", "转发", "轉寄", "元のメッセージ", "オリジナル", "転送メッセージ", "원본 메시지", "원본메시지", "전달된",
  ].map { Words.fold($0) }

  private static let begin: Set<String> = Set(
    fold(
      """
      begin forwarded message,forwarded message,inicio del mensaje reenviado
      início da mensagem encaminhada,início da mensagem reencaminhada,começo da mensagem encaminhada
      début du message réexpédié,début du message transféré,anfang der weitergeleiteten nachricht
      anfang der weitergeleiteten e-mail,inizio messaggio inoltrato,begin doorgestuurd bericht
      vidarebefordrat brev,start på videresendt besked,videresendt melding,välitetty viesti alkaa
      początek przekazywanej wiadomości,начало переадресованного сообщения
      начало переадресованного письма,začátek přeposílané zprávy,továbbított levél kezdete
      転送されたメッセージ,开始转发的邮件,下面是被转发的邮件,전달된 메시지,下面是被轉寄的郵件,iletilen ileti başlangıcı
      """))

  /// As `Words` cuts and folds them.
  private static func fold(_ phrases: String) -> [String] {
    phrases.split(whereSeparator: { $0 == "," || $0.isNewline })
      .map { Words(String($0)).all.map(\.folded).joined(separator: " ") }
  }
}

/// Finds the names of headers within a line.
private struct LabelReader {
  private var word = WordKey()

  mutating func labels(in bytes: [UInt8], _ range: Range<Int>) -> HeaderLabels {
    var found: HeaderLabels = []
    var index = range.lowerBound
    while index < range.upperBound {
      let sign = Signs.sign(in: bytes, at: index)
      switch sign.kind {
      case .colon:
        if let label = ReplyWords.labels[word] { found.insert(HeaderLabels(label)) }
        word = WordKey()
      case .blank, .other: word = WordKey()
      default: Signs.append(sign, to: &word)
      }
      index += sign.length
    }
    return found
  }
}

extension Range<Int> {
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}

/// The headers that were seen, those aside that no client needs to show.
private struct HeaderLabels: OptionSet {
  let rawValue: UInt8

  static let from = HeaderLabels(.from)
  static let subject = HeaderLabels(.subject)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ label: HeaderLabel) {
    rawValue = label == .none || label == .other ? 0 : 1 << label.rawValue
  }

  var count: Int { rawValue.nonzeroBitCount }
}
