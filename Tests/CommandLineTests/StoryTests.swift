import Foundation
import Testing

@Suite("The command line, from init to export")
struct StoryTests {
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func signUpIsExplainedRehearsedAndNothingIsTouched() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    try shell.writeSignUp()
    let store = URL(fileURLWithPath: shell.path("home/hubkeeper.sqlite"))
    let before = try Data(contentsOf: store)

    let explained = try shell.run(
      "explain", "maria.eml", "--json", "--settings", "home/hubkeeper.yaml")
    #expect(explained.code == 0, "\(explained.errors)")
    let explanation = try object(try #require(lines(explained.out).first))
    #expect(explanation["kind"] as? String == "sign_up")
    #expect(explanation["authentication"] as? String == "dmarc")
    let would = try #require(explanation["would"] as? [String])
    #expect(would.contains { $0.hasPrefix("welcome") && $0.hasSuffix("to maria@example.com") })

    let rehearsed = try shell.run(
      "rehearse", "maria.eml", "--until", "2026-03-04T00:00:00Z", "--out", "played",
      "--keep", "kept.sqlite", "--settings", "home/hubkeeper.yaml")
    #expect(rehearsed.code == 0, "\(rehearsed.errors)")
    let events = try lines(try shell.read("played/log.jsonl")).map(object)
    #expect(events.first?["event"] as? String == "received")
    let welcome = try #require(
      events.first {
        $0["event"] as? String == "sent" && $0["to"] as? [String] == ["maria@example.com"]
      })
    let file = try #require(welcome["file"] as? String)
    #expect(try shell.read("played/\(file)").contains("maria@example.com"))
    #expect(try Data(contentsOf: store) == before)

    let kept = try shell.run(
      "export", "volunteers", "--format", "json", "--settings", "home/hubkeeper.yaml",
      "--store", "kept.sqlite")
    #expect(kept.out.contains("Maria Lopez"))
    let real = try shell.run(
      "export", "volunteers", "--format", "json", "--settings", "home/hubkeeper.yaml")
    #expect(!real.out.contains("Maria Lopez"))
  }

  @Test func everyKeyOfExplainIsThereWithoutSettings() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.writeSignUp()
    try shell.write("", to: "empty.eml")
    let result = try shell.run("explain", "maria.eml", "empty.eml", "missing.eml", "--json")
    #expect(result.code == 1)
    #expect(result.errors.contains("missing.eml"))
    #expect(lines(result.out).count == 2)
    for line in lines(result.out) {
      #expect(
        Set(try object(line).keys) == [
          "file", "from", "subject", "message_id", "kind", "automatic", "reply_text", "bounces",
          "complaint", "calendar", "commands", "authentication", "would",
        ])
    }
    let findings = try shell.run("explain", "maria.eml", "--json", "--findings")
    #expect(findings.out.contains("\"what\":\"phone\""))
    let words = try shell.run("explain", "maria.eml")
    #expect(words.out.contains("found      sign-up: yes"))
  }

  @Test func whenSaysWhatItReads() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let result = try shell.run(
      "when", "a week from Friday, at noon", "--now", "2026-11-24T10:00:00", "--json")
    #expect(result.code == 0)
    let phrases = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [[String: Any]]
    #expect(phrases?.first?["type"] as? String == "datetime")
    #expect(phrases?.first?["value"] as? String == "2026-12-04 12:00:00")
    #expect(try shell.run("when", "no day at all", "--json").out == "[]\n")
    #expect(try shell.run("when", "tomorrow", "--now", "soon").code == 64)
  }

  @Test func peopleComeInByImportAndOutByExport() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    try shell.write(
      "name,email,town\n=Pat Reed,pat@example.com,Worcester\nSam Roe,no address,Worcester\n",
      to: "people.csv")
    let settings = ["--settings", "home/hubkeeper.yaml"]
    let dry = try shell.run(
      "import", "volunteers", "people.csv", "--dry-run", settings[0], settings[1])
    #expect(dry.code == 0, "\(dry.errors)")
    #expect(dry.out.contains("Nothing was written"))
    let real = try shell.run("import", "volunteers", "people.csv", settings[0], settings[1])
    #expect(real.code == 0)
    #expect(real.out.hasSuffix("0 mails will be sent.\n"))
    #expect(real.out.contains("skipped (line 3"))
    let csv = try shell.run("export", "volunteers", "--format", "csv", settings[0], settings[1])
    #expect(csv.out.hasPrefix("name,addresses,town"))
    #expect(csv.out.contains("pat@example.com"))
    #expect(!csv.out.contains("\n="))
    let backup = try shell.run("backup", "copy.sqlite", settings[0], settings[1])
    #expect(backup.code == 0, "\(backup.errors)")
    let restore = try shell.run("restore", "copy.sqlite", settings[0], settings[1])
    #expect(restore.code == 0, "\(restore.errors)")
    #expect(restore.out.contains("before-restore"))
    let again = try shell.run("export", "volunteers", "--format", "csv", settings[0], settings[1])
    #expect(again.out == csv.out)
    #expect(try shell.run("restore", "people.csv", settings[0], settings[1]).code == 1)
    let status = try shell.run("status", "--json", settings[0], settings[1])
    #expect(status.out.contains("\"needs_person\""))
    #expect(status.out.contains("\"oldest_unhandled\" : null"))
  }

  @Test func onceHandlesWhatWaitsAndSendsTheWelcome() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    try shell.writeSignUp("home/in/new/1767225600.M1.host")
    for folder in ["tmp", "cur"] { try shell.write("", to: "home/in/\(folder)/.keep") }
    // Mail that waited for days is a person's; this one has just arrived.
    let once = try shell.run("run", "--once", "--settings", "home/hubkeeper.yaml")
    #expect(once.code == 0, "\(once.errors)")
    #expect(once.out.hasPrefix("1 handled"))
    let left = try FileManager.default.contentsOfDirectory(atPath: shell.path("home/out/new"))
    #expect(!left.isEmpty)
  }
}
