package import Mailroom

/// Shows a mail to many, waits for YES, holds it, lets it leave, and can stop it.
package struct BlastDesk {
  /// Puts the preview on its way to the sender, under a number of its own. Nothing leaves before
  /// their plain YES.
  ///
  /// - Returns: the answer of the command that asked, which names the number.
  /// - Throws: `Refusal` if nobody is in the audience, the hour is past, or the template is unknown.
  package static func propose(_ draft: BlastDraft, in scene: Scene) throws -> CommandAnswer {
    throw Refusal("Mails to many are not sent yet.")
  }
}
