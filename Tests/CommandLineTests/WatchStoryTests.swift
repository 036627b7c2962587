import Foundation
import Testing

@Suite("The command line, for whoever watches the machine")
struct WatchStoryTests {
  private let settings = ["--settings", "home/hubkeeper.yaml"]

  /// The disk of the tests may be as full as it likes.
  private func makeCampaign() throws -> Shell {
    let shell = try Shell()
    try shell.makeCampaign()
    let text = try shell.read("home/hubkeeper.yaml")
    try shell.write(
      text.replacing("full_percent: 85", with: "full_percent: 100"), to: "home/hubkeeper.yaml")
    return shell
  }

  @Test func `status --check is silent while all is well, and ends with 1 and a line when not`()
    throws
  {
    let shell = try makeCampaign()
    defer { shell.remove() }
    let before = try shell.run("status", "--check", "--settings", "home/hubkeeper.yaml")
    #expect(before.code == 1)
    #expect(before.out == "The mailbox was never looked at. Is `hubkeeper run` running?\n")
    let run = try shell.run("run", "--once", "--settings", "home/hubkeeper.yaml")
    #expect(run.code == 0, "\(run.errors)")
    let well = try shell.run("status", "--check", "--settings", "home/hubkeeper.yaml")
    #expect(well.code == 0, "\(well.out)\(well.errors)")
    #expect(well.out.isEmpty)
    let paused = try shell.run("pause", "--settings", "home/hubkeeper.yaml")
    #expect(paused.code == 0, "\(paused.errors)")
    let ill = try shell.run("status", "--check", "--settings", "home/hubkeeper.yaml")
    #expect(ill.code == 1)
    #expect(ill.out.hasPrefix("All mail but answers has been paused since "))
    #expect(ill.out.split(separator: "\n").count == 1)
  }

  @Test func `a backup without a name goes where the nightly ones are, and status tells its age`()
    throws
  {
    let shell = try makeCampaign()
    defer { shell.remove() }
    let made = try shell.run("backup", "--settings", "home/hubkeeper.yaml")
    #expect(made.code == 0, "\(made.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.path("home/backups"))
    #expect(names.count == 1)
    let status = try shell.run("status", "--settings", "home/hubkeeper.yaml")
    #expect(status.out.contains("last backup: 20"), "\(status.out)")
    let restored = try shell.run(
      "restore", "home/backups/\(names[0])", "--settings", "home/hubkeeper.yaml")
    #expect(restored.code == 0, "\(restored.errors)")
    // Before the worker has caught up nothing is decided.
    let early = try shell.run("restore", "--send", "--settings", "home/hubkeeper.yaml")
    #expect(early.code == 75, "\(early.out)\(early.errors)")
    let run = try shell.run("run", "--once", "--settings", "home/hubkeeper.yaml")
    #expect(run.code == 0, "\(run.errors)")
    let sent = try shell.run("restore", "--send", "--settings", "home/hubkeeper.yaml")
    #expect(sent.code == 0, "\(sent.errors)")
    #expect(sent.out == "0 held mails leave now.\n")
    let both = try shell.run("restore", "--send", "--quiet", "--settings", "home/hubkeeper.yaml")
    #expect(both.code == 64)
  }
}
