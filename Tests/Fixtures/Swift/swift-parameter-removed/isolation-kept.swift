// What nobody passes is missed by nobody, where the function stays on its caller's actor.
// expect: swift-parameter-removed source=risky binary=none stay(_:isolation:)
//--- old
public final class Box { public init() {} }
public func stay(_ box: Box, isolation: isolated (any Actor)? = #isolation) async {}
//--- new
public final class Box { public init() {} }
nonisolated(nonsending) public func stay(_ box: Box) async {}
//--- client
actor Store {
  let box = Box()
  func use() async { await stay(box) }
}
