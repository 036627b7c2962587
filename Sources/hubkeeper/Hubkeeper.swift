import ArgumentParser
import Foundation

/// The command line's front door: parses, runs one subcommand, and turns what it throws into one
/// clear line and an exit code.
@main
struct Hubkeeper: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hubkeeper",
    abstract: "Looks after a campaign's volunteers by e-mail.",
    discussion: """
      Exit codes: 0 done; 1 something is wrong and the message says what; 2 the settings or the \
      templates are wrong, and nothing was begun; 64 wrong usage; 75 try again later.
      """,
    subcommands: [
      Init.self, Login.self, Run.self, Doctor.self, Import.self, ExportCommand.self,
      ReportCommand.self,
      TemplatesCommand.self, StatusCommand.self, PauseCommand.self, ResumeCommand.self,
      ReleaseCommand.self,
      JournalCommand.self, Backup.self, Restore.self,
      Explain.self,
      WhenCommand.self, Rehearse.self, CommandsCommand.self, DemoCommand.self,
      Version.self,
    ])

  static func main() async {
    let command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      exit(withError: error)  // help, or usage: 64
    }
    do {
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        var synchronous = command
        try synchronous.run()
      }
    } catch {
      // Help and usage are the library's to show, also when a subcommand's own parts are parsed
      // late; everything else is ours.
      let isLibrarys = [ExitCode.success, .validationFailure].contains(exitCode(for: error))
      if error is ExitCode || isLibrarys { exit(withError: error) }
      Failure.end(error)
    }
  }
}
