import Foundation

/// The block of headers that Outlook and forwarding put above an earlier mail.
enum HeaderBlock {
  static func begins(_ lines: [Line], at index: Int) -> Bool {
    let line = lines[index]
    if isRule(line) { return true }
    if line.isRule(of: ruleMarks) {
      let next = lines[clamped: (index + 1)..<(index + 4)].first { !$0.isBlank }
      return next.map { label(of: $0) == .from } ?? false
    }
    guard let first = label(of: line), first != .subject else { return false }
    let labels = labels(lines, from: index)
    return labels.isSuperset(of: [.from, first]) && labels.count >= 3
  }

  /// "-----Original Message-----" and its like in other languages.
  private static func isRule(_ line: Line) -> Bool {
    guard line.last == UInt8(ascii: ":") || line.first.map(ruleMarks.contains) ?? false,
      !line.isLonger(than: 80)
    else { return false }
    let line = line.trimmed
    guard let first = line.first, let last = line.last else { return false }
    let isRuled = line.hasPrefix("--") && line.hasSuffix("--") || first == "_" && last == "_"
    guard isRuled || last == ":" else { return false }
    let words = Words(line).all.map(\.folded)
    guard !words.isEmpty, words.count <= 6 else { return false }
    let text = words.joined(separator: " ")
    return isRuled && rules.contains { text.contains($0) }
      || ["begin forwarded message", "forwarded message", "inicio del mensaje reenviado"]
        .contains(text) && (isRuled || line.hasSuffix(":"))
  }

  private static let ruleMarks = Array("_-=".utf8)

  private enum Label { case from, sent, to, subject }

  private static func labels(_ lines: [Line], from index: Int) -> Set<Label> {
    var found: Set<Label> = []
    for line in lines[clamped: index..<(index + 9)] {
      if line.isBlank {
        guard found.count >= 2 else { continue }
        break
      }
      if let label = label(of: line) { found.insert(label) }
    }
    return found
  }

  private static func label(of line: Line) -> Label? {
    guard line.mayHaveColon else { return nil }
    let plain = line.text.drop { $0 == "*" || $0 == " " || $0 == "\u{A0}" || $0 == "|" }
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
