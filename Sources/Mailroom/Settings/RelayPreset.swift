/// What the relays allow that people have, for the settings that are left open (`relay.preset`). The
/// figures are the providers' published ones; an account may have others, which are then set by hand.
///
/// - gmail, workspace: "Limits for sending & getting mail", support.google.com/mail/answer/22839, and
///   "Gmail sending limits in Google Workspace", support.google.com/a/answer/166852. Neither tells of
///   connections or minutes; few of them keep clear of 421 4.7.0.
/// - microsoft365: "Exchange Online limits" (receiving and sending limits; SMTP client submission),
///   learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description.
/// - ses: "Service quotas in Amazon SES", docs.aws.amazon.com/ses/latest/dg/quotas.html.
/// - postfix: postconf(5), smtpd_client_connection_count_limit and smtpd_client_message_rate_limit.
enum RelayPreset: String, CaseIterable {
  case gmail, workspace, microsoft365, ses, postfix

  /// In any 24 hours; 0: no limit.
  var perDay: Int {
    switch self {
    case .gmail: 500
    // 2,000 messages; a trial account has 500.
    case .workspace: 2_000
    // Recipients; each of our mails has one.
    case .microsoft365: 10_000
    // What an account often gets as it leaves the sandbox, in which it is 200.
    case .ses: 50_000
    case .postfix: 0
    }
  }

  /// 0: no limit.
  var perMinute: Int {
    switch self {
    case .gmail, .workspace: 0
    case .microsoft365: 30
    // Fourteen a second, with the same word as above; in the sandbox one.
    case .ses: 840
    // As Postfix comes it counts no messages.
    case .postfix: 0
    }
  }

  /// At once, at most; one more is kept for answers.
  var connections: Int {
    switch self {
    case .gmail, .workspace: 4
    // Three in all.
    case .microsoft365: 2
    case .ses: 8
    // Of 50 from one client.
    case .postfix: 16
    }
  }
}
