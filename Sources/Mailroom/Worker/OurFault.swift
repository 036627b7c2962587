import GRDB
import Mail

/// Errors of ours (store, disk, memory, templates) against those of a message. Ours count against
/// no message, and make the worker wait and tell.
enum OurFault {
  static func isOurs(_ error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError:
      // A constraint that a message's data breaks is that message's; everything else that SQLite
      // says is about the store or the disk.
      error.resultCode != .SQLITE_CONSTRAINT && error.resultCode != .SQLITE_MISMATCH
        && error.resultCode != .SQLITE_TOOBIG
    case is TemplateError, is UnreadableFile, is CancellationError: true
    // The key of the forgotten is damaged or cannot be written.
    case ForgettingError.noPlace, ForgettingError.unreadable, ForgettingError.unwritable: true
    default: false
    }
  }
}

/// Runs to its end even if the caller is cancelled: a commit after an effect in the world must
/// not be skipped because the worker was asked to stop.
func shielded<T: Sendable>(
  _ operation: @escaping @Sendable () async throws -> T
) async throws -> T {
  try await Task { try await operation() }.value
}
