// It can be overridden now.
// expect: swift-member-became-open source=none binary=none C.x
//--- old
open class C { public init() {}; public var x: Int { 1 } }
//--- new
open class C { public init() {}; open var x: Int { 1 } }
//--- client
func use() -> Int { C().x }
