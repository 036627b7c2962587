/// Nests a writer's pieces into segments and holds every tag against the declared values.
///
/// swift-mustache renders a tag that nobody fills in as nothing; here it stops the start.
struct TemplateCompiler {
  let file: String
  let declared: [String: TemplateDeclaration.Kind]
  let frame: [String: TemplateDeclaration.Kind]
  let tags: [TemplateTag]

  /// A section that is open, and what has been written in it.
  private struct Level {
    let tag: TemplateTag?
    let slot: TemplateSlot?
    let container: Int
    /// The fields of the row, inside the section of a list.
    let fields: [String: Bool]?
    /// The lists of the row.
    var lists: [String: [String: Bool]] = [:]
    /// What shows the frame of a list.
    var conditions: [TemplateCondition] = []
    var segments: [TemplateSegment] = []
  }

  /// - Throws: `TemplateError` for a tag that is not declared or not of the right kind, a value
  ///   that may be missing outside its own section, and sections that cross a paragraph's end.
  func segments(of pieces: [TemplatePiece]) throws(TemplateError) -> [TemplateSegment] {
    var levels = [Level(tag: nil, slot: nil, container: 0, fields: nil)]
    for piece in pieces {
      let top = levels.count - 1
      switch piece {
      case .literal(let text):
        levels[top].segments.append(.literal(text))
      case .value(let index, let form):
        let slot = try valueSlot(of: tags[index], in: levels)
        levels[top].segments.append(.value(slot, form))
      case .frame(let indices, opens: true):
        var level = Level(
          tag: nil, slot: nil, container: -1, fields: levels[top].fields, lists: levels[top].lists)
        for index in indices {
          let slot = try sectionSlot(of: tags[index], in: levels).0
          level.conditions.append(
            TemplateCondition(slot: slot, isInverted: tags[index].role == .openInverted))
        }
        levels.append(level)
      case .frame(_, opens: false):
        guard top > 0, levels[top].tag == nil else {
          throw TemplateError(file: file, line: 0, problem: "a section crosses a list's end")
        }
        let closed = levels.removeLast()
        levels[top - 1].segments.append(
          .condition(closed.conditions, closed.segments))
      case .tag(let index, let container):
        let tag = tags[index]
        if tag.role == .close {
          try close(tag, container: container, &levels)
        } else {
          let (slot, row) = try sectionSlot(of: tag, in: levels)
          levels.append(
            Level(
              tag: tag, slot: slot, container: container, fields: row?.fields ?? levels[top].fields,
              lists: row?.lists ?? levels[top].lists))
        }
      }
    }
    guard levels.count == 1, let outermost = levels.first else {
      throw TemplateError(
        file: file, line: levels.last?.tag?.line ?? 0,
        problem: "{{#\(levels.last?.tag?.name ?? "")}} is not closed in the same paragraph or list")
    }
    return outermost.segments
  }

  private func close(
    _ tag: TemplateTag, container: Int, _ levels: inout [Level]
  ) throws(TemplateError) {
    let top = levels.count - 1
    guard top > 0, let opening = levels[top].tag, let slot = levels[top].slot,
      opening.name == tag.name, levels[top].container == container
    else {
      throw TemplateError(
        file: file, line: tag.line,
        problem: "{{/\(tag.name)}} closes nothing that began in the same paragraph or list; "
          + "put the tags of a section around whole paragraphs alone on their lines")
    }
    let content = levels.removeLast().segments
    let isCondition = opening.role == .openInverted || slot.name != opening.name
    levels[top - 1].segments.append(
      isCondition
        ? .condition(
          [TemplateCondition(slot: slot, isInverted: opening.role == .openInverted)], content)
        : .section(slot, content))
  }

  /// The slot of a value.
  private func valueSlot(
    of tag: TemplateTag, in levels: [Level]
  ) throws(TemplateError) -> TemplateSlot {
    let (slot, kind) = try find(tag, in: levels)
    switch kind {
    case .text, .lines, .markdown: break
    case .flag, .list:
      throw problem(tag, "{{\(tag.name)}} is no text: use it as a section, {{#\(tag.name)}}")
    }
    let isGuarded = levels.contains { $0.tag?.role == .open && $0.tag?.name == tag.name }
    guard !slot.isOptional || isGuarded else {
      throw problem(
        tag, "{{\(tag.name)}} may be missing: put it between {{#\(tag.name)}} and {{/\(tag.name)}}")
    }
    return slot
  }

  /// What a row of a list has.
  private struct RowKind {
    var fields: [String: Bool]
    var lists: [String: [String: Bool]]
  }

  /// The slot of a section, and what its rows have where it has rows.
  private func sectionSlot(
    of tag: TemplateTag, in levels: [Level]
  ) throws(TemplateError) -> (TemplateSlot, RowKind?) {
    let (slot, kind) = try find(tag, in: levels)
    switch kind {
    case .flag:
      return (slot, nil)
    case .text, .lines, .markdown:
      guard slot.isOptional else {
        throw problem(
          tag, "{{#\(tag.name)}} is always there; declare it with a ? if it may be missing")
      }
      return (slot, nil)
    case .list(let fields, let lists):
      guard slot.name == tag.name, tag.role == .open else { return (slot, nil) }
      guard slot.source == .row || levels.allSatisfy({ $0.fields == nil }) else {
        throw problem(tag, "{{#\(tag.name)}} is a list inside another list")
      }
      return (slot, RowKind(fields: fields, lists: lists))
    }
  }

  /// Looks a tag's name up: the row's fields, the declared values, what every mail has; and
  /// `any_NAME` for whether the list NAME has rows.
  private func find(
    _ tag: TemplateTag, in levels: [Level]
  ) throws(TemplateError) -> (TemplateSlot, TemplateDeclaration.Kind) {
    let fields = levels.last?.fields ?? [:]
    if let isOptional = fields[tag.name] {
      return (
        slot(tag, tag.name, .row, .text(isOptional: isOptional)), .text(isOptional: isOptional)
      )
    }
    if let inner = levels.last?.lists[tag.name] {
      var found = slot(tag, tag.name, .row, .list(fields: inner))
      found.isOptional = true
      return (found, .list(fields: inner))
    }
    for (kinds, source) in [(declared, TemplateSlot.Source.values), (frame, .frame)] {
      if let kind = kinds[tag.name] { return (slot(tag, tag.name, source, kind), kind) }
    }
    if tag.name.hasPrefix("any_"), tag.role != .value {
      let name = String(tag.name.dropFirst(4))
      if case .list(let rows, let lists)? = declared[name] {
        let kind = TemplateDeclaration.Kind.list(fields: rows, lists: lists)
        return (slot(tag, name, .values, kind), kind)
      }
    }
    let known = (Array(fields.keys) + declared.keys + frame.keys).sorted().joined(separator: ", ")
    throw problem(tag, "{{\(tag.name)}} is not among the declared values (\(known))")
  }

  private func slot(
    _ tag: TemplateTag, _ name: String, _ source: TemplateSlot.Source,
    _ kind: TemplateDeclaration.Kind
  ) -> TemplateSlot {
    var keepsLines = false
    var isOptional = false
    switch kind {
    case .text(let may): isOptional = may
    case .lines(let may), .markdown(let may):
      isOptional = may
      keepsLines = true
    case .flag, .list: break
    }
    return TemplateSlot(
      name: name, line: tag.line, source: source, keepsLines: keepsLines, isOptional: isOptional)
  }

  private func problem(_ tag: TemplateTag, _ text: String) -> TemplateError {
    TemplateError(file: file, line: tag.line, problem: text)
  }
}
