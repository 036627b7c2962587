import Foundation

/// Bytes that came and are not yet read: filled at the end, eaten at the front, one allocation.
struct ByteQueue {
  private var storage: [UInt8] = []
  private var start = 0
  private var end = 0

  var count: Int { end - start }
  var isEmpty: Bool { start == end }

  /// Makes room for at least `minimum` bytes and lets `fill` write there.
  ///
  /// - Returns: the number of bytes that `fill` returned.
  @safe
  mutating func fill(
    minimum: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(ChannelError) -> Int
  ) throws(ChannelError) -> Int {
    if start == end { (start, end) = (0, 0) }
    if storage.count - end < minimum {
      if start > 0 {
        storage.replaceSubrange(0..<count, with: storage[start..<end])
        (start, end) = (0, count)
      }
      if storage.count - end < minimum {
        storage.append(contentsOf: repeatElement(0, count: max(minimum, storage.count)))
      }
    }
    let from = end
    let filled = unsafe storage.withUnsafeMutableBytes { bytes -> Result<Int, ChannelError> in
      do throws(ChannelError) {
        return .success(try unsafe fill(UnsafeMutableRawBufferPointer(rebasing: bytes[from...])))
      } catch {
        return .failure(error)
      }
    }
    let got = try filled.get()
    end += min(max(0, got), storage.count - end)
    return got
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    _ = try? fill(minimum: bytes.count) { room in  // the closure never throws
      unsafe room.copyBytes(from: bytes)
      return bytes.count
    }
  }

  /// The distance to the first LF at or after `offset`.
  func firstLineFeed(from offset: Int = 0) -> Int? {
    guard offset < count else { return nil }
    return unsafe storage.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      let from = unsafe base + start + offset
      guard let found = unsafe memchr(from, 0x0A, count - offset) else { return nil }
      return unsafe offset + (UnsafeRawPointer(found) - from)
    }
  }

  /// Takes `length` bytes from the front (fewer when there are not so many).
  mutating func take(_ length: Int) -> [UInt8] {
    let taken = Array(storage[start..<(start + min(length, count))])
    start += taken.count
    return taken
  }

  /// Moves up to `length` bytes from the front to the end of `target`.
  mutating func move(_ length: Int, to target: inout [UInt8]) -> Int {
    let moved = min(length, count)
    target.append(contentsOf: storage[start..<(start + moved)])
    start += moved
    return moved
  }

  subscript(offset: Int) -> UInt8 { storage[start + offset] }

  mutating func drop(_ length: Int) { start += min(length, count) }
}
