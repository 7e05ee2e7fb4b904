// A renamed type whose old name is kept breaks nobody, and nothing that mentions it is reported.
// expect: swift-renamed source=none binary=none Old
//--- old
public struct Old { public init() {}; public func f(_ a: Int) {} }
public func make() -> Old { Old() }
//--- new
public struct New { public init() {}; public func f(_ a: Int) {} }
@available(*, deprecated, renamed: "New") public typealias Old = New
public func make() -> New { New() }
//--- client
func g() { let o: Old = make(); o.f(1) }
