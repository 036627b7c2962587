import Foundation
package import GRDB
package import Mail

/// Recognizes the addresses of people who asked to be forgotten, without knowing them.
///
/// Of each address an HMAC-SHA-256 is kept, under a key that lies in a file of its own beside the
/// store (0600) and in no backup: whoever has a backup alone cannot try addresses against it.
/// Beside the key lies the list of the marks, so that a restored backup can be told whom to forget.
package struct ForgottenMarks: Sendable {
  private let key: [UInt8]?
  private let proofs: Set<String>

  /// What is marked now. For an import, which asks many times.
  ///
  /// - Throws: `ForgettingError.unreadable`.
  package init(in db: Database) throws {
    let files = try ForgettingFiles(of: db)
    key = try files.key()
    proofs = Set(
      try String.fetchAll(db, cached: "SELECT proof FROM forgotten WHERE liftedAt IS NULL"))
    // An import that cannot recognize anybody would bring all of them back.
    guard key != nil || proofs.isEmpty else {
      throw ForgettingError.unreadable(path: files.keyFile)
    }
  }

  package func contains(_ address: EmailAddress) -> Bool {
    guard let key, !proofs.isEmpty else { return false }
    return proofs.contains(Self.proof(of: address.rawValue, key: key))
  }

  /// Puts the key of a store beside a copy of it, which then knows the same people; what lies there
  /// of another copy goes.
  package static func copyKey(from store: String, to copy: String) throws {
    let files = FileManager.default
    let (key, copied) = (
      ForgettingFiles(beside: store).keyFile, ForgettingFiles(beside: copy).keyFile
    )
    guard key != copied else { return }
    if files.fileExists(atPath: copied) { try files.removeItem(atPath: copied) }
    if files.fileExists(atPath: key) { try files.copyItem(atPath: key, toPath: copied) }
  }

  /// In lower-case hex.
  static func proof(of address: String, key: [UInt8]) -> String {
    Digest.hmacSHA256(key: key, Array(address.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

/// What is wrong with the files of the forgotten.
package enum ForgettingError: Error, Equatable, CustomStringConvertible {
  case noPlace
  case unreadable(path: String)
  case unwritable(path: String)
  case unknown(Int64)

  package var description: String {
    switch self {
    case .noPlace:
      "A store without a file cannot forget anybody: the key would be lost with the process."
    case .unreadable(let path):
      "\(path) cannot be read, or is not what hubkeeper wrote. Without it nobody who was forgotten is recognized; bring it back, or move it away to begin a new one."
    case .unwritable(let path):
      "\(path) cannot be written. Check the folder and the disk; nobody was forgotten."
    case .unknown(let number): "#\(number) is nobody on record. Check the number."
    }
  }
}

/// The two files beside a store: the key, and the list of marks. Neither is in any backup.
struct ForgettingFiles {
  let keyFile: String
  let listFile: String

  private static let keyLength = 32

  init(beside store: String) {
    keyFile = store + ".forgetting-key"
    listFile = store + ".forgotten"
  }

  /// Beside the file of this very database, so that a rehearsal never writes beside the real one.
  ///
  /// - Throws: `ForgettingError.noPlace` for a database in memory.
  init(of db: Database) throws {
    let file = try String.fetchOne(
      db, cached: "SELECT file FROM pragma_database_list WHERE name = 'main'")
    guard let file, !file.isEmpty else { throw ForgettingError.noPlace }
    self.init(beside: file)
  }

  /// - Returns: `nil` while nobody was ever forgotten.
  func key() throws(ForgettingError) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: keyFile) else { return nil }
    guard let data = FileManager.default.contents(atPath: keyFile), data.count == Self.keyLength
    else { throw .unreadable(path: keyFile) }
    return [UInt8](data)
  }

  /// The key, made at first need.
  func madeKey(by randomness: Randomness) throws(ForgettingError) -> [UInt8] {
    if let key = try key() { return key }
    let fresh = randomness.bytes(Self.keyLength)
    try write(Data(fresh), to: keyFile)
    return fresh
  }

  /// One mark of the list.
  struct Mark: Hashable, Sendable {
    var proof: String
    var person: Int64
    var at: Int64
    var liftedAt: Int64?

    /// `PROOF PERSON AT LIFTED`; `-` for none.
    var line: String { "\(proof) \(person) \(at) \(liftedAt.map(String.init) ?? "-")" }

    init(proof: String, person: Int64, at: Int64, liftedAt: Int64?) {
      self.proof = proof
      self.person = person
      self.at = at
      self.liftedAt = liftedAt
    }

    init?(line: Substring) {
      let words = line.split(separator: " ")
      guard words.count == 4, words[0].utf8.count == 64, let person = Int64(words[1]),
        let at = Int64(words[2]), words[3] == "-" || Int64(words[3]) != nil
      else { return nil }
      self.init(proof: String(words[0]), person: person, at: at, liftedAt: Int64(words[3]))
    }

    /// The newer of two marks of one address.
    func newer(_ other: Mark) -> Mark {
      if at != other.at { return at > other.at ? self : other }
      return liftedAt == nil ? other : self
    }
  }

  func marks() throws(ForgettingError) -> [Mark] {
    guard FileManager.default.fileExists(atPath: listFile) else { return [] }
    guard let data = FileManager.default.contents(atPath: listFile) else {
      throw .unreadable(path: listFile)
    }
    var marks: [Mark] = []
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      guard let mark = Mark(line: line) else { throw .unreadable(path: listFile) }
      marks.append(mark)
    }
    return marks
  }

  /// Writes the list anew, with what it had: a store that somebody copied back by hand knows less
  /// than the list.
  func save(_ known: [Mark]) throws(ForgettingError) {
    var all = Dictionary(try marks().map { ($0.proof, $0) }) { $0.newer($1) }
    for mark in known { all[mark.proof] = all[mark.proof].map { $0.newer(mark) } ?? mark }
    let lines = all.values.sorted { ($0.at, $0.proof) < ($1.at, $1.proof) }.map { $0.line + "\n" }
    try write(Data(lines.joined().utf8), to: listFile)
  }

  /// Whole, or not at all.
  private func write(_ data: Data, to path: String) throws(ForgettingError) {
    let draft = path + ".new"
    let files = FileManager.default
    try? files.removeItem(atPath: draft)  // a leftover of an interrupted write
    guard files.createFile(atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: draft)
    else { throw .unwritable(path: path) }
    do {
      try handle.write(contentsOf: data)
      try handle.synchronize()
      try handle.close()
    } catch {
      throw .unwritable(path: path)
    }
    guard unsafe rename(draft, path) == 0 else { throw .unwritable(path: path) }
  }
}
