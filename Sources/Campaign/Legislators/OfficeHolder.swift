import Foundation
package import GRDB
import Mailroom

/// A sitting member with what a visitor or a caller needs: the room, the phone, the committee.
package struct OfficeHolder: Sendable, Equatable {
  /// The joint committee that hears the bill.
  package static let committee = "Health Care Financing"

  package var legislator: Legislator
  /// `Room 443`, or `2368 Rayburn House Office Building`; `nil` where none is published.
  package var room: String?
  /// At the Capitol, as published: `617-722-2460`.
  package var phone: String?
  package var districtPhone: String?
  /// `House Ways and Means Chair`; empty for most.
  package var leadership: String
  /// What they are on `committee`: `chair`, `vice chair`, `member` …; `nil` if not on it.
  package var committeeRole: String?

  package var id: String { legislator.id }

  /// `Rep. Helen Marsh`.
  package var titled: String {
    switch legislator.chamber {
    case .house, .congress: "Rep. \(legislator.name)"
    case .senate, .usSenate: "Sen. \(legislator.name)"
    }
  }

  /// `Room 443, 617-722-2460`; empty where neither is published.
  package var whereabouts: String { [room, phone].compactMap(\.self).joined(separator: ", ") }

  /// `chair of Health Care Financing, which hears the bill`, in the language of the mail.
  package func committeeWords(in language: String) -> String? {
    guard let committeeRole else { return nil }
    let say = Speech(language)
    let role =
      switch committeeRole {
      case "chair": say("chair", es: "preside", pt: "preside")
      case "vice chair": say("vice chair", es: "vicepreside", pt: "vice-preside")
      default: say("sits on", es: "está en", pt: "está em")
      }
    return say(
      role == "sits on" ? "sits on \(Self.committee)" : "\(role) of \(Self.committee)",
      es: "\(role) \(Self.committee)", pt: "\(role) \(Self.committee)")
  }

  /// The room in a published address: "Room 34, State House 24 Beacon St., Boston, MA 02133",
  /// "372 Cannon House Office Building Washington DC 20515-2101".
  static func room(in address: String) -> String? {
    if address.lowercased().hasPrefix("room ") {
      let room = address.prefix { $0 != "," }.trimmingCharacters(in: .whitespaces)
      return room.count > 5 ? room : nil
    }
    guard let city = address.range(of: " Washington") else { return nil }
    return String(address[..<city.lowerBound])
  }
}

/// Everybody who sits now, by seat: some two hundred people, read once for however many of their
/// constituents are asked about.
package struct LegislatorDirectory: Sendable {
  /// A seat: chamber and district.
  package struct Seat: Hashable, Sendable {
    package var chamber: Chamber
    package var district: String
    package init(_ chamber: Chamber, _ district: String) {
      self.chamber = chamber
      self.district = district
    }
  }

  private var bySeat: [Seat: [OfficeHolder]] = [:]

  /// Reads them all. Index: `legislatorBySeat`.
  package init(in db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT legislator.id, name, given, family, party, legislator.chamber, district, email,
            links, leadership, capitol.address AS address, capitol.voice AS voice,
            local.voice AS localVoice, role
          FROM legislator
            LEFT JOIN office AS capitol
              ON capitol.legislator = legislator.id AND capitol.kind = 'capitol'
            LEFT JOIN office AS local
              ON local.legislator = legislator.id AND local.kind = 'district'
            LEFT JOIN committeeSeat ON committeeSeat.legislator = legislator.id
              AND committee = :committee
          WHERE endedOn IS NULL
          ORDER BY family, given, legislator.id
          """), arguments: ["committee": OfficeHolder.committee])
    while let row = try rows.next() {
      guard let legislator = Legislator(row) else { continue }
      func text(_ column: String) -> String? {
        guard let text = row[column] as String?, !text.isEmpty else { return nil }
        return text
      }
      let holder = OfficeHolder(
        legislator: legislator, room: text("address").flatMap(OfficeHolder.room),
        phone: text("voice"), districtPhone: text("localVoice"), leadership: row["leadership"],
        committeeRole: text("role"))
      let seat = Seat(legislator.chamber, legislator.district)
      if bySeat[seat]?.contains(where: { $0.id == holder.id }) == true { continue }
      bySeat[seat, default: []].append(holder)
    }
  }

  /// Who sits there; nobody while it is vacant, two for the state in the US Senate.
  package func holders(_ seat: Seat) -> [OfficeHolder] { bySeat[seat] ?? [] }

  package func holder(_ chamber: Chamber, _ district: String) -> OfficeHolder? {
    bySeat[Seat(chamber, district)]?.first
  }

  package func holder(id: String) -> OfficeHolder? {
    bySeat.values.lazy.joined().first { $0.id == id }
  }

  /// All of a chamber, by family name.
  package func all(_ chambers: Set<Chamber>) -> [OfficeHolder] {
    bySeat.filter { chambers.contains($0.key.chamber) }.values.joined().sorted {
      ($0.legislator.family, $0.legislator.given, $0.id)
        < ($1.legislator.family, $1.legislator.given, $1.id)
    }
  }
}
