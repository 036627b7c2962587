import Testing

@testable import Language

@Suite("Bringing somebody else")
struct AddingPhraseTests {
  @Test(
    "is found in prose",
    arguments: [
      (
        "Can you add Joe Silva, joe@example.net, Worcester?", "wish",
        "Joe Silva, joe@example.net, Worcester"
      ),
      ("Please add Joe Silva joe@example.net", "wish", "Joe Silva joe@example.net"),
      (
        "Hi! Great meeting. Could you please add Joe M. Silva, joe@example.net? He tables.", "wish",
        "Joe M. Silva, joe@example.net"
      ),
      ("¿Puede agregar a Luz Ortiz luz@example.com?", "wish", "Luz Ortiz luz@example.com"),
      (
        "my friend Joe joe@example.net wants to help", "friend", "Joe joe@example.net wants to help"
      ),
      ("Mi amiga Luz luz@example.com quiere ayudar", "friend", "Luz luz@example.com quiere ayudar"),
      (
        "A minha vizinha Rosa, rosa@example.com, quer ajudar", "friend",
        "Rosa, rosa@example.com, quer ajudar"
      ),
    ]
  )
  func found(text: String, kind: String, words: String) {
    let phrase = AddingPhrase.reading(text)
    #expect(phrase.map { "\($0.kind)" } == kind)
    #expect(phrase?.words == words)
  }

  @Test(
    "is not everything with an address",
    arguments: [
      "My address is rose@example.com", "Please add me: rose@example.com",
      "my friend told me to write to hub@example.org", "Add tabling to the plan",
      "You can reach my at rose@example.com", "",
    ]
  )
  func none(text: String) {
    #expect(AddingPhrase.reading(text) == nil)
  }
}

@Suite("Forwarded mail")
struct ForwardedMailTests {
  @Test(
    "is read from the headers that programs put there",
    arguments: [
      """
      ---------- Forwarded message ---------
      From: Joe Silva <joe@example.net>
      Date: Mon, Mar 2, 2026 at 9:00 AM
      Subject: helping
      To: Ruth <ruth@example.com>

      I want to help.
      """,
      """
      Begin forwarded message:

      > From: "Joe Silva" <joe@example.net>
      > Subject: helping
      > To: ruth@example.com
      >
      > I want to help.
      """,
      """
      From: Joe Silva [mailto:joe@example.net]
      Sent: Monday, March 2, 2026 9:00 AM
      To: Ruth
      Subject: helping

      I want to help.
      """,
      """
      De: Joe Silva <joe@example.net>
      Enviado: lunes
      Asunto: helping

      I want to help.
      """,
      """
      *From:* Joe Silva
      <joe@example.net>
      *Subject:* helping

      I want to help.
      """,
    ]
  )
  func reading(body: String) {
    let mail = ForwardedMail.reading("Please add.\n\n" + body)
    #expect(mail?.address == "joe@example.net")
    #expect(mail?.name == "Joe Silva")
    #expect(mail?.subject == "helping")
    #expect(mail?.text == "I want to help.")
  }

  @Test(
    "needs an address and a second header",
    arguments: [
      "From: Joe Silva\nSubject: a", "From: joe@example.net, the plumber\n\nHello", "Hello",
    ]
  )
  func none(body: String) {
    #expect(ForwardedMail.reading(body) == nil)
  }
}
