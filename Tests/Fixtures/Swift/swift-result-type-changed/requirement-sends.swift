// Who conforms has to give a requirement's result away, also one that everybody may use; a default lets that be.
// expect: swift-result-type-changed source=breaking@6 binary=none P.make()
// expect: swift-result-type-changed source=breaking@6 binary=none P.share()
// expect: swift-result-type-changed source=risky@6 binary=none Q.make()
// modes: 6
//--- old
public final class Box { public init() {} }
public final class Label: Sendable { public init() {} }
public protocol P {
  func make() -> Box
  func share() -> Label
}
public protocol Q { func make() -> Box }
extension Q { public func make() -> Box { Box() } }
//--- new
public final class Box { public init() {} }
public final class Label: Sendable { public init() {} }
public protocol P {
  func make() -> sending Box
  func share() -> sending Label
}
public protocol Q { func make() -> sending Box }
extension Q { public func make() -> sending Box { Box() } }
//--- client
struct A: P {
  func make() -> Box { Box() }
  func share() -> Label { Label() }
}
struct B: Q { func make() -> Box { Box() } }
