import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mail
import Mailroom

/// What went wrong, said to the operator; no settings or store are to blame.
struct Failure: Error, CustomStringConvertible {
  var description: String
  /// Of sysexits.h.
  var code: Int32

  init(_ description: String, code: Int32 = 1) {
    self.description = description
    self.code = code
  }

  /// EX_TEMPFAIL: the same command may succeed later.
  static let temporary: Int32 = 75
  /// The settings or templates are wrong, and nothing was begun.
  static let settings: Int32 = 2

  /// Writes the error to stderr and ends the process.
  static func end(_ error: any Error) -> Never {
    Terminal.complain("hubkeeper: \(words(of: error))")
    Hubkeeper.exit(withError: ExitCode(code(of: error)))
  }

  static func code(of error: any Error) -> Int32 {
    switch error {
    case let error as Failure: return error.code
    case is SettingsError, is TemplateError, is ServerAddress.Invalid: return settings
    case StoreError.busy: return temporary
    case let error as DatabaseError
    where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_FULL:
      return temporary
    case let error as MailboxError:
      let passing: [MailboxError.Kind] = [.connection, .tooManyConnections, .silent, .quota]
      return passing.contains(error.kind) ? temporary : 1
    case let error as SignInError:
      return error.isPassing ? temporary : error.kind == .client ? settings : 1
    default: return 1
    }
  }

  static func words(of error: any Error) -> String {
    switch error {
    case let error as DatabaseError:
      "the store: \(error.message ?? "SQLite error \(error.resultCode.rawValue)"). Check the file and the disk it lies on."
    case let error as any CustomStringConvertible where !(error is CocoaError):
      error.description
    default: error.localizedDescription
    }
  }
}
