// What the closure gives, it gives away, also what it was handed.
// expect: swift-parameter-sending-added source=breaking@6 binary=none run(_:)
//--- old
public final class Node { public init() {} }
public func run<T>(_ body: (Node) async -> T) async {}
//--- new
public final class Node { public init() {} }
public func run<T>(_ body: (Node) async -> sending T) async {}
//--- client
func use() async {
  await run { $0 }
}
