// A closure of several parameters takes a tuple of them, whatever its labels.
// expect: swift-parameter-type-widened source=none binary=none pairs(_:)
//--- old
public func pairs(_ body: (Int, String) -> Void) {}
//--- new
public func pairs(_ body: ((number: Int, name: String)) -> Void) {}
//--- client
func use() {
  pairs { print($0, $1) }
  pairs { number, name in print(number, name) }
}
