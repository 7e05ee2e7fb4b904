// An enum that moves to a module that is re-exported is still the module's own: its new case is one,
// and so is what its new module asks of a protocol's conforming types.
// expect: swift-case-added source=breaking binary=none Fault.late
// expect: swift-requirement-added source=breaking binary=none Shape.sides
// expect: swift-type-added source=none binary=none Fault
// expect: swift-protocol-added source=none binary=none Shape
//--- old
public enum Fault { case early }
public protocol Shape {}
//--- old Other
public struct Unrelated {}
//--- new
@_exported import Other
//--- new Other
public struct Unrelated {}
public enum Fault { case early, late }
public protocol Shape { var sides: Int { get } }
//--- client
struct Square: Shape {}
func use(_ fault: Fault) {
  switch fault { case .early: break }
}
