import Testing

@testable import Language

/// Whole replies, as people's programs send them.
@Suite("Whole replies")
struct ReplyTextCaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var text: String

    init(_ name: String, _ body: String, _ text: String) {
      testDescription = name
      self.body = body
      self.text = text
    }
  }

  @Test("give their new text", arguments: headers + forwards + places + lookalikes)
  func new(reply: Case) {
    #expect(ReplyText.new(in: reply.body).text == reply.text)
    let onWindows = reply.body.replacing("\n", with: "\r\n")
    #expect(ReplyText.new(in: onWindows).text == reply.text)
  }

  private static func outlook(_ labels: String, rule: String = "") -> Case {
    let names = labels.split(separator: ",")
    let block = """
      \(names[0]): Hub <hub@example.net>
      \(names[1]): Tue, 3 Mar 2026 09:00
      \(names[2]): Rose Kelly <rose@example.org>
      \(names[3]): A time to talk
      """
    return Case(
      "Outlook: \(labels)", "The second one.\n\n\(rule)\(block)\n\nHello Rose,\nsay STOP to end.\n",
      "The second one.")
  }

  static let headers: [Case] = [
    outlook("From,Sent,To,Subject"), outlook("From,Date,To,Subject"),
    outlook("*From,*Sent,*To,*Subject"), outlook("De,Enviado,Para,Asunto"),
    outlook("De,Enviado el,Para,Asunto"), outlook("De,Fecha,Para,Asunto"),
    outlook("De,Enviada em,Para,Assunto"), outlook("De,Data,Para,Assunto"),
    outlook("De ,Envoyé ,À ,Objet "), outlook("De ,Date ,À ,Objet "),
    outlook("Von,Gesendet,An,Betreff"), outlook("Von,Datum,An,Betreff"),
    outlook("Da,Inviato,A,Oggetto"), outlook("Van,Verzonden,Aan,Onderwerp"),
    outlook("Från,Skickat,Till,Ämne"), outlook("Fra,Sendt,Til,Emne"),
    outlook("Lähettäjä,Lähetetty,Vastaanottaja,Aihe"), outlook("Od,Wysłano,Do,Temat"),
    outlook("Od,Odesláno,Komu,Předmět"), outlook("От,Отправлено,Кому,Тема"),
    outlook("Від,Надіслано,Кому,Тема"), outlook("Kimden,Gönderildi,Kime,Konu"),
    outlook("Από,Στάλθηκε,Προς,Θέμα"), outlook("Feladó,Elküldve,Címzett,Tárgy"),
    outlook("De la,Trimis,Către,Subiect"), outlook("差出人,送信日時,宛先,件名"),
    outlook("发件人,发送时间,收件人,主题"), outlook("보낸 사람,보낸 날짜,받는 사람,제목"),
    outlook("מאת,נשלח,אל,נושא"), outlook("من,تم الإرسال,إلى,الموضوع"),
    outlook("From,Sent,To,Subject", rule: "________________________________\n"),
    outlook("De,Enviado,Para,Asunto", rule: "________________________________\n\n"),
    outlook("From,Sent,To,Subject", rule: "-----Original Message-----\n"),
    outlook("De,Enviado,Para,Asunto", rule: "-----Mensaje original-----\n"),
    outlook("De,Enviada em,Para,Assunto", rule: "-----Mensagem Original-----\n"),
    outlook("Von,Gesendet,An,Betreff", rule: "-----Ursprüngliche Nachricht-----\n"),
    outlook("From,Date,To,Subject", rule: "-------- Original message --------\n"),
    outlook("De,Fecha,Para,Asunto", rule: "-------- Mensaje original --------\n"),
    Case(
      "the rule alone in many languages",
      "Yes\n\n----- Message d'origine -----\nBonjour", "Yes"),
    Case("Russian rule", "Да\n\n-------- Исходное сообщение --------\nHello", "Да"),
    Case("Chinese rule", "好\n\n------------------ 原始邮件 ------------------\nHello", "好"),
    Case("Samsung's rule", "Ok\n\n-------- Mensagem original --------\nOlá", "Ok"),
    Case(
      "Proton's rule",
      "Yes\n\n------- Original Message -------\nOn Tuesday, March 3rd …\n\n> Hello",
      "Yes"),
    Case(
      "Proton's rule with its dashes", "Yes\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nHello", "Yes"),
    Case(
      "headers in bold",
      "Yes\n\n*From:* Hub <hub@example.net>\n*Sent:* Tuesday\n*Subject:* Time\n\nHi",
      "Yes"),
    Case(
      "headers with blank lines between",
      "Yes\n\nFrom: Hub <hub@example.net>\n\nSent: Tuesday\n\nTo: Rose\n\nSubject: Time\n\nHi",
      "Yes"),
    Case(
      "a header wrapped",
      "Yes\n\nFrom: Hub\nDate: Tuesday\nSubject: A time to talk that\nis good for all of us\nTo: Rose\n\nHi",
      "Yes"),
    Case(
      "headers in one line",
      "Yes\n\nFrom: Hub <hub@example.net> Sent: Tuesday, March 3, 2026 9:00 AM To: Rose Subject: Time\n\nHi",
      "Yes"),
    Case(
      "a reply-above line",
      "Yes, Tuesday.\n\n##- Please type your reply above this line -##\nHi Rose",
      "Yes, Tuesday."),
  ]

  static let forwards: [Case] = [
    Case(
      "Gmail forwards",
      "Can you help her?\n\n---------- Forwarded message ---------\nFrom: Ana <ana@example.org>\nDate: Tue, Mar 3, 2026\nSubject: Help\nTo: <rose@example.org>\n\nPlease unsubscribe me.",
      "Can you help her?"),
    Case(
      "Gmail forwards in Spanish",
      "Para ustedes\n\n---------- Forwarded message ---------\nDe: Ana <ana@example.org>\nDate: mar, 3 mar 2026\nSubject: Hola\n\nHola",
      "Para ustedes"),
    Case(
      "Apple forwards",
      "For you\n\n> Begin forwarded message:\n>\n> From: Ana <ana@example.org>\n> Subject: Help\n>\n> Hi",
      "For you"),
    Case(
      "Apple forwards without marks",
      "For you\n\nBegin forwarded message:\n\nFrom: Ana <ana@example.org>\nSubject: Help\n\nHi",
      "For you"
    ),
    Case(
      "Apple forwards in Portuguese",
      "Veja\n\nInício da mensagem encaminhada:\n\nDe: Ana <ana@example.org>\nAssunto: Oi\n\nOlá",
      "Veja"),
    Case(
      "forwarded without a word",
      "---------- Forwarded message ---------\nFrom: A <a@example.org>\nSubject: x\n\nSTOP", ""),
    Case(
      "Outlook forwards without a word",
      "From: Ana <ana@example.org>\nSent: Tuesday\nTo: Rose\nSubject: STOP\n\nSTOP", ""),
  ]

  static let places: [Case] = [
    Case(
      "above and below",
      "Yes, I can.\n\nOn Tue, Mar 3, 2026 at 9:00 AM Ana <ana@example.org> wrote:\n> Can you?\n\nMy number is 508-555-0142.",
      "Yes, I can.\n\nMy number is 508-555-0142."),
    Case(
      "below only",
      "On 3/3/26 9:00 AM, Ana Lima wrote:\n> Can you help?\n> Ana\n\nYes, I can help.",
      "Yes, I can help."),
    Case(
      "between", "> Which day?\n\nTuesday\n\n> Which town?\n\nLynn\n\n> Phone?\n\n508-555-0142",
      "Tuesday\n\nLynn\n\n508-555-0142"),
    Case(
      "between, deep",
      "On Tue, Mar 3, 2026 Ana <ana@example.org> wrote:\n> On Mon, Mar 2, 2026 Rose <rose@example.org> wrote:\n>> Hello\n> Which day?\nTuesday\n>\n> Ana",
      "Tuesday"),
    Case("bars", "Yes\n\n2026/3/3 Ana <ana@example.org>\n\n| Which day?\n| Ana\n", "Yes"),
    Case("initials", "Tuesday\n\nAL> Which day?\nAL> Ana\n", "Tuesday"),
    Case(
      "signature above the quote",
      "Yes\n\n-- \nRose Kelly\nLynn\n\nOn Tue, Mar 3, 2026 at 9:00 AM Ana <ana@example.org> wrote:\n> Can you?",
      "Yes"),
    Case(
      "signature above the quote, text below",
      "Yes\n\n-- \nRose Kelly\n\n> Can you?\n\nAnd bring a friend.", "Yes\n\nAnd bring a friend."),
    Case("signature without a blank", "Yes\n\n--\nRose Kelly\n508-555-0142", "Yes"),
    Case("signature below a rule", "Yes\n\n______________\nRose Kelly, RN\nLynn", "Yes"),
    Case("signature below a dash", "Yes\n\n—\nRose", "Yes"),
    Case("signature below stars", "Yes\n\n*****\nRose Kelly\nLynn", "Yes"),
    Case(
      "a name under a closing stays", "Yes\n\nThanks,\nRose Kelly\n\nSent from my iPhone",
      "Yes\n\nThanks,\nRose Kelly"),
    Case(
      "a lawyer's notice",
      "Yes\n\nThis message, including any attachments, may contain information that is confidential.\nIf you are not the intended recipient, delete it.",
      "Yes"),
    Case(
      "a lawyer's notice in Spanish",
      "Sí\n\nAVISO LEGAL: Este mensaje y sus anexos son confidenciales y van dirigidos\nexclusivamente a su destinatario.",
      "Sí"),
    Case(
      "a lawyer's notice in Portuguese",
      "Sim\n\nEsta mensagem pode conter informação confidencial. Se você não for o destinatário,\napague-a.",
      "Sim"),
    Case(
      "a lawyer's notice in German",
      "Ja\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger\nsind, vernichten Sie diese Mail.",
      "Ja"),
    Case(
      "a notice under a rule",
      "Yes\n\n________________________________\nThe information contained in this transmission may contain privileged and confidential\ninformation.",
      "Yes"),
    Case(
      "printing",
      "Yes\n\nPlease consider the environment before printing this e-mail. It is confidential.",
      "Yes"),
    Case(
      "a gateway's warning above",
      "CAUTION: This email originated from outside of the organization. Do not click links.\n\nYes, I can.",
      "Yes, I can."),
    Case(
      "Google Groups",
      "Yes\n\n-- \nYou received this message because you are subscribed to the Google Groups \"Hub\" group.\nTo unsubscribe from this group send an email to hub+unsubscribe@example.org.",
      "Yes"),
    Case(
      "Google Groups of old",
      "Yes\n\n--~--~---------~--~----~------------~-------~--~----~\nYou received this message because you are subscribed",
      "Yes"),
    Case(
      "Mailman",
      "Yes\n\n_______________________________________________\nHub mailing list\nHub@lists.example.org\nhttps://lists.example.org/mailman/listinfo/hub",
      "Yes"),
    Case(
      "Yahoo Groups",
      "Yes\n\n------------------------------------\n\nYahoo! Groups Links\n\n<*> To visit your group on the web, go to:\n    https://example.org/group/hub/",
      "Yes"),
    Case("Yahoo Groups, woven", "Yes\n\n__._,_.___\nReply via web post | Reply to sender", "Yes"),
    Case(
      "Topica",
      "Yes\n\n==^================================================================\nEASY UNSUBSCRIBE click here: https://example.org/u\n==^====",
      "Yes"),
    Case(
      "Groups.io",
      "Yes\n\n-=-=-=-=-=-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.",
      "Yes"),
    Case(
      "an advertisement",
      "Yes\n\n_________________________________________________________________\nGet your FREE download of MSN Explorer at https://example.com",
      "Yes"),
    Case("a virus checker", "Yes\n\nVirus-free. www.example.com", "Yes"),
    Case(
      "pictures", "[image: IMG_0042.jpg]\nThis is our table.\n[cid:image001.png@01D9]",
      "This is our table."),
    Case(
      "a signed mail",
      "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes, I can.\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n-----END PGP SIGNATURE-----",
      "Yes, I can."),
    Case("no-break spaces", "\u{A0}Yes,\u{A0}I can.\n\u{A0}\n-- \u{A0}\nRose", "Yes, I can."),
    Case("marks without width", "\u{FEFF}Yes\u{200B}\n\n\u{200E}> No?", "Yes"),
  ]

  static let lookalikes: [Case] = [
    Case(
      "a dash before words", "-- I'd rather come Tuesday\n-- or Wednesday",
      "-- I'd rather come Tuesday\n-- or Wednesday"),
    Case(
      "a rule between paragraphs",
      "I can do the first part.\n\n---\n\nFor the second I would need somebody to drive me, can you ask?",
      "I can do the first part.\n\n---\n\nFor the second I would need somebody to drive me, can you ask?"
    ),
    Case(
      "two dashes between paragraphs",
      "Thank you for writing.\n--\nI am not sure that I can come on Tuesday.\nMy son is ill.",
      "Thank you for writing.\n--\nI am not sure that I can come on Tuesday.\nMy son is ill."),
    Case("arrows", "Here -> there\n=> Lynn\n--> Salem", "Here -> there\n=> Lynn\n--> Salem"),
    Case(
      "a number after a mark", "Great turnout:\n>50 people came\nThanks!",
      "Great turnout:\n>50 people came\nThanks!"),
    Case(
      "From as a word", "From: what I hear, yes.\nSubject: none",
      "From: what I hear, yes.\nSubject: none"),
    Case(
      "a ride", "From: Worcester\nTo: Boston\nDate: March 3\nSeats: 3",
      "From: Worcester\nTo: Boston\nDate: March 3\nSeats: 3"),
    Case(
      "a form", "Name: Maria Lopez\nEmail: maria@example.org\nTown: Lynn\nSubject: tabling",
      "Name: Maria Lopez\nEmail: maria@example.org\nTown: Lynn\nSubject: tabling"),
    Case(
      "a list", "I can do:\n* tabling\n* letters\n- phone\n1. data",
      "I can do:\n* tabling\n* letters\n- phone\n1. data"),
    Case(
      "a question about the list",
      "To unsubscribe from this list, what do I do? Please take me off.",
      "To unsubscribe from this list, what do I do? Please take me off."),
    Case(
      "a mail that is meant", "This email is intended as a yes.\n\nRose",
      "This email is intended as a yes.\n\nRose"),
    Case("a notice of a person", "Notice: I moved to Lynn.", "Notice: I moved to Lynn."),
    Case(
      "important", "Important: the meeting is on Tuesday, not Wednesday.",
      "Important: the meeting is on Tuesday, not Wednesday."),
    Case(
      "an original message that is spoken of", "The original message was clear to me.\nYes.",
      "The original message was clear to me.\nYes."),
    Case(
      "a forwarded message that is spoken of", "I forwarded message 2 to Ana:\nshe agrees.",
      "I forwarded message 2 to Ana:\nshe agrees."),
    Case("a table", "| Tue | 6 pm |\n| Wed | 7 pm |", "| Tue | 6 pm |\n| Wed | 7 pm |"),
    Case("code", "```\n####\nx\n```\n\nEnd.", "```\n####\nx\n```\n\nEnd."),
    Case(
      "paragraphs", "One.\n\n\n\nTwo.\n \n\t\nThree.", "One.\n\nTwo.\n\nThree."),
    Case("indentation", "Yes\n  and\n    more", "Yes\n  and\n    more"),
    Case("a family", "👨‍👩‍👧 yes", "👨‍👩‍👧 yes"),
  ]
}
