/// HTML as a person reads it, in plain lines.
enum HTMLText {
  static func text(of html: String) -> String { html }
}
