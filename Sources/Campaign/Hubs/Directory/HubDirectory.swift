package import GRDB
import Language
import Mail
package import Mailroom

/// The public directory: every designated hub with its area, its districts, and the contact as the
/// hub wants to be listed.
package struct HubDirectory: Sendable {
  package struct Contact: Hashable, Sendable {
    package var name: String
    package var address: String?
    package var phone: String?
  }

  package struct Entry: Hashable, Sendable {
    package var number: Int64
    package var name: String
    /// `east` or `west`.
    package var region: String
    package var area: [String]
    package var house: [String]
    package var senate: [String]
    package var congress: [String]
    /// By their own recorded word.
    package var contacts: [Contact]
    /// The hub's own address, and what the subject must begin with where it needs one.
    package var address: String
    package var subject: String?
    package var link: String
  }

  package var entries: [Entry] = []

  /// Forming, paused and retired hubs are not in it. Hundreds of hubs at most.
  package init(_ ours: OurAddress, in db: Database) throws {
    for hub in try Hub.all(reach: .state, in: db) where hub.state == .designated {
      let districts = try HubDistricts.of(hub, in: db).filter { $0.extent != .possible }
      func of(_ chamber: Chamber) -> [String] {
        districts.filter { $0.chamber == chamber }.map(\.district)
      }
      let own = try HubAddress.of(hub, ours, in: db)
      entries.append(
        Entry(
          number: hub.id, name: hub.name, region: hub.region,
          area: try HubArea.all(of: hub.id, in: db).map(\.words).sorted(), house: of(.house),
          senate: of(.senate), congress: of(.congress),
          contacts: try HubListing.shown(of: hub.id, in: db).map {
            Contact(name: $0.name, address: $0.address, phone: $0.phone)
          }, address: own.address.rawValue, subject: own.subject, link: own.link))
    }
    entries.sort { ($0.region, $0.name) < ($1.region, $1.name) }
  }

  package static let columns = [
    "name", "region", "area", "house_districts", "senate_districts", "congress_districts",
    "contacts", "address", "subject",
  ]

  /// For the campaign's own site: cells that begin like a formula are guarded.
  package var csv: String {
    var text = CSVWriter.line(Self.columns)
    for entry in entries {
      text += CSVWriter.line([
        entry.name, entry.region, entry.area.joined(separator: "; "),
        entry.house.joined(separator: "; "), entry.senate.joined(separator: "; "),
        entry.congress.joined(separator: "; "),
        entry.contacts.map(\.words).joined(separator: "; "), entry.address, entry.subject ?? "",
      ])
    }
    return text
  }

  package var json: String {
    let rows = entries.map { entry in
      let contacts = entry.contacts.map { contact in
        "{\"name\": \(JSONText.string(contact.name)), \"address\": \(Self.optional(contact.address)), \"phone\": \(Self.optional(contact.phone))}"
      }
      let fields = [
        "\"name\": \(JSONText.string(entry.name))",
        "\"region\": \(JSONText.string(entry.region))",
        "\"area\": \(JSONText.list(entry.area))",
        "\"house_districts\": \(JSONText.list(entry.house))",
        "\"senate_districts\": \(JSONText.list(entry.senate))",
        "\"congress_districts\": \(JSONText.list(entry.congress))",
        "\"contacts\": [\(contacts.joined(separator: ", "))]",
        "\"address\": \(JSONText.string(entry.address))",
        "\"subject\": \(Self.optional(entry.subject))",
      ]
      return "{\(fields.joined(separator: ", "))}"
    }
    return rows.isEmpty ? "[]\n" : "[\n  " + rows.joined(separator: ",\n  ") + "\n]\n"
  }

  private static func optional(_ text: String?) -> String {
    text.map { JSONText.string($0) } ?? "null"
  }
}

extension HubDirectory.Contact {
  /// "Joan, joan@example.org, 978-555-0142".
  package var words: String { [name, address, phone].compactMap(\.self).joined(separator: ", ") }
}
