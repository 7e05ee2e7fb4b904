// Who releases the value is compiled into clients.
// expect: swift-consuming-added source=none binary=breaking S.n()
// options: library-evolution
//--- old
public final class Box: Sendable { public let n: Int; public init(_ n: Int) { self.n = n } }
public struct S { public var a: Box; public init(_ n: Int) { a = Box(n) }; public func n() -> Int { a.n } }
//--- new
public final class Box: Sendable { public let n: Int; public init(_ n: Int) { self.n = n } }
public struct S { public var a: Box; public init(_ n: Int) { a = Box(n) }; public consuming func n() -> Int { a.n } }
//--- client
@inline(never) func many(_ s: [S]) -> Int {
  var sum = 0
  for _ in 0..<10 { for x in s { sum += x.n() } }
  return sum
}
let all = (0..<20).map { S($0) }
if many(all) != 1900 || all.map({ $0.a.n }).reduce(0, +) != 190 { fatalError() }
