import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Puts the people of a list on record: exactly what was shown, and nothing that has become
/// something else since.
struct Entering {
  let list: AddingList
  let desk: AddingDesk
  private var handling: Handling { desk.handling }
  private var db: Database { desk.handling.db }

  init(list: AddingList, desk: AddingDesk) {
    self.list = list
    self.desk = desk
  }

  func run(in scene: Scene) throws -> CommandAnswer {
    let judge = try AddingJudge(scene.sender, in: handling)
    var added = 0
    var completed = 0
    var changed: [Int] = []
    var firstMail: Date?
    var otherHubs: [Int64: [String]] = [:]
    let own = Set(scene.sender.roles.compactMap { Int64($0.scope) })
    for (line, verdict) in try judge.verdicts(list) where verdict.isDone || wasToBeDone(line) {
      guard verdict.isDone, list.shown[line.number] == AddingWords.short(verdict) else {
        changed.append(line.number)
        continue
      }
      switch verdict {
      case .known(let entry, _):
        try complete(entry.number, line, judge, scene)
        completed += 1
      case .elsewhere(let id, _):
        try note(about: id, line, scene, extra: "Written down by \(scene.sender.person.name)")
        added += 1
      default:
        guard let id = try enter(line, judge, scene) else {
          changed.append(line.number)
          continue
        }
        added += 1
        if verdict.getsMail, let leaves = try AddedMail(scene, place: list.place).post(to: id) {
          firstMail = min(firstMail ?? leaves, leaves)
        }
        if let hub = try Volunteer.find(id, in: db)?.hubID, !own.contains(hub) {
          otherHubs[hub, default: []].append(Self.line(line))
        }
      }
    }
    for (hub, lines) in otherHubs.sorted(by: { $0.key < $1.key }) {
      try tell(hub, of: lines, scene)
    }
    return said(added, completed, changed, firstMail)
  }

  private func wasToBeDone(_ line: ListedLine) -> Bool {
    list.shown[line.number].map { $0.hasPrefix("new") || $0.hasPrefix("known") } ?? false
  }

  // MARK: One line

  /// - Returns: `nil` if they have come to be known in the meantime.
  private func enter(_ line: ListedLine, _ judge: AddingJudge, _ scene: Scene) throws -> Int64? {
    let newcomer = judge.newcomer(line)
    func add(_ taking: Volunteer.Taking) throws -> Added {
      try Volunteer.add(
        newcomer, by: scene.sender.person.id, at: handling.now, source: list.source,
        taking: taking, in: db)
    }
    var added = try add(.asFound)
    // Of somebody outside the reach with the same address or name nothing was said.
    if case .doubtful = added { added = try add(.asNew) }
    guard case .new(let id) = added else { return nil }
    scene.footprint.added("person", ["id": id])
    scene.footprint.added("volunteer", ["personID": id])
    if let address = newcomer.address, let record = try AddressRecord.find(address, in: db) {
      scene.footprint.added("personAddress", ["personID": id, "addressID": record.id])
    }
    return id
  }

  private func complete(
    _ id: Int64, _ line: ListedLine, _ judge: AddingJudge, _ scene: Scene
  ) throws {
    let newcomer = judge.newcomer(line)
    try scene.footprint.watch("person", ["id": id])
    try scene.footprint.watch("volunteer", ["personID": id])
    if let address = newcomer.address {
      let record = try AddressRecord.keep(address, at: handling.now, in: db)
      try scene.footprint.watch("personAddress", ["personID": id, "addressID": record])
    }
    _ = try Volunteer.add(
      newcomer, by: scene.sender.person.id, at: handling.now, source: list.source,
      taking: .as(id), in: db)
    try note(about: id, line, scene, extra: nil)
  }

  /// What the line says, and where it was written down: a note, since the record has another already.
  private func note(
    about id: Int64, _ line: ListedLine, _ scene: Scene, extra: String?
  ) throws {
    let words = [extra, list.place, line.person.note].compactMap(\.self)
    guard !words.isEmpty else { return }
    let note = try Note.add(
      words.joined(separator: "; "), about: id, by: scene.sender.person.id, at: handling.now,
      in: db)
    scene.footprint.added("note", ["id": note])
  }

  // MARK: Afterwards

  private static func line(_ line: ListedLine) -> String {
    let said = line.person
    return [said.name, said.town, said.phone, said.address].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// The contact of another hub learns who came there.
  private func tell(_ hub: Int64, of lines: [String], _ scene: Scene) throws {
    guard let hub = try Hub.find(hub, in: db) else { return }
    for contact in try Role.holders(.contact, scope: "\(hub.id)", in: db)
    where contact.personID != scene.sender.person.id {
      let posting = Posting(
        "operator-note",
        values: [
          "title": .text(
            lines.count == 1
              ? "Somebody new for the \(hub.name) hub"
              : "\(lines.count) new for the \(hub.name) hub"),
          "text": .text(
            "\(scene.sender.person.name) wrote them down\(list.place.map { " \($0)" } ?? ""): "
              + lines.prefix(30).joined(separator: "; ")
              + (lines.count > 30 ? " and \(lines.count - 30) more" : "") + "."),
        ],
        to: contact.addressID, person: contact.personID, lane: .notices,
        because: "people added to the hub", isUrgent: true)
      try Outbox.put(posting, in: handling)
    }
  }

  private func said(
    _ added: Int, _ completed: Int, _ changed: [Int], _ firstMail: Date?
  ) -> CommandAnswer {
    var words: [String] = []
    var counts: [String] = []
    if added > 0 || completed == 0 { counts.append("\(added) added") }
    if completed > 0 { counts.append("\(completed) on record already, completed") }
    words.append("Done: \(counts.joined(separator: ", ")).")
    if let firstMail {
      words[0] +=
        firstMail <= handling.now + 60
        ? " The first mails leave now."
        : " The first mails leave on \(handling.settings.clock.words(firstMail))."
    }
    if added + completed > 0 { words.append("To take it back: UNDO.") }
    if !changed.isEmpty {
      words.append(
        "Not done, because it has changed since I asked: line \(changed.prefix(30).map(String.init).joined(separator: ", "))."
      )
    }
    var answer = CommandAnswer(detail: "\(added) added, \(completed) completed")
    answer.said = words
    return answer
  }
}
