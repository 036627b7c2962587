import Mail
import Mailroom

extension Handling {
  /// A calendar's name for an event of one person, random and for good (RFC 5545 §3.8.4.7).
  func calendarUID() -> String {
    house.randomness.bytes(16)
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      + "@" + house.address.base.domain
  }
}
