import Language
import Testing

@Suite("Forms of commands")
struct CommandFormTests {
  struct Case: Sendable {
    var form: String
    var line: String
    var slots: [CommandSlot: String]?

    init(_ form: String, _ line: String, _ slots: [CommandSlot: String]?) {
      self.form = form
      self.line = line
      self.slots = slots
    }
  }

  private static let move = "move {person} to|into {hub}"
  private static let note = "note {person}: {words}"
  private static let list = "list [in {town}] [at {stage}]"
  private static let add = "add {name} {address} [from|in {town}]"

  @Test(
    "read whole lines into their slots",
    arguments: [
      Case(move, "Move Maria Lopez to Cambridge", [.person: "Maria Lopez", .hub: "Cambridge"]),
      Case(
        move, "MOVE #412 INTO the Somerville hub", [.person: "#412", .hub: "the Somerville hub"]),
      Case(move, "move maria@example.com to 7", [.person: "maria@example.com", .hub: "7"]),
      Case(move, "move Maria", nil),
      Case(move, "move to Cambridge", nil),
      Case(move, "moving Maria to Cambridge", nil),
      Case(
        note, "Note Maria Lopez: ill: call on Monday",
        [.person: "Maria Lopez", .words: "ill: call on Monday"]),
      Case(note, "note #412:prefers evenings", [.person: "#412", .words: "prefers evenings"]),
      Case(note, "note Maria prefers evenings", nil),
      Case(note, "note: bring an ID", nil),
      Case(list, "list", [:]),
      Case(list, "LIST in Great Barrington at new", [.town: "Great Barrington", .stage: "new"]),
      Case(list, "list at new", [.stage: "new"]),
      Case(list, "list of shame", nil),
      Case(
        add, "add Joe Silva <joe@example.net> from West Springfield",
        [.name: "Joe Silva", .address: "joe@example.net", .town: "West Springfield"]),
      Case(add, "add Joe joe@example.net", [.name: "Joe", .address: "joe@example.net"]),
      Case(add, "add joe@example.net", nil),
      Case(add, "add Joe Silva from Worcester", nil),
      Case("done {number}", "Done #12.", [.number: "#12"]),
      Case("done {number}", "done 12", [.number: "12"]),
      Case("done {number}", "done with it", nil),
      Case("done {number}", "done 12345678901234567890", nil),
    ])
  func reading(one: Case) throws {
    let line = try #require(WrittenLine(one.line))
    #expect(CommandForm(one.form).match(line)?.slots == one.slots)
  }

  @Test(
    "are shown as people write them",
    arguments: [
      (move, "MOVE PERSON to HUB"), (note, "NOTE PERSON: WORDS"),
      (list, "LIST [in TOWN] [at STAGE]"), ("my data", "MY DATA"),
    ])
  func shown(form: String, shown: String) {
    #expect(CommandForm(form).shown == shown)
  }

  @Test func `are read in no time from words that nearly fit`() throws {
    let line = try #require(
      WrittenLine("add " + String(repeating: "from ", count: 300) + "joe@example.net"))
    #expect(CommandForm("add {name} {other} {person} {address} from {town}").match(line) == nil)
  }

  @Test(
    "are offered for a word that is near",
    arguments: [
      ("volunters", "volunteers", true), ("hlep", "help", true), ("undo", "undo", true),
      ("show", "snow", true), ("stagge", "stage", true), ("stay", "stage", false),
      ("meeting", "pause", false),
      ("ad", "add", false),
    ])
  func near(written: String, word: String, isNear: Bool) {
    #expect(NearWord.isNear(written, word) == isNear)
  }
}
