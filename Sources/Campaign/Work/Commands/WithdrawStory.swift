import Foundation
import GRDB
package import Language
package import Mailroom

/// Takes one's own story back.
package struct WithdrawStory: Command {
  package static let usage = Usage(
    "WITHDRAW MY STORY",
    forms: [
      "withdraw my story|stories", "take back my story", "take my story back|down",
      "delete|remove my story", "withdraw story",
    ],
    formsIn: [
      "es": ["retirar|retire|retiren|borrar|borren mi historia"],
      "pt": [
        "retirar|retire|retirem|apagar|apaguem a minha história",
        "retirar|retirem|apagar minha história",
      ],
    ],
    who: .anyone,
    help: "takes back what you told for the story bank; your words are deleted at once.",
    helpIn: [
      "es": "retira lo que contó para el banco de historias; sus palabras se borran enseguida.",
      "pt": "retira o que você contou para o banco de histórias; as palavras são apagadas na hora.",
    ],
    example: "WITHDRAW MY STORY")

  package init(_ match: CommandMatch, in scene: Scene) throws {}

  package var preview: String { "Your story is taken back, and your words are deleted" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let person = scene.sender.person.id
    let count = try StoryTold.withdraw(allOf: person, at: scene.now, in: scene.db)
    let say = scene.speech
    return CommandAnswer(
      count == 0
        ? say(
          "There is no story of yours here.", es: "Aquí no hay ninguna historia suya.",
          pt: "Não há nenhuma história sua aqui.")
        : say(
          "Your story is taken back and your words are deleted. Nobody gets them from us any more.",
          es:
            "Su historia queda retirada y sus palabras borradas. Nadie más las recibe de nosotros.",
          pt: "A sua história foi retirada e as palavras apagadas. Ninguém mais as recebe de nós."
        ),
      subject: person)
  }
}
