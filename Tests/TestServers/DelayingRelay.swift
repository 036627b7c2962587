import Foundation
import Synchronization

/// A relay of bytes on loopback that takes its time, and can lose the connection on purpose.
///
/// Each direction holds every chunk back by half of the round trip and keeps the order, so that
/// a pipelining client gains what it would gain over a real distance.
package final class DelayingRelay: Sendable {
  package enum Direction: Sendable { case toServer, toClient }

  package var port: Int { listener.port }
  private let listener: Listener
  private let state = RelayState()

  /// - Parameters:
  ///   - port: the server's port on 127.0.0.1.
  ///   - roundTrip: what the way there and back takes, together.
  /// - Throws: `ServerFailure.system`.
  package init(to port: Int, roundTrip: Duration = .zero) throws(ServerFailure) {
    listener = try Listener()
    Thread.detachNewThread { [listener, state] in
      while let client = listener.accept() {
        // A server that is down is for the client to notice, as a connection that ends.
        guard let server = try? Connection(port: port) else {
          client.shutDown()
          continue
        }
        state.add([client, server])
        let delay = roundTrip / 2
        Pump(from: client, to: server, .toServer, delay: delay, state: state).start()
        Pump(from: server, to: client, .toClient, delay: delay, state: state).start()
      }
    }
  }

  deinit { stop() }

  /// How many connections there have been.
  package var connectionCount: Int { state.books.withLock(\.count) }

  /// Ends every open connection now; new ones are taken.
  package func cut() { state.cut() }

  /// Ends every open connection once `bytes` more have gone in this direction; the last of them
  /// still arrives. It happens once.
  package func cut(after bytes: Int, _ direction: Direction) {
    state.books.withLock { $0.cut = (direction, max(0, bytes)) }
  }

  /// Lets the connections live, whatever cut was asked for and has not happened.
  package func cutNoMore() { state.books.withLock { $0.cut = nil } }

  /// How many bytes have gone in this direction, over all connections.
  package func count(_ direction: Direction) -> Int {
    state.books.withLock { $0.passed[direction] ?? 0 }
  }

  /// Puts these bytes before the server's next ones, as if it had sent them. It happens once.
  package func inject(_ bytes: [UInt8]) { state.books.withLock { $0.injected = bytes } }

  /// Holds back all bytes, in both directions, with the connections open: the peer is silent.
  package func stall() { state.books.withLock { $0.isStalled = true } }

  /// Lets the bytes that were held back go on.
  package func resume() { state.books.withLock { $0.isStalled = false } }

  /// Refuses new connections and ends those that are open.
  package func stop() {
    listener.shutDown()
    resume()
    cut()
  }
}

private struct WeakConnection: Sendable {
  weak var connection: Connection?

  init(_ connection: Connection) { self.connection = connection }
}

/// What the directions of all connections have in common.
private final class RelayState: Sendable {
  struct Books {
    var open: [WeakConnection] = []
    var count = 0
    var isStalled = false
    var cut: (direction: DelayingRelay.Direction, left: Int)?
    var passed: [DelayingRelay.Direction: Int] = [:]
    var injected: [UInt8] = []
  }

  let books = Mutex(Books())

  func add(_ pair: [Connection]) {
    books.withLock {
      $0.count += 1
      // Only the pumps keep a connection open; those that are through need no cutting.
      $0.open.removeAll { $0.connection == nil }
      $0.open += pair.map(WeakConnection.init)
    }
  }

  func cut() {
    let open = books.withLock { books in
      defer { books.open = [] }
      return books.open
    }
    for entry in open { entry.connection?.shutDown() }
  }

  /// How many of `count` bytes may pass, and whether the connections end after them.
  func allowance(for count: Int, _ direction: DelayingRelay.Direction) -> (Int, isLast: Bool) {
    books.withLock {
      guard let cut = $0.cut, cut.direction == direction, count >= cut.left else {
        if let cut = $0.cut, cut.direction == direction {
          $0.cut = (direction, cut.left - count)
        }
        $0.passed[direction, default: 0] += count
        return (count, false)
      }
      $0.cut = nil
      $0.passed[direction, default: 0] += cut.left
      return (cut.left, true)
    }
  }

  /// What is to come before the next bytes to the client.
  func injection() -> [UInt8] {
    books.withLock { books in
      defer { books.injected = [] }
      return books.injected
    }
  }
}

/// One direction of one connection: a thread that reads and a thread that writes when it is time.
private final class Pump: Sendable {
  private struct Chunk {
    let bytes: [UInt8]
    let due: ContinuousClock.Instant
  }

  private let source: Connection
  private let sink: Connection
  private let direction: DelayingRelay.Direction
  private let delay: Duration
  private let state: RelayState
  private let queue = Mutex<[Chunk]>([])
  private let waiting = DispatchSemaphore(value: 0)

  init(
    from source: Connection, to sink: Connection, _ direction: DelayingRelay.Direction,
    delay: Duration, state: RelayState
  ) {
    self.source = source
    self.sink = sink
    self.direction = direction
    self.delay = delay
    self.state = state
  }

  func start() {
    Thread.detachNewThread { self.read() }
    Thread.detachNewThread { self.write() }
  }

  /// An empty chunk is the end of the stream, which takes the same time to arrive.
  private func read() {
    while true {
      let bytes = source.read()
      let due = ContinuousClock().now.advanced(by: delay)
      queue.withLock { $0.append(Chunk(bytes: bytes, due: due)) }
      waiting.signal()
      if bytes.isEmpty { return }
    }
  }

  private func write() {
    while true {
      waiting.wait()
      let chunk = queue.withLock { $0.removeFirst() }
      let left = ContinuousClock().now.duration(to: chunk.due)
      if left > .zero { Thread.sleep(forTimeInterval: left / .seconds(1)) }
      while state.books.withLock(\.isStalled) { Thread.sleep(forTimeInterval: 0.002) }
      guard !chunk.bytes.isEmpty else { break }
      if direction == .toClient {
        // A client that does not want them is gone, as the next write finds.
        sink.write(state.injection())
      }
      let (count, isLast) = state.allowance(for: chunk.bytes.count, direction)
      guard sink.write(chunk.bytes.prefix(count)) else {
        // Nobody to write to: the thread that reads is to end as well.
        source.shutDown()
        break
      }
      if isLast { state.cut() }
    }
    sink.shutDownWriting()
  }
}
