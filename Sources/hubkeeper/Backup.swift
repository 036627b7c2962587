import ArgumentParser
import Foundation
import Mailroom

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the live store to a file, and check the copy by opening it.",
    discussion:
      "Without a file it is a nightly copy, made now; `run` makes one each night by itself.")

  @Argument(help: "The file; an older backup of this name is replaced once the new one is good.")
  var file: String?
  @OptionGroup var places: PlaceOptions

  func run() throws {
    let settings = try places.readSettings()
    guard let file else {
      guard let backups = Backups(settings) else {
        throw Failure("backup.folder is empty in the settings. Name a file.")
      }
      let made = try backups.make(of: try places.openStore(settings), at: Date())
      return Terminal.say("\(settings.store) is copied to \(made), and the copy opens.")
    }
    let real = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
    guard real(file) != real(settings.store) else {
      throw Failure("\(file) is the store itself. Name another file.")
    }
    try places.openStore(settings).backUp(to: file)
    Terminal.say("\(settings.store) is copied to \(file), and the copy opens.")
  }
}
