import Foundation

/// Mails as volunteers write them, and as the receiving server stamps them.
enum Letters {
  /// A sign-up with everything in it, from `NAME@example.net`.
  ///
  /// - Parameter body: stands instead of the usual words.
  static func signUp(
    _ given: String = "Maria", _ family: String = "Lopez", from address: String? = nil,
    to recipient: String = Office.address, subject: String = "I want to help",
    id: String = UUID().uuidString, body: String? = nil
  ) -> [UInt8] {
    let address = address ?? "\(given.lowercased())@example.net"
    let domain = address.split(separator: "@").last ?? ""
    let words =
      body ?? """
        Hi, I'm \(given) \(family) in Worcester 01609, I'd love to help with tabling. 508-555-0142
        """
    return Array(
      """
      Authentication-Results: \(Office.server);\r
      \tdmarc=pass (p=none) header.from=\(domain)\r
      From: \(given) \(family) <\(address)>\r
      To: \(recipient)\r
      Subject: \(subject)\r
      Date: \(date)\r
      Message-ID: <\(id)@\(domain)>\r
      MIME-Version: 1.0\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      \(words.replacingOccurrences(of: "\n", with: "\r\n"))\r

      """.utf8)
  }

  /// Many people, each with a name and an address of their own.
  static func signUps(_ numbers: ClosedRange<Int>) -> [[UInt8]] {
    numbers.map { number in
      signUp("Maria", "Lopez", from: address(number), id: "sign-up-\(number)")
    }
  }

  /// The same mail with a file of this size.
  static func attaching(octets: Int, to letter: [UInt8]) -> [UInt8] {
    let parts = String(decoding: letter, as: UTF8.self).components(separatedBy: "\r\n\r\n")
    let head = parts[0].replacingOccurrences(
      of: "Content-Type: text/plain; charset=utf-8",
      with: "Content-Type: multipart/mixed; boundary=cut")
    let line = Array((String(repeating: "QUJD", count: 19) + "\r\n").utf8)
    // A line of base64 carries 57 octets.
    let lines = octets / 57 + 1
    var message = Array(
      """
      \(head)\r
      \r
      --cut\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      \(parts[1])\r
      --cut\r
      Content-Type: application/octet-stream\r
      Content-Transfer-Encoding: base64\r
      Content-Disposition: attachment; filename=photos.zip\r
      \r

      """.utf8)
    message.reserveCapacity(message.count + lines * line.count + 16)
    for _ in 0..<lines { message.append(contentsOf: line) }
    return message + Array("--cut--\r\n".utf8)
  }

  static func address(_ number: Int) -> String { "volunteer\(number)@example.net" }

  private static var date: String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
    return formatter.string(from: Date())
  }
}
