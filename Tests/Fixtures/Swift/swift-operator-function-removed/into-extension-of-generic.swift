// Operators are found wherever they are, also in an extension of another module's generic type.
// expect: swift-operator-function-added source=none binary=none Array.%(_:_:)
// expect: swift-operator-function-added source=none binary=none Array.%=(_:_:)
//--- old
public func % <T>(_ left: [T], _ right: [T]) -> [T] where T: BinaryInteger { left }
public func %= <T>(_ left: inout [T], _ right: [T]) where T: BinaryInteger {}
//--- new
extension Array where Element: BinaryInteger {
  public static func % (left: Array, right: Array) -> Array { left }
  public static func %= (left: inout Array, right: Array) {}
}
//--- client
func use() {
  var numbers = [1] % [2]
  numbers %= [3]
  print(numbers)
}
