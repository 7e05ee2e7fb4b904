// An array of other elements is no sequence of the old ones.
// expect: swift-result-type-changed source=breaking binary=none numbers()
//--- old
public func numbers() -> any Sequence<Int> { [1] }
//--- new
public func numbers() -> [String] { ["1"] }
//--- client
func sum() -> Int {
  var sum = 0
  for number in numbers() { sum += number }
  return sum
}
