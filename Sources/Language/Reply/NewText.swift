/// What a person newly wrote in a mail.
package struct NewText: Hashable, Sendable {
  /// Why there are no new words.
  package enum Absence: String, Hashable, Sendable, CaseIterable {
    /// The mail has no text, or none but blanks.
    case empty
    /// All that is there was quoted.
    case onlyQuote = "only quote"
    /// Another's mail was passed on without a word; it is in `forwarded`.
    case onlyForwarded = "only forwarded"
    case onlySignature = "only signature"
    /// Only a device's, lawyer's or list's lines.
    case onlyFooter = "only footer"
    /// No text, but files, in which there may be some.
    case onlyAttachments = "only attachments"
    /// Outlook packed the text into winmail.dat: the sender must be asked for plain text.
    case onlyWinmail = "only winmail.dat"
  }

  /// Why the new words may not be all, or not only, the person's.
  package enum Doubt: String, Hashable, Sendable, CaseIterable {
    /// All below a bare "Ana wrote:" was taken for a quote, though it has no marks.
    case unmarkedQuote = "unmarked quote"
    /// A mail of ours stands in it without marks, and where it begins is not to be told.
    case ourWords = "our words"
  }

  /// The new words, without anything quoted or added by a machine; a name under a closing
  /// ("Thanks, Maria") stays.
  package var text: String
  /// What stood below "-- ", or below the closing words of the mail.
  package var signature: String?
  /// Whether anything of an earlier mail was taken away.
  package var hadQuote: Bool
  /// What a mailing list or a lawyer put below.
  package var footer: String?
  /// Another's words that were passed on without one of the person's own: never theirs.
  package var forwarded: String?
  /// `nil` where there is text.
  package var absence: Absence?
  package var doubt: Doubt?

  package init(
    text: String, signature: String? = nil, hadQuote: Bool = false, footer: String? = nil,
    forwarded: String? = nil, absence: Absence? = nil, doubt: Doubt? = nil
  ) {
    self.text = text
    self.signature = signature
    self.hadQuote = hadQuote
    self.footer = footer
    self.forwarded = forwarded
    self.absence = absence
    self.doubt = doubt
  }

  /// What to show of the mail: the new words, or where there are none what was passed on.
  /// To be shown only, never acted on.
  package var shown: String { text.isEmpty ? forwarded ?? "" : text }
}
