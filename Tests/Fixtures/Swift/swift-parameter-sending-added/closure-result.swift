// What the closure gives, it gives away.
// expect: swift-parameter-sending-added source=breaking@6 binary=none run(_:)
//--- old
public func run<T>(_ body: () async -> T) async {}
//--- new
public func run<T>(_ body: () async -> sending T) async {}
//--- client
final class Node {}
func use() async {
  let node = Node()
  await run { node }
  print(node)
}
