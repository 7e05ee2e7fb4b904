// With @preconcurrency, structures and final classes that are not Sendable get a warning at most.
// expect: swift-inherited-protocol-added source=risky@6 binary=none Shape
//--- old
public protocol Shape {}
//--- new
@preconcurrency public protocol Shape: Sendable {}
//--- client
final class Counter { var value = 0 }
struct Mine: Shape { var counter = Counter() }
final class Other: Shape { var value = 0 }
