import CGMime
import Glibc

/// Digests by GLib's GChecksum and GHmac.
package enum Digest {
  /// SHA-256 of the bytes (FIPS 180-4), in lower-case hex.
  package static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    let sum = Checksum()
    sum.add(Array(bytes))
    return sum.hex()
  }

  /// SHA-256 of a file, read in pieces.
  ///
  /// - Throws: `UnreadableFile`.
  package static func sha256(file path: String) throws(UnreadableFile) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableFile(path: path, code: errno) }
    defer { close(descriptor) }
    let sum = Checksum()
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UnreadableFile(path: path, code: errno) }
      if count == 0 { return sum.hex() }
      sum.add(Array(chunk[..<count]))
    }
  }

  /// HMAC-SHA-256 (RFC 2104): 32 octets.
  package static func hmacSHA256(key: [UInt8], _ data: [UInt8]) -> [UInt8] {
    let hmac = unsafe key.withUnsafeBufferPointer {
      unsafe g_hmac_new(G_CHECKSUM_SHA256, $0.baseAddress, gsize($0.count))
    }
    defer { unsafe g_hmac_unref(hmac) }
    unsafe data.withUnsafeBufferPointer {
      unsafe g_hmac_update(hmac, $0.baseAddress, gssize($0.count))
    }
    var digest = [UInt8](repeating: 0, count: 32)
    var length: gsize = 32
    unsafe digest.withUnsafeMutableBufferPointer {
      unsafe g_hmac_get_digest(hmac, $0.baseAddress, &length)
    }
    return digest
  }
}

/// One GChecksum, freed when it goes out of scope.
@safe
private struct Checksum: ~Copyable {
  private let sum = unsafe g_checksum_new(G_CHECKSUM_SHA256)

  deinit { unsafe g_checksum_free(sum) }

  borrowing func add(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe g_checksum_update(sum, $0.baseAddress, gssize($0.count))
    }
  }

  borrowing func hex() -> String {
    guard let text = unsafe g_checksum_get_string(sum) else { return "" }
    return unsafe String(cString: text)
  }
}
