import GRDB

/// What a capability does at somebody's own words, kept as a command of theirs is: with rows before
/// and after in the journal, and taken back by UNDO.
package struct Deed {
  package let footprint: Footprint
  private let letter: Letter
  private let handling: Handling
  private let mailsAfter: Int64

  /// Before anything is changed, or any mail about it put into the outbox.
  package init(of letter: Letter, in handling: Handling) throws {
    footprint = Footprint(handling.db)
    self.letter = letter
    self.handling = handling
    mailsAfter = try Outbox.lastRow(in: handling.db)
  }

  /// After its changes. The mails that it caused so far are withdrawn by UNDO where they have not
  /// left; a mail that only answers is put into the outbox after this.
  ///
  /// - Parameters:
  ///   - name: as UNDO and the journal name it.
  ///   - detail: numbers and our own words, none of the mail's.
  package func keep(as name: String, by person: Int64, detail: String) throws {
    try CommandBook.write(
      name, isUndoable: true, by: person, authentication: letter.authentication.word, subject: nil,
      detail: detail, footprint, mailsAfter: mailsAfter, in: handling)
  }
}
