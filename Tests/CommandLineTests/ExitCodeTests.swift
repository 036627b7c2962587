import Foundation
import Testing

@Suite("Exit codes and what is said with them")
struct ExitCodeTests {
  @Test(arguments: [
    (["--no-such-flag"], 64), (["import", "nonsense", "x.csv"], 64), (["init"], 64),
    (["init", "x", "--address", "nobody"], 64), (["version"], 0), (["--help"], 0),
    (["status"], 2), (["rehearse", "--until", "soon", "--out", "x"], 64),
  ])
  func code(_ arguments: [String], _ code: Int) throws {
    let shell = try Shell()
    defer { shell.remove() }
    let (process, _, errors) = try shell.start(arguments)
    process.waitUntilExit()
    let words = try String(contentsOfFile: errors, encoding: .utf8)
    #expect(Int(process.terminationStatus) == code, "\(words)")
    if code != 0 { #expect(!words.isEmpty) }
  }

  @Test func initNeverOverwrites() throws {
    let shell = try Shell()
    defer { shell.remove() }
    #expect(try shell.run("init", "home", "--address", "hub@example.org").code == 0)
    let before = try shell.read("home/hubkeeper.yaml")
    let again = try shell.run("init", "home", "--address", "other@example.org")
    #expect(again.code == 1)
    #expect(again.errors.contains("hubkeeper.yaml"))
    #expect(try shell.read("home/hubkeeper.yaml") == before)
  }

  @Test func aWrongKeyIsNamedWithFileAndLine() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("mailbox:\n  address: hub@example.org\n  adress: x\n", to: "bad.yaml")
    let result = try shell.run("status", "--settings", "bad.yaml")
    #expect(result.code == 2)
    #expect(result.errors.contains("bad.yaml:3: mailbox.adress"))
  }

  @Test func runNamesTheMissingKey() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.run("init", "home", "--address", "hub@example.org")
    let result = try shell.run("run", "--once", "--settings", "home/hubkeeper.yaml")
    #expect(result.code == 2)
    #expect(result.errors.contains("mailbox.imap"))
    try shell.write("mailbox:\n  address: hub@example.org\n", to: "bare.yaml")
    #expect(try shell.run("run", "--settings", "bare.yaml").errors.contains("mailbox.since"))
  }

  @Test func aSecondWorkerIsToldToComeAgainAndTheFirstStopsAtATerm() async throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    let (worker, _, errors) = try shell.start(["run", "--settings", "home/hubkeeper.yaml"])
    defer { if worker.isRunning { worker.terminate() } }
    for _ in 0..<200 {
      if try String(contentsOfFile: errors, encoding: .utf8).contains("at work") { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    let second = try shell.run("run", "--once", "--settings", "home/hubkeeper.yaml")
    #expect(second.code == 75)
    #expect(second.errors.contains("\(worker.processIdentifier)"))
    let status = try shell.run("status", "--settings", "home/hubkeeper.yaml")
    #expect(status.out.contains("worker: running"))

    kill(worker.processIdentifier, SIGHUP)
    for _ in 0..<200 {
      if try String(contentsOfFile: errors, encoding: .utf8).contains("templates reloaded") {
        break
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try String(contentsOfFile: errors, encoding: .utf8).contains("templates reloaded"))
    let start = ContinuousClock.now
    kill(worker.processIdentifier, SIGTERM)
    worker.waitUntilExit()
    #expect(worker.terminationStatus == 0)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(try String(contentsOfFile: errors, encoding: .utf8).contains("templates reloaded"))
  }

  @Test func `a pause needs no template that is whole`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    try shell.write("---\nsubject: {{\n---\n", to: "broken/welcome.md")
    let settings = try shell.read("home/hubkeeper.yaml")
    let broken = settings.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("templates:") ? "templates: ../broken" : String($0) }
      .joined(separator: "\n")
    #expect(broken != settings)
    try shell.write(broken, to: "home/hubkeeper.yaml")
    #expect(try shell.run("run", "--once", "--settings", "home/hubkeeper.yaml").code == 2)
    #expect(try shell.run("pause", "--settings", "home/hubkeeper.yaml").code == 0)
    #expect(
      try shell.run("status", "--settings", "home/hubkeeper.yaml").out.contains("paused"))
  }

  @Test func doctorSaysWhatToDo() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.run("init", "bare", "--address", "hub@example.org")
    let bare = try shell.run("doctor", "--settings", "bare/hubkeeper.yaml")
    #expect(bare.code == 1)
    #expect(bare.out.contains("-- mailbox:"))
    try "mailbox:\n  address: nobody\n".write(
      toFile: shell.path("bad.yaml"), atomically: true, encoding: .utf8)
    #expect(try shell.run("doctor", "--settings", "bad.yaml").code == 2)
    try shell.makeCampaign()
    let good = try shell.run("doctor", "--settings", "home/hubkeeper.yaml")
    #expect(good.code == 0, "\(good.out)")
    #expect(good.out.contains("older messages stay untouched"))
  }

  @Test func templatesAreCheckedAndShown() throws {
    let shell = try Shell()
    defer { shell.remove() }
    #expect(try shell.run("templates", "check").code == 0)
    #expect(try shell.run("templates", "list").out.contains("welcome"))
    #expect(try shell.run("templates", "preview", "welcome").out.hasPrefix("Subject: "))
    #expect(try shell.run("templates", "preview", "welcome", "--to", "w.html").code == 0)
    #expect(try shell.read("w.html").contains("<html"))
    #expect(try shell.run("templates", "preview", "nonsense").code == 1)
  }
}
