import ArgumentParser
import Mailroom

struct Version: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Say which version this is.")
  static var number: String { Release.number }

  func run() { Terminal.say("hubkeeper \(Self.number)") }
}
