import Foundation

/// A story: mail in, mail out, as a small readable file.
///
///     A sign-up in ordinary words is welcomed
///
///     --> Maria Lopez <maria@example.com>, 2026-03-02 10:00
///     subject: I'd love to help
///
///     Hi, I'm Maria.
///
///     <-- maria@example.com: welcome
///     says: Worcester hub
///
/// `-->` may be followed by `subject:`, `proof:` (dmarc, none, fail), `reply: ADDRESS` (answers the
/// last mail that went there), `quotes: ADDRESS` (quotes it, and keeps nothing else of it: no
/// token, no thread), `copies: ADDRESS` (a new mail, with where answers to the last mail there go in
/// Cc), `reports on: ADDRESS` (goes where reports about the last mail there go) and any
/// header field; a blank line; the words. `reply: ADDRESS TEMPLATE` answers the last mail of that
/// template; `attach: NAME OCTETS` puts a file to it. `<--` names who gets
/// which template, with `says:`, `says not:` and `has file:`. `<-- nothing` says that no other mail
/// left. `book:` holds SQL and what it must give, `set:` SQL that changes it. `until: MOMENT` lets
/// the clock run; `setting: KEY = VALUE` is one that holds for the whole story. Daily mails (`day`)
/// are passed over unless the story expects one. `{#1}` in words and expectations is the number of the first hand-over,
/// `{#blast 1}` that of the first mail to many, `{#deed 1}`, `{#resolution 1}`, `{#partner 1}` and
/// `{#story 1}` those of what hubs log.
struct Story: CustomStringConvertible, Sendable {
  enum Step: Sendable {
    case mail(Incoming)
    case expect(Expected)
    case nothingElse(line: Int)
    case until(String, line: Int)
    case book(sql: String, value: String, line: Int)
    case set(sql: String)
  }

  struct Incoming: Sendable {
    var from: String
    var at: String
    var fields: [(name: String, value: String)] = []
    var words = ""
    var line: Int
  }

  struct Expected: Sendable {
    var recipient: String
    var template: String
    var says: [String] = []
    var saysNot: [String] = []
    var files: [String] = []
    var line: Int
  }

  var file: String
  var title: String
  var steps: [Step] = []
  /// Besides the sample's: `setting: mode = ask`.
  var settings: [String: String] = [:]
  var description: String { title }

  /// Whether one of its steps expects a daily mail: then all of them count.
  var tellsOfDays: Bool {
    steps.contains {
      if case .expect(let expected) = $0 { expected.template == "day" } else { false }
    }
  }

  struct Unreadable: Error { var file: String, line: Int, words: String }

  init(file: String, text: String) throws {
    self.file = file
    let lines = text.components(separatedBy: "\n")
    title = lines.first ?? file
    var index = 1
    func parts(_ line: String, _ separator: Character) -> (String, String) {
      let at = line.firstIndex(of: separator) ?? line.endIndex
      let rest = at < line.endIndex ? line[line.index(after: at)...] : ""
      return (
        line[..<at].trimmingCharacters(in: .whitespaces), rest.trimmingCharacters(in: .whitespaces)
      )
    }
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.hasPrefix("--> ") {
        let comma = line.lastIndex(of: ",") ?? line.endIndex
        var mail = Incoming(
          from: line[..<comma].dropFirst(4).trimmingCharacters(in: .whitespaces),
          at: line[comma...].dropFirst().trimmingCharacters(in: .whitespaces), line: index)
        while index < lines.count, !lines[index].isEmpty {
          mail.fields.append(parts(lines[index], ":"))
          index += 1
        }
        var words: [String] = []
        while index < lines.count, !Self.isStep(lines[index]) {
          words.append(lines[index])
          index += 1
        }
        mail.words = words.joined(separator: "\n").trimmingCharacters(in: .newlines)
        steps.append(.mail(mail))
      } else if line == "<-- nothing" {
        steps.append(.nothingElse(line: index))
      } else if line.hasPrefix("<-- ") {
        let (recipient, template) = parts(String(line.dropFirst(4)), ":")
        var expected = Expected(recipient: recipient, template: template, line: index)
        while index < lines.count, !lines[index].isEmpty, !Self.isStep(lines[index]) {
          let (name, value) = parts(lines[index], ":")
          switch name {
          case "says": expected.says.append(value)
          case "says not": expected.saysNot.append(value)
          case "has file": expected.files.append(value)
          default: throw Unreadable(file: file, line: index + 1, words: lines[index])
          }
          index += 1
        }
        steps.append(.expect(expected))
      } else if line.hasPrefix("until: ") {
        steps.append(.until(String(line.dropFirst(7)), line: index))
      } else if line.hasPrefix("setting: ") {
        let (key, value) = parts(String(line.dropFirst(9)), "=")
        settings[key] = value
      } else if line.hasPrefix("set: ") {
        steps.append(.set(sql: String(line.dropFirst(5))))
      } else if line.hasPrefix("book: ") {
        let (sql, value) = parts(String(line.dropFirst(6)), "→")
        steps.append(.book(sql: sql, value: value, line: index))
      } else if !line.trimmingCharacters(in: .whitespaces).isEmpty, !line.hasPrefix("#") {
        throw Unreadable(file: file, line: index, words: line)
      }
    }
  }

  private static func isStep(_ line: String) -> Bool {
    line.hasPrefix("--> ") || line.hasPrefix("<-- ") || line.hasPrefix("until: ")
      || line.hasPrefix("book: ") || line.hasPrefix("set: ") || line.hasPrefix("setting: ")
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Stories")

  static let all: [Story] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".story") }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      // A story that cannot be read is a story that fails: its title says so.
      return text.flatMap { try? Story(file: name, text: $0) } ?? Story(unreadable: name)
    }
  }()

  private init(unreadable file: String) {
    self.file = file
    title = "\(file) cannot be read"
    steps = [.nothingElse(line: -1)]
  }
}
