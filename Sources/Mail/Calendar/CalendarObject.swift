/// The lines of an iCalendar object (RFC 5545 §3.1) that an answer is read from: the method, and
/// the properties of its events.
///
/// Our own, and not libical's, because it reads what strangers send: it does not recurse, has no
/// recurrence or zone to expand, and takes what mailers really write (lower-case names, lost END
/// lines, unquoted commas). Never fails; what is no property is skipped.
struct CalendarObject {
  struct Property {
    /// Upper case.
    var name: String
    /// Names in upper case; the first of each counts.
    var parameters: [String: String] = [:]
    var value: String
  }

  /// The properties of one VEVENT, without those of what it contains.
  struct Event {
    var properties: [Property] = []

    func first(_ name: String) -> Property? { properties.first { $0.name == name } }
    func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }
    func value(_ name: String) -> String? { first(name)?.value }
  }

  /// Upper case.
  private(set) var method: String?
  private(set) var events: [Event] = []

  /// No answer is large; more is not read.
  private static let octets = 256 << 10
  private static let lines = 5_000
  private static let eventsRead = 50
  private static let propertiesRead = 500

  init(_ text: String) {
    var open: [String] = []
    for line in Self.unfolded(text.utf8.prefix(Self.octets)) {
      guard let property = Self.property(line) else { continue }
      switch property.name {
      case "BEGIN":
        let component = property.value.uppercased()
        if component == "VEVENT" {
          guard events.count < Self.eventsRead else { return }
          events.append(Event())
          open = ["VEVENT"]  // whatever END was lost before it
        } else if component != "VCALENDAR" {
          guard open.count < 20 else { return }
          open.append(component)
        }
      case "END":
        let component = property.value.uppercased()
        if let place = open.lastIndex(of: component) { open.removeSubrange(place...) }
      case "METHOD":
        if method == nil { method = HeaderText.clean(property.value).uppercased() }
      default:
        guard open == ["VEVENT"], let last = events.indices.last,
          events[last].properties.count < Self.propertiesRead
        else { continue }
        events[last].properties.append(property)
      }
    }
  }

  /// The logical lines: a line that begins with white space goes on with the one before.
  private static func unfolded(_ bytes: some Sequence<UInt8>) -> [[UInt8]] {
    var all: [[UInt8]] = []
    var line: [UInt8] = []
    var isNew = false
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D {
        isNew = true
        continue
      }
      if isNew, byte == 0x20 || byte == 0x09 {
        isNew = false
        continue
      }
      if isNew {
        isNew = false
        if !line.isEmpty { all.append(line) }
        if all.count >= lines { return all }
        line = []
      }
      line.append(byte)
    }
    if !line.isEmpty { all.append(line) }
    return all
  }

  /// `NAME;PARAMETER=value;OTHER="va:lue":value`.
  private static func property(_ line: [UInt8]) -> Property? {
    var place = 0
    func word(until stops: [UInt8]) -> String {
      let start = place
      while place < line.count, !stops.contains(line[place]) { place += 1 }
      return String(decoding: line[start..<place], as: UTF8.self)
    }
    let name = word(until: [0x3A, 0x3B]).trimmed.uppercased()
    guard !name.isEmpty, name.utf8.count <= 60, place < line.count else { return nil }
    var property = Property(name: name, value: "")
    while place < line.count, line[place] == 0x3B {
      place += 1
      let key = word(until: [0x3D, 0x3A, 0x3B]).trimmed.uppercased()
      guard place < line.count, line[place] == 0x3D else { continue }
      place += 1
      var value = ""
      // A value may be a list of quoted ones: DELEGATED-TO="mailto:a@x","mailto:b@x".
      repeat {
        if place < line.count, line[place] == 0x22 {
          place += 1
          value += word(until: [0x22])
          if place < line.count { place += 1 }
          value += word(until: [0x22, 0x3A, 0x3B])
        } else {
          value += word(until: [0x22, 0x3A, 0x3B])
        }
      } while place < line.count && line[place] == 0x22
      if property.parameters[key] == nil { property.parameters[key] = value.trimmed }
    }
    guard place < line.count else { return nil }
    property.value = String(decoding: line[(place + 1)...], as: UTF8.self).trimmed
    return property
  }

  /// A TEXT value as it was meant (RFC 5545 §3.3.11).
  static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        result.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
