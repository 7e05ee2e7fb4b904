// Protocol superclass constraint.
// expect: swift-inherited-protocol-added source=breaking binary=none P
//--- old
open class C { public init() {} }
public protocol P { func f() }
//--- new
open class C { public init() {} }
public protocol P: C { func f() }
//--- client
final class D: P { func f() {} }
