import ArgumentParser
import Foundation
import Logging
import Website

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try Hubkeeper in a browser, with an invented campaign and no mail server.",
    discussion: """
      Starts the real worker between two Maildirs and a page on 127.0.0.1 that writes mails to it \
      and shows its answers. Nothing leaves this computer. Control-C ends it.
      """)

  @Option(help: "The page's port on 127.0.0.1; 0 takes any free one.")
  var port = 8025
  @Option(
    help: ArgumentHelp(
      "Where its settings, store and mails lie, to go on with them later (default: a new temporary folder).",
      valueName: "dir"))
  var folder: String?

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port takes a number from 0 to 65535.")
    }
  }

  func run() async throws {
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = .warning
      return handler
    }
    let place =
      folder
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-demo-\(UUID().uuidString.prefix(8).lowercased())").path
    let demo = Demo(
      folder: place, templates: try TemplatesFolder.find(nil), port: port,
      logger: Logger(label: "hubkeeper"))
    try await demo.run()
  }
}
