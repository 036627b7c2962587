package import Foundation

/// A folder under the system's temporary folder, removed with everything in it when the last
/// reference goes.
///
/// Short by intent: the servers put Unix sockets in it, whose paths hold 107 bytes.
package final class TemporaryDirectory: Sendable {
  package let url: URL

  /// - Throws: Foundation's error when the folder cannot be made.
  package init(_ name: String = "hub") throws {
    let id = String(UInt32.random(in: .min ... .max), radix: 36)
    url = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(id)")
    // Servers that gave up root must be able to reach their folders below.
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit {
    // What cannot be removed is the system's temporary folder's to clean.
    try? FileManager.default.removeItem(at: url)
  }

  package var path: String { url.path(percentEncoded: false) }

  /// A path below this folder.
  package func path(_ name: String) -> String {
    url.appending(path: name).path(percentEncoded: false)
  }

  /// Writes `text` to a file below this folder, and returns its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  /// Makes a folder below this one.
  @discardableResult
  package func makeFolder(_ name: String, mode: Int = 0o755) throws -> String {
    try FileManager.default.createDirectory(
      at: url.appending(path: name), withIntermediateDirectories: true)
    // Set afterwards: the process's umask takes bits from a mode given at creation.
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: path(name))
    return path(name)
  }

  /// The text of a file below this folder, empty when there is none.
  package func text(of name: String) -> String {
    guard let data = FileManager.default.contents(atPath: path(name)) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}
