import Testing

@testable import Language

@Suite("The new text of a reply")
struct ReplyTextTests {
  @Test(
    "what is quoted goes, what is new stays",
    arguments: [
      (
        "Yes\n\nOn Tue, Mar 3, 2026 at 9:00 AM Ana Lima <ana@example.org> wrote:\n> Is that you?\n",
        "Yes"
      ),
      // Wrapped over lines.
      (
        "Yes\n\nOn Tue, Mar 3, 2026 at 9:00 AM Ana Lima of the Worcester hub\n<ana@example.org> wrote:\n\n> Is that you?",
        "Yes"
      ),
      // Quoted without a mark: all below is old.
      (
        "Yes\n\nOn Tue, Mar 3, 2026 at 9:00 AM Ana <ana@example.org> wrote:\n\nIs that you?\nAnswer STOP to end.",
        "Yes"
      ),
      (
        "Sí\n\nEl mar, 3 mar 2026 a las 9:00, Ana (<ana@example.org>) escribió:\n> ¿Es usted?", "Sí"
      ),
      (
        "Sim\n\nEm ter., 3 de mar. de 2026 às 09:00, Ana <ana@example.org> escreveu:\n> É você?",
        "Sim"
      ),
      (
        "Oui\n\nLe mar. 3 mars 2026 à 09:00, Ana <ana@example.org> a écrit :\n> C'est vous ?", "Oui"
      ),
      // Outlook.
      (
        "The second one.\n\nFrom: Hub <hub@example.net>\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Rose <rose@example.org>\nSubject: A time\n\nHello Rose",
        "The second one."
      ),
      (
        "La segunda.\n\nDe: Hub <hub@example.net>\nEnviado: martes, 3 de marzo de 2026 9:00\nPara: Rose\nAsunto: Una hora\n\nHola",
        "La segunda."
      ),
      (
        "A segunda.\n\n________________________________\nDe: Hub\nEnviada: terça-feira\nPara: Rose\nAssunto: Hora\n\nOlá",
        "A segunda."
      ),
      ("Ok\n\n-----Original Message-----\nFrom: Hub\nHello", "Ok"),
      ("Ok\n\n-----Mensaje original-----\nDe: Hub\nHola", "Ok"),
      // Between the quotes.
      (
        "On Tuesday, March 3, 2026 at 9, Ana <ana@example.org> wrote:\n> Which day?\nTuesday.\n> What number?\n508-555-0142",
        "Tuesday.\n508-555-0142"
      ),
      // Devices.
      ("STOP\n\nSent from my iPhone", "STOP"), ("BAJA\n\nEnviado desde mi iPhone", "BAJA"),
      ("SAIR\n\nEnviado do meu iPhone", "SAIR"),
      ("Yes\n\nGet Outlook for iOS<https://example.com/x>", "Yes"),
      ("Yes\nSent from Yahoo Mail for iPhone", "Yes"),
      ("Yes\n\nSent from Mail for Windows", "Yes"), ("Yes\nObtener Outlook para Android", "Yes"),
      // Signatures and what lawyers and lists add.
      ("Yes\n\n-- \nRose Kelly\nRN", "Yes"),
      (
        "Yes\n\nCONFIDENTIALITY NOTICE: This e-mail is for the addressee only.\nIf you are not …",
        "Yes"
      ),
      (
        "Yes\n\nThis email and any attachments are confidential and intended solely for the addressee.",
        "Yes"
      ),
      (
        "Yes\n\n_______________________________________________\nHub mailing list\nhub@lists.example.org",
        "Yes"
      ),
      ("Yes\n\n-- \nYou received this message because you are subscribed to the group.", "Yes"),
      // Nothing to take.
      (
        "Hi, I'm Maria.\n\nI wrote to you on March 3, 2026:\nno answer.",
        "Hi, I'm Maria.\n\nI wrote to you on March 3, 2026:\nno answer."
      ),
      ("From: where I stand, yes.", "From: where I stand, yes."),
      (
        "Here is what I can do:\n- tabling\n- letters",
        "Here is what I can do:\n- tabling\n- letters"
      ),
      (
        "On Tuesday I can come at 6. My number:\n508-555-0142",
        "On Tuesday I can come at 6. My number:\n508-555-0142"
      ),
      ("Sent my form on Monday. Did it come?", "Sent my form on Monday. Did it come?"),
      (
        "Name: Maria Lopez\nTown: Worcester\nPhone: 508-555-0142",
        "Name: Maria Lopez\nTown: Worcester\nPhone: 508-555-0142"
      ),
      ("", ""), ("\r\n\r\nYes\r\n", "Yes"), ("From:", "From:"), ("On", "On"),
    ])
  func new(body: String, expected: String) {
    #expect(ReplyText.new(in: body).text == expected)
  }

  @Test func `the signature is kept beside the text`() {
    let dashes = ReplyText.new(in: "I'd love to help\n\n-- \nMaria Lopez\nWorcester, MA 01609\n")
    #expect(
      dashes == NewText(text: "I'd love to help", signature: "Maria Lopez\nWorcester, MA 01609"))
    let closing = ReplyText.new(in: "I'd love to help.\n\nThanks,\nMaria Lopez\nWorcester\n")
    #expect(closing.signature == "Maria Lopez\nWorcester")
    #expect(closing.text.hasSuffix("Worcester"))
  }

  @Test func `a quote is told of`() {
    #expect(ReplyText.new(in: "Yes\n> No?").hadQuote)
    #expect(!ReplyText.new(in: "Yes").hadQuote)
  }

  @Test func `a very long body takes no longer than its length`() {
    func seconds(_ count: Int) -> Duration {
      let body =
        String(repeating: "> ", count: count)
        + String(repeating: "\nOn 3 3 2026 wrote <a@example.org", count: count) + "\n"
        + String(repeating: "_", count: count) + String(repeating: "\n\nFrom: x:\n--", count: count)
      return ContinuousClock().measure { _ = ReplyText.new(in: body) }
    }
    _ = seconds(10)
    // Eight times as much: linear is 8, quadratic 64; the machine may be busy.
    #expect(seconds(1_600) < seconds(200) * 32)
  }
}
