// A conforming type's members took the isolation over: functions, static ones, properties.
// expect: swift-global-actor-removed source=breaking binary=none P.f()
// expect: swift-global-actor-removed source=breaking binary=none P.make()
// expect: swift-global-actor-removed source=breaking binary=none P.size
//--- old
public protocol P {
  @MainActor func f()
  @MainActor static func make()
  @MainActor var size: Int { get }
}
//--- new
public protocol P {
  func f()
  static func make()
  var size: Int { get }
}
//--- client
@MainActor func display() -> Int { 1 }
struct X: P {
  func f() { _ = display() }
  static func make() { _ = display() }
  var size: Int { display() }
}
