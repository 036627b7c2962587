package import Mail
internal import Yams

/// The hubs and the coordinators of a campaign, as an organizer writes them down in YAML.
///
///     hubs:
///       - name: Somerville
///         region: east
///         status: designated          # or forming (also without it), paused, retired
///         towns: [Somerville]
///         wards: {Cambridge: [1, 2]}
///         precincts: {Belmont: [3]}   # a ward before it where the town has wards: 4-10A
///         places: [Dorchester]
///         contacts:
///           - {name: Ana Lima, address: ana@example.org}
///     coordinators:
///       - {name: Lee Park, address: lee@example.net, region: west}   # east, west or state
package struct HubsFile: Equatable, Sendable {
  /// A part of the state that a hub answers for.
  package struct Area: Equatable, Hashable, Sendable {
    package enum Part: Equatable, Hashable, Sendable {
      case town
      case ward(String)
      case precinct(ward: String, precinct: String)
      /// A village; `town` is empty until the places on record were asked.
      case place(String)
    }

    package let line: Int
    package let town: String
    package let part: Part
  }

  package struct Contact: Equatable, Sendable {
    package let line: Int
    package let name: String
    package let address: EmailAddress
  }

  package struct Hub: Equatable, Sendable {
    package let line: Int
    package let name: String
    package let region: String
    /// `nil` if the file does not say: forming for a new hub, as it is for a known one.
    package let status: String?
    package let areas: [Area]
    package let contacts: [Contact]
  }

  package struct Coordinator: Equatable, Sendable {
    package let line: Int
    package let name: String
    package let address: EmailAddress
    package let region: String
  }

  package static let regions = ["east", "west"]
  package static let statuses = ["forming", "designated", "paused", "retired"]

  package private(set) var hubs: [Hub] = []
  package private(set) var coordinators: [Coordinator] = []

  /// Reads the whole file and says everything that is wrong with it at once.
  ///
  /// - Throws: `HubsFileError`.
  package init(_ text: String, file: String = "the file") throws(HubsFileError) {
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch {
      throw HubsFileError(file: file, problems: [.init(yaml: error)])
    }
    var reading = YAMLReading()
    guard let root else {
      throw HubsFileError(file: file, problems: [.init(line: 1, what: "the file is empty")])
    }
    let top = reading.fields(of: root, in: "the file", allowed: ["hubs", "coordinators"])
    for node in reading.list(top["hubs"], called: "hubs") {
      if let hub = Self.hub(node, &reading) { hubs.append(hub) }
    }
    for node in reading.list(top["coordinators"], called: "coordinators") {
      if let coordinator = Self.coordinator(node, &reading) { coordinators.append(coordinator) }
    }
    var lineByName: [String: Int] = [:]
    for hub in hubs {
      if let earlier = lineByName.updateValue(hub.line, forKey: hub.name.lowercased()) {
        reading.problem(hub.line, "the hub \(hub.name) is already on line \(earlier)")
      }
    }
    if !reading.problems.isEmpty { throw HubsFileError(file: file, problems: reading.problems) }
  }

  private static func hub(_ node: Node, _ reading: inout YAMLReading) -> Hub? {
    let allowed = [
      "name", "region", "status", "towns", "wards", "precincts", "places", "contacts",
    ]
    let fields = reading.fields(of: node, in: "a hub", allowed: allowed)
    let line = node.mark?.line ?? 1
    let name = reading.text(fields["name"], called: "name", on: line)
    let region = reading.choice(fields["region"], called: "region", of: regions, on: line)
    let status = fields["status"].flatMap {
      reading.choice($0, called: "status", of: statuses, on: line)
    }
    let areas = self.areas(fields, &reading)
    if areas.isEmpty {
      reading.problem(line, "a hub needs towns, wards, precincts or places")
    }
    var contacts: [Contact] = []
    for node in reading.list(fields["contacts"], called: "contacts") {
      let fields = reading.fields(of: node, in: "a contact", allowed: ["name", "address"])
      let line = node.mark?.line ?? line
      let name = reading.text(fields["name"], called: "name", on: line)
      let address = reading.address(fields["address"], on: line)
      if let name, let address { contacts.append(.init(line: line, name: name, address: address)) }
    }
    guard let name, let region else { return nil }
    return Hub(
      line: line, name: name, region: region, status: status, areas: areas, contacts: contacts)
  }

  private static func areas(_ fields: [String: Node], _ reading: inout YAMLReading) -> [Area] {
    var areas: [Area] = []
    for (line, town) in reading.texts(fields["towns"], called: "towns") {
      areas.append(Area(line: line, town: town, part: .town))
    }
    for (town, line, ward) in reading.textsByKey(fields["wards"], called: "wards") {
      areas.append(Area(line: line, town: town, part: .ward(ward)))
    }
    for (town, line, text) in reading.textsByKey(fields["precincts"], called: "precincts") {
      let parts = text.split(separator: "-", maxSplits: 1).map(String.init)
      let ward = parts.count == 2 ? parts[0] : ""
      let part = Area.Part.precinct(ward: ward, precinct: parts.last ?? "")
      areas.append(Area(line: line, town: town, part: part))
    }
    for (line, place) in reading.texts(fields["places"], called: "places") {
      areas.append(Area(line: line, town: "", part: .place(place)))
    }
    return areas
  }

  private static func coordinator(_ node: Node, _ reading: inout YAMLReading) -> Coordinator? {
    let allowed = ["name", "address", "region"]
    let fields = reading.fields(of: node, in: "a coordinator", allowed: allowed)
    let line = node.mark?.line ?? 1
    let name = reading.text(fields["name"], called: "name", on: line)
    let address = reading.address(fields["address"], on: line)
    let region = reading.choice(
      fields["region"], called: "region", of: regions + ["state"], on: line)
    guard let name, let address, let region else { return nil }
    return Coordinator(line: line, name: name, address: address, region: region)
  }
}

/// Everything that is wrong with a file of hubs, line by line.
package struct HubsFileError: Error, Equatable, CustomStringConvertible {
  package struct Problem: Equatable, Sendable {
    package let line: Int
    package let what: String
  }

  package let file: String
  package let problems: [Problem]

  package var description: String {
    problems.map { "\(file) line \($0.line): \($0.what)" }.joined(separator: "\n")
      + "\nNothing was imported."
  }
}
