/// Asks the names of the net for the TXT records at one of them (RFC 1035 §3.3.14), each put
/// together from its parts. No record there, or no such name, is an empty list.
///
/// A closure, so that what is made of the answers is tested with plain values.
///
/// - Throws: `NameFailure` when nobody answers.
package typealias TextRecords = @Sendable (_ name: String) async throws -> [String]

/// No answer, whatever is at the name.
package struct NameFailure: Error, CustomStringConvertible {
  package let name: String
  package let reason: String

  package init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }

  package var description: String { "\(name): \(reason)" }
}
