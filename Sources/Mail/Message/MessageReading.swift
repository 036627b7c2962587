import CGMime
import Foundation

extension Message {
  /// Reads a message. Never fails: see `Message`.
  package init(parsing bytes: [UInt8]) {
    self.init()
    if let plain = PlainMessage(bytes) {
      self = MessageReader(plain).finished()
    } else {
      self.init(parsingByGMime: bytes)
    }
  }

  /// The same by GMime alone, which reads whatever there is.
  package init(parsingByGMime bytes: [UInt8]) {
    self.init()
    GMimeLibrary.start()
    let bytes = Message.withoutHeaderNulls(bytes)
    guard
      let stream = unsafe bytes.withUnsafeBufferPointer({ buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) {
          unsafe g_mime_stream_mem_new_with_buffer($0.baseAddress, $0.count)
        }
      })
    else { return }
    var reader = MessageReader(limits: .memory)
    unsafe reader.read(stream)
    self = reader.finished()
  }

  /// GMime's fields are C strings: a NUL would hide the rest of its field from us. Bodies may
  /// hold NULs (UTF-16) and stay as they are.
  private static func withoutHeaderNulls(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    var bytes = bytes
    var isLineEmpty = true
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A:
        if isLineEmpty { return bytes }
        isLineEmpty = true
      case 0x0D: break
      case 0:
        bytes[index] = 0x20
        isLineEmpty = false
      default: isLineEmpty = false
      }
    }
    return bytes
  }

  /// Reads a spooled message without loading it: attachments are measured, not kept, beyond a
  /// few megabytes.
  ///
  /// - Throws: `UnreadableFile` if the file cannot be opened; never for its content.
  package init(parsingFile path: String) throws(UnreadableFile) {
    self.init()
    GMimeLibrary.start()
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableFile(path: path, code: errno) }
    guard let stream = unsafe g_mime_stream_fs_new(descriptor) else {  // which closes it
      close(descriptor)
      throw UnreadableFile(path: path, code: ENOMEM)
    }
    var reader = MessageReader(limits: .spooled)
    unsafe reader.read(stream)
    self = reader.finished()
  }
}

/// A file that should hold a message and could not be opened.
package struct UnreadableFile: Error, Hashable, Sendable, CustomStringConvertible {
  package var path: String
  /// errno.
  package var code: Int32

  package var description: String {
    "\(path) cannot be read: \(unsafe String(cString: strerror(code))). Check that it exists and its mode."
  }
}

/// Walks GMime's tree into a `Message`.
struct MessageReader {
  let limits: ReadingLimits
  var message = Message()
  var plain: [String] = []
  var html: [String] = []
  private var kept = 0

  init(limits: ReadingLimits) { self.limits = limits }

  /// What was read already.
  init(_ read: PlainMessage) {
    limits = .memory
    message.fields = read.fields
    message.contentType = read.contentType
    message.contentTypeParameters = read.parameters
    message.parts = read.leaves.map { MessagePart(contentType: $0, text: nil) }
    plain = read.plain
    html = read.html
  }

  /// Takes over the stream.
  mutating func read(_ stream: UnsafeMutablePointer<GMimeStream>, depth: Int = 0) {
    defer { unsafe g_object_unref(stream) }
    guard let parser = unsafe g_mime_parser_new_with_stream(stream) else { return }
    defer { unsafe g_object_unref(parser) }
    // Parts stay places in the stream, so that nothing is copied before it is wanted.
    unsafe g_mime_parser_set_persist_stream(parser, 1)
    guard let parsed = unsafe g_mime_parser_construct_message(parser, nil) else { return }
    defer { unsafe g_object_unref(parsed) }
    let whole = unsafe hub_object_of_message(parsed)
    unsafe readFields(of: whole)
    guard let body = unsafe g_mime_message_get_mime_part(parsed) else { return }
    unsafe readFields(of: body)
    message.contentType = unsafe mediaType(of: body)
    message.contentTypeParameters = unsafe parameters(of: body)
    unsafe walk(body, depth: depth)
  }

