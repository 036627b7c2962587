import Foundation
import Language
import Mail

/// Typical mails, from their bytes to what they mean, on one thread; beside Python's `email`
/// package, which only parses the same ones and decodes their bodies.
///
/// Between bytes and books the worker does just this to a mail, in this order: what it asks the
/// store and writes there is left out, and what the reading of every mail is to have (days and
/// times, changes of the record) is in. Wall clock and processor time are both told: other work on
/// the machine lengthens the one and hardly the other.
enum Understanding {
  /// Times that all the mails are read in one round.
  private static let passes = 4

  static func measure(_ options: Options) async throws -> [Figure] {
    let mails = TypicalMail.all(seed: 2_026)
    let gazetteer = TypicalPlaces.gazetteer
    try check(mails, gazetteer)
    let folder = FileManager.default.temporaryDirectory.appending(path: "hub-mails-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // the system cleans what stays
    for (number, mail) in mails.enumerated() {
      try Data(mail.bytes).write(to: folder.appending(path: String(format: "%04d.eml", number)))
    }
    let count = Double(mails.count * passes)
    var speeds: [Double] = []
    var speedsByProcessor: [Double] = []
    var others: [Double] = []
    for _ in 0..<options.rounds {
      let worked = processorSeconds()
      let taken = await seconds {
        for _ in 0..<passes {
          for mail in mails { _ = Understood(mail, gazetteer) }
        }
      }
      speeds.append(count / taken)
      speedsByProcessor.append(count / (processorSeconds() - worked))
      others.append(Double(mails.count) / (try pythonSeconds(folder)))
      Benchmarks.say("  \(Int(count / taken)) messages/s")
    }
    let octets = mails.map(\.bytes.count).reduce(0, +) / mails.count
    return [
      Figure(
        .understanding, "\(mails.count) typical mails of \(octets) octets, parsed and understood",
        unit: "messages/s", speeds, aim: "at least 5,000"),
      Figure(
        .understanding, "the same, a second of processor time", unit: "messages/s",
        speedsByProcessor),
      Figure(
        .understanding, "parsed alone by Python's email, a second of processor time",
        unit: "messages/s", others),
      Figure(
        .understanding, "understood here against parsed there", unit: "times",
        zip(speedsByProcessor, others).map { $0 / $1 }),
    ]
  }

  /// Of all threads of this process; the others are idle.
  private static func processorSeconds() -> Double { Double(clock()) / 1_000_000 }

  /// What does not come out as the mail was written would be measured for nothing; and of two mails
  /// with the same words the second would be read from the words kept of the first.
  private static func check(_ mails: [TypicalMail], _ gazetteer: Gazetteer) throws {
    var texts: Set<String> = []
    for (number, mail) in mails.enumerated() {
      let understood = Understood(mail, gazetteer)
      guard understood.kind == mail.kind else {
        throw Misread(number: number, mail: mail, as: "\(understood.kind)")
      }
      guard texts.insert(understood.newText).inserted else {
        throw Misread(number: number, mail: mail, as: "the same as one before it")
      }
    }
  }

  struct Misread: Error, CustomStringConvertible {
    var number: Int
    var mail: TypicalMail
    var `as`: String
    var description: String {
      "mail \(number), a \(mail.kind), was read as \(`as`):\n"
        + String(decoding: mail.bytes, as: UTF8.self)
    }
  }

  /// Seconds of the processor for one pass over all mails, its start left out.
  private static func pythonSeconds(_ folder: URL) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", python, folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard let seconds = Double(said.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw NoPython(said: said)
    }
    return seconds
  }

  struct NoPython: Error, CustomStringConvertible {
    var said: String
    var description: String { "python3 did not read the mails; it said \"\(said)\"" }
  }

  private static let python = """
    import email, email.policy, os, sys, time
    folder = sys.argv[1]
    mails = [open(os.path.join(folder, name), "rb").read() for name in sorted(os.listdir(folder))]
    def read(mail):
        message = email.message_from_bytes(mail, policy=email.policy.default)
        body = message.get_body(preferencelist=("plain", "html"))
        return body.get_content() if body is not None else ""
    for mail in mails[:20]: read(mail)
    start = time.process_time()
    for mail in mails: read(mail)
    print(time.process_time() - start)
    """
}

/// One mail as the worker reads it: see `Letter`, `Sorting`, `Reception` and `Volunteers`.
struct Understood {
  var kind: TypicalMail.Kind
  var newText = ""

  init(_ mail: TypicalMail, _ gazetteer: Gazetteer) {
    self.init(mail, gazetteer, Message(parsing: mail.bytes))
  }

  init(_ mail: TypicalMail, _ gazetteer: Gazetteer, _ message: Message) {
    let automation = message.automation(ours: TypicalMail.ours)
    let ours = mail.answers.map { OurMail(text: $0.text, handles: $0.handles) }
    let new = ReplyText.new(
      in: message.text, ours: ours, attachments: message.attachments.compactMap(\.filename))
    newText = new.text
    if DeliveryReport(message) != nil {
      kind = .bounce
      return
    }
    if ComplaintReport(message) != nil || CalendarReply(message) != nil {
      kind = .other
      return
    }
    if case .autoReply = automation {
      kind = .automatic
      return
    }
    if MailWish.reading(
      subject: message.subject, isSubjectOurs: ours != nil, newText: new.text) != nil
    {
      kind = .other
      return
    }
    kind = .other
    if ours == nil, Courtesy.isNothingToAnswer(new.text) { return }
    if NeedsPerson.finding(in: new.text) != nil { return }
    if ReplyReading.wishForPerson(in: new.text) != nil { return }
    let times = When.phrases(
      in: new.text, at: message.date ?? TypicalMail.now, in: TypicalMail.zone)
    if let asked = mail.answers?.asked {
      let meaning = ReplyReading.reading(new.text, asked: asked)
      let changes = RecordChange.reading(new.text, gazetteer: gazetteer)
      if meaning.meaning != .unclear || !changes.isEmpty || !times.isEmpty { kind = .answer }
    } else {
      let signUp = SignUpReading.reading(
        subject: message.subject, fromName: message.from.first?.name, newText: new.text,
        signature: new.signature, gazetteer: gazetteer)
      if case .signUp = signUp.kind, signUp.town != nil { kind = .signUp }
    }
  }
}
