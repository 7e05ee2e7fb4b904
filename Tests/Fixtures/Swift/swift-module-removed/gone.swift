// A module is gone.
// expect: swift-module-removed source=breaking binary=none Other
//--- old
public struct A {}
//--- new
public struct A {}
//--- old Other
public struct B { public init() {} }
//--- client
import Other
func use() { _ = B() }
