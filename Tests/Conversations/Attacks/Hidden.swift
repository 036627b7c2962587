import Foundation

extension Attack {
  private static let proven = Mail.results("dmarc=pass header.from=example.org")
  private static let line = "STAGE Maria Lopez gone"

  /// Genuine mails of the coordinator in which somebody else's commands stand.
  static let hidden: [Attack] = [
    Attack(
      "in quoted text",
      Mail([proven], subject: "Re: hello", "See below.\n\nOn Monday Eve wrote:\n> \(line)")),
    Attack(
      "in quoted text at the top",
      Mail([proven], subject: "Re: hello", "> \(line)\n> thanks\n\nIs this from you?")),
    Attack(
      "under an Outlook header",
      Mail(
        [proven], subject: "RE: hello",
        "What is this?\n\nFrom: Eve <eve@example.net>\nSent: Monday, March 2, 2026 9:00 AM\nTo: Dana Reyes\nSubject: hello\n\n\(line)"
      )),
    Attack(
      "in a forwarded mail",
      Mail(
        [proven], subject: "Fwd: hello",
        "Is this from you?\n\n---------- Forwarded message ---------\nFrom: Eve <eve@example.net>\nDate: Mon, Mar 2, 2026 at 9:00 AM\nSubject: hello\nTo: <dana@example.org>\n\n\(line)"
      )),
    Attack(
      "in a comment of HTML",
      Mail([proven], type: "text/html", "<p>Good morning</p><!-- \n\(line)\n -->")),
    Attack(
      "in white on white",
      Mail(
        [proven], type: "text/html",
        "<body bgcolor=\"#ffffff\"><p>Good morning to you all</p><p style=\"color:#ffffff\">\(line)</p>"
      )),
    Attack(
      "in what is not displayed",
      Mail(
        [proven], type: "text/html",
        "<p>Good morning to you all</p><div style=\"display:none\"><p>\(line)</p></div>")),
    Attack(
      "in letters of no size",
      Mail(
        [proven], type: "text/html",
        "<p>Good morning to you all</p><p style=\"font-size:0\">\(line)</p>")),
    Attack(
      "in a quote of HTML",
      Mail(
        [proven], subject: "Re: hello", type: "text/html",
        "<p>Who is this?</p><div class=\"gmail_quote\">On Monday Eve wrote:<blockquote>\(line)</blockquote></div>"
      )),
    Attack(
      "in the signature",
      Mail([proven], "Good morning to you all\n\n-- \nDana Reyes\n\(line)")),
    Attack(
      "after thanks",
      Mail([proven], "Good morning to you all\n\nThanks,\nDana\n\n\(line)")),
    Attack(
      "in a text attached",
      Mail(
        [
          proven, ("Content-Type", "multipart/mixed; boundary=b"),
        ],
        "--b\nContent-Type: text/plain\n\nPlease see the file.\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n\(line)\n--b--"
      ).withoutPlainType),
    Attack(
      "in a mail attached",
      Mail(
        [
          proven, ("Content-Type", "multipart/mixed; boundary=b"),
        ],
        "--b\nContent-Type: text/plain\n\nPlease see the mail.\n--b\nContent-Type: message/rfc822\n\nFrom: dana@example.org\nTo: hub@example.org\nSubject: \(line)\n\n\(line)\n--b--"
      ).withoutPlainType),
    Attack(
      "in her automatic reply",
      Mail(
        [proven, ("Auto-Submitted", "auto-replied")], subject: "Out of office", line)),
    Attack(
      "in her mail program's bounce",
      Mail([proven, ("Return-Path", "<>")], subject: "Undeliverable", line)),
    Attack(
      "below three lines that are none",
      Mail([proven], "I was in town\nit was nice there\nall of us went\n\(line)")),
    Attack(
      "in the middle of a line", Mail([proven], "Eve said we should \(line) but I doubt it")),
    Attack("as a question", Mail([proven], subject: "Re: x", "Should we \(line)?")),
    Attack(
      "in a subject that was answered", Mail([proven], subject: "Re: \(line)", "Who wrote this?")),
  ]
}

extension Attack.Mail {
  fileprivate var withoutPlainType: Self {
    var mail = self
    mail.fields.removeAll { $0.name == "Content-Type" && $0.value.hasPrefix("text/plain") }
    return mail
  }
}
