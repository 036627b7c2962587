import GRDB
import Language
import Mailroom

/// A list of volunteers as an answer: at most fifty, and where there are more, a file of all.
enum RosterAnswer {
  private static let rowLimit = 50
  /// What a file holds at most. It is written in the transaction of the answer, and while that
  /// lasts nobody else can write: so many take a few milliseconds (DESIGN §4.8). EXPORT has all.
  private static let fileLimit = 500

  /// - Parameters:
  ///   - noun: what is listed: "new volunteer".
  ///   - said: which of them: "in Worcester".
  static func make(
    _ filter: RosterFilter, _ noun: String, _ said: [String], showing line: (RosterEntry) -> String,
    in scene: Scene
  ) throws -> CommandAnswer {
    let reach = try scene.reach()
    let page = try Roster.list(filter, reach: reach, limit: fileLimit, in: scene.db)
    guard !page.entries.isEmpty else { return CommandAnswer("No \(noun)s\(which(said)).") }
    var answer = CommandAnswer(
      heading(page, noun, said),
      rows: page.entries.prefix(rowLimit).map { .init("#\($0.number)", line($0)) },
      after: ["SHOW and a number tells all of one of them."])
    if page.entries.count > rowLimit {
      answer.files = [file(page.entries, scene)]
      answer.after.insert(
        page.next == nil
          ? "These are the newest \(rowLimit); the file has all of them."
          : "These are the newest \(rowLimit), and the file has the newest \(fileLimit). Narrow the list to see others, as in: VOLUNTEERS in TOWN at STAGE.",
        at: 0)
    }
    return answer
  }

  private static func heading(_ page: RosterPage, _ noun: String, _ said: [String]) -> String {
    let count =
      switch page.total {
      case .exactly(let count): "\(count)"
      case .atLeast(let count): "More than \(count)"
      }
    let isOne = page.total == .exactly(1)
    return "\(count) \(noun)\(isOne ? "" : "s")\(which(said))\(isOne ? "" : ", the newest first"):"
  }

  private static func which(_ said: [String]) -> String {
    said.isEmpty ? "" : " " + said.joined(separator: ", ")
  }

  private static func file(_ entries: [RosterEntry], _ scene: Scene) -> PostedFile {
    let clock = scene.handling.settings.clock
    var text = CSVWriter.line([
      "number", "name", "town", "zip", "hub", "stage", "phone", "email", "interests", "languages",
      "since",
    ])
    for entry in entries {
      text += CSVWriter.line([
        "\(entry.number)", entry.name, entry.elsewhere ?? entry.town ?? "", entry.zip ?? "",
        entry.hubName ?? "", entry.stage?.rawValue ?? "", entry.phone ?? "", entry.address ?? "",
        entry.interests.joined(separator: "; "), entry.languages.joined(separator: "; "),
        entry.since.map(clock.dayWords) ?? "",
      ])
    }
    return PostedFile(
      name: "volunteers.csv", contentType: "text/csv; charset=utf-8", contents: Array(text.utf8))
  }
}
