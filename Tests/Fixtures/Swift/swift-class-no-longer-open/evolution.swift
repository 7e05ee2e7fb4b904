// Compiled subclasses go on: what they refer to is exported for public classes too.
// expect: swift-class-no-longer-open source=breaking binary=none C
// options: library-evolution
//--- old
open class C { public init() {}; open func f() -> Int { 1 } }
//--- new
public class C { public init() {}; public func f() -> Int { 1 } }
//--- client
class D: C { override func f() -> Int { super.f() + 1 } }
if D().f() != 2 || C().f() != 1 { fatalError() }
