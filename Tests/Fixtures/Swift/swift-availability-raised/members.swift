// A type that asks for a later platform is told once; a member that asks for more is told too.
// expect: swift-availability-raised source=risky binary=none S
// expect: swift-availability-raised source=risky binary=none S.later()
//--- old
public struct S {
  public func same() {}
  public func later() {}
  public struct Inner { public func deep() {} }
}
//--- new
@available(macOS 12, *) public struct S {
  @available(macOS 12, *) public func same() {}
  @available(macOS 13, *) public func later() {}
  public struct Inner { public func deep() {} }
}
//--- client
func use(_ s: S) { s.same(); s.later() }
