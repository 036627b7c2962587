import Foundation

/// The kernel's lock (flock(2)) that makes one worker a store: it ends with its process, however
/// that ends, and no file is left to mislead the next one.
package final class WorkerLock: Sendable {
  private let descriptor: Int32

  /// - Throws: `StoreError.busy` naming the process that holds it.
  package init(besideStore path: String) throws {
    let file = path + ".lock"
    descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError.cannotCreate(path: file) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      close(descriptor)
      throw StoreError.busy(
        path: path, holder: holder.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    let holder = "\(getpid())\n"
    ftruncate(descriptor, 0)
    _ = unsafe holder.withCString { text in unsafe write(descriptor, text, strlen(text)) }
  }

  deinit { close(descriptor) }
}
