/// The head of a template file: what stands between its first two `---` lines.
///
/// It looks like YAML and is less: `key: rest of the line`, and under `values:` and `sample:`
/// deeper lines of the same form, with `- key: text` for the rows of a list. The rest of a line
/// is taken as it stands, so that an organizer may write a colon, a quote or `{{` in a subject.
struct TemplateHead {
  struct Entry {
    let line: Int
    let text: String
  }

  var entries: [String: Entry] = [:]
  var values: [String: TemplateDeclaration.Kind] = [:]
  var valueLines: [String: Int] = [:]
  var sample: [String: TemplateValue] = [:]
  /// The line of the file on which the body begins.
  private(set) var bodyLine = 1

  private static let known: Set<String> = [
    "footer", "subject", "preheader", "lane", "values", "sample",
  ]

  /// Reads the head of `lines`, and says where the body begins.
  init(of lines: [Substring], file: String) throws(TemplateError) {
    guard lines.first?.trimmed == "---" else {
      throw TemplateError(
        file: file, line: 1, problem: "a template begins with a line --- and its head")
    }
    var block = ""
    var list = ""
    for (index, raw) in lines.enumerated().dropFirst() {
      let line = index + 1
      let text = raw.trimmed
      if text == "---" {
        bodyLine = line + 1
        return
      }
      if text.isEmpty || text.hasPrefix("#") { continue }
      let isDeep = raw.first == " "
      let isRow = text.hasPrefix("- ")
      guard let (key, rest) = Self.split(isRow ? text.dropFirst(2).trimmed : text) else {
        throw TemplateError(file: file, line: line, problem: "expected 'key: text' in the head")
      }
      guard isDeep else {
        try open(key, rest, line: line, file: file)
        block = String(key)
        list = ""
        continue
      }
      let indent = raw.prefix { $0 == " " }.count
      switch block {
      case "values":
        values[String(key)] = try Self.kind(rest, line: line, file: file)
        valueLines[String(key)] = line
      case "sample" where isRow || (indent > 2 && !list.isEmpty):
        try addField(String(key), rest, to: list, asNewRow: isRow, line: line, file: file)
      case "sample" where rest.isEmpty:
        list = String(key)
        sample[list] = .list([])
      case "sample":
        list = ""
        sample[String(key)] = Self.value(rest)
      default:
        throw TemplateError(
          file: file, line: line,
          problem: "only 'values' and 'sample' have deeper lines; '\(key)' stands under '\(block)'")
      }
    }
    throw TemplateError(file: file, line: lines.count, problem: "the head's second --- is missing")
  }

  private mutating func open(
    _ key: Substring, _ rest: Substring, line: Int, file: String
  ) throws(TemplateError) {
    guard Self.known.contains(String(key)) else {
      throw TemplateError(
        file: file, line: line,
        problem:
          "'\(key)' is unknown in a head; it has \(Self.known.sorted().joined(separator: ", "))"
      )
    }
    guard entries[String(key)] == nil else {
      throw TemplateError(file: file, line: line, problem: "'\(key)' stands twice in the head")
    }
    entries[String(key)] = Entry(line: line, text: String(rest))
  }

  private mutating func addField(
    _ key: String, _ rest: Substring, to list: String, asNewRow: Bool, line: Int, file: String
  ) throws(TemplateError) {
    guard case .list(var rows) = sample[list], asNewRow || !rows.isEmpty else {
      throw TemplateError(file: file, line: line, problem: "'\(key)' belongs to no list")
    }
    if asNewRow { rows.append([:]) }
    rows[rows.count - 1][key] = Self.value(rest)
    sample[list] = .list(rows)
  }

  private static func split(_ text: Substring) -> (Substring, Substring)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon].trimmed
    guard !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
      return nil
    }
    return (key, text[text.index(after: colon)...].trimmed)
  }

  /// `yes` and `no` are flags; `\n` in a sample stands for a line break.
  private static func value(_ text: Substring) -> TemplateValue {
    switch text {
    case "yes": .flag(true)
    case "no": .flag(false)
    default:
      .text(text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"))
    }
  }

  /// Names, and whether each may be missing.
  private static func fields(_ names: [Substring]) -> [String: Bool] {
    var fields: [String: Bool] = [:]
    for name in names {
      let isOptional = name.hasSuffix("?")
      fields[String(isOptional ? name.dropLast() : name)] = isOptional
    }
    return fields
  }

  /// `text`, `text?`, `lines`, `lines?`, `flag`, `list(field, field?, rows[field field?])`.
  private static func kind(
    _ text: Substring, line: Int, file: String
  ) throws(TemplateError) -> TemplateDeclaration.Kind {
    switch text {
    case "text": return .text(isOptional: false)
    case "text?": return .text(isOptional: true)
    case "lines": return .lines(isOptional: false)
    case "lines?": return .lines(isOptional: true)
    case "flag": return .flag
    case "markdown": return .markdown(isOptional: false)
    case "markdown?": return .markdown(isOptional: true)
    default: break
    }
    guard text.hasPrefix("list("), text.hasSuffix(")") else {
      throw TemplateError(
        file: file, line: line,
        problem:
          "'\(text)' is no kind of value: text, lines, flag, markdown or list(field, field); "
          + "a ? after text, lines or a field says that it may be missing")
    }
    var fields: [String: Bool] = [:]
    var lists: [String: [String: Bool]] = [:]
    for field in text.dropFirst(5).dropLast().split(separator: ",") {
      let name = field.trimmed
      if let bracket = name.firstIndex(of: "["), name.hasSuffix("]") {
        let inner = name[name.index(after: bracket)...].dropLast().split(separator: " ")
        lists[String(name[..<bracket])] = Self.fields(inner)
      } else {
        fields.merge(Self.fields([name])) { $1 }
      }
    }
    return .list(fields: fields, lists: lists)
  }
}

extension Substring {
  /// Without blanks at either end.
  var trimmed: Substring {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var rest = utf8.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return Substring(rest)
  }
}
