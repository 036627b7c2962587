/// What a mail is that came unasked from somebody who may want to join.
package enum SignUpKind: Hashable, Sendable {
  case signUp(Evidence)
  case newsletter(Evidence)
  case sales(Evidence)
  case press(Evidence)
  case question(Evidence)
  case notClear
}

/// What a person wrote about themselves, as far as the words say it.
package struct SignUp: Hashable, Sendable {
  package var kind: SignUpKind
  package var name: PersonName?
  /// The home town.
  package var town: TownMention?
  /// Towns that are mentioned and are not home, or are a second home.
  package var otherTowns: [TownMention] = []
  package var zip: String?
  /// As `508-555-0142`.
  package var phone: String?
  package var interests: [Interest] = []
  /// The sentence that says when they can, as written.
  package var availabilityWords: String?
  package var language: MailLanguage = .en
  /// How many people the mail speaks for, where it says so: 2 for "my husband and I".
  package var heads: HeadCount?
  /// The languages that they say they speak.
  package var languages: [SpokenLanguage] = []
  package var isUnder18: Evidence?
  package var needsPerson: Evidence?

  package init(kind: SignUpKind) { self.kind = kind }
}
