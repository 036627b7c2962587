import Testing

@testable import Mail

/// Reports in the forms of servers that do not write RFC 3464, in their own words, to us.
@Suite("Reports in free form")
struct FreeFormReportTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var server: String
    var from: String
    var subject: String
    var text: String
    /// Failed addresses, and whether each will never work.
    var failed: [String: Bool]
    var more = ""

    var testDescription: String { server }

    var message: Message {
      MessageTests.read(
        "From: \(from)\nTo: b+12@hub.example.org\nSubject: \(subject)\n\(more)\n\(text)")
    }
  }

  static let returned = """

    Return-Path: <b+12@hub.example.org>
    From: Hub <hub@hub.example.org>
    To: Pat <pat@example.com>
    Message-ID: <m12@hub.example.org>
    Subject: Welcome, pat@example.com

    Write to lee@example.net
    """

  @Test(
    "name the address and judge it",
    arguments: FreeFormReportTests.samples + FreeFormReportTests.moreSamples)
  func reading(sample: Sample) throws {
    let report = try #require(DeliveryReport(sample.message))
    #expect(report.isBounce)
    let found = report.recipients.map { ($0.recipient, $0.permanent) }
    #expect(Dictionary(found) { first, _ in first } == sample.failed)
    #expect(report.recipients.allSatisfy { $0.diagnostic.count <= 500 })
    if sample.text.contains("m12@") {
      #expect(report.originalMessageID == "m12@hub.example.org")
    }
    #expect(ComplaintReport(sample.message) == nil)
  }

  static let samples: [Sample] = [
    Sample(
      server: "qmail", from: "MAILER-DAEMON@mx.example.com", subject: "failure notice",
      text: """
        Hi. This is the qmail-send program at mx.example.com.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.

        <pat@example.com>:
        Sorry, no mailbox here by that name. (#5.1.1)

        <kim@example.com>:
        192.0.2.7 does not like recipient.
        Remote host said: 552 5.2.2 mailbox over quota
        Giving up on 192.0.2.7.

        --- Below this line is a copy of the message.
        \(returned)
        """, failed: ["pat@example.com": true, "kim@example.com": false]),
    Sample(
      server: "Postfix, text only", from: "MAILER-DAEMON@mx.example.net (Mail Delivery System)",
      subject: "Undelivered Mail Returned to Sender",
      text: """
        This is the mail system at host mx.example.net.

        I'm sorry to have to inform you that your message could not
        be delivered to one or more recipients. It's attached below.

        For further assistance, please send mail to postmaster@mx.example.net.

        If you do so, please include this problem report. You can
        delete your own text from the attached returned message.

                           The mail system

        <pat@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1
            <pat@example.com>: Recipient address rejected: User unknown in local
            recipient table (in reply to RCPT TO command)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Exim", from: "Mail Delivery System <Mailer-Daemon@mx.example.net>",
      subject: "Mail delivery failed: returning message to sender",
      text: """
        This message was created automatically by mail delivery software.

        A message that you sent could not be delivered to one or more of its
        recipients. This is a permanent error. The following address(es) failed:

          pat@example.com
            host mx.example.com [192.0.2.1]
            SMTP error from remote mail server after RCPT TO:<pat@example.com>:
            550 Mailbox quota exceeded
          lee@nowhere.example
            Unrouteable address

        ------ This is a copy of the message, including all the headers. ------
        \(returned)
        """, failed: ["pat@example.com": false, "lee@nowhere.example": true]),
    Sample(
      server: "Exim, X-Failed-Recipients", from: "Mailer-Daemon@mx.example.net",
      subject: "Mail delivery failed",
      text: """
        A message that you sent could not be delivered to one or more of its recipients.

          pat@example.com
            (generated from friends@example.com)
            all relevant MX records point to non-existent hosts
        """, failed: ["pat@example.com": true], more: "X-Failed-Recipients: pat@example.com\n"),
    Sample(
      server: "Sendmail 8, without parts",
      from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>",
      subject: "Returned mail: see transcript for details",
      text: """
        The original message was received at Tue, 24 Nov 2026 05:39:12 -0500
        from hub.example.org [192.0.2.9]

           ----- The following addresses had permanent fatal errors -----
        <pat@example.com>
            (reason: 550 5.1.1 <pat@example.com>... User unknown)

           ----- Transcript of session follows -----
        ... while talking to mx.example.com.:
        >>> DATA
        <<< 550 5.1.1 <pat@example.com>... User unknown
        550 5.1.1 <pat@example.com>... User unknown

           ----- Original message -----
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Sendmail 5", from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>",
      subject: "Returned mail: User unknown",
      text: """
           ----- Transcript of session follows -----
        While talking to mx.example.com:
        >>> RCPT To:<pat@example.com>
        <<< 550 User unknown
        550 <pat@example.com>... User unknown

           ----- Unsent message follows -----
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Exchange 5.5", from: "System Administrator <postmaster@example.com>",
      subject: "Undeliverable: Welcome",
      text: """
        Your message

          To:      pat@example.com; lee@example.com
          Subject: Welcome
          Sent:    Tue, 24 Nov 2026 05:39:12 -0500

        did not reach the following recipient(s):

        pat@example.com on Tue, 24 Nov 2026 05:39:20 -0500
            The recipient name is not recognized
                The MTS-ID of the original message is: c=us;a= ;p=example
        ;l=EX10101010101
            MSEXCH:IMS:EXAMPLE:SITE:EX1 0 (000C05A6) Unknown Recipient
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Exchange 2000, words only", from: "postmaster@example.com",
      subject: "Delivery Status Notification (Failure)",
      text: """
        This is an automatically generated Delivery Status Notification.

        Delivery to the following recipients failed.

               pat@example.com
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Exchange Online, words only",
      from: "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>",
      subject: "Undeliverable: Welcome",
      text: """
        Delivery has failed to these recipients or groups:

        pat@example.com<mailto:pat@example.com>
        The email address you entered couldn't be found. Please check the recipient's email
        address and try to resend the message. If the problem continues, please contact your
        email admin.

        Diagnostic information for administrators:

        Generating server: AM6PR01MB4321.eurprd01.prod.exchangelabs.com

        pat@example.com
        Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'

        Original message headers:
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Gmail, 2010", from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Failure)",
      text: """
        Delivery to the following recipient failed permanently:

             pat@example.com

        Technical details of permanent failure:
        Google tried to deliver your message, but it was rejected by the server for the recipient
        domain example.com by mx.example.com. [192.0.2.1].

        The error that the other server returned was:
        550 5.7.1 Message rejected as spam

        ----- Original message -----
        \(returned)
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "Gmail, 2018", from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
      subject: "Delivery Status Notification (Failure)",
      text: """
        ** Address not found **

        Your message wasn't delivered to pat@example.com because the address couldn't be found, or is unable to receive mail.

        Learn more here: https://support.example.net/mail/?p=NoSuchUser

        The response was:

        550 5.1.1 The email account that you tried to reach does not exist.
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Yahoo", from: "MAILER-DAEMON@yahoo.com", subject: "Failure Notice",
      text: """
        Sorry, we were unable to deliver your message to the following address.

        <pat@example.com>:
        554: delivery error: dd This user doesn't have an example.com account (pat@example.com) [0]

        --- Below this line is a copy of the message.
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "AOL", from: "Mail Delivery Subsystem <MAILER-DAEMON@aol.com>",
      subject: "Returned mail: User unknown",
      text: """
        The original message was received at Tue, 24 Nov 2026 05:39:12 -0500 (EST)
        from hub.example.org [192.0.2.9]

        *** ATTENTION ***

        Your e-mail is being returned to you because there was a problem with its
        delivery.  The address which was undeliverable is listed in the section
        labeled: "----- The following addresses had permanent fatal errors -----".

           ----- The following addresses had permanent fatal errors -----
        <pat@aol.com>

           ----- Transcript of session follows -----
        ... while talking to air-xn02.mail.aol.com.:
        >>> RCPT To:<pat@aol.com>
        <<< 550 MAILBOX NOT FOUND
        550 <pat@aol.com>... User unknown
        """, failed: ["pat@aol.com": true]),
    Sample(
      server: "IMail", from: "\"Postmaster\" <postmaster@example.com>",
      subject: "Undeliverable Mail",
      text: "Unknown user: pat@example.com\n\nOriginal message follows.\n\(returned)",
      failed: ["pat@example.com": true]),
    Sample(
      server: "Lotus Domino", from: "Postmaster@example.com",
      subject: "DELIVERY FAILURE: User pat (pat@example.com) not listed in Domino Directory",
      text: """
        Your message

          Subject: Welcome

        was not delivered to:

          pat@example.com

        because:

          User pat (pat@example.com) not listed in Domino Directory
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "GroupWise", from: "Mailer-Daemon@gw.example.com",
      subject: "Message status - undeliverable",
      text: """
        The message that you sent was undeliverable to the following:
                pat@example.com (user not found)

        Possibly truncated original message follows:
        \(returned)
        """, failed: ["pat@example.com": true]),
  ]

  static let moreSamples: [Sample] = [
    Sample(
      server: "Courier",
      from: "\"Courier mail server at mx.example.com\" <postmaster@mx.example.com>",
      subject: "NOTICE: mail delivery status.",
      text: """
        This is a delivery status notification from mx.example.com,
        running the Courier mail server, version 0.60.

        The original message was received on Tue, 24 Nov 2026 05:39:12 -0500
        from hub.example.org ([192.0.2.9])

        ---------------------------------------------------------------------------

                                   UNDELIVERABLE MAIL

        Your message to the following recipients cannot be delivered:

        <pat@example.com>:
             mx.example.com [192.0.2.1]:
             >>> RCPT TO:<pat@example.com>
             <<< 550 User unknown.

        ---------------------------------------------------------------------------
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Apache James", from: "postmaster@example.com", subject: "[BOUNCE]",
      text: """
        Hi. This is the James mail server at mx.example.com.
        I'm afraid I wasn't able to deliver your message to the following addresses.
        This is a permanent error; I've given up. Sorry it didn't work out.  Below
        I include the list of recipients, and the reason why I was unable to deliver
        your message.

        Failed recipient(s):
        pat@example.com

        Error message:
        550 5.1.1 <pat@example.com>... User unknown
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "SurfControl", from: "Mail Server <postmaster@example.com>",
      subject: "Message Undeliverable",
      text: """
        Your message could not be sent.
        A transcript of the attempts to send the message follows.
        The number of attempts made: 1
        Addressed To: pat@example.com

        Tue 24 Nov 2026 05:39:12 -0500
        Failed to send to identified host,
        pat@example.com: [192.0.2.5], 550 pat@example.com... No such user

        --- Message non-deliverable.
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "MailEnable", from: "\"Delivery Subsystem\" <POSTMASTER@example.com>",
      subject: "Message Delivery Failure",
      text: """
        MailEnable: Message could not be delivered to some recipients.
        The following recipient(s) could not be reached:

                Recipient: [SMTP:pat@example.com]
                Reason: Remote SMTP Server Returned: 452 Mailbox full

        Message headers follow:
        \(returned)
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "hMailServer", from: "<mailer-daemon@example.com>",
      subject: "Message undeliverable: Welcome",
      text: """
        Your message did not reach some or all of the intended recipients.

           Sent: Tue, 24 Nov 2026 05:39:12 -0500
           Subject: Welcome

        The following recipient(s) could not be reached:

        pat@example.com
           Error Type: SMTP
           Remote server (192.0.2.1) issued an error.
           hMailServer sent: RCPT TO:<pat@example.com>
           Remote server replied: 550 Unknown user

        hMailServer
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "MDaemon", from: "MDaemon@example.com",
      subject: "Warning: pat@example.com - User unknown!",
      text: """
        pat@example.com - no such user here.

        There is no user by that name at this server.
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Barracuda", from: "MAILER-DAEMON@barracuda.example.com",
      subject: "**Message you sent blocked by our bulk email filter**",
      text: """
        Your message to: pat@example.com
        was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

        Subject: Welcome
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "Sophos", from: "Mail Delivery System <postmaster@utm.example.com>",
      subject: "Mail delivery failed: returning message to sender",
      text: """
        A message that you sent could not be delivered to one or more of its recipients.
        The following address(es) failed:

          pat@example.com
            SMTP error from remote mail server after RCPT TO:<pat@example.com>:
            host mx.example.com [192.0.2.1]: 550 relay not permitted
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "OpenSMTPD", from: "Mailer Daemon <MAILER-DAEMON@mx.example.net>",
      subject: "Delivery status notification: error",
      text: """
            Hi!

            This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.

            An error has occurred while attempting to deliver a message for
            the following list of recipients:

        pat@example.com: 550 5.1.1 no such user

            Below is a copy of the original message:
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "DragonFly", from: "MAILER-DAEMON <>", subject: "Mail delivery failed",
      text: """
        This is the DragonFly Mail Agent v0.13 at df.example.net.

        There was an error delivering your mail to <pat@example.com>.

        mx.example.com [192.0.2.1] did not like our RCPT TO:
        550 5.1.1 <pat@example.com>: Recipient address rejected: User unknown

        Message headers follow.
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Zoho", from: "mailer-daemon@mail.zoho.com",
      subject: "Undelivered Mail Returned to Sender",
      text: """
        This message was created automatically by mail delivery software.
        A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

        pat@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <pat@example.com>... User Unknown
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "a telephone carrier", from: "post_master@vtext.example", subject: "Re: Welcome",
      text: """
        Error: Invalid user address

        Error message below:
        550 - Requested action not taken: no such user here

        Message details:
          Subject: Welcome
          Sent date: Tue Nov 24 05:39:12 GMT 2026
          MAIL FROM: b+12@hub.example.org
          RCPT TO: 6175550101@vtext.example
          From: hub@hub.example.org
        """, failed: ["6175550101@vtext.example": true]),
    Sample(
      server: "KDDI", from: "no-reply@app.example.ne.jp", subject: "Your mail",
      text: """
        Your mail sent on: Tue, 24 Nov 2026 05:39:12 +0900
             Could not be delivered to: <pat@example.com>
             As their mailbox is full.
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "a Spanish server", from: "MAILER-DAEMON@correo.example.com",
      subject: "No se pudo entregar el mensaje",
      text: """
        No se pudo entregar su mensaje a los siguientes destinatarios:

        pat@example.com
          Usuario desconocido
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "a Portuguese server", from: "postmaster@example.com", subject: "Falha na entrega",
      text: """
        A sua mensagem não pôde ser entregue ao destinatário:

        <pat@example.com>: caixa de correio cheia
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "a German server", from: "Mailer-Daemon@example.com",
      subject: "Unzustellbar: Welcome",
      text: """
        Ihre Nachricht konnte nicht zugestellt werden an:

        pat@example.com: Empfänger unbekannt
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "a server that names no reason", from: "Mail Delivery System <>",
      subject: "Delivery status notification",
      text: """
              This is an automatically generated Delivery Status Notification.

        Delivery to the following recipients failed permanently:

           * pat@example.com
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "an unknown one", from: "mailer-daemon",
      subject: "There was an error sending your mail",
      text: """
        We had trouble delivering your message. Full details follow:

        Subject: 'Welcome'

        1 error(s):

        SMTP Server <mx.example.com> rejected recipient <pat@example.com> (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]
        """, failed: ["pat@example.com": true], more: "Auto-Submitted: auto-replied\n"),
    Sample(
      server: "a full mailbox", from: "MAILER-DAEMON@example.com",
      subject: "Returned mail: Welcome",
      text: "User's mailbox is full: <pat@example.com>\nUnable to deliver mail.\n",
      failed: ["pat@example.com": false]),
    Sample(
      server: "a provider that names its users without domain",
      from: "\"Mail Delivery Subsystem\" <MAILER-DAEMON@aol.com>", subject: "Mail Delivery Problem",
      text: """
        Your mail to the following recipients could not be delivered because they are not accepting mail from hub@hub.example.org:
                patlee
        """, failed: ["patlee@aol.com": false]),
    Sample(
      server: "Smail", from: "Mailer-Daemon@mx.example.net",
      subject: "mail failed, returning to sender",
      text: """
        |------------------------- Message log follows: -------------------------|
         no valid recipients were found for this message
        |------------------------- Failed addresses follow: ---------------------|
         <pat@example.com> ... unknown host
        |------------------------- Message text follows: ------------------------|
        \(returned)
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "Post.Office", from: "Mail Administrator <Postmaster@mx.example.net>",
      subject: "Mail System Error - Returned Mail",
      text: """
        This Message was undeliverable due to the following reason:

        The user(s) account is temporarily over quota.

        <pat@example.com>

        Please reply to Postmaster@mx.example.net
        if you feel this message to be in error.
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "CommuniGate Pro", from: "MAILER-DAEMON@mx.example.net",
      subject: "Undeliverable mail: Welcome",
      text: """
        Failed to deliver to 'pat@example.com'
        SMTP module(domain example.com) reports:
         host mx.example.com says:
         550 5.1.1 User unknown
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "a Chinese server", from: "PostMaster@example.cn", subject: "系统退信",
      text: """
        抱歉，您的邮件被退回来了。

        收件人邮件地址：pat@example.com
        退信原因：用户不存在
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "a Russian server", from: "Mailer-Daemon@example.ru", subject: "Письмо не доставлено",
      text: """
        К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

        pat@example.com
         почтовый ящик переполнен
        """, failed: ["pat@example.com": false]),
    Sample(
      server: "one with the address in the subject alone", from: "Mailer-Daemon@example.net",
      subject: "Mail delivery failed (pat@example.com)",
      text: "Your message could not be delivered.\n\nThe mailbox is full.\n",
      failed: ["pat@example.com": false]),
    Sample(
      server: "one with nothing but the field", from: "Mailer-Daemon@example.net",
      subject: "failure notice", text: "--a\nContent-Type: text/x\n\n550 no such user\n--a--\n",
      failed: ["pat@example.com": true],
      more: "X-Failed-Recipients: pat@example.com\nContent-Type: multipart/report; boundary=a\n"),
    Sample(
      server: "a server with a null envelope and a person's name", from: "Support <it@example.com>",
      subject: "Undeliverable: Welcome",
      text: "Your message to pat@example.com could not be delivered: no such user\n",
      failed: ["pat@example.com": true], more: "Return-Path: <>\n"),
    Sample(
      server: "one that offers help", from: "Mailer-Daemon@example.net",
      subject: "Undeliverable mail",
      text: """
        Your message from hub@hub.example.org could not be delivered to:

          <pat@example.com>
          550 no such user

        Please contact help@example.net, or with questions:

          postmaster@example.net
          abuse@example.net
        """, failed: ["pat@example.com": true]),
    Sample(
      server: "ten thousand lines", from: "MAILER-DAEMON@example.com", subject: "failure notice",
      text: "<pat@example.com>:\nno such user\n\n--- Below this line is a copy of the message.\n\n"
        + String(repeating: "<x@example.org>: user unknown\n", count: 10_000),
      failed: ["pat@example.com": true]),
  ]

  @Test(
    "of a delay are reports and no bounces",
    arguments: [
      (
        "Mail Delivery Subsystem <MAILER-DAEMON@example.com>",
        "Warning: could not send message for past 4 hours",
        "    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- The following addresses had transient non-fatal errors -----\n<pat@example.com>\n"
      ),
      (
        "mailer-daemon@googlemail.com", "Delivery Status Notification (Delay)",
        "This is an automatically generated Delivery Status Notification\n\nTHIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipient has been delayed:\n\n     pat@example.com\n\nMessage will be retried for 2 more day(s)\n"
      ),
      (
        "Mail Delivery System <mailer-daemon@example.com>",
        "Warning: message 1a2b delayed 24 hours",
        "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\n  pat@example.com\n    Delay reason: SMTP error: 450 later\n\nEventually the mail delivery software will give up,\nand when that happens, the message will be returned to you.\n"
      ),
      (
        "postmaster@example.com", "Mail Delivery Warning",
        "This is an advisory-only email.\n\nDelivery of email to this address\n\n\"pat@example.com\"\n\nhas been postponed due to a full mailbox.\n"
      ),
      (
        "MAILER-DAEMON@mx.example.com (Mail Delivery System)", "Delayed Mail (still being retried)",
        "Your message could not be delivered for more than 2 hour(s).\nIt will be retried until it is 4 day(s) old.\n\n<pat@example.com>: connect to mx.example.com: timed out\n"
      ),
    ])
  func delays(from: String, subject: String, text: String) throws {
    let message = MessageTests.read(
      "From: \(from)\nTo: b@hub.example.org\nSubject: \(subject)\n\n\(text)")
    let report = try #require(DeliveryReport(message))
    #expect(!report.isBounce)
    #expect(report.delayed.map(\.recipient) == ["pat@example.com"])
    #expect(report.delayed.allSatisfy { !$0.permanent })
    #expect(report.otherActions == ["delayed"])
  }

  @Test(
    "are not read into people's and robots' mails",
    arguments: [
      ("Ana <ana@example.org>", "delivery failed?", "<lee@example.org>: could not be delivered"),
      (
        "Ana <ana@example.org>", "Undelivered mail",
        "My mail to lee@example.org came back. Is the address wrong?"
      ),
      (
        "Ana <ana@example.org>", "Re: Undeliverable: Welcome",
        "It says <lee@example.org>: user unknown."
      ),
      (
        "Ana <ana@example.org>", "Fwd: Undelivered Mail Returned to Sender",
        "Your message could not be delivered to\n<lee@example.org>: user unknown"
      ),
      (
        "Ana <ana@example.org>", "Welcome",
        "Your mail to ana@old.example.org could not be delivered because I moved; write here."
      ),
      (
        "Ana <ana@example.org>", "Returned mail",
        "The letter I sent to the senator was returned to sender. Unknown address: State House."
      ),
      (
        "Ana <ana@example.org>", "Failure",
        "I failed to reach pat@example.com, the mailbox is full."
      ),
      (
        "Ana <ana@example.org>", "My old address",
        "ana@example.com no longer exists, user unknown and so on. Use this one."
      ),
      ("Postmaster General Lee <lee@example.org>", "Stamps", "We sell stamps at lee@example.org."),
      (
        "Mail Delivery System <mailer-daemon@example.org>", "Quarantine digest",
        "You have 3 new messages. Write to help@example.org."
      ),
      (
        "postmaster@example.org", "Maintenance",
        "The server will be down on Sunday. Questions to it@example.org."
      ),
      (
        "postmaster@example.org", "Automatic reply: Welcome",
        "I am away. Your message was not delivered to anyone else; write to lee@example.org."
      ),
      (
        "noreply@example.org", "Your parcel",
        "We could not deliver your parcel. Write to help@example.org."
      ),
      ("", "Welcome", "hello"),
      (
        "Ana <ana@example.org>", "Undelivered mail, what does this mean?",
        "I got this:\n\nFinal-Recipient: rfc822; lee@example.org\nAction: failed\nStatus: 5.1.1\n"
      ),
      (
        "Squarespace <form@example.com>\nReturn-Path: <>", "Form submission",
        "Name: Ana\nEmail: ana@example.org\nMessage: I was unable to deliver the flyers."
      ),
      (
        "hub-bounces@lists.example.org", "Your message to Hub awaits moderator approval",
        "Your mail to 'Hub' with the subject\n\n    Welcome\n\nIs being held until the list moderator can review it.\nWrite to hub-owner@lists.example.org"
      ),
    ])
  func others(from: String, subject: String, text: String) {
    let message = MessageTests.read(
      "From: \(from)\nTo: hub@example.net\nSubject: \(subject)\n\n\(text)")
    #expect(DeliveryReport(message) == nil)
  }
}
