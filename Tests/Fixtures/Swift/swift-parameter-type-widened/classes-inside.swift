// Subclasses where closures get them, their types, generic classes and key paths.
// expect: swift-parameter-type-widened source=none binary=none each(_:)
// expect: swift-parameter-type-widened source=none binary=none register(_:)
// expect: swift-parameter-type-widened source=none binary=none add(_:)
// expect: swift-parameter-type-widened source=none binary=none read(_:)
// expect: swift-parameter-type-widened source=none binary=none points(_:)
//--- old
open class View { public init() {} }
open class Button: View {}
open class Box<T> { public init() {} }
open class Labelled<T>: Box<T> {}
public func each(_ body: (View) -> Void) {}
public func register(_ type: Button.Type) {}
public func add(_ box: Labelled<Int>) {}
public func read(_ path: WritableKeyPath<String, Int>) {}
public func points(_ body: ((Int, Int)) -> Void) {}
//--- new
open class View { public init() {} }
open class Button: View {}
open class Box<T> { public init() {} }
open class Labelled<T>: Box<T> {}
public func each(_ body: (Button) -> Void) {}
public func register(_ type: View.Type) {}
public func add(_ box: Box<Int>) {}
public func read(_ path: KeyPath<String, Int>) {}
public func points(_ body: ((x: Int, y: Int)) -> Void) {}
//--- client
func show(_ view: View) {}
func use(_ path: WritableKeyPath<String, Int>) {
  each(show)
  each { view in show(view) }
  each { (view: View) in show(view) }
  register(Button.self)
  add(Labelled<Int>())
  read(path)
  points { print($0.0 + $0.1) }
  points { (a, b) in print(a + b) }
}
