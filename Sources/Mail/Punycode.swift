/// Domain labels in their ASCII form (RFC 3492, used by RFC 5890).
///
/// Only the direction that comparing addresses needs; no mapping beyond lower case, which the
/// caller has done.
enum Punycode {
  /// `domain` with each non-ASCII label as `xn--…`; `nil` if a label overflows.
  static func aLabels(of domain: String) -> String? {
    if domain.utf8.allSatisfy({ $0 < 0x80 }) { return domain }
    var labels: [String] = []
    for label in domain.split(separator: ".", omittingEmptySubsequences: false) {
      if label.utf8.allSatisfy({ $0 < 0x80 }) {
        labels.append(String(label))
      } else {
        guard let encoded = encode(label.unicodeScalars.map(\.value)) else { return nil }
        labels.append("xn--" + encoded)
      }
    }
    return labels.joined(separator: ".")
  }

  /// RFC 3492 §6.3, with the parameters of §5.
  private static func encode(_ input: [UInt32]) -> String? {
    var output = String(
      String.UnicodeScalarView(input.filter { $0 < 0x80 }.compactMap(Unicode.Scalar.init)))
    let basic = output.utf8.count
    var handled = basic
    if basic > 0 { output += "-" }
    var n: UInt32 = 128
    var delta: UInt32 = 0
    var bias: UInt32 = 72
    while handled < input.count {
      guard let m = input.filter({ $0 >= n }).min() else { return nil }
      let (step, overflow) = (m - n).multipliedReportingOverflow(by: UInt32(handled + 1))
      if overflow { return nil }
      let (sum, overflowed) = delta.addingReportingOverflow(step)
      if overflowed { return nil }
      delta = sum
      n = m
      for scalar in input {
        if scalar < n { delta &+= 1 }
        guard scalar == n else { continue }
        var q = delta
        var k: UInt32 = 36
        while true {
          let t = k <= bias ? 1 : (k >= bias + 26 ? 26 : k - bias)
          if q < t { break }
          output.unicodeScalars.append(digit(t + (q - t) % (36 - t)))
          q = (q - t) / (36 - t)
          k += 36
        }
        output.unicodeScalars.append(digit(q))
        bias = adapt(delta, points: UInt32(handled + 1), isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta &+= 1
      n &+= 1
    }
    return output
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(value < 26 ? value + 97 : value - 26 + 48))
  }

  private static func adapt(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var k: UInt32 = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}
