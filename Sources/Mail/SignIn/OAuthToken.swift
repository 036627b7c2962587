package import Foundation

/// What signs us in (RFC 6749 §5.1), as it is kept in one file that only its owner may read.
///
/// Says nothing secret when it is printed.
package struct OAuthToken: Hashable, Sendable, Codable, CustomStringConvertible,
  CustomDebugStringConvertible
{
  /// Sent at each login.
  var access: String
  /// Buys the next access token; none where the application's own secret does.
  var refresh: String?
  package var accessEndsAt: Date
  /// When somebody signed in; renewing does not change it.
  package var grantedAt: Date
  /// When the sign-in ends and a person has to sign in again; nil where it renews itself for as
  /// long as it is used.
  package var endsAt: Date?
  /// Since when the token server refuses to renew it; nil while all is well.
  package var refusedAt: Date?
  /// What it said then.
  package var refusal: String?

  package var description: String { "a token until \(accessEndsAt)" }
  package var debugDescription: String { description }

  /// The token that `hubkeeper login` left in `file`.
  ///
  /// - Throws: `SignInError` `.notSignedIn` when there is none.
  package init(file: String) throws(SignInError) {
    guard FileManager.default.fileExists(atPath: file) else {
      throw SignInError(kind: .notSignedIn, words: "nobody has signed in: \(file) is not there")
    }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
      self = try decoder.decode(
        OAuthToken.self, from: try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      // The decoder's own words may quote the file.
      throw SignInError(kind: .notSignedIn, words: "\(file) cannot be read as a token")
    }
  }

  init(
    access: String, refresh: String?, accessEndsAt: Date, grantedAt: Date, endsAt: Date? = nil
  ) {
    self.access = access
    self.refresh = refresh
    self.accessEndsAt = accessEndsAt
    self.grantedAt = grantedAt
    self.endsAt = endsAt
  }

  /// Replaces the file as a whole, on the disk when this returns, mode 0600 from its first byte.
  ///
  /// - Throws: `SignInError` `.unsaved`.
  package func save(to file: String) throws(SignInError) {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let draft = "\(file).\(getpid()).new"
    do {
      let data = try encoder.encode(self)
      _ = unsafe unlink(draft)  // left by a process of the same number that died here
      let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: data)
      try handle.synchronize()
      try handle.close()
      guard unsafe rename(draft, file) == 0 else {
        throw POSIXError(.init(rawValue: errno) ?? .EIO)
      }
    } catch {
      _ = unsafe unlink(draft)
      throw SignInError(kind: .unsaved, words: "the token cannot be kept in \(file)")
    }
    // The new name has to outlive a power cut too.
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
    let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }
}
