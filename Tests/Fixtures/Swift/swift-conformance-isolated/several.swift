// Conformances in the type and in an extension that an actor keeps for itself.
// expect: swift-conformance-isolated source=breaking@6 binary=none Model
// expect: swift-conformance-isolated source=breaking@6 binary=none Model
// modes: 6
//--- old
public protocol Shape { func draw() }
@MainActor public final class Model: Shape, @preconcurrency CustomStringConvertible {
  nonisolated public func draw() {}
  public var description: String { "" }
}
extension Model: Equatable {
  nonisolated public static func == (a: Model, b: Model) -> Bool { true }
}
//--- new
public protocol Shape { func draw() }
@MainActor public final class Model: @MainActor Shape, @preconcurrency CustomStringConvertible {
  nonisolated public func draw() {}
  public var description: String { "" }
}
extension Model: @MainActor Equatable {
  nonisolated public static func == (a: Model, b: Model) -> Bool { true }
}
//--- client
func use(_ model: Model) -> any Shape { model }
func equal(_ model: Model) -> Bool { [model] == [model] }
