/// A small IMAP server for one connection: it answers by the verb, and a test changes what it must.
struct FakeIMAP {
  var capabilities = "IMAP4rev1 IDLE UIDPLUS MOVE LITERAL+"
  var notes = Notes()
  /// Answers a command (verb and arguments) by untagged lines and a status without tag; `nil` for
  /// the usual answer.
  var answer: @Sendable (String, ScriptedServer.Peer) -> [String]? = { _, _ in nil }

  func serve(_ peer: ScriptedServer.Peer) {
    peer.say("* OK [CAPABILITY \(capabilities) AUTH=PLAIN] ready")
    while let line = peer.hear() {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else {
        notes.add(line)
        continue
      }
      if words[1].hasPrefix("AUTHENTICATE") {
        if words[1] == "AUTHENTICATE PLAIN" {
          peer.say("+ ")
          _ = peer.hear()
        }
        peer.say("\(words[0]) OK logged in")
        continue
      }
      notes.add(words[1])
      let lines = answer(words[1], peer) ?? usual(words[1])
      if lines == ["quiet"] { continue }
      if lines == ["drop"] { return }
      for line in lines.dropLast() { peer.say(line) }
      peer.say("\(words[0]) \(lines.last ?? "OK")")
    }
  }

  private func usual(_ command: String) -> [String] {
    if command == "CAPABILITY" { return ["* CAPABILITY \(capabilities)", "OK"] }
    if command.hasPrefix("SELECT") {
      return ["* 2 EXISTS", "* OK [UIDVALIDITY 77] ok", "OK [READ-WRITE]"]
    }
    if command.hasPrefix("UID SEARCH") { return ["* SEARCH 7 9", "OK"] }
    if command.contains("RFC822.SIZE") {
      return [
        "* 1 FETCH (UID 7 RFC822.SIZE 20 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")",
        "* 2 FETCH (UID 9 RFC822.SIZE 20 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")", "OK",
      ]
    }
    if command.contains("BODY.PEEK[]") {
      return [
        "* 1 FETCH (UID 7 BODY[] {18}", "H4 OK no end yet", ")",
        "* 3 EXISTS", "* 2 FETCH (UID 9 BODY[] \"short\")", "OK",
      ]
    }
    return ["OK"]
  }
}
