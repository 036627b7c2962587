import Foundation
import Testing

@Suite("The first evening")
struct FirstEveningTests {
  private static let known = ["--settings", "home/hubkeeper.yaml"]

  /// A key's value in the settings that were written.
  private func value(_ key: String, _ shell: Shell) throws -> String? {
    try shell.read("home/hubkeeper.yaml").split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.hasPrefix("\(key): ") }
      .map { String($0.dropFirst(key.count + 2)).trimmingCharacters(in: ["\""]) }
  }

  @Test func `init writes mode ask, and live where it is told so`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    #expect(try shell.run("init", "home", "--address", "hub@example.org").code == 0)
    #expect(try value("mode", shell) == "ask")
    let live = try shell.run(
      "init", "home", "--settings", "home/live.yaml", "--address", "hub@example.org", "--mode",
      "live")
    #expect(live.code == 0)
    #expect(try shell.read("home/live.yaml").contains("mode: \"live\""))
    #expect(
      try shell.run("init", "other", "--address", "hub@example.org", "--mode", "x").code == 64)
  }

  @Test(arguments: [
    ("google", "imaps://imap.gmail.com:993", "smtps://smtp.gmail.com:465", "workspace"),
    (
      "microsoft", "imaps://outlook.office365.com:993", "smtp://smtp.office365.com:587",
      "microsoft365"
    ),
  ])
  func `flags say what the questions ask`(
    provider: String, imap: String, smtp: String, preset: String
  ) throws {
    let shell = try Shell()
    defer { shell.remove() }
    let made = try shell.run(
      "init", "home", "--provider", provider, "--address", "hub@example.org", "--coordinator",
      "Deb Marsh <deb@example.org>", "--postal-address", "1 Main Street, Boston", "--zone",
      "America/Chicago", "--website", "https://hub.example.org")
    #expect(made.code == 0, "\(made.errors)")
    #expect(try value("imap", shell) == imap)
    #expect(try value("smtp", shell) == smtp)
    #expect(try value("preset", shell) == preset)
    #expect(try value("postal_address", shell) == "1 Main Street, Boston")
    #expect(try value("zone", shell) == "America/Chicago")
    #expect(try value("url", shell) == "https://hub.example.org")
    #expect(made.out.contains("Deb Marsh coordinates the state"))
    let doctor = try shell.run("status", Self.known[0], Self.known[1])
    #expect(doctor.out.contains("mode: ask"))
  }

  @Test func `Microsoft's settings are those that login fills, and say what is left to do`() throws
  {
    let shell = try Shell()
    defer { shell.remove() }
    let made = try shell.run(
      "init", "home", "--provider", "microsoft", "--address", "hub@example.org")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.out.contains("oauth.client_id") && made.out.contains("hubkeeper login"))
    let text = try shell.read("home/hubkeeper.yaml")
    #expect(text.contains("provider: \"microsoft\""))
    // A file named here would stand before the sign-in.
    #expect(!text.contains("token_file: \"token\""))
    let doctor = try shell.run("doctor", Self.known[0], Self.known[1])
    #expect(doctor.out.contains("-- sign-in: oauth.client_id is empty"), "\(doctor.out)")
    let login = try shell.run("login", Self.known[0], Self.known[1])
    #expect(login.code == 2)
    #expect(login.errors.contains("oauth.client_id"), "\(login.errors)")
  }

  @Test func `a round trip without a relay sends nothing, and says so`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    let doctor = try shell.run("doctor", "--round-trip", Self.known[0], Self.known[1])
    #expect(doctor.out.contains(".. round trip: relay.smtp is not set"), "\(doctor.out)")
    let out =
      (try? FileManager.default.contentsOfDirectory(atPath: shell.path("home/out/new"))) ?? []
    #expect(out.isEmpty)
    #expect(try shell.run("doctor", "--round-trip", "--within", "0").code == 64)
  }

  /// Runs it on a terminal of its own (script(1)), and types.
  private func onTerminal(_ shell: Shell, _ line: String, typing: String) throws -> String {
    let typed = try shell.write(typing, to: "typed")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", "\(Shell.program.path) \(line)", "/dev/null"]
    process.currentDirectoryURL = shell.folder
    var environment = ProcessInfo.processInfo.environment
    environment["HUBKEEPER_SETTINGS"] = nil
    environment["HUBKEEPER_TEMPLATES"] = Shell.package.appendingPathComponent("Templates").path
    process.environment = environment
    let out = try shell.write("", to: "terminal")
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: typed))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    try process.run()
    process.waitUntilExit()
    return try shell.read("terminal")
  }

  @Test func `on a terminal init asks six questions and ends with doctor`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let said = try onTerminal(
      shell, "init home",
      typing: """
        nowhere
        other

        hub
        hub@example.org
        Deb Marsh
        Deb Marsh <deb@example.org>
        1 Main Street, Boston

        none

        """)
    for question in ["1. Where", "2. The", "3. Who", "4. The", "5. The", "6. The"] {
      #expect(said.contains(question), "\(said)")
    }
    #expect(said.contains("Answer google, microsoft or other."))
    #expect(said.contains("hub is no e-mail address."))
    #expect(said.contains("Deb Marsh coordinates the state"))
    #expect(said.contains("hubkeeper doctor says:"))
    #expect(said.contains("ok settings:"))
    #expect(try value("mode", shell) == "ask")
    #expect(try value("address", shell) == "hub@example.org")
    #expect(try value("postal_address", shell) == "1 Main Street, Boston")
    #expect(try value("zone", shell) == "America/New_York")
    #expect(try value("port", shell) == "0")
  }

  @Test func `a terminal that goes away leaves nothing behind`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let said = try onTerminal(shell, "init home", typing: "google\n")
    #expect(said.contains("nothing was written"), "\(said)")
    #expect(!FileManager.default.fileExists(atPath: shell.path("home")))
  }

  /// How many mails to an address lie in the folder for outgoing mail.
  private func mails(to address: String, _ shell: Shell) -> Int {
    let folder = shell.path("home/out/new")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.count { name in
      let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
      return text.split(separator: "\n").contains {
        $0.hasPrefix("To: ") && $0.contains(address)
      }
    }
  }

  @Test func `a restored store holds its mail until it is released`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    for folder in ["tmp", "cur", "new"] { try shell.write("", to: "home/in/\(folder)/.keep") }
    let settings = Self.known
    #expect(try shell.run("run", "--once", settings[0], settings[1]).code == 0)
    #expect(try shell.run("backup", "copy.sqlite", settings[0], settings[1]).code == 0)
    #expect(try shell.run("run", "--once", settings[0], settings[1]).code == 0)
    // Put back by hand, as people do.
    let files = FileManager.default
    for part in ["", "-wal", "-shm"] {
      let file = shell.path("home/hubkeeper.sqlite\(part)")
      if files.fileExists(atPath: file) { try files.removeItem(atPath: file) }
    }
    try files.copyItem(
      atPath: shell.path("copy.sqlite"), toPath: shell.path("home/hubkeeper.sqlite"))
    try shell.writeSignUp("home/in/new/1767225600.M1.host")
    let held = try shell.run("run", "--once", settings[0], settings[1])
    #expect(held.code == 0, "\(held.errors)")
    #expect(held.errors.contains("restored or copied"))
    // The operator hears of it, and nobody else of anything.
    #expect(mails(to: "lee@example.net", shell) > 0)
    #expect(mails(to: "maria@example.com", shell) == 0)
    #expect(
      try shell.run("status", settings[0], settings[1]).out
        .contains("held: the store was restored or copied"))
    let released = try shell.run("release", settings[0], settings[1])
    #expect(released.out.contains("The store is released"))
    #expect(try shell.run("run", "--once", settings[0], settings[1]).code == 0)
    #expect(mails(to: "maria@example.com", shell) == 1)
    #expect(
      try !shell.run("status", settings[0], settings[1]).out.contains("restored or copied"))
  }

  /// Every file with its bytes and its time.
  private func everything(in folder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    let files = FileManager.default
    for name in try files.subpathsOfDirectory(atPath: folder) {
      let path = "\(folder)/\(name)"
      let attributes = try files.attributesOfItem(atPath: path)
      let bytes = files.contents(atPath: path)?.base64EncodedString() ?? "folder"
      found[name] = "\(attributes[.modificationDate] ?? "") \(bytes)"
    }
    return found
  }

  @Test func `explain --waiting says what it would do and touches nothing`() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.makeCampaign()
    for folder in ["tmp", "cur"] { try shell.write("", to: "home/in/\(folder)/.keep") }
    try shell.writeSignUp("home/in/new/1767225600.M1.host")
    try shell.writeSignUp("home/in/cur/1767225601.M2.host:2,S", messageID: "two@example.com")
    let before = try everything(in: shell.path("home"))
    let said = try shell.run("explain", "--waiting", Self.known[0], Self.known[1])
    #expect(said.code == 0, "\(said.errors)")
    #expect(said.out.contains("maria@example.com: Helping -> sign_up"), "\(said.out)")
    #expect(said.out.contains("2 waiting: 2 sign_up."))
    #expect(said.out.contains("Nothing was touched."))
    #expect(try everything(in: shell.path("home")) == before)
    #expect(try shell.run("explain", "--waiting", "a.eml").code == 64)
    #expect(try shell.run("explain").code == 64)
  }
}
