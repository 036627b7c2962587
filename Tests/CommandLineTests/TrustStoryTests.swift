import Foundation
import Testing

@Suite("What the operator can look up about trust")
struct TrustStoryTests {
  private let settings = ["--settings", "home/hubkeeper.yaml"]

  private func files(_ shell: Shell) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: shell.path("home/in"))
      .filter { $0.contains("M1.host") }.sorted()
  }

  @Test func `doctor shows the last fields, what follows, and what a forged one would do`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    for folder in ["new", "tmp", "cur", ".Handled/cur"] {
      try shell.write("", to: "home/in/\(folder)/.keep")
    }
    try shell.writeSignUp("home/in/new/1767225600.M1.host", messageID: "one@example.com")
    try shell.writeSignUp("home/in/.Handled/cur/1767225601.M1.host:2,S", messageID: "b@example.com")
    try shell.write(
      "Received: from x by mx.example.org\r\nFrom: <bob@example.net>\r\n\r\nx\r\n",
      to: "home/in/cur/1767225602.M1.host:2,")
    let before = try files(shell)
    let said = try shell.run("doctor", settings[0], settings[1])
    #expect(try files(shell) == before)
    #expect(said.out.contains("from example.com: proven by dmarc"), "\(said.out)")
    #expect(said.out.contains("counts: mx.example.org; dmarc=pass header.from=example.com"))
    #expect(
      said.out.contains(
        "from example.net: not proven: no Authentication-Results by mx.example.org on top"))
    #expect(said.out.contains("ok authentication: 2 of 3 messages proven by mx.example.org"))
    #expect(said.out.contains("directly under the real one counts for nothing"))
    #expect(said.out.contains("above the real one would count"))
  }

  @Test func `doctor says what no receiving server means`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.run(
      "init", "home", "--mode", "live", "--address", "hub@example.org", "--maildir", "home/in",
      "--maildir-out",
      "home/out", "--since", "2026-01-01T00:00:00Z")
    try shell.writeSignUp("home/in/new/1767225600.M1.host")
    let said = try shell.run("doctor", settings[0], settings[1])
    #expect(said.out.contains(".. authentication: no receiving server is set"), "\(said.out)")
    #expect(said.out.contains("`authentication.server: mx.example.org` would prove 1"))
  }

  @Test func `the journal is read by filters, and handed out into a file of one's own`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    try shell.writeSignUp("home/in/new/1767225600.M1.host")
    for folder in ["tmp", "cur"] { try shell.write("", to: "home/in/\(folder)/.keep") }
    #expect(try shell.run("run", "--once", settings[0], settings[1]).code == 0)

    let journal = try shell.run("journal", settings[0], settings[1])
    #expect(journal.code == 0, "\(journal.errors)")
    let line = try #require(journal.out.split(separator: "\n").first { $0.contains("signed up") })
    #expect(line.contains("(dmarc)") && line.contains("<one@example.com>"), "\(line)")
    #expect(line.contains(" EST  ") || line.contains(" EDT  "), "\(line)")
    #expect(!journal.out.contains("maria@example.com"))
    let number = try #require(line.firstMatch(of: /by #(\d+)/)?.output.1)

    func count(_ arguments: String...) throws -> Int {
      let (process, out, errors) = try shell.start(["journal", "--json"] + arguments + settings)
      process.waitUntilExit()
      let words = try String(contentsOfFile: errors, encoding: .utf8)
      #expect(process.terminationStatus == 0, "\(words)")
      let data = try Data(contentsOf: URL(fileURLWithPath: out))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]]).count
    }
    #expect(try count("--person", "#\(number)", "--command", "SIGNED") == 1)
    #expect(try count("--actor", "\(number)", "--command", "signed up") == 1)
    #expect(try count("--person", "999999") == 0)
    #expect(try count("--since", "2999-01-01") == 0)
    #expect(try count("--since", "2026-01-01", "--limit", "1") == 1)
    for wrong in [
      ["--person", "maria@example.com"], ["--since", "soon"], ["--limit", "0"], ["--actor", "-1"],
    ] {
      let (process, _, _) = try shell.start(["journal"] + wrong + settings)
      process.waitUntilExit()
      #expect(process.terminationStatus == 64, "\(wrong)")
    }

    let export = try shell.run(
      "export", "journal", "journal.csv", "--command", "signed", settings[0], settings[1])
    #expect(export.code == 0, "\(export.errors)")
    #expect(export.out.isEmpty)
    let csv = try shell.read("journal.csv")
    #expect(csv.hasPrefix("at,action,actor,authentication,subject,detail,changes,message_id\r\n"))
    #expect(csv.contains(",signed up,#\(number),dmarc,#\(number),"))
    #expect(!csv.contains("maria@"))
    let mode =
      try FileManager.default.attributesOfItem(atPath: shell.path("journal.csv"))[
        .posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try shell.run("export", "journal", "journal.csv", settings[0], settings[1])
    #expect(again.code == 1 && again.errors.contains("is there already"))
    #expect(try shell.read("journal.csv") == csv)
    let wrong = try shell.run("export", "volunteers", "--person", "1", settings[0], settings[1])
    #expect(wrong.code == 64)
    let piped = try shell.run("export", "journal", "--json", settings[0], settings[1])
    #expect(piped.out.contains("\"message_id\": \"one@example.com\""))
  }
}
