/// Sets of UIDs as commands and ESEARCH write them (RFC 9051 §9, `sequence-set`).
enum UIDSet {
  /// A server's word is never trusted for allocation.
  private static let countLimit = 4_000_000

  /// `[1, 2, 3, 7]` becomes `1:3,7`; cut into pieces of at most `limitOctets`, so that no server's
  /// line limit is met (RFC 7162 §4 asks for at least 8192).
  static func compact(_ uids: [UID], limitOctets: Int = 4_000) -> [(text: String, uids: [UID])] {
    var pieces: [(text: String, uids: [UID])] = []
    var text = ""
    var members: [UID] = []
    let sorted = Set(uids).sorted()
    var index = 0
    while index < sorted.count {
      var last = index
      while last + 1 < sorted.count, sorted[last + 1].rawValue == sorted[last].rawValue + 1 {
        last += 1
      }
      let range =
        last == index
        ? "\(sorted[index].rawValue)" : "\(sorted[index].rawValue):\(sorted[last].rawValue)"
      if !text.isEmpty, text.utf8.count + range.utf8.count + 1 > limitOctets {
        pieces.append((text, members))
        (text, members) = ("", [])
      }
      text += text.isEmpty ? range : ",\(range)"
      members.append(contentsOf: sorted[index...last])
      index = last + 1
    }
    if !text.isEmpty { pieces.append((text, members)) }
    return pieces
  }

  /// The members of `1:3,7`, or `nil` if it is none, or absurdly many.
  static func parse(_ text: String) -> [UID]? {
    var uids: [UID] = []
    for range in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = range.split(separator: ":", omittingEmptySubsequences: false).map { UInt32($0) }
      guard ends.count <= 2, let first = ends.first, let low = first, let last = ends.last,
        let high = last
      else { return nil }
      let span = min(low, high)...max(low, high)
      guard span.count + uids.count <= countLimit else { return nil }
      for value in span { uids.append(UID(rawValue: value)) }
    }
    return uids
  }
}
