package import Foundation

/// A Maildir as a mailbox: `new` and `cur` are the inbox, and folders are Maildir++ subfolders.
///
/// What a local MTA delivers is renamed into `new`; it is seen at once by inotify.
package actor MaildirMailbox: IncomingMailbox {
  let folder: MaildirFolder
  private let pollInterval: Duration
  private let spoolOver: Int
  private let truncateOver: Int
  /// Nothing is made, and no numbers are kept: those that are told hold for this look.
  private let isReadOnly: Bool
  private let thread = WireThread(name: "maildir-in")
  private let wake = Wake()
  private var watch: MaildirWatch?
  private var uids: MaildirUIDs?
  /// Where each message lies now: `new/…` or `cur/…`.
  private var places: [UID: String] = [:]
  /// All names of the last look, to see whether there are others.
  private var known: Set<String> = []

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe thread.asUnownedSerialExecutor()
  }

  /// - Parameters:
  ///   - pollInterval: between two looks where inotify is silent, as on network file systems.
  ///   - spoolOver: over this many octets the receiver gets the file itself.
  ///   - truncateOver: over this many octets only the beginning is read.
  package init(
    path: String, pollInterval: Duration = .seconds(5), spoolOver: Int = 1_048_576,
    truncateOver: Int = 52_428_800, isReadOnly: Bool = false
  ) {
    self.isReadOnly = isReadOnly
    folder = MaildirFolder(path: path)
    self.pollInterval = pollInterval
    self.spoolOver = spoolOver
    self.truncateOver = truncateOver
  }

  package func open() async throws -> MailboxState {
    if watch == nil, !isReadOnly {
      try folder.make()
      watch = MaildirWatch(folders: [folder.new, folder.cur], wake: wake)
    }
    // What it finds has not been told of: a wait that follows ends at once.
    let told = known
    let found = try look()
    known = told
    return MailboxState(
      name: folder.path, uidValidity: uids?.uidValidity ?? 1, exists: found.count)
  }

  package func waiting(arrivedSince: Date?) async throws -> [WaitingMessage] {
    if watch == nil, !isReadOnly { _ = try await open() }
    // By day, as IMAP does, and with a day to spare for zones.
    let since = arrivedSince?.addingTimeInterval(-2 * 86_400) ?? .distantPast
    return try look().filter { $0.arrivedAt >= since }
  }

  package func fetch(
    _ messages: [WaitingMessage], receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws {
    for message in messages.sorted(by: { $0.uid < $1.uid }) {
      guard !Task.isCancelled else {
        throw MailboxError(
          kind: .cancelled, server: folder.path, command: "read", answer: "",
          advice: MailboxError.advice(for: .cancelled))
      }
      guard let path = path(of: message.uid) else { continue }
      let content: MessageContent
      if message.size > truncateOver {
        guard let bytes = Self.read(path, limit: 262_144) else { continue }
        content = .truncated(bytes, fullSize: message.size)
      } else if message.size > spoolOver {
        content = .spooled(path: path, size: message.size)
      } else {
        guard let bytes = Self.read(path, limit: spoolOver) else { continue }
        content = .memory(bytes)
      }
      try await receive(FetchedMessage(waiting: message, content: content))
    }
  }

  package func lastHeads(_ count: Int, in folder: String) async throws -> [MessageHead] {
    let folder = self.folder.subfolder(folder)
    var found: [(arrivedAt: Date, path: String)] = []
    for directory in [folder.new, folder.cur] where unsafe access(directory, F_OK) == 0 {
      for name in try folder.files(in: directory) {
        let path = "\(directory)/\(name)"
        guard let arrivedAt = Self.measure(path)?.arrivedAt else { continue }  // moved meanwhile
        found.append((arrivedAt, path))
      }
    }
    found.sort { ($0.arrivedAt, $0.path) > ($1.arrivedAt, $1.path) }
    return found.prefix(max(0, count)).compactMap { file in
      Self.read(file.path, limit: MessageHead.limit)
        .map { MessageHead(arrivedAt: file.arrivedAt, ofMessage: $0) }
    }
  }

  package func move(_ uids: [UID], to folder: String) async throws -> [UID: String] {
    let target = self.folder.subfolder(folder)
    try makeSubfolder(target)
    var refused: [UID: String] = [:]
    for uid in uids {
      guard let path = path(of: uid) else { continue }  // gone meanwhile
      // `new` stays new, so that people see what nobody has read.
      let isNew = path.hasPrefix(self.folder.new + "/")
      let name = String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...])
      do throws(MailboxError) {
        try target.move(path, to: "\(isNew ? target.new : target.cur)/\(name)")
        places[uid] = nil
      } catch {
        refused[uid] = error.answer
      }
    }
    for changed in [target.new, target.cur, self.folder.new, self.folder.cur] {
      try self.folder.sync(changed)
    }
    return refused
  }

  package func remove(
    _ messages: [FiledMessage], from folder: String
  ) async throws -> [Int64: RemovalOutcome] {
    let target = self.folder.subfolder(folder)
    guard target.path != self.folder.path, unsafe access(target.cur, F_OK) == 0 else {
      return Dictionary(messages.map { ($0.id, .missing) }) { $1 }
    }
    var left: [Int: [String]] = [:]
    let ours = Set(messages.filter { $0.size == nil }.compactMap(\.messageID))
    var oursAt: [String: String] = [:]
    for directory in [target.new, target.cur] {
      for name in try target.files(in: directory) {
        var status = stat()
        let path = "\(directory)/\(name)"
        guard unsafe stat(path, &status) == 0 else { continue }  // gone meanwhile
        left[Int(status.st_size), default: []].append(path)
        if !ours.isEmpty,
          let id = Message(parsing: Self.headerSection(of: Self.read(path, limit: 65_536) ?? []))
            .messageID,
          ours.contains(id)
        {
          oursAt[id] = path
        }
      }
    }
    var outcomes: [Int64: RemovalOutcome] = [:]
    for message in messages {
      // By its very bytes: size alone names many, and a Message-ID whatever its writer wants.
      let path =
        if let size = message.size {
          (left[size] ?? []).first { digest($0, size) == message.sha256 }
        } else {
          message.messageID.flatMap { oursAt[$0] }
        }
      guard let path else {
        outcomes[message.id] = .missing
        continue
      }
      if let size = message.size { left[size]?.removeAll { $0 == path } }
      let isGone = unsafe unlink(path) == 0
      outcomes[message.id] = isGone ? .removed : .refused(target.failure("unlink", errno).answer)
    }
    for changed in [target.new, target.cur] { try target.sync(changed) }
    return outcomes
  }

  /// As it was taken of a message of this size when it came in.
  private func digest(_ path: String, _ size: Int) -> String? {
    guard size > truncateOver else {
      return try? Digest.sha256(file: path)  // gone meanwhile: it is not the one
    }
    return Self.read(path, limit: 262_144).map { Digest.sha256($0) }
  }

  package func append(_ message: [UInt8], to folder: String) async throws {
    let target = self.folder.subfolder(folder)
    try makeSubfolder(target)
    try target.deliver(
      MaildirTransport.withLineFeeds(message), into: target.cur, name: MaildirName.fresh(),
      suffix: ":2,S")
  }

  package func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) async throws -> FolderNews? {
    let target = self.folder.subfolder(folder)
    guard target.path != self.folder.path, unsafe access(target.cur, R_OK) == 0,
      unsafe access(target.new, R_OK) == 0
    else { return nil }
    var places: [String: String] = [:]
    for directory in [target.new, target.cur] {
      for name in try target.files(in: directory) {
        places[MaildirName.base(name)] = "\(directory)/\(name)"
      }
    }
    var numbers = MaildirUIDs(folder: target, now: Date())
    // Names begin with the second of their delivery.
    if numbers.match(places.keys.sorted()) { try numbers.save(in: target) }
    let now = FolderMark(
      uidValidity: numbers.uidValidity, uid: UID(rawValue: max(1, numbers.next) - 1))
    guard let mark, mark.uidValidity == now.uidValidity else {
      // Without a file that keeps the numbers they would be others at the next look.
      try numbers.save(in: target)
      return FolderNews(mark: now, headers: [])
    }
    let new = numbers.uids.filter { $0.value > mark.uid.rawValue }.sorted { $0.value < $1.value }
      .prefix(max(0, limit))
    let there = new.compactMap { name, number in
      places[name].map { (path: $0, uid: UID(rawValue: number)) }
    }
    let headers = there.map { Self.headerSection(of: Self.read($0.path, limit: 65_536) ?? []) }
    let last = new.count < limit ? now.uid : new.last.map { UID(rawValue: $0.value) } ?? now.uid
    return FolderNews(
      mark: FolderMark(uidValidity: now.uidValidity, uid: last), headers: headers,
      uids: there.map(\.uid))
  }

  /// Up to the first empty line.
  private static func headerSection(of bytes: [UInt8]) -> [UInt8] {
    for index in bytes.indices.dropFirst() where bytes[index] == 0x0A {
      if bytes[index - 1] == 0x0A
        || (bytes[index - 1] == 0x0D && index > 1 && bytes[index - 2] == 0x0A)
      {
        return Array(bytes[...index])
      }
    }
    return bytes
  }

  /// A Maildir's room is the disk's.
  package func fullness() async throws -> Double? { nil }

  package func count(in folder: String) async throws -> Int? {
    let target = self.folder.subfolder(folder)
    guard unsafe access(target.cur, R_OK) == 0, unsafe access(target.new, R_OK) == 0 else {
      return nil
    }
    return try target.files(in: target.cur).count + target.files(in: target.new).count
  }

  package func waitForMail(atMost limit: Duration) async throws {
    if watch == nil { _ = try await open() }
    wake.reset()
    let end = ContinuousClock.now + limit
    try await withTaskCancellationHandler {
      while !Task.isCancelled, !wake.isSignalled, try !hasUnknown() {
        let left = end - .now
        guard left > .zero else { return }
        if watch?.wait(min(left, pollInterval)) == true { watch?.drain() }
      }
    } onCancel: {
      wake.signal()
    }
  }

  package func close() async { watch = nil }

  package func capabilities() async throws -> [String] {
    let state = try await open()
    return ["\(folder.path): a Maildir with \(state.exists) messages, seen as they arrive"]
  }

  // MARK: - Looking

  private func look() throws(MailboxError) -> [WaitingMessage] {
    watch?.drain()
    var found: [(place: String, base: String, size: Int, arrivedAt: Date)] = []
    var names: Set<String> = []
    for directory in [folder.new, folder.cur] {
      // Who only reads makes nothing: before the first delivery `cur` may be missing.
      if isReadOnly, unsafe access(folder.path, R_OK) == 0, unsafe access(directory, F_OK) != 0 {
        continue
      }
      for name in try folder.files(in: directory) {
        let place = "\(directory)/\(name)"
        guard let (size, arrivedAt) = Self.measure(place) else { continue }  // moved meanwhile
        names.insert(name)
        found.append((place, MaildirName.base(name), size, arrivedAt))
      }
    }
    found.sort { ($0.arrivedAt, $0.base) < ($1.arrivedAt, $1.base) }
    var numbers = uids ?? MaildirUIDs(folder: folder, now: Date())
    let isChanged = numbers.match(found.map(\.base)) || uids == nil
    if isChanged, !isReadOnly { try numbers.save(in: folder) }
    uids = numbers
    known = names
    places = [:]
    var waiting: [UID: WaitingMessage] = [:]
    for file in found {
      guard let number = numbers.uids[file.base] else { continue }
      let uid = UID(rawValue: number)
      places[uid] = file.place
      waiting[uid] = WaitingMessage(uid: uid, size: file.size, arrivedAt: file.arrivedAt)
    }
    return waiting.values.sorted { $0.uid < $1.uid }
  }

  /// A file's size, and when it came.
  static func measure(_ path: String) -> (size: Int, arrivedAt: Date)? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    let seconds = TimeInterval(status.st_mtim.tv_sec) + TimeInterval(status.st_mtim.tv_nsec) / 1e9
    return (Int(status.st_size), Date(timeIntervalSince1970: seconds))
  }

  private func hasUnknown() throws(MailboxError) -> Bool {
    for directory in [folder.new, folder.cur] {
      for name in try folder.files(in: directory) where !known.contains(name) { return true }
    }
    return false
  }

  /// Where a message lies; a mail program may have moved it from `new` to `cur` or set a flag.
  func path(of uid: UID) -> String? {
    guard let place = places[uid] else { return nil }
    if unsafe access(place, R_OK) == 0 { return place }
    guard let slash = place.lastIndex(of: "/") else { return nil }
    let base = MaildirName.base(String(place[place.index(after: slash)...]))
    let names = (try? folder.files(in: folder.cur)) ?? []  // gone with its folder
    return names.first { MaildirName.base($0) == base }.map { "\(folder.cur)/\($0)" }
  }

  private func makeSubfolder(_ target: MaildirFolder) throws(MailboxError) {
    guard target.path != folder.path else { return try target.make() }
    guard unsafe access(target.cur, F_OK) != 0 else { return }
    try target.make()
    // Maildir++ tells folders by this empty file.
    _ = FileManager.default.createFile(atPath: target.path + "/maildirfolder", contents: Data())
  }

  static func read(_ path: String, limit: Int) -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }  // nothing was written
    guard let data = try? file.read(upToCount: limit) else { return [] }  // an empty file
    return Array(data)
  }
}
