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
  ///   - isNew: whether they are called new.
  ///   - said: which of them: "in Worcester".
  static func make(
    _ filter: RosterFilter, isNew: Bool, _ said: [String], showing line: (RosterEntry) -> String,
    in scene: Scene
  ) throws -> CommandAnswer {
    let reach = try scene.reach()
    let page = try Roster.list(filter, reach: reach, limit: fileLimit, in: scene.db)
    let words = RosterWords(say: scene.speech, isNew: isNew, which: which(said))
    guard !page.entries.isEmpty else { return CommandAnswer(words.nobody) }
    var answer = CommandAnswer(
      words.heading(page.total),
      rows: page.entries.prefix(rowLimit).map { .init("#\($0.number)", line($0)) },
      after: [words.show])
    if page.entries.count > rowLimit {
      answer.files = [file(page.entries, scene)]
      answer.after.insert(
        words.shown(rowLimit, inFile: page.next == nil ? nil : fileLimit), at: 0)
    }
    return answer
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

/// The sentences around a list of volunteers.
private struct RosterWords {
  let say: Speech
  let isNew: Bool
  /// " in Worcester"; empty for all.
  let which: String

  private var people: String {
    isNew
      ? say("new volunteers", es: "personas nuevas", pt: "pessoas novas")
      : say("volunteers", es: "voluntarios", pt: "voluntários")
  }

  private var person: String {
    isNew
      ? say("new volunteer", es: "persona nueva", pt: "pessoa nova")
      : say("volunteer", es: "voluntario", pt: "voluntário")
  }

  var nobody: String {
    say("No \(people)\(which).", es: "No hay \(people)\(which).", pt: "Não há \(people)\(which).")
  }

  func heading(_ total: RosterPage.Total) -> String {
    guard total != .exactly(1) else { return "1 \(person)\(which):" }
    let count =
      switch total {
      case .exactly(let count): "\(count)"
      case .atLeast(let count):
        say("More than \(count)", es: "Más de \(count)", pt: "Mais de \(count)")
      }
    let order = say(
      "the newest first", es: "lo más reciente primero", pt: "o mais recente primeiro")
    return "\(count) \(people)\(which), \(order):"
  }

  var show: String {
    say(
      "SHOW and a number tells all of one of them.",
      es: "MOSTRAR y un número cuenta todo de una persona.",
      pt: "MOSTRAR e um número conta tudo de uma pessoa.")
  }

  /// - Parameter limit: how many a file holds that has not all.
  func shown(_ rows: Int, inFile limit: Int?) -> String {
    guard let limit else {
      return say(
        "These are the newest \(rows); the file has all of them.",
        es: "Estas son las \(rows) más recientes; el archivo las tiene todas.",
        pt: "Estas são as \(rows) mais recentes; o arquivo tem todas.")
    }
    return say(
      "These are the newest \(rows), and the file has the newest \(limit). Narrow the list to see others, as in: VOLUNTEERS in TOWN at STAGE.",
      es:
        "Estas son las \(rows) más recientes, y el archivo tiene las \(limit) más recientes. Para ver otras, acote la lista, por ejemplo: VOLUNTARIOS en CIUDAD.",
      pt:
        "Estas são as \(rows) mais recentes, e o arquivo tem as \(limit) mais recentes. Para ver outras, limite a lista, por exemplo: VOLUNTÁRIOS em CIDADE."
    )
  }
}
