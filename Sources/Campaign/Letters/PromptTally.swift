import Foundation
import GRDB
import Language
import Mailroom

/// What came of a prompt, in numbers: of everybody, or of one hub.
struct PromptTally: Hashable {
  var prompt: Int64
  var asked = 0
  /// People who called, or wrote.
  var people = 0
  /// Calls by legislator, the most first; letters by paper.
  var rows: [String] = []

  var isEmpty: Bool { people == 0 }

  /// - Parameter hubs: only their people; `nil` for all.
  init(of prompt: Prompt, hubs: [Int64]?, in db: Database) throws {
    self.prompt = prompt.id
    let list = hubs.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    let arguments: StatementArguments = ["prompt": prompt.id, "hubs": list]
    asked =
      try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM prompted JOIN volunteer ON volunteer.personID = prompted.personID
          WHERE promptID = :prompt
            AND (:hubs IS NULL OR hubID IN (SELECT value FROM json_each(:hubs)))
          """, arguments: arguments) ?? 0
    switch prompt.kind {
    case .calls:
      let found = try Row.fetchAll(
        db,
        cached: """
          SELECT legislator.name, legislator.chamber, COUNT(*) AS calls,
            SUM(outcome = 'talked') AS talked, SUM(outcome = 'message') AS messages
          FROM call JOIN legislator ON legislator.id = call.legislator
            JOIN volunteer ON volunteer.personID = call.personID
          WHERE promptID = :prompt
            AND (:hubs IS NULL OR hubID IN (SELECT value FROM json_each(:hubs)))
          GROUP BY legislator.id ORDER BY calls DESC, family LIMIT 60
          """, arguments: arguments)
      rows = found.map { row in
        let chamber: String = row["chamber"]
        let name: String = row["name"]
        let talked: Int = row["talked"]
        let messages: Int = row["messages"]
        let details = [
          talked > 0 ? "\(talked) talked" : nil,
          messages > 0 ? CountWords.of(messages, "message") : nil,
        ].compactMap(\.self).joined(separator: ", ")
        return
          "\(chamber == "senate" ? "Sen." : "Rep.") \(name): \(CountWords.of(row["calls"], "call"))"
          + (details.isEmpty ? "" : " (\(details))")
      }
      people =
        try Int.fetchOne(
          db,
          cached: """
            SELECT COUNT(DISTINCT call.personID) FROM call
              JOIN volunteer ON volunteer.personID = call.personID
            WHERE promptID = :prompt
              AND (:hubs IS NULL OR hubID IN (SELECT value FROM json_each(:hubs)))
            """, arguments: arguments) ?? 0
    case .letters:
      // Uses editorLetterFrom.
      let found = try Row.fetchAll(
        db,
        cached: """
          SELECT paper, COUNT(*) AS letters, SUM(sentAt IS NOT NULL) AS sent,
            SUM(state = 'published') AS published, COUNT(DISTINCT editorLetter.personID) AS people
          FROM editorLetter JOIN volunteer ON volunteer.personID = editorLetter.personID
          WHERE promptID = :prompt
            AND (:hubs IS NULL OR hubID IN (SELECT value FROM json_each(:hubs)))
          GROUP BY paper ORDER BY letters DESC, paper LIMIT 60
          """, arguments: arguments)
      rows = found.map { row in
        "\(row["paper"] as String): \(CountWords.of(row["letters"], "letter")), \(row["sent"] as Int) sent, \(row["published"] as Int) printed"
      }
      people = found.reduce(0) { $0 + ($1["people"] as Int) }
    }
  }

  /// "4 of 12 people called".
  func words(_ kind: Prompt.Kind) -> String {
    let did = kind == .calls ? "called" : "wrote"
    return "\(people) of \(CountWords.people(max(asked, people))) \(did)"
  }
}
