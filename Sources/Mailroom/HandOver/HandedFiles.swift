import Foundation
import GRDB
import Mail

/// The files of a letter on their way: what fits goes along, the rest is named.
struct HandedFiles {
  /// All files of one mail together, in octets: what most servers take (RFC 5321 §4.5.3.1 sets
  /// no limit).
  static let octetsAtMost = 10_485_760
  /// Of one question, as long as it is open.
  private static let octetsKept = 41_943_040

  var carried: [PostedFile] = []
  /// Name and size of what stays behind.
  var leftOut: [String] = []

  var isEmpty: Bool { carried.isEmpty && leftOut.isEmpty }

  init(carried: [PostedFile] = []) { self.carried = carried }

  init(of message: Message) {
    self.init()
    for file in message.attachments where !Self.isSeal(file.contentType) {
      add(
        name: file.filename ?? "attachment", type: file.contentType, size: file.size,
        contents: file.contents)
    }
  }

  /// A signature's proof says nothing once its mail is taken apart.
  private static func isSeal(_ type: String) -> Bool {
    ["application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"]
      .contains(type)
  }

  private mutating func add(name: String, type: String, size: Int, contents: [UInt8]?) {
    let taken = carried.reduce(0) { $0 + $1.contents.count }
    if let contents, contents.count <= Self.octetsAtMost - taken {
      carried.append(PostedFile(name: name, contentType: type, contents: contents))
    } else {
      leftOut.append("\(name) (\(Self.megabytes(size)) MB)")
    }
  }

  private static func megabytes(_ octets: Int) -> String {
    let tenths = (octets.clamped(to: 0...1_000_000_000_000) + 52_428) / 104_858
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Everything that came in this question so far.
  init(of number: Int64, in db: Database) throws {
    self.init()
    // Uses handOverFileOf.
    let rows = try Row.fetchAll(
      db, cached: "SELECT * FROM handOverFile WHERE handOverID = :number ORDER BY id",
      arguments: ["number": number])
    for row in rows {
      add(
        name: row["filename"], type: row["contentType"], size: row["size"],
        contents: (row["contents"] as Data?).map { [UInt8]($0) })
    }
  }

  /// Keeps the files of a letter for the owners still to come.
  static func keep(_ message: Message, for number: Int64, in db: Database) throws {
    let kept =
      try Int.fetchOne(
        db,
        cached: """
          SELECT SUM(length(contents)) FROM handOverFile WHERE handOverID = :number
          """, arguments: ["number": number]) ?? 0
    var room = octetsKept - kept
    for file in message.attachments where !isSeal(file.contentType) {
      let contents = file.contents.flatMap {
        $0.count <= min(octetsAtMost, room) ? Data($0) : nil
      }
      room -= contents?.count ?? 0
      try db.execute(
        cached: """
          INSERT INTO handOverFile (handOverID, filename, contentType, size, contents)
          VALUES (:number, :name, :type, :size, :contents)
          """,
        arguments: [
          "number": number, "name": file.filename ?? "attachment", "type": file.contentType,
          "size": file.size, "contents": contents,
        ])
    }
  }

  static func drop(of number: Int64, in db: Database) throws {
    try db.execute(
      cached: "DELETE FROM handOverFile WHERE handOverID = :number", arguments: ["number": number])
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
