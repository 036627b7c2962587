import Foundation

/// The public key that a relay's signatures are checked with (RFC 6376 §3.6.1).
struct DKIMKey {
  private let kind: String
  private let key: String
  private let isTrial: Bool

  /// - Returns: `nil` if the text is no key record.
  init?(_ text: String) {
    let tags = TagList(text)
    guard let key = tags["p"], (tags["v"] ?? "DKIM1") == "DKIM1" else { return nil }
    self.key = key
    kind = tags["k"]?.lowercased() ?? "rsa"
    isTrial = tags["t"]?.split(separator: ":").contains("y") == true
  }

  func line(at name: String, unique: Bool) -> TrustReport.Line {
    if !unique { return .mend("DKIM: \(name) has several keys, so which one counts is open") }
    if key.isEmpty { return .mend("DKIM: the key at \(name) is withdrawn (p= is empty)") }
    guard kind == "rsa" else {
      return .note(
        "DKIM: the key at \(name) is of kind \(kind), which not every provider checks: sign with an RSA key too"
      )
    }
    guard let bits = rsaBits else { return .mend("DKIM: the key at \(name) cannot be read") }
    if bits < 1_024 {
      return .mend("DKIM: the key at \(name) has \(bits) bits; Gmail wants 1,024, better 2,048")
    }
    let trial = isTrial ? ", marked as a trial (t=y): take that out" : ""
    let text =
      "DKIM: the key at \(name) has \(bits) bits\(trial). The relay must sign with it, List-Unsubscribe and List-Unsubscribe-Post among the fields"
    return isTrial ? .note(text) : .well(text)
  }

  /// The modulus of a SubjectPublicKeyInfo, or of the bare key that some publish (RFC 8017 §A.1.1).
  private var rsaBits: Int? {
    guard let data = Data(base64Encoded: key) else { return nil }
    var rest = [UInt8](data)[...]
    guard var fields = DER.content(of: 0x30, in: &rest) else { return nil }
    if fields.first == 0x30 {
      guard DER.content(of: 0x30, in: &fields) != nil,
        var bits = DER.content(of: 0x03, in: &fields), bits.popFirst() == 0,
        let inner = DER.content(of: 0x30, in: &bits)
      else { return nil }
      fields = inner
    }
    guard let modulus = DER.content(of: 0x02, in: &fields)?.drop(while: { $0 == 0 }),
      let first = modulus.first
    else { return nil }
    return modulus.count * 8 - first.leadingZeroBitCount
  }
}

/// As much of the Distinguished Encoding Rules (X.690) as a public key needs.
private enum DER {
  /// Takes one element of this tag.
  static func content(of tag: UInt8, in rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.popFirst() == tag, let first = rest.popFirst() else { return nil }
    var length = Int(first)
    if first & 0x80 != 0 {
      length = 0
      let count = Int(first & 0x7F)
      guard (1...3).contains(count), rest.count >= count else { return nil }
      for _ in 0..<count { length = length << 8 | Int(rest.removeFirst()) }
    }
    guard rest.count >= length else { return nil }
    defer { rest = rest.dropFirst(length) }
    return rest.prefix(length)
  }
}
