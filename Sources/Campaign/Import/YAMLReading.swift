internal import Mail
internal import Yams

/// Walks a YAML document and gathers what is wrong, with the line of each.
struct YAMLReading {
  private(set) var problems: [HubsFileError.Problem] = []

  mutating func problem(_ line: Int, _ what: String) {
    problems.append(.init(line: line, what: what))
  }

  /// The fields of a mapping; others than `allowed` are problems.
  mutating func fields(of node: Node, in owner: String, allowed: [String]) -> [String: Node] {
    let line = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      problem(line, "\(owner) must be `key: value` lines (\(allowed.joined(separator: ", ")))")
      return [:]
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard allowed.contains(name) else {
        problem(
          key.mark?.line ?? line,
          "\(owner) has no key \"\(name)\"; it may have \(allowed.joined(separator: ", "))")
        continue
      }
      fields[name] = value
    }
    return fields
  }

  /// The items of a list; none if the key is missing or empty.
  mutating func list(_ node: Node?, called name: String) -> [Node] {
    guard let node, !isNull(node) else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    problem(node.mark?.line ?? 1, "\(name) must be a list: each item after a `-`, or in [ ]")
    return []
  }

  mutating func text(_ node: Node?, called name: String, on line: Int) -> String? {
    guard let node, !isNull(node) else {
      problem(node?.mark?.line ?? line, "\(name) is missing")
      return nil
    }
    guard let text = node.scalar?.string, !text.isEmpty, text.count <= 200 else {
      problem(node.mark?.line ?? line, "\(name) must be a line of text")
      return nil
    }
    return text
  }

  mutating func choice(
    _ node: Node?, called name: String, of choices: [String], on line: Int
  ) -> String? {
    guard let text = text(node, called: name, on: line) else { return nil }
    if choices.contains(text.lowercased()) { return text.lowercased() }
    problem(
      node?.mark?.line ?? line,
      "\(name) \"\(text)\" is none of \(choices.joined(separator: ", "))")
    return nil
  }

  mutating func address(_ node: Node?, on line: Int) -> EmailAddress? {
    guard let text = text(node, called: "address", on: line) else { return nil }
    if let address = EmailAddress(text) { return address }
    problem(node?.mark?.line ?? line, "\"\(text)\" is no e-mail address")
    return nil
  }

  /// The items of a list of plain words, each with its line.
  mutating func texts(_ node: Node?, called name: String) -> [(line: Int, text: String)] {
    var found: [(Int, String)] = []
    for item in list(node, called: name) {
      let line = item.mark?.line ?? 1
      if let text = text(item, called: "an item of \(name)", on: line) {
        found.append((line, text))
      }
    }
    return found
  }

  /// The items of lists by a key: `{Cambridge: [1, 2]}`.
  mutating func textsByKey(
    _ node: Node?, called name: String
  ) -> [(key: String, line: Int, text: String)] {
    guard let node, !isNull(node) else { return [] }
    guard let mapping = node.mapping else {
      problem(node.mark?.line ?? 1, "\(name) must be lists by town: {Cambridge: [1, 2]}")
      return []
    }
    var found: [(String, Int, String)] = []
    for (key, value) in mapping {
      guard let town = key.scalar?.string else { continue }
      for (line, text) in texts(value, called: "\(name) of \(town)") {
        found.append((town, line, text))
      }
    }
    return found
  }

  private func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }
}

extension HubsFileError.Problem {
  /// What the YAML parser says, with its line.
  init(yaml error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: mark.line, what: "this is no YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\"\($0)\"" }.joined(separator: ", ")
      self.init(line: context.mark.line, what: "stands twice: \(keys)")
    case let other:
      self.init(line: 1, what: "this is no YAML: \(other.map { "\($0)" } ?? "\(error)")")
    }
  }
}
