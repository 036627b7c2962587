/// One place of the pool: a thread, and on it at most one connection.
actor SMTPLine {
  private let thread: WireThread
  private let settings: SMTPSettings
  private let wake = Wake()
  private var connection: SMTPConnection?
  /// Counts uses, so that a timer knows whether the line was idle ever since.
  private(set) var uses = 0

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe thread.asUnownedSerialExecutor()
  }

  init(_ settings: SMTPSettings, name: String) {
    self.settings = settings
    thread = WireThread(name: name)
  }

  /// Delivers a batch, connecting if need be, and once more if the line breaks under way.
  func deliver(
    _ batch: [OutgoingMessage], outcome: @Sendable (Int64, DeliveryOutcome) -> Void
  ) async {
    uses += 1
    var at = 0
    var mayReconnect = true
    // After a break some later message may have been refused locally before: each is told once.
    var told: Set<Int64> = []
    func tell(_ id: Int64, _ become: DeliveryOutcome) {
      if told.insert(id).inserted { outcome(id, become) }
    }
    while at < batch.count {
      let connection: SMTPConnection
      do throws(ChannelError) {
        connection = try await usableConnection()
      } catch {
        let isFirst = mayReconnect
        for message in batch[at...] {
          tell(message.id, isFirst ? Self.fault(error) : .notTried(error.words))
        }
        return
      }
      let progress = withoutActuallyEscaping(tell) { report in
        var delivery = SMTPDelivery(batch, from: at, over: connection, report: report)
        return delivery.run()
      }
      switch progress {
      case .finished:
        if connection.isLeaving { self.connection = nil }
        return
      case .stopped(let index):
        for message in batch[min(index, batch.count)...] {
          tell(message.id, .notTried("stopped before its turn"))
        }
        return
      case .broken(let index, let reply, let words):
        self.connection = nil
        at = min(index, batch.count)
        guard !mayReconnect else {
          mayReconnect = false
          continue
        }
        for (offset, message) in batch[at...].enumerated() {
          if offset == 0, let reply {
            tell(message.id, .deferred(reply))
          } else {
            tell(message.id, .notTried(words))
          }
        }
        return
      }
    }
  }

  /// QUIT, if nothing happened since the line had been used `uses` times.
  func close(ifUsedOnly uses: Int? = nil) {
    if let uses, uses != self.uses { return }
    connection?.quit()
    connection = nil
  }

  /// What the server offers.
  ///
  /// - Throws: `ChannelError`.
  func extensions() async throws(ChannelError) -> SMTPExtensions {
    try await usableConnection().extensions
  }

  private func usableConnection() async throws(ChannelError) -> SMTPConnection {
    if let connection, connection.isUsable() { return connection }
    connection = nil
    // Cancellation may cut short a connect, but never the wait for the answer to a message.
    let made: Result<SMTPConnection, ChannelError> = await withTaskCancellationHandler {
      do throws(ChannelError) {
        return .success(try SMTPConnection(settings, wake: wake))
      } catch {
        return .failure(error)
      }
    } onCancel: {
      wake.signal()
    }
    wake.reset()
    let fresh = try made.get()
    connection = fresh
    return fresh
  }

  private static func fault(_ error: ChannelError) -> DeliveryOutcome {
    if error.kind == .cancelled { return .notTried(error.words) }
    let status = error.words.split(separator: " ").lazy.compactMap {
      SMTPReplyReader.status(in: String($0))
    }.first
    return .ourFault(
      SMTPReply(code: error.code, status: status, text: error.words),
      step: error.kind == .login ? .login : .connect)
  }
}
