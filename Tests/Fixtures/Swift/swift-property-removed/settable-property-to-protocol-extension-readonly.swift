// Settable property to protocol extension readonly.
// expect: swift-property-removed source=breaking binary=none S.twice
// expect: swift-property-added source=none binary=none P.twice
//--- old
public protocol P { var n: Int { get } }
public struct S: P { public var n: Int { 1 }; public init() {}; public var twice: Int { get { 2 } set {} } }
//--- new
public protocol P { var n: Int { get } }
public struct S: P { public var n: Int { 1 }; public init() {} }
extension P { public var twice: Int { n * 2 } }
//--- client
func u() { var s = S(); s.twice = 1 }
