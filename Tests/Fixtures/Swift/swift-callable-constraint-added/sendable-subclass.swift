// What inherits from a class that promises nothing need not be Sendable; a class of an actor's is.
// expect: swift-callable-constraint-added source=breaking@6 binary=none f(_:)
// expect: swift-callable-constraint-removed source=none binary=none g(_:)
//--- old
open class Animal { public init() {} }
@MainActor open class Window {}
public func f<T: Animal>(_ value: T) {}
public func g<T: Window>(_ value: T) {}
//--- new
open class Animal { public init() {} }
@MainActor open class Window {}
public func f<T: Animal & Sendable>(_ value: T) {}
public func g<T: Sendable>(_ value: T) {}
//--- client
func use(_ animal: Animal, _ window: Window) {
  f(animal)
  g(window)
}
