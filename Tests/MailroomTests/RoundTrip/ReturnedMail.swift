import Foundation
import Mail

@testable import Mailroom

/// Mail as it comes back from the providers that people have: what their servers write above it and
/// do to it, with invented names and numbers.
enum ReturnedMail {
  static let trip = "tabcdefghijklm"

  /// What a server does on the way, besides its own fields.
  struct Way {
    /// Above everything that we wrote; `ENVELOPE` stands for the sender that we gave.
    var above: String
    var messageID: String?
    var keepsReplyTo = true
    var keepsUnsubscribe = true
    var takesOutForged = true
  }

  static let gmail = Way(
    above: """
      Delivered-To: hub.east@gmail.com
      Received: by 2002:a05:6a20:914e:b0:1c2:9a7 with SMTP id x14csp2023; Mon, 2 Mar 2026 12:00:03 -0800 (PST)
      Return-Path: <hub.east@gmail.com>
      Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41]) by mx.google.com with SMTPS id af79 for <hub.east@gmail.com> (Google Transport Security); Mon, 2 Mar 2026 12:00:03 -0800 (PST)
      Authentication-Results: mx.google.com; dkim=pass header.i=@gmail.com header.s=20230601 header.b=AbCd; spf=pass (google.com: domain of hub.east@gmail.com designates 209.85.220.41 as permitted sender) smtp.mailfrom=hub.east@gmail.com; dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=gmail.com
      DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=gmail.com; s=20230601; t=1772470803; h=list-unsubscribe-post:list-unsubscribe:message-id:subject:reply-to:to:from:date:mime-version; bh=x=; b=y
      Received: from localhost ([192.0.2.7]) by smtp.gmail.com with ESMTPSA id d2e; Mon, 2 Mar 2026 12:00:02 -0800 (PST)
      """)

  /// As Gmail, for a domain of one's own: signed with the domain's key.
  static let workspace = Way(
    above: gmail.above.replacing("hub.east@gmail.com", with: "hub@example.org")
      .replacing("d=gmail.com; s=20230601", with: "d=example.org; s=google")
      .replacing("header.from=gmail.com", with: "header.from=example.org"))

  /// Within one organization nothing is signed; the field has no authserv-id.
  static let microsoft = Way(
    above: """
      Received: from BN8PR.namprd10.prod.outlook.com (2603:10b6::1) by DM6PR.namprd10.prod.outlook.com with HTTPS; Mon, 2 Mar 2026 20:00:04 +0000
      Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.org;
      Received: from DM6PR.namprd10.prod.outlook.com (2603:10b6::2) by BN8PR.namprd10.prod.outlook.com with Microsoft SMTP Server (version=TLS1_2); Mon, 2 Mar 2026 20:00:03 +0000
      Return-Path: hub@example.org
      """)

  /// Sent by SES into a mailbox of one's own server.
  static let ses = Way(
    above: """
      Return-Path: <0100018abc-000000@us-east-2.amazonses.com>
      Delivered-To: hub@example.org
      Received: from a8-31.smtp-out.us-east-2.amazonses.com (a8-31.smtp-out.us-east-2.amazonses.com [192.0.2.31]) by mx.example.org (Postfix) with ESMTPS id 4Xyz for <hub@example.org>; Mon, 2 Mar 2026 15:00:05 -0500 (EST)
      Authentication-Results: mx.example.org; dkim=pass header.d=example.org header.s=k1; dmarc=pass header.from=example.org
      DKIM-Signature: v=1; a=rsa-sha256; q=dns/txt; c=relaxed/simple; s=k1; d=example.org; t=1772470803; h=Date:From:To:Reply-To:Subject:Message-ID:List-Unsubscribe:List-Unsubscribe-Post:MIME-Version; bh=x=; b=y
      DKIM-Signature: v=1; a=rsa-sha256; q=dns/txt; c=relaxed/simple; s=n2; d=amazonses.com; t=1772470803; h=Date:From:To:Subject; bh=x=; b=y
      """, messageID: "0100018abc-000000@us-east-2.amazonses.com")

  /// One's own Postfix with opendkim's list of fields as it comes, and no milter that takes forged
  /// fields out.
  static let postfix = Way(
    above: """
      Return-Path: <ENVELOPE>
      Delivered-To: hub@example.org
      Received: from mail.example.org (localhost [127.0.0.1]) by mail.example.org (Postfix) with ESMTPSA id 4Xyz; Mon, 2 Mar 2026 15:00:05 -0500 (EST)
      Authentication-Results: mail.example.org; dmarc=pass (p=none dis=none) header.from=example.org
      Authentication-Results: mail.example.org; spf=pass smtp.mailfrom=example.org
      DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=example.org; s=mail; t=1772470803; h=From:Reply-To:Subject:Date:To:List-Unsubscribe; bh=x=; b=y
      """, takesOutForged: false)

  /// A server that judges nothing and takes nothing out.
  static let bare = Way(
    above: """
      Return-Path: <ENVELOPE>
      Received: from localhost by mail.example.org (Postfix) with ESMTP id 4Xyz; Mon, 2 Mar 2026 15:00:05 -0500 (EST)
      """, takesOutForged: false)

  static func message(
    of mail: RoundTripMail, by way: Way, at now: Date, zone: TimeZone
  ) -> Message {
    let above = way.above.replacing("ENVELOPE", with: mail.envelopeFrom.rawValue)
    let text = String(decoding: mail.bytes(at: now, zone: zone), as: UTF8.self)
    var lines = above.split(separator: "\n").map(String.init)
    var isLeftOut = false
    for line in text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ) {
      let isFolded = line.first == " " || line.first == "\t"
      if !isFolded { isLeftOut = leavesOut(line, way) }
      if isLeftOut { continue }
      if let id = way.messageID, line.hasPrefix("Message-ID:") {
        lines.append("Message-ID: <\(id)>")
      } else {
        lines.append(String(line))
      }
    }
    return Message(parsing: Array(lines.joined(separator: "\r\n").utf8))
  }

  private static func leavesOut(_ line: Substring, _ way: Way) -> Bool {
    (line.hasPrefix("Reply-To:") && !way.keepsReplyTo)
      || (line.hasPrefix("List-Unsubscribe") && !way.keepsUnsubscribe)
      || (line.hasPrefix("Authentication-Results:") && way.takesOutForged)
  }
}
