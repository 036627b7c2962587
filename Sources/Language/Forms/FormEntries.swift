/// Cuts the text of a notice into labels and values.
struct FormEntries {
  private let labels: FormLabels

  /// A form has fewer lines; what is longer is read as far as this.
  private static let lineLimit = 2_000
  private static let entryLimit = 200
  private static let valueLimitBytes = 20_000
  private static let lineLimitBytes = 8_000

  init(_ labels: FormLabels) { self.labels = labels }

  private struct Open {
    var entry: FormNotice.Entry
    /// Whether there is a line between the value so far and the next.
    var lines: [String] = []
    var hasGap = false
  }

  func read(_ text: String) -> [FormNotice.Entry] {
    let lines = self.lines(of: text)
    var found: [FormNotice.Entry] = []
    var open: Open?
    var index = 0

    func close() {
      guard var done = open else { return }
      while let last = done.lines.last, last.allSatisfy({ "-_=—".contains($0) }) {
        done.lines.removeLast()
      }
      done.entry.value = done.lines.joined(separator: "\n")
      if found.count < Self.entryLimit { found.append(done.entry) }
      open = nil
    }
    func begin(_ label: String, _ field: FormField?, value: String? = nil) {
      close()
      open = Open(entry: FormNotice.Entry(label: label, value: "", field: field))
      if let value { open?.lines.append(value) }
    }
    /// Whether a line that names a field belongs to the text of a message all the same, because
    /// that field was there before.
    func isRepeated(_ field: FormField?) -> Bool {
      guard let field, field != .ignored, open?.entry.field == .message else { return false }
      return field == .message || found.contains { $0.field == field }
    }
    func take(_ label: String, _ meaning: FormLabels.Meaning?, value: String?, line: String) {
      if meaning == .sender {
        guard let value, let address = AddressMention.all(in: value, limit: 2).first else {
          begin(label, .ignored, value: value)
          return
        }
        close()
        let name = value.prefix { $0 != "<" && $0 != "[" }
        found.append(.init(label: label, value: FormLine.bare(name), field: .name))
        found.append(.init(label: label, value: address.address, field: .email))
        return
      }
      var field: FormField?
      if case .field(let known) = meaning { field = known }
      if field == .consent, value == nil, open?.entry.field == .consent, open?.lines.isEmpty == true
      {
        // What was agreed to, said again as the answer.
        open?.lines.append(line)
        return
      }
      if isRepeated(field) {
        // Kept in the message, and seen by whoever checks for a second address.
        open?.lines.append(line)
        guard field != .message else { return }
        found.append(.init(label: label, value: value ?? following(index, in: lines), field: field))
        return
      }
      begin(label, field, value: value)
    }

    while index < lines.count {
      let line = lines[index]
      let isInMessage = open?.entry.field == .message
      switch line.kind {
      case .blank:
        if let current = open, !current.lines.isEmpty {
          open?.lines.append("")
          open?.hasGap = true
        }
      case .row(let cells):
        if let pairs = pairs(cells, below: index, in: lines) {
          close()
          for (label, value) in pairs.found {
            take(label, labels.meaning(of: label), value: value, line: line.text)
          }
          index += pairs.used
        } else {
          add(line.text, to: &open, after: &found)
        }
      case .pair(let label, let value, let isMarked):
        let meaning = labels.meaning(of: label)
        if meaning != nil {
          take(label, meaning, value: value, line: line.text)
        } else if isFooter(line.text, isInMessage: isInMessage) {
          close()
        } else if !isInMessage, isMarked || Self.mayBeLabel(label) {
          begin(label, nil, value: value)
        } else {
          add(line.text, to: &open, after: &found)
        }
      case .label(let label, let isMarked):
        let meaning = labels.meaning(of: label)
        if meaning == .sender, !isMarked {
          add(line.text, to: &open, after: &found)
        } else if meaning != nil {
          take(label, meaning, value: nil, line: line.text)
        } else if !isInMessage || isMarked {
          begin(label, nil)
        } else {
          add(line.text, to: &open, after: &found)
        }
      case .text:
        if isFooter(line.text, isInMessage: isInMessage) {
          close()
        } else if let (label, meaning) = plainLabel(line.text), meaning != .sender {
          take(label, meaning, value: nil, line: line.text)
        } else if let (label, meaning, value) = spaced(line.text, isInMessage: isInMessage) {
          take(label, meaning, value: value, line: line.text)
        } else if !isInMessage, line.text.hasSuffix("?"), line.text.utf8.count <= 160 {
          begin(line.text, nil)
        } else {
          add(line.text, to: &open, after: &found)
        }
      }
      index += 1
    }
    close()
    return found
  }

  /// A line goes to the field above it. A field of one line has its value with the first; what
  /// follows is a question that nobody knows, and its answer.
  private func add(_ text: String, to open: inout Open?, after found: inout [FormNotice.Entry]) {
    guard var current = open else { return }
    let isFull = current.lines.contains { !$0.isEmpty }
    if isFull, let field = current.entry.field, Self.oneLine.contains(field) {
      current.entry.value = current.lines.first { !$0.isEmpty } ?? ""
      if found.count < Self.entryLimit { found.append(current.entry) }
      open = Open(entry: FormNotice.Entry(label: text, value: "", field: nil))
      return
    }
    let size = current.lines.reduce(0) { $0 + $1.utf8.count }
    if current.lines.count < 400, size < Self.valueLimitBytes { open?.lines.append(text) }
  }

  private static let oneLine: Set<FormField> = [
    .name, .givenName, .familyName, .email, .phone, .zip, .town,
  ]

  // MARK: Lines

