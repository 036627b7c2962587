import Foundation
import GRDB
import Mail
import Mailroom
import TestServers

/// Waiting messages, from Dovecot through parsing, sorting and transaction to acknowledged.
enum Reading {
  private static let count = 10_000

  static func measure(_ options: Options) async throws -> [Figure] {
    var speeds: [Double] = []
    for _ in 0..<options.rounds {
      let dovecot = try Dovecot.start()
      defer { dovecot.stop() }
      let folder = try TemporaryDirectory("hub-bench")
      try SampleHouse.prepare(folder.path)
      let sample = try SampleHouse(in: folder.path)
      try dovecot.place((0..<count).map { SampleMail.ordinary($0, octets: 4_096) })
      // Dovecot's first look at a Maildir is its own work, not ours.
      try dovecot.doveadm("mailbox", "status", "-u", dovecot.user, "messages", "INBOX")
      let mailbox = try mailbox(dovecot, spool: folder.path)
      let intake = Intake(
        sample.house, store: sample.store, mailbox: mailbox, clock: { Date() },
        logger: SampleHouse.logger)
      var handled = 0
      let taken = try await seconds { handled = try await intake.look().handled }
      await mailbox.close()
      let acknowledged = try await sample.store.pool.read { db in
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM ledger WHERE acknowledgedAt IS NOT NULL")
      }
      guard handled == count, acknowledged == count else {
        throw Blast.Incomplete(accepted: acknowledged ?? 0, wanted: count)
      }
      speeds.append(Double(count) / taken)
      Benchmarks.say("  \(Int(Double(count) / taken)) messages/s")
    }
    return [
      Figure(
        .reading, "10,000 messages of 4 kB, Dovecot to acknowledged", unit: "messages/s", speeds,
        aim: "at least 2,000")
    ]
  }

  static func mailbox(_ dovecot: Dovecot, spool: String) throws -> IMAPMailbox {
    let password = dovecot.password
    return IMAPMailbox(
      IMAPSettings(
        server: try ServerAddress(url: "imap+plain://127.0.0.1:\(dovecot.ports.imap)"),
        credentials: .password(user: dovecot.user, secret: { password }), spoolDirectory: spool))
  }
}

/// Mails as people and their machines write them.
enum SampleMail {
  /// By its number: of ten, four sign-ups, three automatic replies, one STOP, two of anything.
  static func ordinary(_ number: Int, octets: Int) -> [UInt8] {
    switch number % 10 {
    case 0..<4: signUp(number, octets: octets)
    case 4..<7:
      mail(
        number, subject: "Out of office", fields: ["Auto-Submitted: auto-replied"],
        "I am away until Monday and read no mail.", octets: octets)
    case 7: mail(number, subject: "your mails", "STOP", octets: octets)
    default:
      mail(
        number, subject: "the rally",
        "Somebody left a blue scarf on the bench after the rally. I keep it here.", octets: octets)
    }
  }

  static func signUp(_ number: Int, octets: Int = 0) -> [UInt8] {
    mail(
      number, subject: "I want to help",
      "Hello, I would like to volunteer for Medicare for All. I live in Worcester, 01602, and "
        + "I can help with tabling.\r\n\r\nMaria Lopez", octets: octets)
  }

  static func large(octets: Int) -> [UInt8] {
    let head = """
      From: Maria Lopez <maria@example.net>\r
      To: hubs@example.org\r
      Subject: photographs\r
      Date: \(date())\r
      Message-ID: <large@example.net>\r
      MIME-Version: 1.0\r
      Content-Type: multipart/mixed; boundary="b"\r
      \r
      --b\r
      Content-Type: text/plain\r
      \r
      Here are the photographs of Saturday.\r
      --b\r
      Content-Type: image/jpeg\r
      Content-Disposition: attachment; filename="saturday.jpg"\r
      Content-Transfer-Encoding: base64\r
      \r

      """
    let line = Array((String(repeating: "QUJD", count: 19) + "\r\n").utf8)
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(octets + 100)
    while bytes.count < octets - 100 { bytes += line }
    return bytes + Array("--b--\r\n".utf8)
  }

  private static func mail(
    _ number: Int, subject: String, fields: [String] = [], _ text: String, octets: Int
  ) -> [UInt8] {
    var lines = [
      "Return-Path: <maria.\(number)@example.net>",
      "Received: from mail.example.net by mx.example.org with ESMTPS; \(date())",
      "From: Maria Lopez <maria.\(number)@example.net>", "To: hubs@example.org",
      "Subject: \(subject)", "Date: \(date())", "Message-ID: <\(number).a@example.net>",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
    ]
    lines += fields
    lines += ["", text]
    var body = lines.joined(separator: "\r\n") + "\r\n"
    guard octets > 0 else { return Array(body.utf8) }
    // The rest is what was quoted, as in most mails.
    body += "\r\nOn Mon, 2 Mar 2026 at 12:00, Hubkeeper <hubs@example.org> wrote:\r\n"
    while body.utf8.count < octets {
      body += "> We meet on Tuesday at the library, and everybody is welcome to come.\r\n"
    }
    return Array(body.utf8)
  }

  private static func date() -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
    return formatter.string(from: Date())
  }
}
