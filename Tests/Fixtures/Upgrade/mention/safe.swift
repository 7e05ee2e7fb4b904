// What stays in another form: a member that moved to a protocol extension, an alias of the same.
//--- old
public protocol P {}
public struct S: P { public init() {}; public func f() {} }
public struct Name { public init() {} }
//--- new
public protocol P {}
extension P { public func f() {} }
public struct S: P { public init() {} }
public struct Title { public init() {} }
public typealias Name = Title
//--- client
import Library
func use(_ s: S) { s.f() }
func make() -> Name { Name() }
