// Types and members that are only usable from inline keep their symbols.
// expect: swift-access-lowered source=breaking binary=none Store
// expect: swift-access-lowered source=breaking binary=none Kind
// options: library-evolution
//--- old
public struct Store { public init() {}; public func read() -> Int { 1 } }
public enum Kind { case a, b }
//--- new
@usableFromInline struct Store { @usableFromInline init() {}; @usableFromInline func read() -> Int { 1 } }
@usableFromInline enum Kind { case a, b }
//--- client
if Store().read() != 1 { fatalError() }
print(Kind.b)
