import GRDB
import Language
import Mail
import Mailroom

/// What would come of a line.
enum AddingVerdict: Equatable {
  /// New, and gets the first mail.
  case new
  case newByPhone
  case known(RosterEntry, filled: [String])
  /// On record where the adder sees nobody: said as new, and nothing but a note is written.
  case elsewhere(Int64, hasMail: Bool)
  case doubtful(RosterEntry, Added.Doubt)
  case barred
  case trouble(ListedLine.Trouble)
  /// Again the same as another line.
  case again(Int)
  case adder
  case ours
  case dropped

  var isNew: Bool {
    switch self {
    case .new, .newByPhone, .elsewhere: true
    default: false
    }
  }

  var getsMail: Bool {
    switch self {
    case .new: true
    case .elsewhere(_, let hasMail): hasMail
    default: false
    }
  }

  /// Whether it can be done at a YES.
  var isDone: Bool {
    if case .known = self { return true }
    return isNew
  }
}

/// Asks the books what would come of a list, by doing it and taking it back.
struct AddingJudge {
  let sender: Sender
  let reach: Reach
  let handling: Handling
  var db: Database { handling.db }

  init(_ sender: Sender, in handling: Handling) throws {
    self.sender = sender
    self.handling = handling
    reach =
      sender.roles.contains { $0.kind == .operator }
      ? .state : try Reach.of(roles: sender.roles, in: handling.db)
  }

  /// The hub that people come to whose town says nothing else.
  private var ownHub: Int64? {
    let hubs = sender.roles.filter { $0.kind == .contact }.compactMap { Int64($0.scope) }
    return hubs.count == 1 ? hubs[0] : nil
  }

  func newcomer(_ line: ListedLine) -> Newcomer {
    let said = line.person
    var newcomer = Newcomer(
      name: said.name, address: said.address.flatMap { EmailAddress($0) }, phone: said.phone,
      town: said.town)
    newcomer.place = said.place
    newcomer.zip = said.zip
    newcomer.interests = said.interests.map(\.rawValue)
    newcomer.language = said.language ?? "en"
    newcomer.note = said.note
    newcomer.hubID = ownHub
    return newcomer
  }

  /// What would come of each line, in their order.
  func verdicts(_ list: AddingList) throws -> [(line: ListedLine, verdict: AddingVerdict)] {
    var found: [(line: ListedLine, verdict: AddingVerdict)] = []
    var lineOf: [Int64: Int] = [:]
    try db.inSavepoint {
      for line in list.lines {
        found.append((line, try verdict(line, list, &lineOf)))
      }
      return .rollback
    }
    return found
  }

  private func verdict(
    _ line: ListedLine, _ list: AddingList, _ lineOf: inout [Int64: Int]
  ) throws -> AddingVerdict {
    if list.dropped.contains(line.number) { return .dropped }
    if let trouble = line.trouble { return .trouble(trouble) }
    let newcomer = newcomer(line)
    if let written = line.person.address, newcomer.address == nil {
      return .trouble(.brokenAddress(written))
    }
    if let address = newcomer.address {
      if handling.house.address.isOurs(address) { return .ours }
      if address == sender.address { return .adder }
    }
    let added = try Volunteer.add(
      newcomer, by: sender.person.id, at: handling.now, source: list.source, in: db)
    switch added {
    case .new(let id):
      lineOf[id] = line.number
      return newcomer.address == nil ? .newByPhone : .new
    case .known(let id, let filled):
      return try known(id, filled, newcomer, lineOf)
    case .doubtful(let id, let doubt):
      if let number = lineOf[id], doubt == .sameNameInTown { return .again(number) }
      return try doubtful(id, doubt, newcomer, line, list, &lineOf)
    case .barred(.unreachable):
      return .trouble(line.person.name.isEmpty ? .noName : .noReach)
    case .barred: return .barred
    }
  }

  private func known(
    _ id: Int64, _ filled: [String], _ newcomer: Newcomer, _ lineOf: [Int64: Int]
  ) throws -> AddingVerdict {
    if let number = lineOf[id] { return .again(number) }
    if id == sender.person.id { return .adder }
    guard let entry = try entry(id) else {
      return .elsewhere(id, hasMail: newcomer.address != nil)
    }
    return .known(entry, filled: filled)
  }

  private func doubtful(
    _ id: Int64, _ doubt: Added.Doubt, _ newcomer: Newcomer, _ line: ListedLine,
    _ list: AddingList, _ lineOf: inout [Int64: Int]
  ) throws -> AddingVerdict {
    let seen = try entry(id)
    let isInList = lineOf[id] != nil
    switch list.taking[line.number] {
    case .same? where seen != nil && !isInList:
      let again = try Volunteer.add(
        newcomer, by: sender.person.id, at: handling.now, source: list.source, taking: .as(id),
        in: db)
      if case .known(let id, let filled) = again { return try known(id, filled, newcomer, lineOf) }
      return .barred
    case nil where seen != nil && !isInList:
      return seen.map { .doubtful($0, doubt) } ?? .barred
    default:
      // Two people may share an address; of somebody outside the reach nothing is said.
      let new = try Volunteer.add(
        newcomer, by: sender.person.id, at: handling.now, source: list.source, taking: .asNew,
        in: db)
      guard case .new(let id) = new else { return .barred }
      lineOf[id] = line.number
      return newcomer.address == nil ? .newByPhone : .new
    }
  }

  private func entry(_ id: Int64) throws -> RosterEntry? {
    try Roster.find("#\(id)", reach: reach, limit: 1, in: db).first
  }

  /// The domains of the people whom the adder knows, beside which a letter wrong is noticed.
  func domains(in db: Database) throws -> Set<String> {
    // Index: volunteerOfHub; the newest thousand tell enough.
    let addresses = try String.fetchAll(
      db,
      cached: """
        SELECT address.address FROM volunteer INDEXED BY volunteerOfHub
        JOIN personAddress ON personAddress.personID = volunteer.personID
        JOIN address ON address.id = personAddress.addressID
        WHERE volunteer.hubID = :hub AND volunteer.isListed = 1 LIMIT 1000
        """, arguments: ["hub": ownHub])
    var domains = Set(addresses.compactMap { $0.split(separator: "@").last.map(String.init) })
    domains.insert(String(sender.address.domain))
    domains.insert(String(handling.house.address.base.domain))
    return domains
  }
}
