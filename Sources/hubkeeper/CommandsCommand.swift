import ArgumentParser
import Campaign
import Foundation
import Mailroom

struct CommandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands",
    abstract: "Print what people can write to the mailbox, from the table that reads it.")

  @Flag(help: "As Markdown: the README's section.") var markdown = false

  func run() {
    let reference = CommandReference(CampaignHouse.commands)
    Terminal.write(markdown ? reference.markdown : reference.text, to: .standardOutput)
  }
}
