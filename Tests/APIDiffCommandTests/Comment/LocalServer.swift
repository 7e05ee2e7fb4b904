import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A real HTTP server on the loopback interface, one thread a connection, one request a connection.
final class LocalServer: Sendable {
  struct Request: Sendable, Equatable {
    var method: String
    var path: String
    var query: [String: String]
    var headers: [String: String]
    var body: String
  }

  struct Response: Sendable {
    var status = 200
    var headers: [String: String] = [:]
    var body = ""
  }

  /// nil keeps the client waiting until it gives up.
  typealias Handler = @Sendable (Request) -> Response?

  let port: UInt16
  private let descriptor: Int32
  private let log = Log()

  var base: String { "http://127.0.0.1:\(port)" }
  var requests: [Request] { log.entries.withLock { $0 } }

  private final class Log: Sendable {
    let entries = Mutex<[Request]>([])
  }

  init(_ handler: @escaping Handler) throws {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    descriptor = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = self.descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, length) == 0 && listen(descriptor, 64) == 0 && getsockname(descriptor, pointer, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    let log = self.log
    let accepting = Thread {
      while true {
        let client = accept(descriptor, nil, nil)
        if client < 0 { return }
        let serving = Thread {
          defer { close(client) }
          guard let request = Self.read(client) else { return }
          log.entries.withLock { $0.append(request) }
          if let response = handler(request) {
            Self.write(response, to: client)
          } else {
            // The client gives up first; its end is the end of this read.
            var byte: UInt8 = 0
            while recv(client, &byte, 1, 0) > 0 {}
          }
        }
        serving.start()
      }
    }
    accepting.start()
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  private static func read(_ client: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
          let parts = line.split(separator: ":", maxSplits: 1)
          if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        let body = text[end.upperBound...]
        if body.utf8.count >= Int(headers["content-length"] ?? "0") ?? 0 {
          let start = lines[0].components(separatedBy: " ")
          guard start.count == 3, let url = URLComponents(string: start[1]) else { return nil }
          let query = (url.queryItems ?? []).map { ($0.name, $0.value ?? "") }
          return Request(
            method: start[0], path: url.percentEncodedPath, query: Dictionary(query) { $1 }, headers: headers, body: String(body))
        }
      }
      let count = recv(client, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ response: Response, to client: Int32) {
    var text = "HTTP/1.1 \(response.status) X\r\nConnection: close\r\nContent-Length: \(response.body.utf8.count)\r\n"
    for (name, value) in response.headers { text += "\(name): \(value)\r\n" }
    text += "\r\n" + response.body
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
