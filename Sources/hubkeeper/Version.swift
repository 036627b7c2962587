import ArgumentParser

struct Version: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Say which version this is.")
  /// Raised with each release.
  static let number = "0.1.0"

  func run() { Terminal.say("hubkeeper \(Self.number)") }
}
