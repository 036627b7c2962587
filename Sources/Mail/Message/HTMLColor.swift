/// A color of HTML or CSS, as far as it decides whether letters can be told from their ground.
struct HTMLColor: Equatable {
  private enum Form: Equatable {
    case rgb(Int, Int, Int)
    case transparent
    /// One that we do not know, by its name.
    case named(String)
  }

  private let form: Form

  static let black = HTMLColor("black")
  static let white = HTMLColor("white")

  /// `#fff`, `#ffffff`, `ffffff`, `rgb(255, 255, 255)`, `rgba(…)` and the names that hide text.
  init(_ written: String) {
    let color = HTMLLook.compact(written.lowercased())
    if color == "transparent" {
      form = .transparent
    } else if color.hasPrefix("rgb") {
      form = Self.function(color) ?? .named(color)
    } else {
      let hex = color.hasPrefix("#") ? String(color.dropFirst()) : color
      form = Self.names[color] ?? Self.hex(hex) ?? .named(color)
    }
  }

  /// Whether letters of this color cannot be seen on that ground: nobody tells `#fefefe` from
  /// white.
  func isLost(on ground: HTMLColor) -> Bool {
    switch (form, ground.form) {
    case (.transparent, _): true
    case (.rgb(let r1, let g1, let b1), .rgb(let r2, let g2, let b2)):
      abs(r1 - r2) <= 8 && abs(g1 - g2) <= 8 && abs(b1 - b2) <= 8
    case (.named(let one), .named(let other)): one == other
    default: false
    }
  }

  var isTransparent: Bool { form == .transparent }

  private static func hex(_ text: String) -> Form? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let full = text.count == 3 ? text.map { "\($0)\($0)" }.joined() : text
    guard full.count == 6 || full.count == 8, let value = UInt32(full.prefix(6), radix: 16) else {
      return nil
    }
    if full.hasSuffix("00"), full.count == 8 { return .transparent }
    return .rgb(Int(value >> 16 & 0xFF), Int(value >> 8 & 0xFF), Int(value & 0xFF))
  }

  private static func function(_ text: String) -> Form? {
    guard let open = text.firstIndex(of: "(") else { return nil }
    let parts = text[text.index(after: open)...].prefix { $0 != ")" }
      .split { $0 == "," || $0 == "/" }
    guard parts.count >= 3 else { return nil }
    if parts.count > 3, Double(parts[3].filter { $0 != "%" }) == 0 { return .transparent }
    let values = parts.prefix(3).map { part -> Int in
      let number = Double(part.filter { $0 != "%" }) ?? 0
      return Int(max(0, min(255, part.hasSuffix("%") ? number * 2.55 : number)))
    }
    return .rgb(values[0], values[1], values[2])
  }

  private static let names: [String: Form] = [
    "white": .rgb(255, 255, 255), "window": .rgb(255, 255, 255), "snow": .rgb(255, 250, 250),
    "ivory": .rgb(255, 255, 240), "ghostwhite": .rgb(248, 248, 255),
    "whitesmoke": .rgb(245, 245, 245), "floralwhite": .rgb(255, 250, 240),
    "black": .rgb(0, 0, 0), "windowtext": .rgb(0, 0, 0), "red": .rgb(255, 0, 0),
    "green": .rgb(0, 128, 0), "blue": .rgb(0, 0, 255), "yellow": .rgb(255, 255, 0),
    "navy": .rgb(0, 0, 128), "gray": .rgb(128, 128, 128), "grey": .rgb(128, 128, 128),
    "silver": .rgb(192, 192, 192),
  ]
}
