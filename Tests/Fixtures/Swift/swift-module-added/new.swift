// A module is new.
// expect: swift-module-added source=none binary=none Other
//--- old
public struct A {}
//--- new
public struct A {}
//--- new Other
public struct B { public init() {} }
//--- client
func use(_ a: A) {}
