// @preconcurrency lets closures through, but nothing that an autoclosure captures.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none check(_:)
//--- old
public class Mark { public init() {} }
public func check(_ value: @escaping @autoclosure () -> Mark) {}
//--- new
public class Mark { public init() {} }
@preconcurrency public func check(_ value: @escaping @Sendable @autoclosure () -> Mark) {}
//--- client
func use(_ mark: Mark) { check(mark) }
