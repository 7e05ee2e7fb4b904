// Nobody passes where the call stands; what stays on its caller's actor by itself, or takes what everybody may use, needs it not.
// expect: swift-caller-isolation-lost source=breaking@6 binary=none leave(_:isolation:)
// expect: swift-caller-isolation-lost source=none binary=none count(_:isolation:)
// expect: swift-parameter-removed source=risky binary=none count(_:isolation:)
// expect: swift-parameter-removed source=risky binary=none leave(_:isolation:)
// expect: swift-parameter-removed source=risky binary=none stay(_:isolation:)
// modes: 6
//--- old
public final class Box { public init() {} }
public func leave(_ box: Box, isolation: isolated (any Actor)? = #isolation) async {}
public func stay(_ box: Box, isolation: isolated (any Actor)? = #isolation) async {}
public func count(_ number: Int, isolation: isolated (any Actor)? = #isolation) async {}
//--- new
public final class Box { public init() {} }
public func leave(_ box: Box) async {}
nonisolated(nonsending) public func stay(_ box: Box) async {}
public func count(_ number: Int) async {}
//--- client
actor Store {
  let box = Box()
  func use() async {
    await leave(box)
    await stay(box)
    await count(1)
  }
}
