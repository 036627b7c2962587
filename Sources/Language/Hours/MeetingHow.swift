/// How a 1-on-1 is held.
package enum MeetingHow: String, Sendable, Codable, Hashable, CaseIterable {
  case phone, video, inPerson
}