  private mutating func readFields(of object: UnsafeMutablePointer<GMimeObject>?) {
    guard let list = unsafe g_mime_object_get_header_list(object) else { return }
    let count = unsafe g_mime_header_list_get_count(list)
    for index in 0..<max(0, count) {
      guard message.fields.count < limits.fields,
        let header = unsafe g_mime_header_list_get_header_at(list, index),
        let name = unsafe g_mime_header_get_name(header)
      else { break }
      let value = unsafe bytes(g_mime_header_get_raw_value(header), limit: limits.fieldValue)
      let raw = HeaderText.unfolded(value)
      let title = HeaderText.clean(TextDecoding.text(unsafe bytes(name, limit: 998), charset: nil))
      message.fields.append(
        HeaderField(
          name: title, value: HeaderText.hasEncodedWord(raw) ? HeaderText.decoded(raw) : raw,
          raw: raw))
    }
  }

  private mutating func walk(_ object: UnsafeMutablePointer<GMimeObject>, depth: Int) {
    guard depth < limits.depth, message.parts.count < limits.parts else { return }
    if let multipart = unsafe hub_multipart(object) {
      let count = unsafe g_mime_multipart_get_count(multipart)
      if count <= 0 { unsafe recover(multipart, depth: depth) }
      for index in 0..<max(0, count) {
        guard let part = unsafe g_mime_multipart_get_part(multipart, index) else { continue }
        unsafe walk(part, depth: depth + 1)
      }
    } else if let enclosed = unsafe hub_message_part(object) {
      unsafe take(enclosed: enclosed, type: mediaType(of: object), depth: depth)
    } else if let part = unsafe hub_part(object) {
      unsafe take(part, object: object)
    }
  }

