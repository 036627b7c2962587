/// Takes from a plain-text body what is not new in it.
///
/// Away go quoted lines, the line that introduces them ("On Tuesday Ana wrote:", in any
/// language and wrapped over lines), header blocks of Outlook and of forwarding, signatures,
/// "Sent from my …", disclaimers and list footers, and mail of ours that was quoted without
/// marks. What is written between quoted lines stays. Clients that quote without `>` leave no
/// mark at the end of the quote, so below an introduction without `>` after it everything is
/// old, unless the words of our own mail show where it ends.
package enum ReplyText {
  /// What is new in `body`; never fails, and takes time linear in its length.
  ///
  /// - Parameters:
  ///   - ours: the mail that this one answers, if it is known.
  ///   - attachments: the names of the files that came with it.
  package static func new(
    in body: String, ours: OurMail? = nil, attachments: [String] = []
  ) -> NewText {
    let body = Body(body)
    var reader = ReplyReader(body, ours: ours?.find(in: body))
    reader.read()
    return reader.newText(attachments: attachments)
  }
}

/// Goes through the lines of a body once, and sorts them.
private struct ReplyReader {
  private let body: Body
  private let ours: OurMail.Found?
  private let introductions: [Attribution]
  /// The first of `introductions` that is not above the line at hand.
  private var introduction = 0
  private var index = 0
  /// The lines that stay; -1 for a gap.
  private var kept: [Int32] = []
  private var hasWords = false
  private var signature: [Int] = []
  private var footer: [Int] = []
  private var hadQuote = false
  private var hadIntroduction = false
  private var hadNotice = false
  private var forwardedFrom: Int?
  private var doubt: NewText.Doubt?
  /// Closer looks at lines that may be a program's. No mail of a person needs a tenth of these;
  /// without the limit a hostile one would take long.
  private var looksLeft = 4_000

  init(_ body: Body, ours: OurMail.Found?) {
    self.body = body
    self.ours = ours
    introductions = Attribution.all(in: body)
  }

  mutating func read() {
    skipArmor()
    while index < body.lines.count {
      let line = body.lines[index]
      if line.isBlank {
        kept.append(-1)
        index += 1
        continue
      }
      if takeOld() { continue }
      if takeAdded() { continue }
      kept.append(Int32(clamping: index))
      hasWords = true
      index += 1
    }
  }

  /// Takes what was in an earlier mail, if that is at hand.
  private mutating func takeOld() -> Bool {
    if let ours, ours.lines[at: index] == true {
      hadQuote = true
      if ours.hasStrayHandle { doubt = .ourWords }
      index += 1
      return true
    }
    if let one = introductionAtHand() {
      hadQuote = true
      hadIntroduction = true
      index = one.lines.upperBound + 1
      if !one.quotesFollow {
        if one.isWeak, hasWords { doubt = doubt ?? .unmarkedQuote }
        skipUnmarked()
      }
      return true
    }
    if body.isQuoted(at: index) {
      guard !isNoQuote(at: index) else { return false }
      hadQuote = true
      index += 1
      return true
    }
    guard let below = HeaderBlock.begins(body, at: index) else {
      guard isReplyLine(body.lines[index]) else { return false }
      hadQuote = true
      hadIntroduction = true
      skipUnmarked()
      return true
    }
    if !hasWords, !hadQuote { forwardedFrom = below }
    hadQuote = true
    hadIntroduction = true
    index = max(below, index + 1)
    skipUnmarked()
    return true
  }

  /// Takes what a program added, and signatures.
  private mutating func takeAdded() -> Bool {
    let line = body.lines[index]
    if line.has(.rule), let end = signatureEnd() {
      signature = Array((index + 1)..<end)
      index = end
      kept.append(-1)
      return true
    }
    if DeviceLine.mayBegin(line), mayLook() {
      let device = DeviceLine.count(body, at: index)
      if device > 0 {
        kept.append(-1)
        hadNotice = true
        index += device
        return true
      }
    }
    guard let kind = footer(at: index) else { return isPlaceholder(line) }
    guard case .footer = kind, hasWords || line.has(.rule) else {
      takeParagraphOfNotice()
      return true
    }
    let end = quoteStart(from: index + 1)
    footer += Array(index..<min(end, index + 40))
    index = end
    return true
  }

  private mutating func mayLook() -> Bool {
    looksLeft -= 1
    return looksLeft >= 0
  }

  private mutating func footer(at index: Int) -> MailFooter.Kind? {
    guard MailFooter.mayBegin(body, at: index), mayLook() else { return nil }
    return MailFooter.kind(body, at: index)
  }

  private mutating func takeParagraphOfNotice() {
    let end = body.paragraphEnd(within: 60, from: index)
    footer += Array(index..<min(end, index + 40))
    hadNotice = true
    kept.append(-1)
    index = max(end, index + 1)
  }

  private mutating func introductionAtHand() -> Attribution? {
    while introduction < introductions.count, introductions[introduction].lines.lowerBound < index {
      introduction += 1
    }
    guard let one = introductions[at: introduction], one.lines.lowerBound == index else {
      return nil
    }
    return one
  }

  /// A quote without marks goes to the end, or as far as our own words do.
  private mutating func skipUnmarked() {
    guard let ours, ours.isWhole,
      let next = ours.lines[clamped: index..<ours.lines.count].firstIndex(of: true)
    else {
      index = body.lines.count
      return
    }
    index = next
  }

  /// Where the signature below the mark at hand ends.
  private mutating func signatureEnd() -> Int? {
    if Signature.isSure(body, at: index) { return quoteStart(from: index + 1) }
    guard mayLook() else { return nil }
    let end = quoteStart(from: index + 1, within: Signature.lineLimit)
    return Signature.isLikely(body, at: index, end: end) ? end : nil
  }

