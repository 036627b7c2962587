import Foundation
import Language
import Mail

/// The whole path from a mail's raw bytes to its meaning, as libFuzzer calls it (`make fuzz`).
///
/// Nothing is asserted: a trap, a hang or an excess of memory is what is looked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func understand(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe Understanding.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

enum Understanding {
  private static let gazetteer = Gazetteer(
    towns: ["Salem", "Northampton", "Somerville", "Worcester", "Great Barrington"],
    zips: [.init(code: "01060", primaryTown: "Northampton")])
  private static let form = FormRule(name: "join", sender: "forms@example.org")
  /// Made for each call: what hangs on a static by tagged pointers looks like a leak.
  private static var forms: [CommandForm] {
    [
      "add {name} {address} [{phone}] [from|in|of {town}]", "move {person} to|into {hub}",
      "volunteers [in {town}] [at {stage}]", "note {person}: {words}",
    ].map { CommandForm($0) }
  }
  private static let now = LocalTime(iso8601: "2026-11-24T10:00:00", in: .gmt)
  private static let offers = ["Tuesday, December 1, 6:30 pm", "Wednesday, December 2, 7 pm"]

  static func read(_ bytes: [UInt8]) {
    let message = Message(parsing: bytes)
    _ = DeliveryReport(message)
    _ = ComplaintReport(message)
    _ = CalendarReply(message)
    _ = message.automation(ours: [])
    let new = ReplyText.new(
      in: message.text, attachments: message.attachments.compactMap(\.filename))
    _ = MailWish.reading(subject: message.subject, isSubjectOurs: false, newText: new.text)
    for asked in [Asked.nothing, .yesOrNo, .choices(["Salem", "Lynn"]), .times(offers)] {
      _ = ReplyReading.reading(new.text, asked: asked)
    }
    _ = NeedsPerson.reading(new.text)
    _ = SignUpReading.reading(
      subject: message.subject, fromName: message.from.first?.name, newText: new.text,
      signature: new.signature, gazetteer: gazetteer)
    _ = RecordChange.reading(new.text, gazetteer: gazetteer)
    _ = HeadCount.reading(new.text)
    let lines = WrittenLines(
      subject: message.subject, isSubjectOurs: false, newText: new.text
    ).lines
    for line in lines { for form in forms { _ = form.match(line) } }
    _ = PeopleList(new.text, gazetteer: gazetteer)
    _ = ListCorrections(new.text, numbers: [1, 2, 7])
    _ = ForwardedMail.reading(message.text)
    _ = AddingPhrase.reading(new.text)
    if let now { _ = When.phrases(in: new.text, at: now) }
    // A text that is no form's notice is refused by an error, which is as it should be.
    _ = try? FormNotice.reading(message.text, rule: form, gazetteer: gazetteer)
  }
}
