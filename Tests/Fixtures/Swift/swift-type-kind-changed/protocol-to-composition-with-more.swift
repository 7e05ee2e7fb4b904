// One of the protocols asks for more than the old one did.
// expect: swift-type-kind-changed source=breaking binary=none Storage
// expect: swift-inherited-protocol-added source=breaking binary=none Storage
// expect: swift-inherited-protocol-added source=none binary=none Storage
// expect: swift-protocol-added source=none binary=none Reader
// expect: swift-protocol-added source=none binary=none Writer
//--- old
public protocol Storage {
  func read() -> String?
  func write(_ value: String)
}
//--- new
public protocol Reader {
  func read() -> String?
}
public protocol Writer {
  func write(_ value: String)
  func flush()
}
public typealias Storage = Reader & Writer
//--- client
struct Memory: Storage {
  func read() -> String? { nil }
  func write(_ value: String) {}
}