  /// The first line from `start` on that begins something quoted or added, looked for over so
  /// many lines.
  private mutating func quoteStart(from start: Int, within limit: Int = .max) -> Int {
    var at = introduction
    while at < introductions.count, introductions[at].lines.lowerBound < start { at += 1 }
    let introduced = introductions[at: at]?.lines.lowerBound ?? body.lines.count
    let last = introduced - start > limit ? start + limit : introduced
    var end = start
    while end < last {
      let line = body.lines[end]
      if !line.isBlank,
        body.isQuoted(at: end) || ours?.lines[at: end] == true
          || HeaderBlock.begins(body, at: end) != nil || footer(at: end) != nil
      {
        return end
      }
      end += 1
    }
    return max(start, last)
  }

  /// ">50 people came" alone in a mail is no quote.
  private func isNoQuote(at index: Int) -> Bool {
    let line = body.lines[index]
    guard !hadIntroduction, let second = body.bytes[at: Int(line.start) + 1],
      (0x30...0x39).contains(second), Int(line.start) + 1 < Int(line.end)
    else { return false }
    return [index - 2, index - 1, index + 1, index + 2].allSatisfy {
      !(body.lines[at: $0]?.has(.quoted) ?? false)
    }
  }

  /// "Reply above this line", which is older than what stands above it.
  private func isReplyLine(_ line: BodyLine) -> Bool {
    guard line.words <= 14, line.words >= 4, line.has(.dashed) || !line.has(.own) else {
      return false
    }
    return Self.replyLine.contains { body.holds($0, in: line.range) }
  }

  private static let replyLine = [
    "eply above this line", "EPLY ABOVE THIS LINE", "rite above this line", "bove this line to",
    "WRITE ABOVE THIS LINE", "eply ABOVE THIS LINE", "por encima de esta línea",
    "acima desta linha", "au-dessus de cette ligne", "über dieser Zeile", "oberhalb dieser Linie",
  ].map { Array($0.utf8) }

  /// `[image: photo.png]` and `[cid:…]`, which stand for pictures.
  private mutating func isPlaceholder(_ line: BodyLine) -> Bool {
    guard line.count <= 200, body.bytes[Int(line.start)] == UInt8(ascii: "["),
      body.bytes[Int(line.end) - 1] == UInt8(ascii: "]"),
      Self.placeholders.contains(where: { body.bytes[line.range].dropFirst().starts(with: $0) })
    else { return false }
    index += 1
    return true
  }

  private static let placeholders = ["image:", "cid:", "Image:", "imagen:", "imagem:", "Bild:"]
    .map { Array($0.utf8) }

  /// The lines that OpenPGP puts above a signed text.
  private mutating func skipArmor() {
    guard let first = body.filled(from: 0), body.lines[first].has(.dashed),
      body.bytes[body.lines[first].range].starts(
        with: Array("-----BEGIN PGP SIGNED MESSAGE".utf8))
    else { return }
    index = body.paragraphEnd(within: 6, from: first)
  }

  func newText(attachments: [String]) -> NewText {
    let text = body.tidy(withoutArmor(kept))
    let below = body.tidy(signature)
    let foot = body.tidy(footer)
    var new = NewText(
      text: text, signature: below.isEmpty ? nil : below, hadQuote: hadQuote,
      footer: foot.isEmpty ? nil : foot, doubt: doubt)
    if !text.isEmpty {
      new.signature = new.signature ?? SignOff.under(text)
      return new
    }
    if !hadIntroduction, let quote = quoteAlone() {
      new.text = quote
      return new
    }
    if let forwardedFrom {
      let forwarded = body.tidy(forwardedFrom..<body.lines.count)
      new.forwarded = forwarded.isEmpty ? nil : forwarded
    }
    new.absence = absence(new, attachments)
    return new
  }

  private func absence(_ new: NewText, _ attachments: [String]) -> NewText.Absence {
    if new.forwarded != nil { return .onlyForwarded }
    if hadQuote { return .onlyQuote }
    if attachments.contains(where: { $0.lowercased() == "winmail.dat" }) { return .onlyWinmail }
    if !attachments.isEmpty { return .onlyAttachments }
    if new.signature != nil { return .onlySignature }
    return new.footer != nil || hadNotice ? .onlyFooter : .empty
  }

  /// The lines above the signature of OpenPGP.
  private func withoutArmor(_ lines: [Int32]) -> ArraySlice<Int32> {
    guard
      let end = lines.firstIndex(where: { index in
        guard index >= 0, body.lines[Int(index)].has(.dashed) else { return false }
        return body.bytes[body.lines[Int(index)].range].starts(
          with: Array("-----BEGIN PGP SIGNATURE".utf8))
      })
    else { return lines[...] }
    return lines[..<end]
  }

  /// The quote itself where the mail is nothing else and nobody introduced it: then it is what
  /// the person sent.
  private func quoteAlone() -> String? {
    guard hadQuote, signature.isEmpty, footer.isEmpty,
      body.lines.allSatisfy({ $0.isBlank || $0.has(.quoted) })
    else { return nil }
    var bare: [String] = []
    for line in body.lines where !line.isBlank && bare.count < 6 {
      bare.append(
        String(
          decoding: body.bytes[line.range].prefix(600).drop {
            $0 == UInt8(ascii: ">") || $0 == 0x20
          },
          as: UTF8.self))
    }
    let inner = Body(bare.joined(separator: "\n"))
    let isIntroduced =
      !Attribution.all(in: inner).isEmpty
      || inner.lines.indices.contains { HeaderBlock.begins(inner, at: $0) != nil }
    return isIntroduced ? nil : body.tidy(body.lines.indices)
  }
}
