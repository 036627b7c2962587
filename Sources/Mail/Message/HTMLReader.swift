/// Follows the elements of an HTML mail and writes what is visible to `output`.
///
/// A class, because libxml2 hands it from callback to callback.
final class HTMLReader {
  /// What an element makes of its contents.
  private struct Frame {
    var name: String
    var look = HTMLLook()
    /// How many quote levels this element opened.
    var quotes = 0
    var isSignature = false
    var isPreformatted = false
    /// The next number of an ordered list; `nil` in an unordered one.
    var nextNumber: Int?
    /// Where among the frames the innermost list stands.
    var list: Int?
    /// Within a list's item or a table's cell, where blocks stand closer.
    var isInItem = false
    /// Line ends after the element.
    var breaksAfter = 0
  }

  static let usedAttributes: Set<String> = [
    "style", "class", "id", "type", "hidden", "color", "bgcolor", "href", "alt", "start", "size",
    "name",
  ]

  var output = QuotedLines()
  var stop: (() -> Void)?
  private var frames: [Frame] = []
  private var isOutlookQuoted = false
  private var lastStyle: StyledLook?

  func open(_ name: String, _ attributes: [String: String]) {
    guard frames.count < HTMLText.depthLimit else {
      stop?()
      return
    }
    var frame = Frame(name: name)
    frame.look = (frames.last?.look ?? HTMLLook()).inside(name, attributes, last: &lastStyle)
    frame.isPreformatted = name == "pre" || frames.last?.isPreformatted == true
    frame.isInItem = name == "li" || name == "td" || frames.last?.isInItem == true
    frame.list = name == "ul" || name == "ol" ? frames.count : frames.last?.list
    if !frame.look.isHidden {
      begin(name, attributes, frame: &frame)
    }
    frames.append(frame)
  }

  private func begin(_ name: String, _ attributes: [String: String], frame: inout Frame) {
    switch name {
    case "br": output.lineEnd()
    case "hr": output.block(blankLines: 0)
    case "p":
      // Outlook's paragraphs have no margin: each is a line.
      let isLine = attributes["class"]?.hasPrefix("Mso") == true || frame.look.hasNoMargin
      frame.breaksAfter = isLine ? 1 : 2
      output.block(blankLines: frame.breaksAfter - 1)
    case "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "ul", "ol", "dl", "blockquote":
      frame.breaksAfter = name == "table" || frame.isInItem ? 1 : 2
      output.block(blankLines: frame.breaksAfter - 1)
      if name == "ol" { frame.nextNumber = attributes["start"].flatMap { Int($0) } ?? 1 }
    case "li":
      frame.breaksAfter = 1
      output.block(blankLines: 0)
      output.append(marker())
    case "td", "th": output.cell()
    case "div", "tr", "section", "article", "header", "footer", "address", "center", "form", "dt",
      "dd", "figure", "main", "nav", "aside", "fieldset", "option", "body", "caption":
      frame.breaksAfter = 1
      output.block(blankLines: 0)
    case "img":
      // An emoji sent as a picture, as Gmail does it; no other picture says a word.
      if let alt = attributes["alt"], alt.count <= 2, !alt.utf8.allSatisfy({ $0 < 0x80 }) {
        output.append(alt)
      }
    default: break
    }
    beginQuote(name, attributes, frame: &frame)
  }

  /// The marks by which mail programs tell the mail they answer from the answer.
  private func beginQuote(_ name: String, _ attributes: [String: String], frame: inout Frame) {
    if attributes.isEmpty {
      if name == "blockquote" { frame.quotes = 1 }
      openQuote(frame)
      return
    }
    let classes = attributes["class"] ?? ""
    let identifier = attributes["id"] ?? ""
    if name == "blockquote" {
      // Gmail's indent button writes a blockquote without border or margin of its own.
      let style = HTMLLook.compact(attributes["style"]?.lowercased() ?? "")
      let isIndent =
        HTMLLook.holds(style, "border:none") && classes.isEmpty && attributes["type"] == nil
      if !isIndent { frame.quotes = 1 }
    } else if isQuoteBox(classes, identifier, attributes["name"] ?? "") {
      frame.quotes = 1
    } else if beginsRest(classes, identifier) || isOutlookHeader(name, attributes) {
      // Outlook quotes by position: all that follows is the mail it answers.
      if !isOutlookQuoted {
        isOutlookQuoted = true
        output.block(blankLines: 0)
        output.openQuote()
      }
    } else if isSignature(classes, identifier) {
      frame.isSignature = true
      output.signature()
    }
    openQuote(frame)
  }

  /// What Yahoo, Proton, Zoho, GMX, Spark and Thunderbird put around the mail they answer.
  private func isQuoteBox(_ classes: String, _ identifier: String, _ name: String) -> Bool {
    if name == "quote" || name == "messageReplySection" { return true }
    guard !classes.isEmpty || !identifier.isEmpty else { return false }
    return HTMLReader.boxes.contains { HTMLLook.holds(classes + " " + identifier, $0) }
  }

  private static let boxes = [
    "yahoo_quoted", "protonmail_quote", "tutanota_quote", "zmail_extra", "moz-forward-container",
    "ms-outlook-mobile-reference-message", "mail-editor-reference-message-container",
  ]

  /// The marks of Outlook in its forms below which all is the mail that it answers.
  private func beginsRest(_ classes: String, _ identifier: String) -> Bool {
    if classes.hasPrefix("OutlookMessageHeader") { return true }
    guard !identifier.isEmpty else { return false }
    return identifier.hasSuffix("divRplyFwdMsg") || identifier.hasSuffix("appendonsend")
      || identifier == "stopSpelling"
  }

  private func isSignature(_ classes: String, _ identifier: String) -> Bool {
    HTMLLook.holds(classes, "gmail_signature") && !HTMLLook.holds(classes, "signature_prefix")
      || identifier == "ms-outlook-mobile-signature" || identifier == "AppleMailSignature"
      || identifier == "Signature" || classes.hasPrefix("protonmail_signature_block")
  }

  private func openQuote(_ frame: Frame) {
    guard frame.quotes > 0 else { return }
    output.block(blankLines: 0)
    output.openQuote()
  }

  /// `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">` and its
  /// variants in centimetres, above "From:".
  private func isOutlookHeader(_ name: String, _ attributes: [String: String]) -> Bool {
    guard name == "div", let style = attributes["style"]?.lowercased() else { return false }
    let compact = HTMLLook.compact(style)
    guard HTMLLook.holds(compact, "padding:3") else { return false }
    return HTMLLook.holds(compact, "border-top:solid") && HTMLLook.holds(compact, "border:none")
      || HTMLLook.holds(compact, "border-style:solidnonenone")
  }

  private func marker() -> String {
    guard let index = frames.last?.list, index < frames.count, let number = frames[index].nextNumber
    else { return "- " }
    frames[index].nextNumber = number &+ 1
    return "\(number). "
  }

  func close(_ name: String) {
    // libxml2 closes what is open in order; anything else is not ours.
    guard let frame = frames.last, frame.name == name else { return }
    frames.removeLast()
    guard !frame.look.isHidden else { return }
    if frame.isSignature { output.endSignature() }
    if frame.quotes > 0 {
      output.block(blankLines: 0)
      output.closeQuote()
    }
    if frame.breaksAfter > 0 { output.block(blankLines: frame.breaksAfter - 1) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let frame = frames.last {
      guard !frame.look.isUnseen else { return }
      unsafe output.append(bytes, isPreformatted: frame.isPreformatted)
    } else {
      unsafe output.append(bytes, isPreformatted: false)
    }
  }
}