  private func lines(of text: String) -> [FormLine] {
    let cut = text.split(
      maxSplits: Self.lineLimit, omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).prefix(Self.lineLimit)
    var quoted = 0
    var plain = 0
    for line in cut {
      let trimmed = FormLine.trimmed(line.prefix(40))
      if trimmed.isEmpty { continue }
      if trimmed.first == ">" { quoted += 1 } else { plain += 1 }
    }
    // Questions quoted and answers not: then the mark itself tells the labels.
    let isQuoteALabel = quoted > 0 && plain >= quoted
    return cut.flatMap { line -> [FormLine] in
      let line = line.prefix(Self.lineLimitBytes)
      return (Self.pairsInLine(line) ?? [line]).map {
        FormLine($0, isQuoteALabel: isQuoteALabel)
      }
    }
  }

  /// "Name: Ana | Email: ana@example.org": one line for each.
  private static func pairsInLine(_ line: Substring) -> [Substring]? {
    guard line.utf8.contains(UInt8(ascii: "|")) else { return nil }
    let parts = line.split(separator: "|").filter { !FormLine.trimmed($0).isEmpty }
    let isEach = parts.allSatisfy { part in
      if case .pair = FormLine(part, isQuoteALabel: false).kind { true } else { false }
    }
    return parts.count >= 2 && isEach ? parts : nil
  }

  /// The first text below a label.
  private func following(_ index: Int, in lines: [FormLine]) -> String {
    for line in lines[clamped: (index + 1)..<(index + 4)] {
      if case .blank = line.kind { continue }
      return line.text
    }
    return ""
  }

  /// A line that is a known label and nothing else: "Name", "Email *", "Town (required)".
  private func plainLabel(_ line: String) -> (String, FormLabels.Meaning)? {
    guard line.utf8.count <= 160 else { return nil }
    let label = FormLine.bare(line[...])
    guard let meaning = labels.meaning(of: label, isPlain: true) else { return nil }
    return (label, meaning)
  }

  /// "Name    Maria Lopez", "Name - Maria Lopez", "Name = Maria Lopez".
  /// Outside a message "What is your name? Ana Reis" as well.
  private func spaced(
    _ line: String, isInMessage: Bool
  ) -> (String, FormLabels.Meaning, String)? {
    for mark in ["   ", "  ", " = ", " - ", " – ", " => ", "? "] {
      if isInMessage, mark == "? " { continue }
      guard let range = line.firstRange(of: mark) else { continue }
      let label = FormLine.bare(line[..<range.lowerBound])
      let value = FormLine.trimmed(line[range.upperBound...])
      guard label.utf8.count <= 80, !value.isEmpty, let meaning = labels.meaning(of: label) else {
        continue
      }
      return (label, meaning, String(value))
    }
    return nil
  }

  /// "Note" is a label, a clause of a sentence is none.
  private static func mayBeLabel(_ label: String) -> Bool {
    let words = label.split(whereSeparator: \.isWhitespace)
    guard words.count <= 14, let first = label.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic || first == "¿" || ("0"..."9").contains(first)
  }

  // MARK: Tables

  /// The pairs of a table's row: labels with the values below them, or label and value in turn.
  private func pairs(
    _ cells: [String], below index: Int, in lines: [FormLine]
  ) -> (found: [(String, String)], used: Int)? {
    let isKnown = cells.map { labels.meaning(of: $0) != nil }
    if isKnown.filter(\.self).count >= 2 {
      var next = index + 1
      while next < min(lines.count, index + 4) {
        if case .row(let values) = lines[next].kind, values.count == cells.count {
          let isHeading = !values.contains { labels.meaning(of: $0) != nil }
          if isHeading { return (Array(Swift.zip(cells, values)), next - index) }
        }
        guard case .blank = lines[next].kind else { break }
        next += 1
      }
    }
    guard cells.count % 2 == 0, isKnown.indices.allSatisfy({ $0 % 2 == 1 || isKnown[$0] }) else {
      return nil
    }
    let found = stride(from: 0, to: cells.count, by: 2).map { (cells[$0], cells[$0 + 1]) }
    return (found, 0)
  }

  // MARK: What the form's maker puts below

  private func isFooter(_ line: String, isInMessage: Bool) -> Bool {
    let words = Words(line, limit: 20)
    return Self.plainFooters.match(at: 0, in: words.all) != nil
      || !isInMessage && Self.footers.match(at: 0, in: words.all) != nil
  }

  /// What no person writes in a message of their own.
  private static let plainFooters = Phrases(
    """
    sent via form submission, sent from, does this submission look, if you think this submission
    this e? mail|email|message was|is sent|submitted from|via|through|by a|the|your|our
    sent by an? unverified|verified visitor|user|user, create your own google form, report abuse
    this content is neither, view submission, manage submissions, powered by elementor|wix|squarespace
    este mensaje|correo se ha enviado, este mensaje|correo fue enviado, este email|mail foi enviado
    este e mail foi enviado, esta mensagem foi enviada, enviado desde|a un|traves formulario|de?
    crea tu propio formulario, crie seu proprio formulario
    """)

  private static let footers = Phrases(
    """
    sent via form submission, this e? mail|email|message was|is sent|submitted from|via|through|by
    does this submission look like, if you think this submission, report it here
    sent by an? unverified|verified, sent from, create your own google|form, google forms
    report abuse, this content is neither, powered by, view submission|response|entry|responses|all
    manage submissions|this, you can reply to, reply to this email, to reply, to edit this
    to view, click here to, unsubscribe, you are receiving this, you received this, edit your response
    this form was, this is a notification, log in to, go to your dashboard
    enviado desde, enviado a traves, este mensaje|correo se|ha|fue, este email|e mail foi|mail
    esta mensagem foi, enviado de, enviado por, este formulario, crea tu propio, crear tu propio
    crie seu proprio, denunciar
    """)
}
