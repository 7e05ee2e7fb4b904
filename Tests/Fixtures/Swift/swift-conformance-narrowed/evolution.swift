// Compiled clients know the conformance by its conditions.
// expect: swift-conformance-narrowed source=breaking binary=breaking Box
// expect: swift-callable-constraint-added source=breaking binary=breaking Box.n()
// options: library-evolution
//--- old
public protocol P { func n() -> Int }
public struct Box<V> { public init(_ v: V) {} }
extension Box: P { public func n() -> Int { 1 } }
//--- new
public protocol P { func n() -> Int }
public struct Box<V> { public init(_ v: V) {} }
extension Box: P where V: Hashable { public func n() -> Int { 1 } }
//--- client
struct N {}
@inline(never) func use(_ p: some P) -> Int { p.n() }
if use(Box(N())) != 1 { fatalError() }
