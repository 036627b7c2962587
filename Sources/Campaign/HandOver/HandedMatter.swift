import GRDB
import Language
import Mailroom

/// A handed-over question as commands name it, if its owner or its person is in the sender's
/// reach.
struct HandedMatter {
  var number: Int64
  var who: String
  var subject: String
  var isOpen: Bool
  var personID: Int64?

  /// - Throws: `Refusal` where there is none, or none of theirs.
  init(_ phrase: String, in scene: Scene) throws {
    guard let number = CommandSlot.number(phrase),
      let row = try Row.fetchOne(
        scene.db,
        cached:
          "SELECT personID, ownerPersonID, who, subject, closedAt FROM handOver WHERE id = :id",
        arguments: ["id": number])
    else { throw Self.missing(phrase, scene) }
    let owner: Int64? = row["ownerPersonID"]
    let person: Int64? = row["personID"]
    let reach = try scene.reach()
    var isTheirs = owner == scene.sender.person.id || reach == .state
    if !isTheirs, let person {
      isTheirs = try Roster.entry(person, reach: reach, in: scene.db) != nil
    }
    guard isTheirs else { throw Self.missing(phrase, scene) }
    self.number = number
    personID = person
    who = row["who"]
    subject = row["subject"]
    isOpen = (row["closedAt"] as Int64?) == nil
  }

  private static func missing(_ phrase: String, _ scene: Scene) -> Refusal {
    Refusal(
      scene.speech(
        "There is no question “\(phrase)” of yours. WAITING lists them.",
        es: "No hay ninguna pregunta “\(phrase)” suya. PENDIENTES las muestra.",
        pt: "Não há nenhuma pergunta “\(phrase)” sua. PENDENTES mostra todas."))
  }
}
