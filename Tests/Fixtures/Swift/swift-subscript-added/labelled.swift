// One more subscript.
// expect: swift-subscript-added source=none binary=none S.subscript(at:)
//--- old
public struct S { public init() {}; }
//--- new
public struct S { public init() {}; public subscript(at i: Int) -> Int { 1 } }
//--- client
func use() { _ = S() }
