// The type's actor stands in place of that of each member; what stays isolated to nothing says so.
// expect: swift-type-isolation-added source=risky binary=none Model
// expect: swift-conformance-added source=none binary=none Model
//--- old
public final class Model {
  @MainActor public var count = 0
  @MainActor public init() {}
  @MainActor public func increase() {}
  public func name() -> String { "" }
}
//--- new
@MainActor
public final class Model {
  public var count = 0
  public init() {}
  public func increase() {}
  public nonisolated func name() -> String { "" }
}
//--- client
@MainActor func use() -> Int {
  let model = Model()
  model.increase()
  return model.count
}
func name(_ model: Model) -> String { model.name() }
