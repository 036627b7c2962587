import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show the queue, the last mails, and what needs a person.",
    discussion: """
      --check is for cron and for whatever watches the machine: a line for each thing that is wrong, \
      and 1; nothing and 0 while all is well.
      """)

  @Flag(help: "As JSON.") var json = false
  @Flag(help: "Only what is wrong, a line each; ends with 1 if anything is.") var check = false
  @OptionGroup var places: PlaceOptions

  func run() throws {
    let settings = try places.readSettings()
    let store = try places.openStore(settings)
    let now = Date()
    let around = Health.Surroundings(of: settings)
    let health = try store.pool.read { try Health(settings, around: around, at: now, in: $0) }
    if check {
      for alarm in health.alarms { Terminal.say(alarm.line) }
      guard health.isWell else { throw ExitCode.failure }
      return
    }
    var status = try store.pool.read { try Status(at: now, in: $0) }
    status.lastBackup = around.lastBackup.map(Moments.text)
    status.alarms = health.alarms.map(\.line)
    status.mode = settings.mode.rawValue
    status.isWorkerRunning = Self.isWorkerRunning(on: store.path)
    if json { return Terminal.say(try Terminal.json(status, isPretty: true)) }
    for line in Self.lines(status) { Terminal.say(line) }
  }

  /// The lock is free exactly when no worker lives.
  static func isWorkerRunning(on path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path + ".lock") else { return false }
    do {
      _ = try WorkerLock(besideStore: path)
      return false
    } catch {
      return true
    }
  }

  private static func lines(_ status: Status) -> [String] {
    var lines = ["worker: \(status.isWorkerRunning == true ? "running" : "not running")"]
    if let mode = status.mode { lines.append("mode: \(mode)") }
    if let since = status.storeHeldSince {
      lines.append(
        "held: the store was restored or copied (seen \(since)); nothing but answers to commands leaves until hubkeeper release or a coordinator's YES"
      )
    }
    if !status.held.isEmpty {
      let kinds = status.held.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      lines.append(
        "held: \(kinds.reduce(0) { $0 + $1.value }) mails wait for a coordinator's word: "
          + kinds.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    }
    if let since = status.allPausedSince {
      lines.append("all mail but answers is paused since \(since): hubkeeper resume")
    }
    for lane in status.queue {
      let states = lane.states.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      var line = "\(lane.lane): \(states.isEmpty ? "nothing" : states.joined(separator: ", "))"
      if let until = lane.pausedUntil { line += " (paused until \(until))" }
      lines.append(line)
    }
    lines.append("last look at the mailbox: \(status.lastLook ?? "none")")
    lines.append("last backup: \(status.lastBackup ?? "none")")
    lines.append("last mail in: \(status.lastMailIn ?? "none")")
    lines.append("last mail out: \(status.lastMailOut ?? "none")")
    if let oldest = status.oldestUnhandled {
      lines.append("unhandled: \(status.unhandled), the oldest since \(oldest)")
    } else {
      lines.append("unhandled: none")
    }
    if status.setAside > 0 {
      lines.append("set aside because they could not be handled: \(status.setAside)")
    }
    lines.append("needs a person: \(status.needsPerson.count)")
    for open in status.needsPerson {
      let owner = open.owner.map { ", with \($0)" } ?? ", with nobody"
      lines.append("  #\(open.number) since \(open.since)\(owner): \(open.because)")
    }
    if status.heldAfterRestore > 0 {
      lines.append(
        "held after a restore: \(status.heldAfterRestore): hubkeeper restore --send, or --quiet")
    }
    lines += status.alarms.map { "wrong: \($0)" }
    return lines
  }
}
