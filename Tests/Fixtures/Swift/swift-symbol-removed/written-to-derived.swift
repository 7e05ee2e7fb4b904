// What the compiler derives has the symbols of what was written.
// expect: nothing
// options: library-evolution
//--- old
public struct S: Hashable, Codable { public var a = 1; public init() {}
  public static func == (l: S, r: S) -> Bool { l.a == r.a }
  public func hash(into hasher: inout Hasher) { hasher.combine(a) }
}
//--- new
public struct S: Hashable, Codable { public var a = 1; public init() {} }
//--- client
if S() != S() || Set([S(), S()]).count != 1 { fatalError() }
var h = Hasher()
S().hash(into: &h)
