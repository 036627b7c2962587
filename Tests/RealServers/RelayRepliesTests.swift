import TestServers
import Testing

/// What a relay says of a recipient at each try, and what the books say of the mail then.
struct RelayReply: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The answer to RCPT at the first try; accepted from the second.
  let answer: ScriptedSMTPServer.Answer
  let states: Set<String>
  var isSuppressed = false

  static let all = [
    RelayReply(
      testDescription: "452 of a full relay defers",
      answer: .reply("452 4.3.1 insufficient system storage"), states: ["deferred"]),
    RelayReply(
      testDescription: "450 of a greylist defers",
      answer: .reply("450 4.2.0 greylisted, come back later"), states: ["deferred"]),
    RelayReply(
      testDescription: "550 user unknown blames the address",
      answer: .reply("550 5.1.1 no such user"), states: ["failed"], isSuppressed: true),
    RelayReply(
      testDescription: "550 over our quota blames us",
      answer: .reply("550 5.4.5 daily sending quota exceeded"), states: ["deferred"]),
    RelayReply(
      testDescription: "421 and a hang-up cost a new connection and nothing else",
      answer: .replyThenClose("421 4.7.0 too many mails, closing"), states: ["sent"]),
  ]
}

extension RealServers {
  @Suite("Replies of a relay")
  struct RelayReplies {
    @Test("are blamed on whom they blame", arguments: RelayReply.all)
    func reply(case expected: RelayReply) async throws {
      let counter = try Counter(
        ScriptedSMTPServer.Script { step in
          if step == .recipient("maria@example.net", attempt: 1) { return expected.answer }
          return .usual
        })
      let office = try Office(counter.settings)
      try office.start()
      try counter.deliver(Letters.signUp())
      let state = "SELECT state FROM outbox WHERE template = 'welcome'"
      let tried = state + " AND firstTriedAt IS NOT NULL AND reply IS NOT NULL"
      try await office.wait(for: "the reply in the books") { try !office.texts(tried).isEmpty }
      let states = try office.texts(state)
      #expect(states.allSatisfy(expected.states.contains), "\(states)")
      #expect(
        try office.texts("SELECT degree || ' ' || reason FROM suppression")
          == (expected.isSuppressed ? ["all bounce"] : []))
      if !expected.isSuppressed {
        try await office.wait(for: "the second try") {
          try office.hurry()
          return try office.texts(state) == ["sent"]
        }
        #expect(counter.smtp.messages.count { $0.recipients == ["maria@example.net"] } == 1)
      }
      // Whatever the relay says of one, the others get their mail.
      try await office.wait(for: "the contact's mail") {
        counter.smtp.messages.contains { $0.recipients == ["ana@example.net"] }
      }
      #expect(try await office.stop())
    }
  }
}
