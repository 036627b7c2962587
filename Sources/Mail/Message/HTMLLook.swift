/// How an element's text looks, as far as it decides whether a person sees it.
struct HTMLLook {
  /// The element and all in it are gone (`display:none`).
  private(set) var isHidden = false
  /// `visibility:hidden`, which a child can undo.
  private var isInvisible = false
  private var isZeroSized = false
  private var color = "black"
  /// `nil` where a picture or a gradient lies, of which we know nothing.
  private var background: String? = "white"
  private(set) var hasNoMargin = false

  private static let unseenElements: Set<String> = [
    "head", "title", "style", "script", "noscript", "template", "object", "iframe", "svg", "audio",
    "video", "canvas", "select", "textarea", "map",
  ]

  var isUnseen: Bool { isHidden || isInvisible || isZeroSized || color == background }

  /// The look of an element in this one.
  func inside(_ name: String, _ attributes: [String: String]) -> HTMLLook {
    var look = self
    look.hasNoMargin = false
    if HTMLLook.unseenElements.contains(name) { look.isHidden = true }
    if attributes.isEmpty { return look }
    if attributes["hidden"] != nil { look.isHidden = true }
    if let color = attributes["color"] { look.color = HTMLLook.canonical(color) }
    if let color = attributes["bgcolor"] { look.background = HTMLLook.canonical(color) }
    if let style = attributes["style"] { look.apply(style) }
    return look
  }

  /// Inline declarations (CSS 2.1 §4.1.8); at most fifty.
  private mutating func apply(_ style: String) {
    var height = ""
    var hidesOverflow = false
    for declaration in style.lowercased().split(separator: ";").prefix(50) {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = declaration[..<colon].filter { !$0.isWhitespace }
      var value = declaration[declaration.index(after: colon)...].filter { !$0.isWhitespace }
      if value.hasSuffix("!important") { value.removeLast("!important".count) }
      switch name {
      case "display": if value == "none" { isHidden = true }
      case "mso-hide": if value == "all" { isHidden = true }
      case "opacity": if Double(value) == 0 { isHidden = true }
      case "visibility": isInvisible = value == "hidden" || value == "collapse"
      case "font-size": isZeroSized = HTMLLook.isNothing(value)
      case "color": if value != "inherit" { color = HTMLLook.canonical(value) }
      case "background", "background-color", "background-image": setBackground(value)
      case "max-height", "height": height = value
      case "overflow": hidesOverflow = value == "hidden"
      case "margin": hasNoMargin = HTMLLook.isNothing(value)
      case "text-indent": if value.hasPrefix("-999") { isHidden = true }
      default: break
      }
    }
    if hidesOverflow, !height.isEmpty, HTMLLook.isNothing(height) { isHidden = true }
  }

  private mutating func setBackground(_ value: String) {
    if HTMLLook.holds(value, "url(") || HTMLLook.holds(value, "gradient") {
      background = nil
    } else if value != "transparent", value != "none", value != "inherit", value != "initial" {
      // The shorthand may carry more than the color; what is no color equals none.
      background = HTMLLook.canonical(value)
    }
  }

  /// Whether `part` stands in `text`; octet by octet, which is faster than the library's search.
  static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (text.utf8, part.utf8)
    var start = text.startIndex
    while start != text.endIndex {
      if text[start...].starts(with: part) { return true }
      start = text.index(after: start)
    }
    return false
  }

  /// `0`, `0px`, `0.0pt 0in`, and sizes below one pixel.
  private static func isNothing(_ value: String) -> Bool {
    let number = value.prefix { $0.isNumber || $0 == "." }
    guard let size = Double(number) else { return false }
    return size == 0
  }

  /// One spelling for the colors by which text is hidden.
  private static func canonical(_ written: String) -> String {
    let color = written.lowercased().filter { !$0.isWhitespace }
    let isLong = color.hasPrefix("rgb(255,255,255") || color.hasPrefix("rgba(255,255,255,1")
    if isLong { return "white" }
    if color.hasPrefix("rgb(0,0,0") { return "black" }
    if color == "windowtext" { return "black" }
    var hex = color.hasPrefix("#") ? String(color.dropFirst()) : color
    if color.hasPrefix("#"), hex.count == 3 { hex = hex.map { "\($0)\($0)" }.joined() }
    switch hex {
    case "ffffff", "white", "window": return "white"
    case "000000", "black": return "black"
    default: return hex
    }
  }
}
