// Nor does one that the wrapper's superclass has count, whether the wrapper overrode it or not.
// expect: swift-projected-value-removed source=breaking binary=none Clamped.projectedValue
// expect: swift-projected-value-removed source=breaking binary=none Tracked.projectedValue
//--- old
open class Base {
  public init() {}
  open var projectedValue: String { "" }
}
@propertyWrapper
public final class Clamped: Base {
  public var wrappedValue = 1
  public override init() {}
  public override var projectedValue: String { "\(wrappedValue)" }
}
@propertyWrapper
public final class Tracked: Base {
  public var wrappedValue = 1
  public override init() {}
  public override var projectedValue: String { "\(wrappedValue)" }
}
//--- new
open class Base {
  public init() {}
  open var projectedValue: String { "" }
}
@propertyWrapper
public final class Clamped: Base {
  public var wrappedValue = 1
  public override init() {}
}
@propertyWrapper
public final class Tracked: Base {
  public var wrappedValue = 1
  public override init() {}
}
//--- client
struct Level {
  @Clamped var value
  @Tracked var other
  func text() -> String { $value + $other }
}
