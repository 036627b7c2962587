import CResolv
import Foundation

/// The machine's own resolver (`/etc/resolv.conf`), by glibc's libresolv.
package enum Resolver {
  /// The largest answer of DNS: its length has two octets (RFC 1035 §4.2.2).
  private static let largest = 65_535

  /// Asks on a thread of its own; a server that is silent costs at most some seconds.
  package static let textRecords: TextRecords = { name in
    try await withCheckedThrowingContinuation { continuation in
      Foundation.Thread.detachNewThread {
        continuation.resume(with: Result { try Self.lookUp(name) })
      }
    }
  }

  private static func lookUp(_ name: String) throws -> [String] {
    var state = unsafe hub_resolver()
    guard unsafe hub_res_ninit(&state) == 0 else {
      throw NameFailure(name: name, reason: "the resolver could not be set up")
    }
    defer { unsafe hub_res_nclose(&state) }
    // Two tries of two seconds each: someone sits and waits for `doctor`.
    unsafe state.retrans = 2
    unsafe state.retry = 2
    var answer = [UInt8](repeating: 0, count: largest)
    let size = unsafe hub_res_nquery(
      &state, name, Int32(ns_t_txt.rawValue), &answer, Int32(largest))
    guard size >= 0 else {
      switch unsafe hub_res_error(&state) {
      case HOST_NOT_FOUND, NO_DATA: return []
      case TRY_AGAIN: throw NameFailure(name: name, reason: "no server of names answers")
      default: throw NameFailure(name: name, reason: "the server of names refuses to answer")
      }
    }
    return try records(in: answer.prefix(min(Int(size), largest)), name: name)
  }

  private static func records(in answer: ArraySlice<UInt8>, name: String) throws -> [String] {
    try unsafe answer.withUnsafeBufferPointer { bytes in
      var message = unsafe ns_msg()
      guard unsafe ns_initparse(bytes.baseAddress, Int32(bytes.count), &message) == 0 else {
        throw NameFailure(name: name, reason: "the answer cannot be read")
      }
      var texts: [String] = []
      for index in 0..<(unsafe hub_answer_count(&message)) {
        var record = unsafe ns_rr()
        guard unsafe ns_parserr(&message, ns_s_an, index, &record) == 0 else { break }
        // A CNAME stands before what it leads to.
        guard unsafe hub_record_type(&record) == Int32(ns_t_txt.rawValue),
          let data = unsafe hub_record_data(&record)
        else { continue }
        let size = Int(unsafe hub_record_size(&record))
        unsafe texts.append(text(of: UnsafeBufferPointer(start: data, count: size)))
      }
      return texts
    }
  }

  /// The parts of one record, each behind its length, joined without a gap (RFC 7208 §3.3).
  private static func text(of data: UnsafeBufferPointer<UInt8>) -> String {
    let bytes = unsafe Array(data)
    var joined: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let end = min(place + 1 + Int(bytes[place]), bytes.count)
      joined += bytes[(place + 1)..<max(end, place + 1)]
      place = end
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
