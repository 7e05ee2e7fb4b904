#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file on disk, read in parts. Not mapped: a file that shrinks would end the process.
package final class FileSource: ByteSource {
  private let descriptor: CInt
  private let state: State
  package var size: UInt64 { UInt64(max(0, state.size)) }

  /// What is different once somebody has written to the file.
  private struct State: Equatable {
    var size, seconds, nanoseconds: Int
  }

  package init(path: String) throws(ELFError) {
    // A pipe would make us wait for its writer.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(Self.lastError) }
    do {
      state = try Self.state(of: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  package func read(at offset: UInt64, count: Int) throws(ELFError) -> [UInt8] {
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = pread(descriptor, buffer.baseAddress! + filled, count - filled, off_t(offset) + off_t(filled))
        if part < 0 && errno == EINTR { continue }
        if part < 0 { failure = Self.lastError }
        if part <= 0 { return }
        filled += part
      }
    }
    if let failure { throw .unreadable(failure) }
    guard bytes.count == count else { throw .changedWhileReading }
    return bytes
  }

  /// Throws when the file was written to since it was opened.
  package func checkUnchanged() throws(ELFError) {
    guard try Self.state(of: descriptor) == state else { throw .changedWhileReading }
  }

  private static func state(of descriptor: CInt) throws(ELFError) -> State {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(lastError) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is no regular file") }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return State(size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}
