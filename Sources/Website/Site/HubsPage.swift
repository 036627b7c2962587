package import Campaign
import Mailroom

/// Every designated hub, for everybody: where it is, whom it moves, and how to reach it.
package struct HubsPage {
  let campaign: String
  let directory: HubDirectory
  let say: PageLanguage

  init(_ directory: HubDirectory, campaign: String, _ say: PageLanguage) {
    self.directory = directory
    self.campaign = campaign
    self.say = say
  }

  var html: HTML {
    SitePage.html(
      title: say("The hubs", es: "Los hubs", pt: "Os hubs"), campaign: campaign, language: say,
      isPublic: true, body: body)
  }

  /// The list alone, for another site's page: no style, no scripts.
  package static func fragment(_ directory: HubDirectory) -> String {
    HubsPage(directory, campaign: "", .en).body.text + "\n"
  }

  private var body: HTML {
    guard !directory.entries.isEmpty else {
      let words = say(
        "There is no hub yet. Write to us if you want to begin one.",
        es: "Todavía no hay ningún hub. Escríbenos si quieres empezar uno.",
        pt: "Ainda não há nenhum hub. Escreva para nós se quiser começar um.")
      return "<p>\(words)</p>"
    }
    let regions = ["east", "west"].map { region -> HTML in
      let entries = directory.entries.filter { $0.region == region }
      guard !entries.isEmpty else { return "" }
      return """
        <h2>\(name(of: region))</h2>
        <ul class="hubs">
        \(entries.map(row))
        </ul>

        """
    }
    return "\(regions)"
  }

  private func name(of region: String) -> String {
    region == "west"
      ? say(
        "Western Massachusetts", es: "Oeste de Massachusetts", pt: "Oeste de Massachusetts")
      : say("Eastern Massachusetts", es: "Este de Massachusetts", pt: "Leste de Massachusetts")
  }

  private func row(_ entry: HubDirectory.Entry) -> HTML {
    let area = entry.area.joined(separator: ", ")
    let write = say("Write to the hub", es: "Escribir al hub", pt: "Escrever ao hub")
    let subject: HTML =
      entry.subject.map { "<br>\(say("Subject", es: "Asunto", pt: "Assunto")): \($0)" } ?? ""
    return """
      <li id="hub-\(Int(entry.number))">
      <h3>\(entry.name)</h3>
      <p>\(area)</p>
      \(districts(entry))
      \(entry.contacts.map(contact))
      <p><a href="\(entry.link)">\(write): \(entry.address)</a>\(subject)</p>
      </li>

      """
  }

  private func districts(_ entry: HubDirectory.Entry) -> HTML {
    let lists = [
      (say("State Representative", es: "Representante", pt: "Representante"), entry.house),
      (say("State Senate", es: "Senado", pt: "Senado"), entry.senate),
      (say("Congress", es: "Congreso", pt: "Congresso"), entry.congress),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    return lists.isEmpty ? "" : "<p class=\"soft\">\(lists.joined(separator: " · "))</p>"
  }

  private func contact(_ contact: HubDirectory.Contact) -> HTML {
    let address: HTML =
      contact.address.map { ", <a href=\"mailto:\($0)\">\($0)</a>" } ?? ""
    let phone: HTML = contact.phone.map { ", \($0)" } ?? ""
    return
      "<p>\(say("Contact", es: "Contacto", pt: "Contato")): \(contact.name)\(address)\(phone)</p>"
  }
}
