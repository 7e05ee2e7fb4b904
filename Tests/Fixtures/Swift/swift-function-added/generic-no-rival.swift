// Calls go on to mean what is declared for the very type, or for another form of arguments.
// expect: swift-function-added source=none binary=none show(_:)
// expect: swift-function-added source=none binary=none list(_:)
//--- old
public func show(_ number: Int) {}
public func list<T>(_ t: T) {}
//--- new
public func show(_ number: Int) {}
public func show<T: BinaryInteger>(_ number: T) {}
public func list<T>(_ t: T) {}
public func list<T>(_ t: [T]) {}
//--- client
func use() {
  show(1)
  list("a")
}
