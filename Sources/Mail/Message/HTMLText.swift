import CXml2

/// HTML as a person reads it, in plain lines.
///
/// Blockquotes, and what Outlook and Yahoo put there instead, become lines with `> `, so that
/// the reading of replies needs to know one form only. What a person cannot see is left out:
/// a sender must not be able to say one thing to the eye and another to us.
///
/// libxml2 parses and reports each element as it comes (SAX): no tree is built, so memory is that
/// of the text, and time grows with the input.
enum HTMLText {
  /// Elements within elements that are still read. Mailers nest tables some thirty deep.
  static let depthLimit = 500

  /// What is read of a monstrous page: its beginning, where the new words stand. The parser takes
  /// up to a microsecond an octet where each is an error.
  static let octetLimit = 2_000_000

  /// Never fails; beyond `depthLimit` the rest is left out.
  static func text(of html: String) -> String {
    start()
    var bytes = Array(html.utf8.prefix(octetLimit))
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    guard !bytes.isEmpty, let context = unsafe htmlNewParserCtxt() else { return "" }
    defer { unsafe htmlFreeParserCtxt(context) }
    let reader = HTMLReader()
    reader.stop = { unsafe xmlStopParser(context) }
    withExtendedLifetime(reader) {
      guard let handler = unsafe context.pointee.sax else { return }
      unsafe handler.pointee = xmlSAXHandler()
      unsafe handler.pointee.startElement = startElement
      unsafe handler.pointee.endElement = endElement
      unsafe handler.pointee.characters = characters
      unsafe handler.pointee.ignorableWhitespace = characters
      unsafe context.pointee.userData = Unmanaged.passUnretained(reader).toOpaque()
      let options =
        HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) {
          // The document is nil: nothing builds one.
          _ = unsafe htmlCtxtReadMemory(
            context, $0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(options))
        }
      }
    }
    reader.stop = nil
    return reader.output.finished()
  }

  private static let initialized: Bool = {
    xmlInitParser()
    return true
  }()

  private static func start() { _ = initialized }

  private static func reader(_ data: UnsafeMutableRawPointer?) -> HTMLReader? {
    unsafe data.map { unsafe Unmanaged<HTMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let startElement: startElementSAXFunc = { data, name, attributes in
    guard let reader = unsafe reader(data), let name = unsafe name else { return }
    var found: [String: String] = [:]
    var index = 0
    while let list = unsafe attributes, let key = unsafe list[index], index < 200 {
      let name = unsafe String(cString: key)
      if HTMLReader.usedAttributes.contains(name) {
        found[name] = unsafe list[index + 1].map { unsafe String(cString: $0) } ?? ""
      }
      index += 2
    }
    reader.open(unsafe String(cString: name), found)
  }

  private static let endElement: endElementSAXFunc = { data, name in
    guard let reader = unsafe reader(data), let name = unsafe name else { return }
    reader.close(unsafe String(cString: name))
  }

  private static let characters: charactersSAXFunc = { data, text, count in
    guard let reader = unsafe reader(data), let text = unsafe text, count > 0 else { return }
    unsafe reader.text(unsafe UnsafeBufferPointer(start: text, count: Int(count)))
  }
}
