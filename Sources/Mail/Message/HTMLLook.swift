/// What a style made of a look.
struct StyledLook {
  fileprivate var style: String
  fileprivate var before: HTMLLook
  fileprivate var after: HTMLLook
}

/// How an element's text looks, as far as it decides whether a person sees it.
struct HTMLLook: Equatable {
  /// The element and all in it are gone (`display:none`).
  private(set) var isHidden = false
  /// `visibility:hidden`, which a child can undo.
  private var isInvisible = false
  private var isZeroSized = false
  private var color = HTMLColor.black
  /// `nil` where a picture or a gradient lies, of which we know nothing.
  private var background: HTMLColor? = .white
  private(set) var hasNoMargin = false

  private static let unseenElements: Set<String> = [
    "head", "title", "style", "script", "noscript", "template", "object", "iframe", "svg", "audio",
    "video", "canvas", "select", "textarea", "map",
  ]

  var isUnseen: Bool { isHidden || isInvisible || isZeroSized || isLost }

  private var isLost: Bool {
    guard let background else { return color.isTransparent }
    return color.isLost(on: background)
  }

  /// The look of an element in this one.
  ///
  /// - Parameter last: the style read last, which stands on one paragraph after another.
  func inside(
    _ name: String, _ attributes: [String: String], last: inout StyledLook?
  ) -> HTMLLook {
    var look = self
    look.hasNoMargin = false
    if HTMLLook.unseenElements.contains(name) { look.isHidden = true }
    if attributes.isEmpty { return look }
    if attributes["hidden"] != nil { look.isHidden = true }
    if let color = attributes["color"] { look.color = HTMLColor(color) }
    if let color = attributes["bgcolor"] { look.background = HTMLColor(color) }
    guard let style = attributes["style"] else { return look }
    if let last, last.style == style, last.before == look { return last.after }
    let before = look
    look.apply(style)
    last = StyledLook(style: style, before: before, after: look)
    return look
  }

  /// Inline declarations (CSS 2.1 §4.1.8); at most fifty.
  private mutating func apply(_ style: String) {
    var isFlat = false
    var hidesOverflow = false
    var isPlaced = false
    var isFarOff = false
    var isClipped = false
    for octets in style.lowercased().utf8.split(separator: 0x3B).prefix(50) {
      let declaration = Substring(octets)
      guard let colon = declaration.utf8.firstIndex(of: 0x3A) else { continue }
      let name = HTMLLook.compact(declaration[..<colon])
      guard HTMLLook.used.contains(name) else { continue }
      var value = HTMLLook.compact(declaration[declaration.utf8.index(after: colon)...])
      if value.hasSuffix("!important") { value.removeLast("!important".count) }
      switch name {
      case "display": if value == "none" { isHidden = true }
      case "mso-hide": if value == "all" { isHidden = true }
      case "opacity": if Double(value.filter { $0 != "%" }) == 0 { isHidden = true }
      case "visibility": isInvisible = value == "hidden" || value == "collapse"
      case "font-size": isZeroSized = HTMLLook.isTiny(value)
      case "position": isPlaced = value == "absolute" || value == "fixed"
      case "left", "top", "right", "margin-left", "margin-top", "text-indent":
        if HTMLLook.isFarOff(value) { isFarOff = true }
        if name == "text-indent", HTMLLook.isFarOff(value) { isHidden = true }
      case "clip": if value.hasPrefix("rect(0") { isClipped = true }
      case "transform": if value.hasPrefix("scale(0)") { isHidden = true }
      case "color": if value != "inherit", value != "currentcolor" { color = HTMLColor(value) }
      case "background", "background-color", "background-image": setBackground(value)
      case "max-height", "height", "max-width", "width":
        if HTMLLook.isNothing(value) { isFlat = true }
      case "overflow": hidesOverflow = value == "hidden"
      case "margin": hasNoMargin = HTMLLook.isNothing(value)
      default: break
      }
    }
    if hidesOverflow && isFlat || isPlaced && (isFarOff || isClipped) { isHidden = true }
  }

  /// The declarations that `apply` knows.
  private static let used: Set<String> = [
    "display", "mso-hide", "opacity", "visibility", "font-size", "position", "left", "top", "right",
    "margin-left", "margin-top", "text-indent", "clip", "transform", "color", "background",
    "background-color", "background-image", "max-height", "height", "max-width", "width",
    "overflow", "margin",
  ]

  /// Without white space.
  static func compact(_ text: some StringProtocol) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(text.filter { !$0.isWhitespace })
    }
    let octets = text.utf8.filter { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    return String(decoding: octets, as: UTF8.self)
  }

  private mutating func setBackground(_ value: String) {
    if HTMLLook.holds(value, "url(") || HTMLLook.holds(value, "gradient") {
      background = nil
    } else if value != "transparent", value != "none", value != "inherit", value != "initial" {
      // The shorthand may carry more than the color; what is no color equals none.
      background = HTMLColor(value)
    }
  }

  /// Whether `part` stands in `text`; octet by octet, which is faster than the library's search.
  static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (text.utf8, part.utf8)
    guard text.count >= part.count else { return false }
    var start = text.startIndex
    while start != text.endIndex {
      if text[start] == part.first, text[start...].starts(with: part) { return true }
      start = text.index(after: start)
    }
    return false
  }

  /// `0`, `0px`, `0.0pt 0in`.
  private static func isNothing(_ value: String) -> Bool {
    let number = value.prefix { $0.isNumber || $0 == "." }
    guard let size = Double(number) else { return false }
    return size == 0
  }

  /// Sizes at which letters are dots: below two pixels or points, or a tenth of what is around.
  private static func isTiny(_ value: String) -> Bool {
    let number = value.prefix { $0.isNumber || $0 == "." }
    guard let size = Double(number) else { return false }
    return switch value.dropFirst(number.count) {
    case "px", "pt": size < 2
    case "%": size < 10
    case "em", "rem": size < 0.1
    default: size == 0
    }
  }

  /// So far outside that nobody scrolls there.
  private static func isFarOff(_ value: String) -> Bool {
    guard value.hasPrefix("-") else { return false }
    return Double(value.dropFirst().prefix { $0.isNumber || $0 == "." }) ?? 0 >= 999
  }
}
