import Language
import Testing

@Suite("Lines that may be commands")
struct WrittenLineTests {
  @Test(
    "lose what people put around a command",
    arguments: [
      ("VOLUNTEERS in Worcester", "VOLUNTEERS in Worcester"),
      ("please show Maria", "show Maria"),
      ("Could you please show Maria, thanks!", "show Maria"),
      ("- show Maria", "show Maria"),
      ("• show Maria.", "show Maria"),
      ("1. show Maria", "show Maria"),
      ("2) show Maria;", "show Maria"),
      ("*show Maria*", "show Maria*"),
      ("  show\u{A0}Maria  ", "show Maria"),
      ("“show” ‘Maria’", "\"show\" 'Maria'"),
      ("show\u{200B} Ma\u{AD}ria", "show Maria"),
      ("Hi Hubkeeper, show Maria", "show Maria"),
      ("por favor mostrar Maria, gracias", "mostrar Maria"),
      ("mostra Maria por favor", "mostra Maria"),
      ("ok then show Maria pls thx", "show Maria"),
      ("#412 is now met", "#412 is now met"),
    ])
  func cleaning(written: String, left: String) {
    #expect(WrittenLine(written)?.text == left)
  }

  @Test("are none where nothing is written", arguments: ["", "   ", "\u{A0}", "-", "...", "?!"])
  func nothing(written: String) {
    #expect(WrittenLine(written) == nil)
  }

  @Test(
    "become words without case, marks and punctuation",
    arguments: [
      ("SHOW María,", ["show", "maria"]), ("Note Maria: ill", ["note", "maria", "ill"]),
      ("note maria:ill", ["note", "maria", "ill"]), ("SHOW # 412", ["show", "#412"]),
      ("ADD Joe <joe@example.net>", ["add", "joe", "joe@example.net"]),
      ("at 12:30, maybe", ["at", "12:30", "maybe"]),
    ])
  func words(written: String, expected: [String]) {
    #expect(WrittenLine(written)?.words.map(\.folded) == expected)
  }

  @Test func `end at a signature, at dashes and at thanks`() {
    let text = "Hi there,\nSHOW Maria\nNEW\n\nThanks,\nRuth\n508-555-0100"
    let lines = WrittenLines(subject: "Re: hello", isSubjectOurs: false, newText: text).lines
    #expect(lines.map(\.text) == ["SHOW Maria", "NEW"])
    let dashes = WrittenLines(subject: "", isSubjectOurs: false, newText: "NEW\n--\nUNDO").lines
    #expect(dashes.map(\.text) == ["NEW"])
  }

  @Test(
    "come from the subject unless it is ours or an answer's",
    arguments: [
      ("NEW", false, ["NEW"]), ("NEW", true, []), ("Re: NEW", false, []), ("RE: NEW", false, []),
      ("Fwd: NEW", false, []), ("RV: NEW", false, []), ("ENC: NEW", false, []), ("", false, []),
    ])
  func subjects(subject: String, isOurs: Bool, expected: [String]) {
    let lines = WrittenLines(subject: subject, isSubjectOurs: isOurs, newText: "").lines
    #expect(lines.map(\.text) == expected)
  }

  @Test(
    "are the same when they are read again",
    arguments: [
      "- - - - - show Maria", "1. 2. 3. 4. show Maria",
      "please - please * show Maria, thanks. please",
      "ok then and please show Maria thanks thanks.", "#412 is met", "\u{2022}\u{2022} NEW!",
    ])
  func again(written: String) throws {
    let once = try #require(WrittenLine(written))
    #expect(WrittenLine(once.text)?.text == once.text)
  }

  @Test(
    "begin after a greeting",
    arguments: [
      ("Hi Hubkeeper,\nNEW", ["NEW"]), ("Dear Ana\n\nNEW", ["NEW"]), ("Hubkeeper:\nNEW", ["NEW"]),
      ("Hi, NEW", ["NEW"]), ("Buenos días,\nNEW", ["NEW"]), ("Hi show Maria", ["show Maria"]),
    ])
  func greetings(text: String, expected: [String]) {
    let lines = WrittenLines(subject: "", isSubjectOurs: false, newText: text).lines
    #expect(lines.map(\.text) == expected)
  }

  @Test func `are said once where subject and text say the same`() {
    let lines = WrittenLines(subject: "New.", isSubjectOurs: false, newText: "NEW").lines
    #expect(lines.count == 1)
  }

  @Test func `are read from endless text in no time`() {
    let endless = String(repeating: "show maria ", count: 100_000)
    #expect(WrittenLine(endless)?.words.count ?? 0 <= 400)
    let lines = WrittenLines(
      subject: "", isSubjectOurs: false, newText: String(repeating: "show\n", count: 100_000))
    #expect(lines.lines.count <= 200)
  }
}
