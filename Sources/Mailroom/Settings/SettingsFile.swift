import Foundation
import Language
import Mail
import Yams

/// What is wrong with a settings file, by file, line and key.
package struct SettingsError: Error, Equatable, CustomStringConvertible {
  package var file: String
  package var line: Int?
  package var key: String
  package var problem: String

  package init(file: String, line: Int?, key: String, problem: String) {
    self.file = file
    self.line = line
    self.key = key
    self.problem = problem
  }

  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(key): \(problem)"
  }
}

/// The file as read: each value as text with its line, checked against the table of keys.
struct SettingsFile {
  let path: String
  private var texts: [String: (value: String, line: Int?)] = [:]
  private var lists: [String: (values: [String], line: Int?)] = [:]
  private(set) var forms: [FormRule] = []

  init(path: String) throws {
    self.path = path
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw SettingsError(
        file: path, line: nil, key: "file",
        problem: "cannot be read. Write one with: hubkeeper init DIR --address YOU@example.org")
    }
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch let error as YamlError {
      throw SettingsError(file: path, line: nil, key: "file", problem: "is no YAML: \(error)")
    }
    guard let root else { return }
    guard case .mapping(let mapping) = root else {
      throw SettingsError(
        file: path, line: 1, key: "file", problem: "a map of settings was expected")
    }
    let sections = Set(
      SettingKey.all.compactMap { key in
        key.path.split(separator: ".").count == 2 ? String(key.path.prefix { $0 != "." }) : nil
      })
    for (name, node) in mapping {
      let key = name.string ?? "?"
      if sections.contains(key) {
        guard case .mapping(let inner) = node else {
          throw problem(at: node, key, "a section with keys was expected")
        }
        for (innerName, innerNode) in inner {
          try take(innerNode, named: "\(key).\(innerName.string ?? "?")", at: innerName)
        }
      } else {
        try take(node, named: key, at: name)
      }
    }
  }

  /// Numbers that have to lie in a range; the others are none below 0.
  private static let ranges: [String: ClosedRange<Int>] = [
    "authentication.fields": 1...9, "watch.full_percent": 1...100, "website.port": 0...65_535,
    "backup.hour": Int.min...Int.max, "campaign.quiet_from": Int.min...Int.max,
    "campaign.quiet_until": Int.min...Int.max, "backup.keep": Int.min...Int.max,
  ]

  private mutating func take(_ node: Node, named path: String, at name: Node) throws {
    guard let key = SettingKey.all.first(where: { $0.path == path }) else {
      let near = SettingKey.all.first { $0.path.hasSuffix(path.suffix(4)) }
      let hint = near.map { " (did you mean \($0.path)?)" } ?? ""
      throw problem(at: name, path, "is no setting\(hint)")
    }
    let line = name.mark?.line
    switch (key.shape, node) {
    case (.text, .scalar(let scalar)): texts[path] = (scalar.string, line)
    case (.number, .scalar(let scalar)) where Int(scalar.string) != nil:
      let range = Self.ranges[path] ?? 0...Int.max
      guard let number = Int(scalar.string), range.contains(number) else {
        let words =
          range.upperBound == .max
          ? "a whole number of \(range.lowerBound) or more"
          : "a number from \(range.lowerBound) to \(range.upperBound)"
        throw problem(at: name, path, "\(words) was expected")
      }
      texts[path] = (scalar.string, line)
    case (.flag, .scalar(let scalar)) where ["true", "false"].contains(scalar.string):
      texts[path] = (scalar.string, line)
    case (.list, .sequence(let sequence)):
      let values = try sequence.map { item in
        guard let text = item.string else {
          throw problem(at: name, path, "a list of texts was expected")
        }
        return text
      }
      lists[path] = (values, line)
    case (.forms, .sequence(let sequence)): forms = try sequence.map { try form($0, path) }
    default: throw problem(at: name, path, "\(key.shape.rawValue) was expected")
    }
  }

  /// `{name: Volunteer form, from: forms@example.com, subject: volunteer, fields: {Your hub: town}}`
  private func form(_ node: Node, _ path: String) throws -> FormRule {
    guard case .mapping(let mapping) = node else {
      throw problem(at: node, path, "a map with name and from was expected")
    }
    var name = ""
    var sender = ""
    var subject: String?
    var fields: [String: FormField] = [:]
    for (key, value) in mapping {
      switch (key.string, value) {
      case ("name", .scalar(let scalar)): name = scalar.string
      case ("from", .scalar(let scalar)): sender = scalar.string
      case ("subject", .scalar(let scalar)): subject = scalar.string.isEmpty ? nil : scalar.string
      case ("fields", .mapping(let labels)):
        for (label, field) in labels {
          guard let known = field.string.flatMap(FormField.init(rawValue:)) else {
            let all = FormField.allCases.map(\.rawValue).joined(separator: ", ")
            throw problem(at: label, "\(path).fields", "a field is one of \(all)")
          }
          fields[label.string ?? ""] = known
        }
      default:
        throw problem(
          at: key, "\(path).\(key.string ?? "?")", "name, from, subject or fields was expected")
      }
    }
    guard !name.isEmpty, EmailAddress(sender) != nil else {
      throw problem(
        at: node, path, "each form needs a name, and in from the address it writes from")
    }
    return FormRule(name: name, sender: sender, subject: subject, fields: fields)
  }

  private func problem(at node: Node, _ key: String, _ problem: String) -> SettingsError {
    SettingsError(file: path, line: node.mark?.line, key: key, problem: problem)
  }

  func line(_ key: String) -> Int? { texts[key]?.line ?? lists[key]?.line }

  func text(_ key: String) -> String {
    texts[key]?.value ?? SettingKey.all.first { $0.path == key }?.standard ?? ""
  }

  func number(_ key: String) -> Int { Int(text(key)) ?? 0 }
  func flag(_ key: String) -> Bool { text(key) == "true" }

  func list(_ key: String) -> [String] {
    if let list = lists[key] { return list.values }
    let standard = SettingKey.all.first { $0.path == key }?.standard ?? ""
    return standard.dropFirst().dropLast().split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
