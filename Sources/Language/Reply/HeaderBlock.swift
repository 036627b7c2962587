import Foundation

/// The block of headers that Outlook and forwarding put above an earlier mail.
enum HeaderBlock {
  static func begins(_ lines: [String], at index: Int) -> Bool {
    let line = lines[index].trimmingCharacters(in: .whitespaces)
    if isRule(line) { return true }
    if line.count >= 10, line.allSatisfy({ $0 == "_" || $0 == "-" || $0 == "=" }) {
      let next = lines[clamped: (index + 1)..<(index + 4)].first { !$0.allSatisfy(\.isWhitespace) }
      return next.map { label(of: $0) == .from } ?? false
    }
    guard let first = label(of: line), first != .subject else { return false }
    return labels(lines, from: index).isSuperset(of: first == .from ? [.from] : [.from, first])
      && labels(lines, from: index).count >= 3
  }

  /// "-----Original Message-----" and its like in other languages.
  private static func isRule(_ line: String) -> Bool {
    guard line.count <= 80, let first = line.first, let last = line.last else { return false }
    let isRuled = line.hasPrefix("--") && line.hasSuffix("--") || first == "_" && last == "_"
    guard isRuled || last == ":" else { return false }
    let words = Words(line).all.map(\.folded)
    guard !words.isEmpty, words.count <= 6 else { return false }
    let text = words.joined(separator: " ")
    return isRuled && rules.contains { text.contains($0) }
      || ["begin forwarded message", "forwarded message", "inicio del mensaje reenviado"]
        .contains(text) && (isRuled || line.hasSuffix(":"))
  }

  private enum Label { case from, sent, to, subject }

  private static func labels(_ lines: [String], from index: Int) -> Set<Label> {
    var found: Set<Label> = []
    for line in lines[clamped: index..<(index + 9)] {
      if line.allSatisfy(\.isWhitespace) {
        guard found.count >= 2 else { continue }
        break
      }
      if let label = label(of: line) { found.insert(label) }
    }
    return found
  }

  private static func label(of line: String) -> Label? {
    let plain = line.drop { $0 == "*" || $0 == " " || $0 == "\u{A0}" || $0 == "|" }
    guard let colon = plain.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let name = Words.fold(
      plain[..<colon].filter { $0 != "*" }.trimmingCharacters(in: .whitespaces))
    return names[name]
  }

  private static let names: [String: Label] = {
    var names: [String: Label] = [:]
    for (label, words) in [
      (Label.from, "from de von da van fran fra od expediteur remitente от від lahettaja 发件人 差出人"),
      (
        .sent,
        "sent date enviado enviada fecha data gesendet datum envoye inviato verzonden skickat sendt wyslano дата отправлено lahetetty 发送时间 日時"
      ),
      (.to, "to para an a aan til till do кому vastaanottaja 收件人 宛先 cc"),
      (
        .subject,
        "subject asunto assunto betreff objet oggetto onderwerp amne emne temat тема aihe 主题 件名"
      ),
    ] {
      for word in words.split(separator: " ") { names[Words.fold(word)] = label }
    }
    return names
  }()

  private static let rules = [
    "original message", "mensaje original", "mensagem original", "message original",
    "ursprungliche nachricht", "originalnachricht", "messaggio originale", "oorspronkelijk bericht",
    "forwarded message", "forwarded by", "mensaje reenviado", "mensagem encaminhada",
    "originalmeddelande",
    "message transfere", "weitergeleitete nachricht", "original appointment", "reply message",
    "original email", "opprinnelig melding", "wiadomosc oryginalna", "пересылаемое сообщение",
  ]
}
