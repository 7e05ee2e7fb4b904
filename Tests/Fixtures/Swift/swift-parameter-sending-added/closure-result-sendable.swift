// Everybody may go on using a number, and a closure may keep what it is given for good.
// expect: swift-parameter-type-widened source=none binary=none visit(_:)
// expect: swift-parameter-sending-added source=risky@6 binary=none run(_:)
//--- old
public final class Node { public init() {} }
public func run(_ body: () async -> Int) async {}
public func visit(_ body: (Node) -> Void) {}
//--- new
public final class Node { public init() {} }
public func run(_ body: () async -> sending Int) async {}
public func visit(_ body: (sending Node) -> Void) {}
//--- client
func use() async {
  let number = 1
  await run { number }
  visit { print($0) }
}
