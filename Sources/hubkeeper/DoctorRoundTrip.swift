import Foundation
import Mail
import Mailroom

extension Doctor {
  /// Sends mails to ourselves and says what came back of them.
  func checkRoundTrip(_ settings: Settings, _ findings: inout Findings) async {
    guard !settings.relay.smtp.isEmpty else {
      return findings.note(
        "round trip: relay.smtp is not set, so nothing was sent: a Maildir leads nowhere by itself")
    }
    if StatusCommand.isWorkerRunning(on: settings.store) {
      findings.note(
        "round trip: a worker is running and may file what comes back; it is looked for there too")
    }
    do {
      let mailbox = try Wiring.mailbox(settings)
      let relay = try Wiring.transport(settings)
      do {
        var random = SystemRandomNumberGenerator()
        let trip = RoundTrip(
          settings, mailbox: mailbox, transport: relay, limit: .seconds(within), now: { Date() },
          random: &random)
        for line in try await trip.run() { findings.add(line) }
      } catch {
        findings.mend("round trip: \(Failure.words(of: error))")
      }
      await relay.close()
      await mailbox.close()
    } catch {
      findings.mend("round trip: \(Failure.words(of: error))")
    }
    if settings.mailbox.imap.contains("imap.gmail.com") {
      findings.note("round trip: Gmail keeps what is removed from a folder under All Mail")
    }
  }
}
