// Operators take no address, and who overrides or conforms must follow.
// expect: swift-parameter-inout-changed source=breaking binary=none +=(_:_:)
// expect: swift-parameter-type-changed source=breaking binary=none +=(_:_:)
// expect: swift-parameter-inout-changed source=breaking binary=none Visitor.visit(_:)
// expect: swift-parameter-type-widened source=breaking binary=none Visitor.visit(_:)
//--- old
public struct Total { public init() {} }
public func += (total: inout Total, value: Int) {}
open class Visitor { public init() {}; open func visit(_ count: inout Int) {} }
//--- new
public struct Total { public init() {} }
public func += (total: UnsafeMutablePointer<Total>, value: Int) {}
open class Visitor { public init() {}; open func visit(_ count: UnsafeMutablePointer<Int>) {} }
//--- client
final class Mine: Visitor { override func visit(_ count: inout Int) {} }
func use(total: inout Total) { total += 1 }
