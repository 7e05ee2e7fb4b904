// A set converts with its elements.
// expect: swift-parameter-type-widened source=none binary=none use(_:)
//--- old
open class View: Hashable {
  public init() {}
  public static func == (left: View, right: View) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) {}
}
public final class Label: View {}
public func use(_ views: Set<Label>) {}
//--- new
open class View: Hashable {
  public init() {}
  public static func == (left: View, right: View) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) {}
}
public final class Label: View {}
public func use(_ views: Set<View>) {}
//--- client
func call(_ labels: Set<Label>) { use(labels) }
