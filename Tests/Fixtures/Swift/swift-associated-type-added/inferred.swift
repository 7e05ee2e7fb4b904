// A default implementation decides the new associated type; one that mentions it decides nothing.
// expect: swift-associated-type-added source=none binary=none Source.State
// expect: swift-associated-type-added source=breaking binary=none Other.State
// expect: swift-defaulted-requirement-added source=none binary=none Source.state()
// expect: swift-defaulted-requirement-added source=none binary=none Other.state()
//--- old
public protocol Source {}
public protocol Other {}
//--- new
public protocol Source {
  associatedtype State
  func state() -> State
}
extension Source {
  public func state() -> Int { 1 }
}
public protocol Other {
  associatedtype State
  func state() -> State?
}
extension Other {
  public func state() -> State? { nil }
}
//--- client
struct Mine: Source {}
struct Own: Other {}
