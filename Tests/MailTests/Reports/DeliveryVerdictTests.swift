import Testing

@testable import Mail

@Suite("Whom a refusal blames")
struct DeliveryVerdictTests {
  @Test(
    "the address, where it will never work",
    arguments: [
      ("5.1.1", "smtp; 550 5.1.1 <pat@example.com>: Recipient address rejected: User unknown"),
      ("5.1.1", ""), ("5.1.2", "smtp; 550 Host unknown"), ("5.1.3", ""),
      ("5.1.6", "smtp; 550 moved"),
      ("5.1.10", "smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound"),
      ("5.1.351", "smtp;550 5.1.351 Remote server returned unknown recipient -> 550 No such user"),
      ("5.0.0", "smtp; 550 User not found"), ("5.0.0", "smtp; 550 pat@example.com... No such user"),
      ("5.0.0", "X-Notes; User pat not listed in Domino Directory"),
      ("5.5.0", "SMTP; 550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416"),
      ("5.0.0", "smtp; 553 sorry, that domain isn't in my list; no such domain"),
      ("5.0.0", "smtp;554 delivery error: dd This user doesn't have a yahoo.com account"),
      ("5.0.0", "smtp; 550 RCPT TO:<pat@example.com> Mailbox unavailable"),
      (
        "5.4.4",
        "X-Postfix; Host or domain name not found. Name service error for name=nope.example type=AAAA: Host not found"
      ),
      (
        "5.4.1",
        "smtp; 550 5.4.1 [pat@example.com]: Recipient address rejected: Access denied [X.prod.protection.outlook.com]"
      ),
      (
        "5.4.310",
        "smtp;550 5.4.310 DNS domain nope.example does not exist [Message=InfoDomainNonexistent]"
      ),
      (
        "4.1.1",
        "smtp; 450 4.1.1 <pat@example.com>: Recipient address rejected: User unknown in virtual alias table"
      ),
      ("5.2.1", "smtp; 550 5.2.1 <pat@example.com>... User Unknown"),
      ("", "550 No such recipient here"), ("", "Sorry, no mailbox here by that name. (#5.1.1)"),
      ("", "Sorry, I couldn't find any host named nope.example. (#5.1.2)"),
      ("", "El destinatario no existe"), ("", "550 destinatário desconhecido"),
      ("", "Benutzer unbekannt"), ("", "Unrouteable address"),
      ("", "551 user has moved to lee@example.com"),
      ("", "554 delivery error: This account has been disabled or discontinued [#102]"),
    ])
  func address(status: String, words: String) {
    let verdict = DeliveryVerdict(
      status: status.isEmpty ? nil : status, words: words, recipient: "pat@example.com")
    #expect(verdict.isPermanent)
    #expect(verdict.isDecided)
  }

  @Test(
    "not the address, where it is full, or we, the mail or the network are refused",
    arguments: [
      ("5.2.2", "smtp; 552 5.2.2 mailbox full"), ("5.1.1", "smtp; 552 5.2.2 Over quota"),
      ("5.1.1", "smtp; 550 5.1.1 mailbox pat is over quota temporarily"),
      ("5.0.0", "smtp; 552 sorry, mailbox is full (#5.1.1)"),
      ("5.2.0", "smtp; 550 Unknown user pat"),
      ("5.2.1", "smtp; 550 5.2.1 The email account that you tried to reach is disabled."),
      ("5.2.1", "smtp; 550-5.2.1 The user you are trying to contact is receiving mail too quickly"),
      ("5.7.1", "smtp; 550 5.7.1 Message rejected as spam by content filtering"),
      ("5.7.1", "smtp; 554 5.7.1 <pat@example.com>: Relay access denied"),
      ("5.7.26", "smtp; 550 5.7.26 Unauthenticated email is not accepted due to DMARC policy"),
      ("5.7.606", "smtp; 550 5.7.606 Access denied, banned sending IP [192.0.2.9]"),
      ("5.1.0", "smtp; 550 5.1.0 <b@hub.example.org> sender rejected"),
      ("5.1.7", ""), ("5.1.8", "smtp; 501 5.1.8 Sender address rejected: Domain not found"),
      ("5.0.0", "smtp; 550 Sender verify failed: user unknown"),
      ("5.0.0", "smtp; 554 Blocked - see https://example.net/dnsbl?ip=192.0.2.9"),
      ("5.0.0", "smtp; 554 rejected for policy reasons"), ("5.0.0", "smtp; 550 Rejected"),
      ("5.3.4", "smtp; 552 5.3.4 Message too large"), ("5.4.6", "smtp; 554 5.4.6 Too many hops"),
      ("5.4.4", "X-Postfix; Name service error: Host not found, try again"),
      ("4.4.1", "X-Postfix; connect to mx.example.com: Connection timed out"),
      ("4.4.7", "smtp; 450 4.7.1 Access denied"), ("4.2.2", "smtp; 452 4.2.2 mailbox full"),
      ("5.6.0", "smtp; 554 5.6.0 message content"), ("2.0.0", "smtp; 250 ok"),
      ("", "550 : User unknown"),
      ("", "The e-mail message could not be delivered because the user's mailfolder is full."),
      ("", "550 relaying denied; user unknown here"),
      ("", "421 Service not available, try again later"),
      ("", "Command died with status 17: \"/usr/sbin/amavis\""), ("", ""),
      ("", "Message exceeds maximum fixed size"),
    ])
  func others(status: String, words: String) {
    let verdict = DeliveryVerdict(
      status: status.isEmpty ? nil : status, words: words, recipient: "pat@example.com")
    #expect(!verdict.isPermanent)
  }

  @Test(
    "never by the words of the address itself",
    arguments: ["user-unknown@example.com", "no-such-user@example.com", "unbekannt@example.com"])
  func words(address: String) {
    let verdict = DeliveryVerdict(
      status: "5.0.0", words: "smtp; 550 <\(address)> rejected", recipient: address)
    #expect(!verdict.isPermanent)
    let spam = DeliveryVerdict(
      status: nil, words: "550 <spam@example.com>: user unknown", recipient: "spam@example.com")
    #expect(spam.isPermanent)
  }

  @Test(
    "with the most exact status",
    arguments: [
      ("5.0.0 (undefined)", "smtp; 550 5.1.1 no such user", "5.1.1"),
      ("5.2.2", "550 5.1.1", "5.2.2"),
      ("553 too big", "", nil), ("", "host 192.0.2.1 said: 550-5.7.1 no", "5.7.1"),
      ("5.0.0", "", "5.0.0"),
      ("", "version 12.5.1.1234", nil),
    ] as [(String, String, String?)])
  func status(written: String, words: String, expected: String?) {
    #expect(DeliveryVerdict(status: written, words: words).status == expected)
  }
}
