import CGMime

extension [UInt8] {
  /// Where an octet stands first, by the library's search, which looks at many at once.
  func place(of octet: UInt8) -> Int? {
    unsafe withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        let found = unsafe memchr(start, Int32(octet), buffer.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - start
    }
  }
}

// What `MessageReader` asks of one GMime object.
extension MessageReader {
  /// A C string's bytes, at most `limit` of them.
  func bytes(_ text: UnsafePointer<CChar>?, limit: Int) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    let count = unsafe min(strnlen(text, limit), limit)
    return unsafe UnsafeBufferPointer(start: text, count: count).map { UInt8(bitPattern: $0) }
  }

  func mediaType(of object: UnsafeMutablePointer<GMimeObject>) -> String {
    guard let type = unsafe g_mime_object_get_content_type(object) else { return "text/plain" }
    guard let name = unsafe g_mime_content_type_get_mime_type(type) else { return "text/plain" }
    defer { unsafe g_free(name) }
    return HeaderText.clean(unsafe String(cString: name)).lowercased()
  }

  func parameters(of object: UnsafeMutablePointer<GMimeObject>) -> [String: String] {
    guard let type = unsafe g_mime_object_get_content_type(object),
      let list = unsafe g_mime_content_type_get_parameters(type)
    else { return [:] }
    var found: [String: String] = [:]
    for index in 0..<min(50, unsafe g_mime_param_list_length(list)) {
      guard let parameter = unsafe g_mime_param_list_get_parameter_at(list, index),
        let name = unsafe g_mime_param_get_name(parameter),
        let value = unsafe g_mime_param_get_value(parameter)
      else { continue }
      let key = HeaderText.clean(unsafe String(cString: name)).lowercased()
      if found[key] == nil { found[key] = HeaderText.clean(unsafe String(cString: value)) }
    }
    return found
  }

  /// The name of an attachment (RFC 2183 §2.3), without path.
  func filename(of part: UnsafeMutablePointer<GMimePart>) -> String? {
    guard let name = unsafe g_mime_part_get_filename(part) else { return nil }
    let clean = HeaderText.clean(unsafe String(cString: name))
    let last = clean.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    return last.isEmpty || last == "." || last == ".." ? nil : String(last.prefix(200))
  }

  /// The part without its transfer encoding: its first `limit` octets, and how many there are.
  func decoded(_ part: UnsafeMutablePointer<GMimePart>, limit: Int) -> ([UInt8], size: Int) {
    guard let wrapper = unsafe g_mime_part_get_content(part),
      let source = unsafe g_mime_data_wrapper_get_stream(wrapper)
    else { return ([], 0) }
    unsafe g_mime_stream_reset(source)
    guard let stream = unsafe g_mime_stream_filter_new(source) else { return ([], 0) }
    defer { unsafe g_object_unref(stream) }
    if let filter = unsafe g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(wrapper), 0) {
      unsafe hub_add_filter(stream, filter)
      unsafe g_object_unref(filter)
    }
    var contents: [UInt8] = []
    var size = 0
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) {
          unsafe g_mime_stream_read(stream, $0.baseAddress, $0.count)
        }
      }
      guard count > 0 else { break }
      size += count
      let room = limit - contents.count
      if room > 0 { contents.append(contentsOf: chunk[..<min(count, room)]) }
    }
    return (contents, size)
  }

  /// The part as text with `\n` for line ends.
  func decodedText(
    of part: UnsafeMutablePointer<GMimePart>, object: UnsafeMutablePointer<GMimeObject>, limit: Int
  ) -> String {
    let charset = unsafe g_mime_object_get_content_type_parameter(object, "charset")
      .map { unsafe String(cString: $0) }
    let (contents, _) = unsafe decoded(part, limit: limit)
    return MessageReader.lines(TextDecoding.text(contents, charset: charset))
  }

  /// CRLF and lone CR become LF.
  static func lines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var result = Array(text.utf8)
    endLines(&result)
    return String(decoding: result, as: UTF8.self)
  }

  /// The same of octets, in whose charset CR and LF are themselves.
  static func endLines(_ bytes: inout [UInt8]) {
    guard let first = bytes.place(of: 0x0D) else { return }
    let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      let end = buffer.count
      var count = first
      var index = first
      while index < end {
        // A return, which becomes the line end, and the rest of its line is moved up to it.
        unsafe buffer[count] = 0x0A
        count += 1
        index += 1
        if index < end, unsafe buffer[index] == 0x0A { index += 1 }
        while index < end, unsafe buffer[index] != 0x0D {
          unsafe buffer[count] = buffer[index]
          count &+= 1
          index &+= 1
        }
      }
      return count
    }
    bytes.removeLast(bytes.count - count)
  }
}
