import GRDB
import Language
import Mailroom

/// What a hub's contacts get when it is designated: tips for effective hubs, what to begin with,
/// and the lists to join (`starting-a-hub`).
struct StarterKit {
  let hub: Hub
  let scene: Scene

  /// - Parameter names: of whoever welcomes the new people, where that is not who gets it.
  /// - Returns: how many mails wait to leave.
  func send(to contacts: [HubContact], welcomedBy names: [String] = []) throws -> Int {
    let db = scene.db
    let settings = scene.handling.settings.hubs
    let address = try HubAddress.of(hub, scene.house.address, in: db)
    let legislators = try HubLegislators(of: hub, in: db)
    let isBegun = try !Plan.all(of: hub.id, in: db).isEmpty
    var sent = 0
    for contact in contacts where !contact.isSuppressed {
      guard let person = try Person.find(contact.personID, in: db) else { continue }
      let say = Speech(person.language)
      let lists = settings.listsToJoin.map { ["what": TemplateValue.text($0)] }
      let posting = Posting(
        "hub-starter-kit",
        values: [
          "given_name": .text(person.givenName), "hub_name": .text(hub.name),
          "area": .text(try hub.areaWords(in: db)), "address": .text(address.words),
          "legislators": .text(HubLegislators.words(legislators.targets, say)),
          "team": .text(RegionWords.team(hub.region, language: person.language)),
          "slide_show": .text(settings.slideShow), "lists": .list(lists),
          "by": .text(scene.sender.person.name), "contacts": .text(say.list(names)),
          "is_begun": .flag(isBegun),
        ],
        to: contact.addressID, person: contact.personID, language: person.language,
        lane: .notices, because: "the starter kit of the hub #\(hub.id)", isUrgent: true)
      if try Outbox.put(posting, in: scene.handling) != nil { sent += 1 }
    }
    return sent
  }
}
