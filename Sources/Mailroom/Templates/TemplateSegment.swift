/// A template made ready to fill in: a tree of literals, values and sections.
///
/// swift-mustache looks values up by reflection; walking this instead of its tokens is what
/// makes a blast's mail cost microseconds, and lets a missing value be an error.
indirect enum TemplateSegment: Sendable {
  case literal(String)
  case value(TemplateSlot, ValueForm)
  /// Its content once for each row, or once where the value is on or not empty.
  case section(TemplateSlot, [TemplateSegment])
  /// What is said before a mail that is only shown (`Templates.render`).
  case preface(isHTML: Bool)
  /// Its content once, where any of these holds.
  case condition([TemplateCondition], [TemplateSegment])
}

/// Whether the section of a value is shown, or with `isInverted` whether it is not.
struct TemplateCondition: Sendable, Hashable {
  let slot: TemplateSlot
  let isInverted: Bool
}

/// Where a tag's value comes from, settled when the template is read.
struct TemplateSlot: Sendable, Hashable {
  enum Source: Sendable, Hashable {
    case values
    /// The row of the list whose section this stands in.
    case row
    /// What every mail has: its language, subject, footer.
    case frame
  }

  let name: String
  let line: Int
  let source: Source
  let keepsLines: Bool
  var isOptional: Bool
}

/// The values of one mail, and the template to blame where one is missing.
struct TemplateFilling {
  let file: String
  let values: [String: TemplateValue]
  var frame: [String: TemplateValue]
  var row: [String: TemplateValue] = [:]
  var words: OwnWords?
  /// What stands before the body, in both forms.
  var preface: (html: String, text: String)?

  /// Appends `segments`, filled in, to `output`.
  func fill(_ segments: [TemplateSegment], into output: inout String) throws(TemplateError) {
    for segment in segments {
      switch segment {
      case .literal(let text):
        output += text
      case .preface(let isHTML):
        if let preface { output += isHTML ? preface.html : preface.text }
      case .value(_, .words(let isHTML)) where words != nil:
        try fill((isHTML ? words?.html : words?.text) ?? [], into: &output)
      case .value(let slot, let form):
        guard let value = try value(of: slot) else { continue }
        guard case .text(let text) = value else { throw wrong(slot, "is no text") }
        write(text, slot, form, into: &output)
      case .condition(let conditions, let content):
        for condition in conditions {
          let isShown = try value(of: condition.slot)?.isShown ?? false
          guard isShown != condition.isInverted else { continue }
          try fill(content, into: &output)
          break
        }
      case .section(let slot, let content):
        guard let value = try value(of: slot) else { continue }
        guard case .list(let rows) = value else {
          if value.isShown { try fill(content, into: &output) }
          continue
        }
        var inner = self
        for row in rows {
          inner.row = row
          try inner.fill(content, into: &output)
        }
      }
    }
  }

  private func value(of slot: TemplateSlot) throws(TemplateError) -> TemplateValue? {
    let found: TemplateValue? =
      switch slot.source {
      case .values: values[slot.name]
      case .row: row[slot.name]
      case .frame: frame[slot.name]
      }
    if found == nil, !slot.isOptional { throw wrong(slot, "is missing") }
    return found
  }

  private func wrong(_ slot: TemplateSlot, _ what: String) -> TemplateError {
    TemplateError(
      file: file, line: slot.line, problem: "the value for {{\(slot.name)}} \(what)")
  }

  private func write(
    _ text: String, _ slot: TemplateSlot, _ form: ValueForm, into output: inout String
  ) {
    switch form {
    case .html:
      output.appendHTML(text, lineBreak: slot.keepsLines ? "<br>\n" : " ")
    case .plain(let prefix):
      output.append(text, escaping: false, lineBreak: slot.keepsLines ? "\n\(prefix)" : " ")
    case .words(isHTML: true):
      output += "<p style=\"margin:0 0 16px\">"
      output.append(text, escaping: true, lineBreak: "<br>\n")
      output += "</p>\n"
    case .words(isHTML: false):
      output.append(text, escaping: false, lineBreak: "\n")
      output += "\n\n"
    case .address(let isWhole):
      output.appendAddress(text, isWhole: isWhole)
    }
  }
}

extension [TemplateSegment] {
  /// With neighbouring literals as one, in sections too.
  var joiningLiterals: [TemplateSegment] {
    reduce(into: []) { result, segment in
      switch segment {
      case .literal(let text):
        if case .literal(let before)? = result.last {
          result[result.count - 1] = .literal(before + text)
        } else {
          result.append(segment)
        }
      case .value, .preface: result.append(segment)
      case .section(let slot, let content):
        result.append(.section(slot, content.joiningLiterals))
      case .condition(let conditions, let content):
        result.append(.condition(conditions, content.joiningLiterals))
      }
    }
  }
}

extension TemplateSegment {
  /// How many octets of literals it has, to reserve room.
  var literalSize: Int {
    switch self {
    case .literal(let text): text.utf8.count
    case .value, .preface: 32
    case .section(_, let content), .condition(_, let content):
      content.reduce(0) { $0 + $1.literalSize }
    }
  }
}
