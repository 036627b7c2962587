package import Foundation

/// The header of a message as it lies in a mailbox, without its body.
package struct MessageHead: Hashable, Sendable {
  package var arrivedAt: Date
  /// Up to and with the first empty line (RFC 5322 §2.1), at most `limit` octets.
  package var bytes: [UInt8]

  package static let limit = 262_144

  package init(arrivedAt: Date, bytes: [UInt8]) {
    self.arrivedAt = arrivedAt
    self.bytes = bytes
  }

  /// The header of a message whose beginning `bytes` is.
  package init(arrivedAt: Date, ofMessage bytes: [UInt8]) {
    self.arrivedAt = arrivedAt
    var isLineEmpty = true
    for (index, byte) in bytes.prefix(Self.limit).enumerated() {
      if byte == 0x0A {
        if isLineEmpty {
          self.bytes = Array(bytes[...index])
          return
        }
        isLineEmpty = true
      } else if byte != 0x0D {
        isLineEmpty = false
      }
    }
    self.bytes = Array(bytes.prefix(Self.limit))
  }
}
