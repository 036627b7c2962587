import Campaign
import Mailroom
import Testing

@Suite("The kinds of mail")
struct MailKindsTests {
  @Test func `name every template, each once`() throws {
    let kinds = CampaignHouse.mailKinds
    let stage = try Stage()
    let names = stage.house.templates.names
    #expect(names.count > 50)
    for name in names {
      #expect(kinds.names(name), "\(name) is of no kind: Held/CampaignMailKinds")
    }
    let all = kinds.kinds.flatMap(\.templates)
    #expect(Set(all).count == all.count)
    for name in all { #expect(names.contains(name), "\(name) is no template") }
  }

  @Test func `are found by their name, in any case and number`() {
    let kinds = CampaignHouse.mailKinds
    #expect(kinds.named("Reminders")?.name == "reminder")
    #expect(kinds.named("FOLLOW UP")?.name == "follow-up")
    #expect(kinds.named("postcard") == nil)
    #expect(kinds.kind(of: "command-answer") == nil)
    #expect(kinds.kind(of: "a-new-template")?.name == "other")
  }
}
