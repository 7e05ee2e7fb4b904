// A closure that decides what it gives mostly gives what everybody may use, or what it made.
// expect: swift-parameter-sending-added source=risky@6 binary=none run(_:)
//--- old
public func run<R>(_ body: (Int) async throws -> R) async rethrows -> R { try await body(1) }
//--- new
public func run<R>(_ body: (Int) async throws -> sending R) async rethrows -> R { try await body(1) }
//--- client
final class Node {}
func use() async {
  await run { print($0) }
  let number = await run { $0 + 1 }
  let node = await run { _ in Node() }
  print(number, node)
}
