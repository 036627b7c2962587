import GRDB
package import Mailroom

/// Sends a prompt to people without a preview, each as a mail of its own: for who is asked one by
/// one. To an audience it goes by `BlastDesk`.
package enum PromptPost {
  /// - Returns: whom it goes to.
  @discardableResult
  package static func post(
    _ prompt: Prompt, to people: [Int64], in handling: Handling
  ) throws -> [Int64] {
    let kind: any BlastKind = prompt.kind == .letters ? LettersKind() : CallsKind()
    let template = prompt.kind == .letters ? LettersKind.template : CallsKind.template
    let personal = try kind.personal(for: people, about: prompt.id, in: handling)
    var reached: [Int64] = []
    for person in people {
      guard let own = personal[person], own.leftOut == nil,
        let known = try Person.find(person, in: handling.db),
        try TalkReach.of(person, in: handling.db) == .written,
        let address = try Person.primaryAddress(of: person, in: handling.db)
      else { continue }
      var posting = Posting(
        template, values: own.values, to: address.id, person: person, language: known.language,
        lane: .bulk, because: "prompt #\(prompt.id)")
      posting.asks = own.asks
      posting.causeKey = "prompt:\(prompt.id):\(address.id)"
      if try Outbox.put(posting, in: handling) != nil { reached.append(person) }
    }
    return reached
  }
}
