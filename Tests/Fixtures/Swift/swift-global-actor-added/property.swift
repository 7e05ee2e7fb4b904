// Constants of a value, and variables, cannot be read outside the actor in Swift 5 mode either.
// expect: swift-global-actor-added source=breaking binary=none Point.x
//--- old
public final class Point: Sendable { public let x: Int = 1 }
//--- new
public final class Point: Sendable { @MainActor public let x: Int = 1 }
//--- client
func use(_ point: Point) -> Int { point.x }