  /// A multipart in which no boundary was found. Its parts may stand there under another one: the
  /// first line that looks like a boundary is taken for it. Else all of it is text.
  private mutating func recover(_ multipart: UnsafeMutablePointer<GMimeMultipart>, depth: Int) {
    guard let text = unsafe g_mime_multipart_get_prologue(multipart) else { return }
    let content = unsafe bytes(text, limit: limits.text)
    let lines = content.split(separator: 0x0A).prefix(200)
    let mark = lines.first { $0.starts(with: [0x2D, 0x2D]) && $0.count > 6 }
    guard depth < 3, var mark else {
      message.parts.append(MessagePart(contentType: "text/plain", text: nil))
      plain.append(MessageReader.lines(TextDecoding.text(content, charset: nil)))
      return
    }
    while let last = mark.last, last == 0x0D || last == 0x20 { mark.removeLast() }
    let boundary = String(decoding: mark.dropFirst(2), as: UTF8.self).filter {
      $0 != "\"" && $0 != "\\"
    }
    let head = Array("Content-Type: multipart/mixed; boundary=\"\(boundary)\"\n\n".utf8)
    let whole = head + content
    let stream = unsafe whole.withUnsafeBufferPointer { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) {
        unsafe g_mime_stream_mem_new_with_buffer($0.baseAddress, $0.count)
      }
    }
    guard let stream = unsafe stream else { return }
    var inner = MessageReader(limits: limits)
    unsafe inner.read(stream, depth: depth + 1)
    message.parts += inner.message.parts
    message.attachments += inner.message.attachments
    message.calendars += inner.message.calendars
    plain += inner.plain
    html += inner.html
  }

  private mutating func take(
    enclosed: UnsafeMutablePointer<GMimeMessagePart>, type: String, depth: Int,
    isNested: Bool = false
  ) {
    var text = ""
    var multipart: UnsafeMutablePointer<GMimeMultipart>?
    if let inner = unsafe g_mime_message_part_get_message(enclosed) {
      if let head = unsafe g_mime_object_get_headers(hub_object_of_message(inner), nil) {
        text = TextDecoding.text(unsafe bytes(head, limit: limits.report), charset: nil)
        unsafe g_free(head)
      }
      if let body = unsafe g_mime_message_get_mime_part(inner) {
        if let part = unsafe hub_part(body) {
          let beginning = unsafe decodedText(of: part, object: body, limit: limits.report)
          text += "\n" + beginning
        }
        unsafe multipart = hub_multipart(body)
      }
    }
    message.parts.append(
      MessagePart(contentType: type, text: MessageReader.lines(text), isNested: isNested))
    if let multipart = unsafe multipart { unsafe takeReports(in: multipart, depth: depth + 1) }
  }

  /// The reports and messages of an enclosed multipart: a gateway that passes a report on encloses
  /// it whole.
  private mutating func takeReports(
    in multipart: UnsafeMutablePointer<GMimeMultipart>, depth: Int
  ) {
    let count = unsafe g_mime_multipart_get_count(multipart)
    for index in 0..<max(0, count) {
      guard depth < limits.depth, message.parts.count < limits.parts,
        let object = unsafe g_mime_multipart_get_part(multipart, index)
      else { return }
      if let inner = unsafe hub_multipart(object) {
        unsafe takeReports(in: inner, depth: depth + 1)
      } else if let enclosed = unsafe hub_message_part(object) {
        unsafe take(
          enclosed: enclosed, type: mediaType(of: object), depth: depth + 1, isNested: true)
      } else if let part = unsafe hub_part(object) {
        let type = unsafe mediaType(of: object)
        guard MessageReader.reportTypes.contains(type) else { continue }
        let text = unsafe decodedText(of: part, object: object, limit: limits.report)
        message.parts.append(MessagePart(contentType: type, text: text, isNested: true))
      }
    }
  }

  /// Parts whose text is kept for the reading of reports.
  private static let reportTypes: Set<String> = [
    "message/delivery-status", "message/global-delivery-status", "message/feedback-report",
    "message/disposition-notification", "text/rfc822-headers", "message/global-headers",
    "message/rfc822", "message/global",
  ]

  private mutating func take(
    _ part: UnsafeMutablePointer<GMimePart>, object: UnsafeMutablePointer<GMimeObject>
  ) {
    let type = unsafe mediaType(of: object)
    let filename = unsafe filename(of: part)
    if MessageReader.reportTypes.contains(type) {
      let text = unsafe decodedText(of: part, object: object, limit: limits.report)
      message.parts.append(MessagePart(contentType: type, text: text))
      return
    }
    message.parts.append(MessagePart(contentType: type, text: nil))
    let isCalendar =
      type == "text/calendar" || type == "application/ics"
      || filename?.lowercased().hasSuffix(".ics") == true
    if isCalendar {
      if message.calendars.count < 20 {
        message.calendars.append(
          unsafe decodedText(of: part, object: object, limit: limits.report))
      }
      if type == "text/calendar", filename == nil { return }
    }
    let disposition = unsafe g_mime_object_get_disposition(object).map {
      unsafe String(cString: $0)
    }
    let isAttached = disposition?.lowercased() == "attachment"
    if !isAttached, !isCalendar {
      let isFirst = filename == nil || (plain.isEmpty && html.isEmpty)
      if type == "text/html", isFirst {
        html.append(unsafe decodedText(of: part, object: object, limit: limits.text))
        return
      }
      if type == "text/plain" || (type.hasPrefix("text/") && filename == nil), isFirst {
        let text = unsafe decodedText(of: part, object: object, limit: limits.text)
        plain.append(
          unsafe MessageReader.unflowed(text, parameters: parameters(of: object)))
        return
      }
    }
    let limit = min(limits.attachment, limits.attachments - kept)
    let (contents, size) = unsafe decoded(part, limit: limit)
    if size <= limit { kept += size }
    message.attachments.append(
      Attachment(
        filename: filename, contentType: type, size: size,
        contents: size <= limit ? contents : nil))
  }

  static func unflowed(_ text: String, parameters: [String: String]) -> String {
    guard parameters["format"]?.lowercased() == "flowed" else { return text }
    return FlowedText.undone(text, deletingSpaces: parameters["delsp"]?.lowercased() == "yes")
  }
}
