import GRDB
import Mailroom

/// The schedule of a lobby day beside who comes: each district with its appointment, and what is
/// missing.
struct LobbyGaps {
  /// A seat that somebody who comes has, or that has an appointment.
  struct District {
    var chamber: Chamber
    var name: String
    var holder: OfficeHolder?
    var goers: [LobbyGoer] = []
    var appointment: Appointment?
    var leader: String?

    var hasAppointment: Bool { appointment?.state == .planned }

    /// `34th Middlesex, Rep. Helen Marsh`.
    var label: String { [name, holder?.titled].compactMap(\.self).joined(separator: ", ") }
  }

  /// Those of the House first, by number of people.
  let districts: [District]
  /// People whose legislators nobody knows.
  let elsewhere: [LobbyGoer]

  init(_ day: LobbyDay, among goers: [LobbyGoer], in db: Database) throws {
    let directory = try LegislatorDirectory(in: db)
    let appointments = try Appointment.all(of: day.id, in: db)
    var found: [LegislatorDirectory.Seat: District] = [:]
    for goer in goers {
      for (chamber, place) in [
        (Chamber.house, goer.theirs.representative), (.senate, goer.theirs.senator),
      ] {
        guard let seat = place.first else { continue }
        let key = LegislatorDirectory.Seat(chamber, seat.district)
        found[key, default: District(chamber: chamber, name: seat.district, holder: seat.holder)]
          .goers.append(goer)
      }
    }
    for appointment in appointments {
      guard let holder = directory.holder(id: appointment.legislator) else { continue }
      let key = LegislatorDirectory.Seat(holder.legislator.chamber, holder.legislator.district)
      var district =
        found[key]
        ?? District(chamber: key.chamber, name: key.district, holder: holder)
      district.appointment = appointment
      district.leader = try appointment.leaderName(in: db)
      found[key] = district
    }
    let order: [Chamber] = [.house, .senate, .congress, .usSenate]
    districts = found.values.sorted {
      let (one, other) = (
        order.firstIndex(of: $0.chamber) ?? 4, order.firstIndex(of: $1.chamber) ?? 4
      )
      return (one, -$0.goers.count, $0.name) < (other, -$1.goers.count, $1.name)
    }
    elsewhere = goers.filter { $0.theirs.representative.standing == .unknown }
  }

  var withoutAppointment: [District] {
    districts.filter { !$0.hasAppointment && !$0.goers.isEmpty }
  }
  var withoutLeader: [District] { districts.filter { $0.hasAppointment && $0.leader == nil } }
  var planned: [District] {
    districts.filter(\.hasAppointment).sorted {
      ($0.appointment?.atMinute ?? 0, $0.name) < ($1.appointment?.atMinute ?? 0, $1.name)
    }
  }
}
