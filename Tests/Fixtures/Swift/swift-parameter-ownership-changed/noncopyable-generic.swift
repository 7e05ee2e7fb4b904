// A value of a generic type that need not be copyable is gone after the call.
// expect: swift-parameter-ownership-changed source=breaking binary=none drop(_:)
//--- old
public func drop<T: ~Copyable>(_ value: borrowing T) {}
//--- new
public func drop<T: ~Copyable>(_ value: consuming T) {}
//--- client
struct Mine: ~Copyable {}
func use() {
  let mine = Mine()
  drop(mine)
  drop(mine)
}
