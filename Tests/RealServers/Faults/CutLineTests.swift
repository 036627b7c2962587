import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("A line to the mailbox", .enabled(if: Dovecot.isInstalled, "needs Dovecot"))
  struct CutLines {
    /// Every byte in `make faults`; some in `make test`.
    @Test(
      "cut at any byte of a session loses and doubles nothing",
      arguments: [DelayingRelay.Direction.toClient, .toServer])
    func cut(_ direction: DelayingRelay.Direction) async throws {
      var random = FaultSuite.random(for: "a session cut \(direction)")
      let dovecot = try Dovecot.start()
      let line = try DelayingRelay(to: dovecot.ports.imap)
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain, port: line.port)
          .merging(counter.relaySettings) { $1 }
          .merging(["backup.folder": "", "mailbox.sent": "Sent"]) { $1 })
      let shift = try Shift(office)
      var number = 0
      func place() throws {
        number += 1
        try dovecot.place(Letters.signUps(number...number))
      }
      try place()
      #expect(await shift.turn() == nil)
      // The second has the folders that the first has made.
      try shift.begin()
      let before = line.count(direction)
      try place()
      #expect(await shift.turn() == nil)
      let whole = line.count(direction) - before
      var cuts = Array(0...whole)
      if !FaultSuite.isFull {
        cuts = (0..<5).map { _ in Int.random(in: 0...whole, using: &random) }
      }
      var failures = 0
      for bytes in cuts {
        try place()
        try shift.begin()
        line.cut(after: bytes, direction)
        if await shift.turn() != nil { failures += 1 }
        line.cutNoMore()
        // As another process each time: a run that was cut off counts as an attempt, three do.
        try shift.begin()
        #expect(await shift.turn() == nil, "after \(bytes) bytes")
        #expect(try office.outcomes("handled") == number, "after \(bytes) bytes")
      }
      #expect(failures > 0)
      try office.hurry()
      #expect(await shift.turn() == nil)
      #expect(try office.volunteers() == number)
      #expect(try office.wronged() == [])
      #expect(try dovecot.messages().isEmpty)
      #expect(try dovecot.messages(in: "Handled").count == number)
      for one in 1...number { #expect(counter.count(to: Letters.address(one)) == 1) }
      let left = try FileManager.default.contentsOfDirectory(atPath: office.directory.path)
      #expect(!left.contains { $0.hasPrefix("incoming-") })
      print("a session of \(whole) bytes, cut at \(cuts.count) of them, \(failures) turns failed")
    }

    @Test func `over which ten megabytes come as one line is left, and taken up again`()
      async throws
    {
      let dovecot = try Dovecot.start()
      let line = try DelayingRelay(to: dovecot.ports.imap)
      let sink = try Counter()
      let relay = try DelayingRelay(to: sink.smtp.port)
      let office = try Office(
        mailboxSettings(of: dovecot, .plain, port: line.port).merging([
          "relay.smtp": "smtp://localhost:\(relay.port)", "relay.allow_plain": "true",
        ]) { $1 })
      let endless = [UInt8](repeating: UInt8(ascii: "x"), count: 10_485_760)
      try office.start()
      var number = 0
      let starts = ["* OK ", "* LIST () \"/\" \"", "* SEARCH ", "a", "* 1 FETCH ("]
      for start in FaultSuite.some(starts) {
        number += 1
        line.inject(Array(start.utf8) + endless + Array("\r\n".utf8))
        relay.inject(Array("250-".utf8) + endless + Array("\r\n".utf8))
        try dovecot.place(Letters.signUps(number...number))
        try await office.wait(for: "volunteer \(number)", within: .seconds(40)) {
          try office.volunteers() == number
        }
        try await office.wait(for: "the welcome of \(number)", within: .seconds(40)) {
          try office.hurry()
          return sink.count(to: Letters.address(number)) == 1
        }
      }
      // One that never ends.
      guard FaultSuite.isFull else {
        #expect(try await office.stop())
        return
      }
      line.inject(Array("* OK ".utf8) + endless + endless)
      number += 1
      try dovecot.place(Letters.signUps(number...number))
      try await office.wait(for: "volunteer \(number)", within: .seconds(40)) {
        try office.volunteers() == number
      }
      #expect(try office.wronged() == [])
      let memory = try office.memory()
      print("lines of ten megabytes: at most \(memory.peak) MB resident")
      #expect(memory.peak < 256)
      #expect(try await office.stop())
      for one in 1..<number { #expect(sink.count(to: Letters.address(one)) == 1) }
    }
  }
}

extension Office {
  /// The worker's resident memory in megabytes, now and at its most (proc(5)).
  func memory() throws -> (now: Int, peak: Int) {
    let text = try String(
      contentsOfFile: "/proc/\(worker?.identifier ?? 0)/status", encoding: .utf8)
    func megabytes(_ field: String) -> Int {
      let line = text.split(separator: "\n").first { $0.hasPrefix(field + ":") }
      return
        (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
        / 1_024
    }
    return (megabytes("VmRSS"), megabytes("VmHWM"))
  }
}
